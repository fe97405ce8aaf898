import { mama, noor } from '../../cast/index.ts';
import { figure, type Face, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { carton, cat, field, frame, gshadow, teddy } from '../../props/index.ts';
import { openBox } from '../../props/open-box.ts';
import { at, el, g, line, oval, path } from '../../shapes.ts';
import {
	boxStack,
	coatRack,
	hallWall,
	newel,
	redPlant,
	stairsAhead,
	stepAt
} from '../../sets/home.ts';
import { kitchenTable, mugShelf } from '../../sets/kitchen.ts';
import { beam, boards } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { tallHall } from '../../sets/tall-hall.ts';

const runner = PAL.lake;

/** Bear in both arms, as Noor holds him. */
const bearHugged = {
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

const wondering: Face = { brow: [-4, 1.4], eye: 'dot', mouth: 'o' };

/** A picture and a cloth that stick out of the box. */
const packed = (): string =>
	at(
		18,
		-66,
		frame(-46, -14, 84, 100, el('M12 84V56L30 34L46 54L58 42L72 60V84Z', PAL.sage)),
		1,
		8
	) +
	el('M-84 8C-86-34-66-54-40-50C-16-46-14-24-12 8Z', PAL.coral) +
	line('M-70-14Q-48-30-24-20M-76 0Q-50-12-18-4', tint(PAL.coral, 0.5), 6);

const noorInHall = {
	...noor,
	...bearHugged,
	x: 214,
	y: 742,
	s: 1.86,
	mood: wondering,
	look: [0.8, 0.45],
	tilt: 6
} satisfies Figure;

/** Noor stops in the hall: boxes, and one of them is open. */
export function stops(): string {
	const flight = { x: 424, y: 640, w: 340, rise: 78, count: 10 };
	const third = stepAt(flight, 2);
	return (
		tallHall(566) +
		stairsAhead(flight, runner) +
		newel(flight, 190) +
		cat(622, third.top + 12, 1.35) +
		at(118, 176, coatRack(0, 0), 1.5) +
		beam([
			[-20, 600],
			[120, 590],
			[420, 830],
			[60, 830]
		]) +
		boxStack(80, 640, 1.3) +
		figure(noorInHall) +
		openBox(512, 770, 236, 150, packed())
	);
}

/** Mama's hand, which comes round Noor from behind. */
const handRound = (x: number, y: number): string =>
	oval(x, y, 12, 15, shade(SKIN[mama.skin], 0.04), path`transform="rotate(20 ${x} ${y})"`);

const mamaBeside = {
	...mama,
	x: 304,
	y: 756,
	s: 2.1,
	seat: 44,
	mood: 'listening',
	look: [0.75, 0.3],
	tilt: 9,
	behind: 'r',
	hands: { l: [410, 620], r: [500, 606] }
} satisfies Figure;

const noorBeside = {
	...noor,
	...bearHugged,
	x: 456,
	y: 762,
	s: 2.1,
	mood: 'worried',
	look: [-0.75, -0.3],
	tilt: -7
} satisfies Figure;

/** The kitchen, seen through its door. */
function kitchenDoorway(): string {
	const light = mix(PAL.coral, PAL.paper, 0.55);
	return (
		field(46, 104, 250, 480, light) +
		field(46, 500, 250, 84, mix(boards, PAL.paper, 0.3)) +
		field(46, 490, 250, 12, tint(light, 0.5)) +
		at(84, 226, mugShelf(0, 0), 0.8) +
		kitchenTable(-80, 440, 250, 550) +
		field(-9, 98, 52, 466, hallWall) +
		field(-9, 564, 52, 16, tint(hallWall, 0.55)) +
		line('M12-9V562', tint(hallWall, 0.26), 9) +
		line('M46 582V104H296V582', CARD, 15)
	);
}

/** Mama sits low beside Noor, her arm round her, as high as Noor is. */
export function telling(): string {
	return (
		tallHall(580) +
		kitchenDoorway() +
		beam([
			[60, 584],
			[282, 584],
			[610, 830],
			[170, 830]
		]) +
		boxStack(640, 650, 1.3) +
		gshadow(308, 758, 120, 12) +
		carton(298, 756, 176, 96) +
		sittingAhead(mamaBeside) +
		figure(noorBeside) +
		handRound(504, 604) +
		figure({ ...mamaBeside, only: 'arms' })
	);
}

const mamaOnStairs = {
	...mama,
	x: 420,
	y: 728,
	s: 1.72,
	seat: 58,
	mood: 'listening',
	look: [-0.7, 0.4],
	tilt: -8,
	behind: 'l',
	hands: { l: [244, 576], r: [474, 662] }
} satisfies Figure;

const noorOnStairs = {
	...noor,
	...bearHugged,
	x: 288,
	y: 722,
	s: 1.72,
	seat: 70,
	dangle: 1,
	mood: 'neutral',
	look: [0.7, -0.25],
	tilt: 9,
	noShadow: 1
} satisfies Figure;

/** Both on the stairs; Pluis looks out of a box. */
export function onTheStairs(): string {
	const flight = { x: 112, y: 716, w: 496, rise: 86, count: 11 };
	const catInside = g(cat(0, 26, 1.5));
	return (
		tallHall(560) +
		stairsAhead(flight, runner) +
		newel(flight, 236) +
		sittingAhead(mamaOnStairs) +
		sittingAhead(noorOnStairs) +
		handRound(244, 574) +
		openBox(118, 776, 150, 96, catInside) +
		redPlant(648, 700, 1.3)
	);
}
