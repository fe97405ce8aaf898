import { mama, noor, oma, sam, sanne } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, drawing, field, gshadow, key, letter, mug, sheet, teddy, win } from '../../props/index.ts';
import { at, dot, g, line } from '../../shapes.ts';
import { openBook } from '../../sets/classroom.ts';
import { redPlant } from '../../sets/home.ts';
import { kitchenTable, kitchenWall, kitchenWindow, mugShelf } from '../../sets/kitchen.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { tallHall } from '../../sets/tall-hall.ts';

/** A phone that stands upright, oma on its screen. Bottom middle. */
function omaCalling(x: number, y: number): string {
	const face = figure({
		...oma,
		x: 0,
		y: 168,
		s: 1,
		noLegs: 1,
		noShadow: 1,
		mood: 'listening',
		look: [-0.35, 0.2],
		tilt: -5,
		only: 'body'
	});
	return at(
		x,
		y,
		gshadow(4, 0, 66, 8) +
			block(-58, -196, 116, 196, PAL.ink, 14) +
			'<clipPath id="screen"><path d="M-48-180H48V-16H-48Z"/></clipPath>' +
			g(field(-48, -180, 96, 164, tint(PAL.sky, 0.2)) + face, '', 'clip-path="url(#screen)"')
	);
}

const samAcross = {
	...sam,
	x: 352,
	y: 742,
	s: 1.78,
	seat: 84,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [-0.5, 0.25],
	tilt: -5,
	hands: { l: [286, 570], r: [426, 566] }
} satisfies Figure;

const mamaFromBehind = {
	...mama,
	x: 164,
	y: 1216,
	s: 2.5,
	view: 'back',
	noLegs: 1,
	noShadow: 1,
	tilt: 4
} satisfies Figure;

const noorFromBehind = {
	...noor,
	x: 590,
	y: 1040,
	s: 2.4,
	view: 'back',
	noLegs: 1,
	noShadow: 1,
	tilt: -6
} satisfies Figure;

/** Sam sits across the table, oma is on the phone: we look along with mama and Noor. */
export function lookingForHelp(): string {
	return (
		room(kitchenWall, boards, 640) +
		kitchenWindow(52, 60) +
		mugShelf(486, 232) +
		figure({ ...samAcross, only: 'body' }) +
		sheet(
			[
				[70, 520],
				[650, 520],
				[780, 790],
				[-60, 790]
			],
			8,
			tint(PAL.wood, 0.2)
		) +
		at(330, 610, letter(1.1, 80)) +
		at(232, 560, mug(0, 0, PAL.lake, 1.7)) +
		omaCalling(486, 640) +
		figure({ ...samAcross, only: 'arms' }) +
		figure(mamaFromBehind) +
		figure(noorFromBehind)
	);
}

/** Whose house it is; friendly. */
const owner = {
	age: 'adult',
	build: 'wide',
	skin: 's2',
	hair: 'side',
	hairColor: 'grey',
	beard: true,
	top: { cut: 'shirt', color: PAL.sage },
	bottom: { color: PAL.lake },
	shoes: PAL.ink
} satisfies Figure;

/** A stool from its bottom middle, `h` high. */
const stool = (x: number, y: number, h: number): string =>
	gshadow(x + 4, y + 1, 56, 8) +
	line(`M${x - 32} ${y - h + 10}L${x - 40} ${y - 4}M${x + 32} ${y - h + 10}L${x + 40} ${y - 4}`, shade(PAL.wood, 0.2), 13) +
	block(x - 52, y - h, 104, 20, PAL.wood, 6);

const ownerAtTable = {
	...owner,
	x: 134,
	y: 742,
	s: 1.6,
	seat: 78,
	p: { side: 1 },
	mood: 'listening',
	look: [0.7, 0.2],
	tilt: 7,
	noShadow: 1,
	hands: { l: [212, 560], r: [296, 548] }
} satisfies Figure;

const mamaAtTable = {
	...mama,
	x: 546,
	y: 742,
	s: 1.6,
	seat: 78,
	p: { side: -1 },
	mood: 'neutral',
	look: [-0.7, 0.2],
	tilt: -3,
	noShadow: 1,
	hands: { l: [448, 556], r: [612, 600] }
} satisfies Figure;

const noorByMama = {
	...noor,
	x: 636,
	y: 754,
	s: 1.6,
	mood: 'neutral',
	look: [-0.8, -0.1],
	tilt: -8,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

/** The owner sits with mama; the key lies between them. */
export function keyOnTheTable(): string {
	const wall = mix(PAL.plum, PAL.paper, 0.62);
	return (
		room(wall, boards, 588) +
		win(250, 130, 210, 220, { curtain: PAL.coral, cross: 0, bw: 8 }) +
		redPlant(306, 352, 1) +
		drawing(556, 190, 5, 1) +
		stool(134, 742, 134) +
		stool(546, 742, 134) +
		figure({ ...ownerAtTable, only: 'body' }) +
		figure({ ...mamaAtTable, only: 'body' }) +
		kitchenTable(196, 532, 310, 736) +
		mug(420, 566, PAL.mustard, 1.5) +
		figure({ ...ownerAtTable, only: 'arms' }) +
		g(key(1.3, 72), 'translate(340 556)') +
		figure({ ...mamaAtTable, only: 'arms' }) +
		figure(noorByMama)
	);
}

/** What is seen of the kitchen: mama and Sanne at the table, the door half open. */
function halfOpenDoor(): string {
	const talking = { s: 0.98, y: 600, seat: 84, noLegs: 1, noShadow: 1 } as const;
	const people = [
		{ ...mama, ...talking, x: 458, mood: 'neutral', look: [0.7, 0.1], tilt: 3, hands: { l: [436, 504], r: [484, 504] } },
		{ ...sanne, ...talking, x: 562, mood: 'listening', look: [-0.7, 0.1], tilt: -4, hands: { l: [532, 504], r: [586, 504] } }
	] satisfies Figure[];
	return (
		block(392, 116, 250, 484, CARD, 4) +
		field(406, 130, 222, 458, kitchenWall) +
		win(462, 196, 96, 100, { curtain: PAL.butter, cross: 0, bw: 5 }) +
		people.map((someone) => figure({ ...someone, only: 'body' })).join('') +
		block(406, 492, 222, 20, tint(PAL.wood, 0.2), 2) +
		field(406, 510, 222, 78, PAL.wood) +
		people.map((someone) => figure({ ...someone, only: 'arms' })).join('') +
		mug(508, 500, PAL.lake, 0.9) +
		sheet(
			[
				[628, 130],
				[580, 152],
				[580, 616],
				[628, 588]
			],
			2,
			tint(PAL.leaf, 0.25)
		) +
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
	hands: { l: [112, 620], r: [212, 618] }
} satisfies Figure;

const noorListens = {
	...noor,
	x: 280,
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
		figure(noorListens) +
		openBook(164, 620, 0.85) +
		figure({ ...samReads, only: 'arms' })
	);
}
