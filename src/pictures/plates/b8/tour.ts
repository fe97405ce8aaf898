import { companion, mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, field } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { room } from '../../sets/rooms.ts';
import { corridorDoor } from '../../sets/temporary-place.ts';

/* b8-3: somebody who works there shows where everything is */

/** An open doorway with what is behind it. Top left of the opening, 128 by 300. */
function openDoorway(x: number, y: number, wall: string, inner: string): string {
	return at(
		x,
		y,
		block(-12, -12, 152, 314, CARD, 4) +
			field(0, 0, 128, 302, wall) +
			field(0, 250, 128, 52, mix(PAL.sand, PAL.stone, 0.2)) +
			inner
	);
}

const toilet = () =>
	block(42, 128, 50, 56, CARD, 6) +
	el('M36 196H98C100 222 90 238 80 242V282H54V242C44 238 34 222 36 196Z', CARD) +
	el('M80 242C90 238 100 222 98 196H84C86 216 82 232 72 240V282H80Z', shade(CARD, 0.1)) +
	oval(67, 196, 36, 10, tint(PAL.wood, 0.3)) +
	block(108, 150, 14, 30, CARD, 6) +
	oval(64, 40, 26, 22, LIT.glow, 'opacity=".6"') +
	el('M46 44Q64 10 82 44Z', LIT.lamp);

const cooker = () =>
	block(14, 168, 100, 100, CARD, 5) +
	block(28, 198, 72, 50, shade(PAL.stone, 0.25), 6) +
	line('M30 182h.1M50 182h.1M78 182h.1M98 182h.1', PAL.ink, 8) +
	block(34, 132, 58, 36, PAL.brick, 6) +
	line('M28 134H98', shade(PAL.brick, 0.2), 8) +
	line('M92 146h22', PAL.ink, 7) +
	line('M52 118q-9-11 0-20t0-18M74 118q-9-11 0-20t0-18', CARD, 5) +
	block(10, 52, 108, 10, PAL.wood, 3) +
	block(22, 22, 26, 30, PAL.leaf, 4) +
	block(58, 16, 22, 36, PAL.coral, 4);

const guide = {
	...companion,
	x: 492,
	y: 530,
	s: 1.12,
	mood: 'happy',
	look: [-0.7, 0.2],
	tilt: -7,
	p: { lean: -7 },
	hands: { l: [432, 420], r: [572, 352] }
} satisfies Figure;

export function tour(): string {
	const [mother, daughter] = holdHands(
		{ ...mama, x: 58, y: 538, s: 1.12, mood: 'listening', look: [0.7, 0.05], tilt: 4 },
		{ ...noor, y: 544, s: 1.12, mood: 'neutral', look: [0.7, -0.25], tilt: 4 }
	);
	const son = {
		...sami,
		x: 280,
		y: 544,
		s: 1.12,
		mood: 'listening',
		look: [0.75, -0.2],
		tilt: 3,
		hands: { r: [318, 452] }
	} satisfies Figure;
	return (
		room(mix(PAL.sage, PAL.paper, 0.5), mix(PAL.sand, PAL.stone, 0.35), 414) +
		field(-9, 284, 738, 116, mix(PAL.sage, PAL.leaf, 0.18)) +
		corridorDoor(-84, 114, mix(PAL.lake, PAL.sky, 0.3), 'sun') +
		openDoorway(326, 114, mix(PAL.butter, PAL.paper, 0.3), cooker()) +
		openDoorway(566, 114, mix(PAL.sky, PAL.lake, 0.25), toilet()) +
		figure(mother) +
		figure({ ...daughter, hold: { r: bearByPaw('r', 0.95) } }) +
		figure(son) +
		figure(guide)
	);
}
