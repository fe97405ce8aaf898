import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, door, envelope, lamp } from '../../props/index.ts';
import { at, cut, dot, el, line, oval } from '../../shapes.ts';

/** Two speech bubbles: somebody offers help. */
const talk = () =>
	el(
		'M-30-20Q-30-26-24-26H6Q12-26 12-20V-4Q12 2 6 2H-10L-20 12V2H-24Q-30 2-30-4Z',
		mix(PAL.lake, PAL.sky, 0.2)
	) +
	el('M-6 4H24Q30 4 30 10V20Q30 26 24 26H20V34L10 26H-6Q-12 26-12 20V10Q-12 4-6 4Z', PAL.leaf) +
	line('M-18-12h.1M-9-12h.1M0-12h.1', CARD, 6) +
	line('M-2 15H20', tint(PAL.leaf, 0.6), 4);

/** A court with its columns. */
const court = () =>
	el(
		cut(
			[
				[-34, -12],
				[0, -34],
				[34, -12]
			],
			3
		),
		mix(PAL.lake, PAL.navy, 0.4)
	) +
	line(
		'M-22-6V18M-7-6V18M8-6V18M23-6V18',
		mix(PAL.lake, PAL.sky, 0.15),
		9,
		'stroke-linecap="butt"'
	) +
	block(-33, 18, 66, 10, mix(PAL.lake, PAL.navy, 0.4), 2);

/** A calendar with one day marked. */
function date(): string {
	let days = '';
	for (let day = 0; day < 12; day++) {
		days += `M${-18 + (day % 4) * 12} ${-4 + Math.floor(day / 4) * 11}h.1`;
	}
	return (
		block(-29, -28, 58, 58, tint(PAL.sand, 0.1), 5) +
		block(-29, -28, 58, 16, PAL.lake, 4) +
		line('M-15-34v10M15-34v10', PAL.ink, 4) +
		line(days, PAL.stone, 6.5) +
		dot(6, 7, 8, PAL.brick)
	);
}

const keyAndDoor = () =>
	at(-8, 30, door(-17, 0, 34, 56, PAL.brick)) +
	`<circle cx="22" cy="0" r="7.500" fill="none" stroke="${PAL.mustard}" stroke-width="5"/>` +
	line('M22 8V26M22 19h6M22 25h7', PAL.mustard, 4.5);

/** A lamp beside a bed: the place for a while. */
const place = () =>
	block(-34, 0, 8, 28, PAL.wood, 3) +
	block(-28, 8, 58, 14, CARD, 4) +
	el('M-8 2Q0-4 30 4V18H-8Z', PAL.plum) +
	oval(-18, 5, 9, 6, mix(PAL.sky, PAL.lake, 0.2)) +
	block(-30, 18, 64, 7, PAL.wood, 3) +
	at(16, -2, lamp(0, 0, 0.62));

/** Our own house with its lights on: it can still stay so. */
export const ownHouse = () =>
	el(
		cut(
			[
				[-26, 28],
				[-26, -6],
				[0, -30],
				[26, -6],
				[26, 28]
			],
			3
		),
		PAL.leaf
	) +
	block(-17, -2, 14, 14, LIT.pane, 2) +
	block(3, -2, 14, 14, LIT.pane, 2) +
	block(-6, 15, 12, 14, tint(PAL.leaf, 0.5), 2);

/** A house that is sold, or not safe, with a sign on a post. */
export const forSale = () =>
	el('M-26 26V-4L-4-22L18-4V26Z', mix(PAL.coral, PAL.blush, 0.2)) +
	block(-12, 4, 16, 22, shade(PAL.coral, 0.25), 2) +
	line('M26 28V-2', PAL.wood, 5) +
	block(14, -22, 25, 21, PAL.mustard, 3);

/** What stands on the six stations, in the order they come. */
export const stationIcons = () => [
	envelope(0.9, -5, PAL.butter),
	talk(),
	court(),
	date(),
	keyAndDoor(),
	place()
];
