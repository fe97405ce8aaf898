/** The drawings a child can put in its own bag with one tap, by their names at `/art`. */
export const bagPictures = [
	'pack-bear',
	'pack-blanket',
	'pack-photo',
	'pack-lamp',
	'pack-jumper',
	'pack-shoes',
	'pack-toothbrush',
	'pack-pencils',
	'pack-game',
	'object-book',
	'object-ball',
	'pack-stone'
] as const;
