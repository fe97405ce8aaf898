import { juf, mama, noor } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, bricks, bush, drawing, gshadow, teddy } from '../../props/index.ts';
import { dot, line, oval } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { board, bookShelf, openBook, schoolTable } from '../../sets/classroom.ts';
import { band, boards, paving, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { newTeacher } from './people.ts';

function schoolDoor(): string {
	const wall = mix(PAL.brick, PAL.blush, 0.42);
	const blue = mix(PAL.lake, PAL.sky, 0.42);
	const leaf = (x: number) =>
		block(x, 130, 150, 404, blue, 3) +
		block(x + 24, 160, 102, 176, PAL.sky, 4) +
		block(x + 24, 366, 102, 130, shade(blue, 0.12), 4);
	const paperFlower = (x: number, y: number, colour: string) =>
		dot(x - 9, y, 9, colour) +
		dot(x + 9, y, 9, colour) +
		dot(x, y - 9, 9, colour) +
		dot(x, y + 9, 9, colour) +
		dot(x, y, 7, PAL.butter);
	return (
		band(-9, 560, wall) +
		bricks(-9, -9, 738, 540, shade(wall, 0.1), 60, 4) +
		band(500, 560, shade(wall, 0.25)) +
		block(176, 108, 344, 430, CARD, 4) +
		leaf(194) +
		leaf(352) +
		paperFlower(250, 220, PAL.coral) +
		paperFlower(288, 280, PAL.mustard) +
		paperFlower(412, 206, PAL.plum) +
		paperFlower(446, 270, PAL.coral) +
		dot(332, 352, 7, PAL.butter) +
		dot(364, 352, 7, PAL.butter)
	);
}

const doorsteps = (): string =>
	block(136, 532, 424, 26, tint(PAL.stone, 0.3), 4) + block(86, 556, 524, 34, PAL.stone, 4);

const teacherOnStep = {
	...juf,
	x: 236,
	y: 712,
	s: 1.5,
	seat: 78,
	mood: 'happy',
	look: [0.65, 0.3],
	tilt: 6,
	noShadow: 1,
	hands: { l: [196, 600], r: [356, 582] }
} as const;

/** The same school: the teacher sits by the door and gives Noor her hand. */
export function sameSchool(): string {
	const tiles = mix(mix(PAL.sand, PAL.stone, 0.3), PAL.blush, 0.25);
	return (
		schoolDoor() +
		bush(690, 590, 1.5, mix(PAL.leaf, PAL.sage, 0.3), 6) +
		band(552, 829, tiles) +
		doorsteps() +
		paving(592, 829, tiles) +
		figure({
			...mama,
			x: 584,
			y: 700,
			s: 1.42,
			mood: 'happy',
			look: [-0.6, 0.35],
			tilt: -5,
			hands: { l: [488, 548] }
		}) +
		gshadow(236, 714, 110, 10) +
		block(140, 596, 200, 22, tint(PAL.wood, 0.12), 5) +
		line('M162 618V708M318 618V708', shade(PAL.wood, 0.2), 14) +
		sittingAhead(teacherOnStep) +
		figure({
			...noor,
			x: 434,
			y: 732,
			s: 1.5,
			pack: PAL.mustard,
			mood: 'happy',
			look: [-0.65, -0.1],
			tilt: -4,
			hands: { l: [362, 588] },
			hold: { r: bearByPaw('r') }
		})
	);
}

const newWall = mix(PAL.sky, PAL.sage, 0.35);

const classmate = { s: 1.02, noShadow: 1, noLegs: 1, y: 662 } as const;

/** Two children at a table behind, who look up. */
function classmates(): string {
	const girl = {
		...classmate,
		age: 'child5',
		skin: 's1',
		hair: 'bob',
		hairColor: 'blond',
		top: { cut: 'tee', color: PAL.coral },
		x: 566,
		seat: 104,
		mood: 'happy',
		look: [-0.6, 0.1],
		hands: { l: [508, 496], r: [590, 560] }
	} as const;
	const boy = {
		...classmate,
		age: 'child5',
		skin: 's6',
		hair: 'buzz',
		hairColor: 'black',
		glasses: PAL.brick,
		top: { cut: 'sweater', color: PAL.mustard },
		x: 662,
		seat: 104,
		mood: 'happy',
		look: [-0.6, 0.1],
		tilt: -4,
		hands: { l: [638, 560], r: [688, 560] }
	} as const;
	return (
		figure({ ...girl, only: 'body' }) +
		figure({ ...boy, only: 'body' }) +
		schoolTable(500, 548, 260, 672) +
		openBook(662, 566, 0.65) +
		figure({ ...girl, only: 'arms' }) +
		figure({ ...boy, only: 'arms' })
	);
}

const teacherOnChair = {
	...newTeacher,
	x: 150,
	y: 730,
	s: 1.55,
	seat: 66,
	mood: 'happy',
	look: [0.65, 0.35],
	tilt: 7,
	noShadow: 1,
	hands: { l: [128, 622], r: [262, 612] }
} as const;

/** A new classroom: the teacher sits as low as Noor, who holds bear; mama is with her. */
export function otherSchool(): string {
	return (
		room(newWall, boards, 576) +
		board(60, 140, 250, 170) +
		drawing(352, 170, -4, 1) +
		drawing(352, 236, 4, 2) +
		bookShelf(470, 300, 210) +
		classmates() +
		figure({
			...mama,
			x: 432,
			y: 716,
			s: 1.48,
			mood: 'listening',
			look: [-0.55, 0.4],
			tilt: -6,
			behind: 'l',
			hands: { r: [474, 566], l: [366, 556] }
		}) +
		gshadow(150, 732, 90, 10) +
		block(94, 640, 112, 18, tint(PAL.lake, 0.2), 6) +
		line('M106 656V726M194 656V726', PAL.lake, 9) +
		sittingAhead(teacherOnChair) +
		figure({
			...noor,
			x: 328,
			y: 740,
			s: 1.55,
			mood: { brow: [-2.5, 1.6], eye: 'dot', mouth: 'calm' },
			look: [-0.65, -0.1],
			tilt: 5,
			pose: 'hug',
			hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
		}) +
		oval(362, 578, 12, 10, shade(SKIN.s4, 0.06))
	);
}
