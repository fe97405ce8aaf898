import { mama, noor } from '../../cast/index.ts';
import { figure, type Face } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, cat, drawing, teddy } from '../../props/index.ts';
import { at, dot, el, g, line, oval } from '../../shapes.ts';
import { rug } from '../../sets/home.ts';
import { bagBack, bagFront, openBag } from '../../sets/noors-bag.ts';
import {
	gardenWindow,
	noorsBed,
	noorsBlanket,
	noorsRoom,
	noorsWall
} from '../../sets/noors-room.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/* a6-1: the empty bag on the bed */

const mamaOnBed = {
	...mama,
	x: 206,
	y: 744,
	s: 1.62,
	seat: 92,
	mood: 'happy',
	look: [0.75, 0.3],
	tilt: 6,
	hands: { l: [132, 646], r: [330, 548] }
} as const;

const noorByBed = {
	...noor,
	x: 592,
	y: 762,
	s: 1.62,
	mood: 'listening',
	look: [-0.7, -0.1],
	tilt: 4,
	hands: { l: [520, 640], r: [632, 664] },
	hold: { r: { svg: teddy(1), dx: 14, dy: 18 } }
} as const;

/** Noor gets a bag of her own; it is still empty. */
export function emptyBag(): string {
	return (
		noorsRoom(560) +
		at(24, 730, noorsBed(0, 0), 1.52) +
		openBag(396, 606, 2.5) +
		sittingAhead(mamaOnBed) +
		figure(noorByBed)
	);
}

/* a6-2: bear and the blanket go in */

/** The blanket, hanging over the edge of the bag: in the units of the bag. */
const blanketOver = (): string =>
	el('M5-58C12-62 22-60 26-54L25-26Q17-20 9-24L8-49Z', noorsBlanket) +
	el('M20-57Q26-56 26-54L25-26Q22-23 19-22.500Z', shade(noorsBlanket, 0.14)) +
	[
		[13, -50],
		[20, -43],
		[13, -35],
		[20, -28]
	]
		.map(([x = 0, y = 0]) => dot(x, y, 2, tint(noorsBlanket, 0.6)))
		.join('');

const packingNoor = {
	...noor,
	x: 346,
	y: 716,
	s: 2.7,
	noLegs: 1,
	noShadow: 1,
	mood: 'relieved',
	look: [0.05, 0.9],
	tilt: -5,
	hands: { l: [278, 552], r: [412, 552] },
	still: 1
} as const;

/** Noor lets bear sink into the bag. */
export function bearGoesIn(): string {
	const [x, y, scale] = [346, 842, 5];
	return (
		room(noorsWall, boards, 590) +
		drawing(92, 130, -4, 0) +
		drawing(590, 160, 5, 1) +
		rug(360, 800, 720, PAL.sage) +
		figure({ ...packingNoor, only: 'body' }) +
		bagBack(x, y, scale) +
		g(at(x, 660, teddy(3.7)) + figure({ ...packingNoor, only: 'arms' }), '', 'class="sink"') +
		bagFront(x, y, scale) +
		at(x, y, blanketOver(), scale) +
		cat(622, 800, 2.3)
	);
}

/* a6-4: the bag is too full */

const thinking: Face = { brow: [-3, 1.4], eye: 'dot', mouth: 'flat' };

const mamaThinking = {
	...mama,
	x: 592,
	y: 796,
	s: 1.95,
	seat: 64,
	p: { side: -1 },
	noShadow: 1,
	mood: thinking,
	look: [-0.65, 0.5],
	tilt: -5,
	hands: { l: [476, 682], r: [664, 704] },
	hold: { l: { svg: sock(), dx: -6, dy: 4 } }
} as const;

const noorThinking = {
	...noor,
	x: 156,
	y: 800,
	s: 1.95,
	mood: thinking,
	look: [0.65, 0.35],
	tilt: 7,
	noShadow: 1,
	hands: { l: [112, 706], r: [266, 656] }
} as const;

/** A striped sock that hangs from a hand. */
function sock(): string {
	const shape = 'M-9-6H9V26Q10 34 20 38Q28 42 22 48Q10 52-2 44Q-10 38-9 26Z';
	return (
		el(shape, PAL.butter) + line('M-9 4H9M-9 16H9', PAL.coral, 4) + oval(17, 44, 7, 5, PAL.coral)
	);
}

/** What does not fit any more, in front of the bag's back. */
function tooMuch(): string {
	const roll = block(-14, -150, 28, 170, CARD, 10) + oval(0, -146, 13, 6, shade(CARD, 0.22));
	return (
		at(302, 610, roll, 1, -14) +
		block(350, 470, 66, 150, PAL.plum, 5) +
		block(350, 488, 66, 10, tint(PAL.plum, 0.35), 1) +
		dot(414, 566, 46, PAL.leaf) +
		line('M374 548Q414 572 456 548', CARD, 9) +
		at(330, 650, teddy(2.9), 1, -6)
	);
}

function besideTheBag(): string {
	return (
		block(556, 780, 150, 26, PAL.leaf, 4) +
		block(568, 756, 128, 26, PAL.plum, 4) +
		block(70, 748, 58, 58, PAL.mustard, 5) +
		block(120, 760, 46, 46, tint(PAL.lake, 0.2), 5)
	);
}

/** Not everything fits: mama and Noor look at the full bag and think. */
export function tooFull(): string {
	const [x, y, scale] = [358, 826, 4.2];
	return (
		room(noorsWall, boards, 600) +
		gardenWindow(284, 84) +
		rug(360, 800, 760, PAL.sage) +
		block(506, 660, 176, 146, mix(PAL.coral, PAL.blush, 0.3), 36) +
		figure({ ...noorThinking, only: 'body' }) +
		figure({ ...mamaThinking, only: 'body' }) +
		bagBack(x, y, scale) +
		tooMuch() +
		bagFront(x, y, scale) +
		besideTheBag() +
		figure({ ...noorThinking, only: 'arms' }) +
		figure({ ...mamaThinking, only: 'arms' })
	);
}
