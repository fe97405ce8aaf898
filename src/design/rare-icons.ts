import type { Stroke } from './icons.ts';

// Drawn as the table in icons.ts, which every page carries; these come only with the pages that show them.

export const rareIcons = {
	bin: [
		{ d: 'M5.5 9h21M12.3 8.6V5h7.5v3.7' },
		{ d: 'M8.3 9.5 10 27.3h12.2l1.5-17.8M14 14.2l.4 8.3M18.3 14.2l-.3 8.3' }
	],
	camera: [
		{ d: 'M4 10.5h6L12.6 6.3h6.9l2.6 4.2h6v16.2H4z' },
		{ d: 'M11.4 18.2a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0 -9.2 0z', filled: true }
	],
	chat: [{ d: 'M5 6.5h22v15H14.5L8.5 27v-5.5H5z' }, { d: 'M10.5 12h11M10.5 16.5h7' }],
	edit: [{ d: 'M5.5 26.5l1.6-6.8L21.7 5.2l5 5L12.1 24.9z' }, { d: 'M18 9.2l4.8 4.7' }],
	eye: [
		{ d: 'M3.5 16.2C9 6.8 23 6.8 28.5 16.2 23 25.4 9 25.4 3.5 16.2z' },
		{ d: 'M12.8 16a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z', filled: true }
	],
	file: [{ d: 'M8 4.5h10.5L25 11v16.5H8z' }, { d: 'M18 4.8V11.5h6.5' }],
	flower: [
		{ d: 'M13.4 11a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z', filled: true },
		{
			d: 'M16 8.2c-2.6-6 6-5.2 2.4.8 5.5-2.6 5.5 5.2 0 3.6 2.6 5.5-5.8 5.2-3.6.2-5.5 2.6-6.2-4.9-.6-3.8-3.8-5.2 4.6-6.8 1.8-.8zM16 16.5V29M16 27c-1-4-4-5.5-7.5-5.5.5 4 3.5 5.7 7.5 5.5z'
		}
	],
	globe: [
		{ d: 'M4 16a12 12 0 1 0 24 0a12 12 0 1 0 -24 0z' },
		{ d: 'M4.5 16h23M16 4.2c-8 7-8 16.6 0 23.6 8-7 8-16.6 0-23.6' }
	],
	lock: [{ d: 'M10.5 14v-4a5.5 5.5 0 0 1 11 0v4' }, { d: 'M7 14.2h18v13H7z', filled: true }],
	moon: [{ d: 'M20.5 4.5A12 12 0 1 0 27.5 21 11 11 0 0 1 20.5 4.5z', filled: true }],
	phone: [
		{
			d: 'M7.2 4.5 12 4l2.3 6.6-3.1 2.5c1.5 3.5 4 6 7.5 7.6l2.8-3 6.5 2.5-.5 5C27 29.5 4 23 7.2 4.5z',
			filled: true
		}
	],
	photo: [
		{ d: 'M4.6 6.2l23-.7.3 21-22.9.5z' },
		{
			d: 'M8.5 23.4l6-8.6 4 4.9 2.6-2.7 4 6.1zM20 11.3a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0z',
			filled: true
		}
	],
	plus: [{ d: 'M16 6v20M6 16h20' }],
	print: [{ d: 'M9.5 12V4.5h13V12M9 22.5H5V12.5h22v10h-4' }, { d: 'M9.5 19.5h13v8h-13z' }],
	send: [{ d: 'M4.5 15 27.5 5 20 27l-5-9z' }, { d: 'm15 18 5.5-6' }],
	tick: [{ d: 'M5.5 17 12.8 24.2 26.8 8' }],
	undo: [
		{ d: 'M10.5 7.5 4.8 13.2l5.9 5.4' },
		{ d: 'M5.4 13.2h12.1c5.6.2 9 3.3 9 7.2 0 4-3.2 6.8-8 6.8h-4.3' }
	],
	voice: [
		{ d: 'M12 7.5a4 4 0 0 1 8 0v8a4 4 0 0 1-8 0z', filled: true },
		{ d: 'M7 14.5c0 12 18 12 18 0M16 24v4.5' }
	]
} satisfies Record<string, readonly Stroke[]>;

export type RareIconName = keyof typeof rareIcons;
