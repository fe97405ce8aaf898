import { mama, noor, sam, sanne } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, drawing, field, gshadow, mug, teddy, win } from '../../props/index.ts';
import { dot, el, line, oval } from '../../shapes.ts';
import { openBook } from '../../sets/classroom.ts';
import { kitchenWall } from '../../sets/kitchen.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { tallHall } from '../../sets/tall-hall.ts';

const talking = { s: 0.98, y: 600, seat: 84, noLegs: 1, noShadow: 1 } as const;

const talkers = [
	{
		...mama,
		...talking,
		x: 462,
		mood: 'neutral',
		look: [0.7, 0.1],
		tilt: 3,
		behind: 'l',
		hands: { r: [500, 506] }
	},
	{
		...sanne,
		...talking,
		x: 560,
		mood: 'listening',
		look: [-0.7, 0.1],
		tilt: -4,
		behind: 'r',
		hands: { l: [526, 506] }
	}
] satisfies Figure[];

/** What is seen of the kitchen: mama and Sanne at the table, the door half open. */
function halfOpenDoor(): string {
	const everyone = (only: 'body' | 'arms') =>
		talkers.map((someone) => figure({ ...someone, only })).join('');
	return (
		block(392, 116, 250, 484, CARD, 4) +
		field(406, 130, 222, 458, kitchenWall) +
		win(462, 196, 96, 100, { curtain: PAL.butter, cross: 0, bw: 5 }) +
		everyone('body') +
		block(406, 492, 222, 20, tint(PAL.wood, 0.2), 2) +
		field(406, 510, 222, 78, PAL.wood) +
		everyone('arms') +
		mug(466, 504, PAL.lake, 1) +
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
	x: 124,
	y: 754,
	s: 1.66,
	seat: 66,
	mood: 'listening',
	look: [0.7, 0.35],
	tilt: 6,
	behind: 'r',
	hands: { l: [178, 644], r: [334, 606] }
} satisfies Figure;

const noorListens = {
	...noor,
	x: 286,
	y: 752,
	s: 1.66,
	seat: 70,
	dangle: 1,
	mood: 'neutral',
	look: [-0.6, 0.1],
	tilt: -8,
	noShadow: 1,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
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
		oval(334, 602, 11, 14, shade(SKIN[sam.skin], 0.04), 'transform="rotate(-20 334 602)"') +
		openBook(206, 656, 0.95) +
		figure({ ...samReads, only: 'arms' })
	);
}
