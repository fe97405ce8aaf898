// A table of drawings: 32 grid, round caps, slightly irregular. Every page carries these; what the
// pages of a story do without is in rare-icons.ts.

/** One stroke of an icon; `filled` where the shape is a patch instead of a line. */
export interface Stroke {
	d: string;
	filled?: true;
}

export const icons = {
	back: [{ d: 'M20.4 5.6 9.2 16.2l10.9 10.3' }],
	close: [{ d: 'M7.5 7.5 24.6 24.4M24.4 7.4 7.6 24.6' }],
	down: [{ d: 'M6 11.5 16 21.5l10-10' }],
	draw: [
		{ d: 'M27.5 4.5 15.2 17.2l3.6 3.5L28.5 6z' },
		{ d: 'M13.8 18.8c-4.5-.4-5 5.2-9.3 6.2 4.5 4.3 13.3 2.3 12.8-2.7z', filled: true }
	],
	feeling: [
		{ d: 'M4 16a12 12 0 1 0 24 0a12 12 0 1 0 -24 0z' },
		{ d: 'M11.5 13v1M20.5 13v1M10.8 19.6q5.2 5 10.4 0' }
	],
	forward: [{ d: 'M11.6 5.6 22.8 16.2l-10.9 10.3' }],
	home: [
		{ d: 'M5 15.8 16.2 5.6 27.3 15.8' },
		{ d: 'M8.5 17.3 16.2 10.6l7.6 6.8V26.6H8.6z', filled: true }
	],
	leave: [{ d: 'M18.5 5H7.5v22.5h11' }, { d: 'M14 16.2h13.3M22.6 10.8l5 5.4-5 5.5' }],
	listen: [
		{ d: 'M4.6 12.7h5.6l7.6-6.4v19.6l-7.7-6.3H4.5z', filled: true },
		{ d: 'M22.3 11.6q3 4.5.2 9M26.3 7.8q5.2 8.3.1 16.5' }
	],
	map: [
		{ d: 'M7 27.5c13-1.5-3-8.5 8.5-11.7 7.5-2.1 7.8-5.4 4.5-7.8' },
		{ d: 'M4.8 27a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z', filled: true },
		{ d: 'M17.5 3.5v9l7.5-3.3z', filled: true }
	],
	offline: [
		{ d: 'M9 24.5h14.5a5.5 5.5 0 0 0 1-10.8A8 8 0 0 0 12 9.5M8.5 13.8A5.5 5.5 0 0 0 9 24.5' },
		{ d: 'M5 5.5 27 27.5' }
	],
	pause: [{ d: 'M9 6.5h4.7v19H9zM18.5 6.5h4.7v19h-4.7z', filled: true }],
	people: [
		{ d: 'M6.2 10a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0 -8.6 0z', filled: true },
		{ d: 'M19 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z', filled: true },
		{
			d: 'M3.5 27c0-7 3-10 7.3-10 4.5 0 7 3.4 7 10zM20.5 27c.2-4-.3-6.5-1.3-8.4 5.3-2.3 9.6 1.2 9.3 8.4z',
			filled: true
		}
	],
	question: [
		{ d: 'M10.8 11.2c0-7.6 11-7.3 10.9-.2-.1 4.8-5.6 4.5-5.6 9.2' },
		{ d: 'M14.8 26.3a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0z', filled: true }
	],
	talk: [
		{ d: 'M3.5 5.5h15v10.5h-8L6 20v-4H3.5z', filled: true },
		{ d: 'M22.5 11.5h6V22H26v4.5L21 22h-7v-2' }
	]
} satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof icons;
