import { mama, noor, sam, sanne } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, drawing, field, gshadow, mug, win } from '../../props/index.ts';
import { dot, el, line, oval } from '../../shapes.ts';
import { openBook } from '../../sets/classroom.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { kitchenWall } from '../../sets/kitchen.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { tallHall } from '../../sets/tall-hall.ts';

const talking = { s: 0.98, y: 600, seat: 84, noLegs: 1, noShadow: 1 } as const;

const mamaTalks = {
	...mama,
	...talking,
	x: 456,
	mood: 'neutral',
	look: [0.7, 0.1],
	tilt: 3,
	behind: 'l',
	hands: { r: [492, 516] }
} satisfies Figure;

const sanneTalks = {
	...sanne,
	...talking,
	x: 560,
	mood: 'listening',
	look: [-0.7, 0.1],
	tilt: -4,
	behind: 'r',
	hands: { l: [540, 530] }
} satisfies Figure;

/** What is seen of the kitchen: mama and Sanne at the table, the door half open. */
function halfOpenDoor(): string {
	return (
		block(392, 116, 250, 484, CARD, 4) +
		field(406, 130, 222, 458, kitchenWall) +
		win(462, 196, 96, 100, { curtain: PAL.butter, cross: 0, bw: 5 }) +
		figure({ ...mamaTalks, only: 'body' }) +
		figure({ ...sanneTalks, only: 'body' }) +
		figure({ ...sanneTalks, only: 'arms' }) +
		block(406, 492, 222, 20, tint(PAL.wood, 0.2), 2) +
		field(406, 510, 222, 78, PAL.wood) +
		figure({ ...mamaTalks, only: 'arms' }) +
		mug(440, 506, PAL.lake, 1) +
		el('M628 130L578 152V556L628 588Z', tint(PAL.leaf, 0.25)) +
		dot(592, 380, 6, PAL.butter)
	);
}

function lowBench(): string {
	return (
		gshadow(190, 752, 190, 11) +
		line('M50 660V748M330 660V748', shade(PAL.wood, 0.2), 18) +
		block(14, 636, 352, 28, PAL.wood, 6)
	);
}

const samReads = {
	...sam,
	x: 138,
	y: 754,
	s: 1.66,
	seat: 66,
	mood: 'listening',
	look: [0.7, 0.7],
	tilt: 7,
	behind: 'r',
	hands: { l: [184, 640], r: [322, 590] }
} satisfies Figure;

const noorListens = {
	...noor,
	x: 278,
	y: 752,
	s: 1.66,
	seat: 70,
	dangle: 1,
	mood: 'neutral',
	look: [-0.5, 0.7],
	tilt: -6,
	noShadow: 1,
	hands: { l: [250, 636], r: [314, 640] },
	hold: { r: bearByPaw('r', 1.05) }
} satisfies Figure;

/** Grown-ups talk behind a half open door; Noor is with Sam and a book. */
export function behindTheDoor(): string {
	return (
		tallHall(588) +
		drawing(150, 170, -5, 0) +
		drawing(236, 196, 5, 2) +
		halfOpenDoor() +
		lowBench() +
		sittingAhead(samReads) +
		sittingAhead(noorListens) +
		oval(322, 586, 11, 14, shade(SKIN[sam.skin], 0.04), 'transform="rotate(-20 322 586)"') +
		openBook(216, 648, 0.95) +
		figure({ ...samReads, only: 'arms' }) +
		figure({ ...noorListens, only: 'arms' })
	);
}
