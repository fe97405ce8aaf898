import { CARD, LIT, PAL, shade } from '../palette.ts';
import {
	bike,
	cat,
	chair,
	clock,
	dog,
	key,
	lamp,
	moon,
	mug,
	plant,
	star,
	sun,
	teddy,
	tree
} from '../props/index.ts';
import { dot, el, line } from '../shapes.ts';
import type { Drawing } from './drawing.ts';
import { smallHouse } from './small-house.ts';

const apple =
	el('M0-18C-12-28-30-20-28 2C-26 24-10 30 0 25C10 30 26 24 28 2C30-20 12-28 0-18Z', PAL.brick) +
	el('M28 2C30-20 12-28 6-22C18-14 22 10 8 27C20 26 27 18 28 2Z', shade(PAL.brick, 0.14)) +
	line('M0-18Q0-28 5-34', PAL.wood, 5) +
	el('M4-26Q12-40 24-34Q18-22 4-26Z', PAL.leaf);

const ball =
	dot(0, 0, 30, PAL.brick) +
	el('M-6-29.5C6-14 6 14-6 29.5A30 30 0 0 1-6-29.5Z', PAL.butter) +
	el('M10-28C12-14 20-4 30 0A30 30 0 0 0 10-28Z', PAL.lake);

const book =
	el('M0-16Q-18-28-38-22V22Q-18 16 0 28Q18 16 38 22V-22Q18-28 0-16Z', PAL.plum) +
	el('M0-12Q-16-22-33-18V16Q-16 12 0 22Q16 12 33 16V-18Q16-22 0-12Z', CARD) +
	line('M0-12V22', PAL.stone, 2.6) +
	line('M-26-10Q-16-12-7-7M-26 0Q-16-2-7 3M26-10Q16-12 7-7M26 0Q16-2 7 3', PAL.stone, 3);

const cake =
	el('M-34-8H34V20Q34 26 28 26H-28Q-34 26-34 20Z', PAL.blush) +
	el('M-34-12Q-34-16-30-16H30Q34-16 34-12V-2Q28 8 20 0Q12 9 2 0Q-6 9-15 0Q-24 9-34-1Z', PAL.brick) +
	line('M0-18V-32', PAL.butter, 6) +
	el('M0-46C7-38 6-33 0-32C-6-33-7-38 0-46Z', LIT.lamp);

const fish =
	el('M-40 0Q-14-30 18-8L38-22Q32 0 38 22L18 8Q-14 30-40 0Z', PAL.mustard) +
	dot(-22, -4, 4, PAL.ink) +
	line('M-4-12q6 12 0 24', shade(PAL.mustard, 0.2), 3);

const glasses =
	line('M-8-2Q0-10 8-2M-40-6L-46-12M40-6L46-12', PAL.plum, 6) +
	dot(-24, 0, 17, PAL.plum) +
	dot(24, 0, 17, PAL.plum) +
	dot(-24, 0, 11.5, PAL.sky) +
	dot(24, 0, 11.5, PAL.sky);

const guitar =
	line('M0-8V-44', PAL.wood, 8) +
	el('M-9-58H9L7-42H-7Z', PAL.ink) +
	el(
		'M-11-12C-22-10-22 6-19 10C-34 18-28 44 0 44C28 44 34 18 19 10C22 6 22-10 11-12Z',
		PAL.mustard
	) +
	dot(0, 18, 8, PAL.ink) +
	line('M-9 34H9', PAL.wood, 5);

const shoe =
	el('M-36-22Q-24-28-12-24Q-4-8 16-4Q36 0 38 14H-36Z', PAL.lake) +
	el('M-38 12H40V16Q40 22 34 22H-32Q-38 22-38 16Z', CARD) +
	line('M-12-14l8-5M-5-8l8-6M4-4l7-6', CARD, 3.6);

const starPatch = dot(0, 0, 36, PAL.plum) + star(0, 0, 28);

const train =
	el('M-40-24Q-40-30-34-30H30Q42-26 44-6V14H-40Z', PAL.mustard) +
	el('M-34-22H-18V-6H-34ZM-12-22H4V-6H-12ZM10-22H26Q33-18 35-6H10Z', PAL.sky) +
	line('M-40 4H44', PAL.ink, 5) +
	[-26, -8, 14, 30].map((x) => dot(x, 18, 7, PAL.ink) + dot(x, 18, 2.6, PAL.stone)).join('');

const umbrella =
	el('M-40-4C-36-40 36-40 40-4Q30-12 20-4Q10-12 0-4Q-10-12-20-4Q-30-12-40-4Z', PAL.lake) +
	el('M0-31C24-31 38-20 40-4Q30-12 20-4C18-18 12-26 0-31Z', shade(PAL.lake, 0.14)) +
	line('M0-38V-30M0-6V26Q0 36 10 34', PAL.ink, 5);

/** The objects of the picture code, in the order of the grid of five by five. */
export const codeObjects = {
	'object-cat': { svg: cat(0, 0), box: [-34, -82, 78, 88] },
	'object-bike': { svg: bike(0, 0), box: [-96, -122, 192, 132] },
	'object-moon': { svg: dot(0, 0, 38, PAL.navy) + moon(-4, 0, 24), box: [-40, -40, 80, 80] },
	'object-mug': { svg: mug(0, 0, PAL.coral, 2.4), box: [-34, -60, 80, 66] },
	'object-house': { svg: smallHouse(PAL.coral), box: [-40, -92, 80, 98] },
	'object-bear': { svg: teddy(1.4), box: [-36, -72, 72, 76] },
	'object-tree': { svg: tree(0, 0, 0.62), box: [-50, -144, 100, 150] },
	'object-key': { svg: key(1.2), box: [-30, -42, 60, 84] },
	'object-ball': { svg: ball, box: [-34, -34, 68, 68] },
	'object-clock': { svg: clock(0, 0, 34), box: [-38, -38, 76, 76] },
	'object-umbrella': { svg: umbrella, box: [-44, -44, 88, 88] },
	'object-fish': { svg: fish, box: [-46, -40, 92, 80] },
	'object-lamp': { svg: lamp(0, 0, 1.3), box: [-38, -74, 76, 82] },
	'object-shoe': { svg: shoe, box: [-44, -40, 88, 76] },
	'object-sun': { svg: sun(0, 0, 24, 12), box: [-44, -44, 88, 88] },
	'object-train': { svg: train, box: [-48, -44, 96, 80] },
	'object-plant': { svg: plant(0, 0), box: [-40, -96, 80, 100] },
	'object-glasses': { svg: glasses, box: [-50, -36, 100, 72] },
	'object-cake': { svg: cake, box: [-40, -52, 80, 84] },
	'object-star': { svg: starPatch, box: [-40, -40, 80, 80] },
	'object-dog': { svg: dog(0, 0), box: [-40, -94, 82, 100] },
	'object-apple': { svg: apple, box: [-36, -42, 72, 76] },
	'object-book': { svg: book, box: [-44, -36, 88, 76] },
	'object-guitar': { svg: guitar, box: [-50, -64, 100, 114] },
	'object-chair': { svg: chair(0, 0), box: [-44, -134, 88, 138] }
} as const satisfies Record<string, Drawing>;
