import { jada, judge, mentor, sam, shanice } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { backpack, block, field, gshadow, mug } from '../../props/index.ts';
import { at, cut, dot, el, line } from '../../shapes.ts';
import { townHall } from '../../sets/town-hall.ts';

const wall = mix(PAL.plum, PAL.paper, 0.42);
const floor = mix(PAL.wood, PAL.sand, 0.45);
const floorY = 376;
const [doorWidth, doorHeight] = [100, 262];

const scales = () =>
	line('M0-22V22M-14 22H14M-24-14H24', PAL.navy, 5) +
	el('M-36 8H-12Q-14 16-24 16Q-34 16-36 8ZM12 8H36Q34 16 24 16Q14 16 12 8Z', PAL.lake) +
	line('M-24-14L-34 8M-24-14L-14 8M24-14L14 8M24-14L34 8', PAL.stone, 2.6);

const bunch = () =>
	`<circle cx="0" cy="-12" r="10" fill="none" stroke="${PAL.mustard}" stroke-width="6"/>` +
	line('M0-2V24M0 14h8M0 23h10', PAL.mustard, 6);

const mugsTogether = () =>
	mug(-20, 18, PAL.plum, 1.35) + mug(10, 18, PAL.coral, 0.95) + line('M-38 20H36', PAL.wood, 5);

const pass = () =>
	line('M-12-26L0-8L12-26', PAL.lake, 5) +
	block(-14, -8, 28, 34, tint(PAL.coral, 0.3), 4) +
	dot(0, 3, 6, PAL.plum) +
	line('M-7 17H7', PAL.plum, 4);

/** The round sign above a door tells whose it is. */
const sign = (x: number, icon: string) => dot(x, 62, 40, CARD) + at(x, 62, icon, 0.86);

const left = (index: number) => 14 + index * 119;

function opening(index: number, light: string): string {
	const x = left(index);
	return (
		block(x - 7, floorY - doorHeight - 7, doorWidth + 14, doorHeight + 8, CARD, 3) +
		field(x, floorY - doorHeight, doorWidth, doorHeight, light) +
		field(x, floorY - 34, doorWidth, 36, shade(light, 0.12))
	);
}

/** A door that stands open towards us, its hinges on the left. */
function openLeaf(index: number, colour: string): string {
	const x = left(index);
	return (
		el(
			cut(
				[
					[x - 2, floorY - doorHeight],
					[x + 20, floorY - doorHeight + 14],
					[x + 20, floorY + 18],
					[x - 2, floorY + 2]
				],
				2
			),
			colour
		) + dot(x + 14, floorY - 116, 4, PAL.butter)
	);
}

function shutDoor(index: number, colour: string): string {
	const x = left(index);
	return (
		block(x - 7, floorY - doorHeight - 7, doorWidth + 14, doorHeight + 8, CARD, 3) +
		block(x, floorY - doorHeight, doorWidth, doorHeight + 1, colour, 2) +
		block(x + 17, floorY - doorHeight + 22, doorWidth - 34, 88, tint(colour, 0.12), 3) +
		block(x + 17, floorY - 120, doorWidth - 34, 96, tint(colour, 0.12), 3) +
		line(`M${x + 30} ${floorY - 136}h40`, PAL.butter, 7) +
		dot(x + doorWidth - 13, floorY - 136, 6, PAL.butter)
	);
}

const inDoor = (index: number) =>
	({ x: left(index) + 58, y: floorY - 2, s: 0.82, noShadow: true }) as const;

const deciders = () =>
	figure({ ...judge, ...inDoor(1), s: 0.78, mood: 'listening', look: [0.5, 0.5], tilt: 4 }) +
	figure({ ...shanice, ...inDoor(2), mood: 'listening', look: [0.4, 0.6], tilt: 5 }) +
	figure({
		...mentor,
		...inDoor(4),
		mood: 'happy',
		look: [-0.7, 0.5],
		tilt: -5,
		hands: { l: [left(4) + 34, 262] }
	}) +
	figure({ ...sam, ...inDoor(5), mood: 'happy', look: [-0.7, 0.4], tilt: -4 });

const withNote = {
	...jada,
	x: 424,
	y: 550,
	s: 1.2,
	mood: 'neutral',
	look: [0.75, -0.15],
	tilt: 5,
	pack: PAL.plum,
	hands: { l: [394, 436], r: [500, 398] }
} satisfies Figure;

/** Her note: three things that stay, and one that cannot be. */
const note = () =>
	el(
		cut(
			[
				[-26, -34],
				[26, -34],
				[26, 34],
				[-26, 34]
			],
			3
		),
		tint(PAL.butter, 0.45)
	) +
	[-20, -5, 10]
		.map((y) => line(`M-17 ${y}l4 5 7-10`, PAL.leaf, 4) + line(`M1 ${y}H17`, PAL.stone, 4))
		.join('') +
	line('M-17 21l9 9M-8 21l-9 9', PAL.brick, 4) +
	line('M1 25H15', PAL.stone, 4);

export function decidersAndDoors(): string {
	const light = mix(PAL.butter, PAL.mustard, 0.15);
	const icons = [bunch(), scales(), mugsTogether(), townHall(), backpack(0, 26, 0.86), pass()];
	return (
		field(-9, -9, 738, 578, wall) +
		field(-9, floorY, 738, 200, floor) +
		line(
			'M-9 430H729M-9 498H729M120 376v54M420 376v54M660 376v54M260 430v68M560 430v68',
			shade(floor, 0.1),
			3
		) +
		field(-9, floorY - 12, 738, 13, tint(wall, 0.5)) +
		icons.map((icon, index) => sign(left(index) + 50, icon)).join('') +
		shutDoor(0, mix(PAL.navy, PAL.lake, 0.3)) +
		shutDoor(3, mix(PAL.leaf, PAL.lake, 0.25)) +
		[1, 2, 4, 5].map((index) => opening(index, light)).join('') +
		deciders() +
		openLeaf(1, PAL.wood) +
		openLeaf(2, PAL.coral) +
		openLeaf(4, PAL.lake) +
		openLeaf(5, PAL.leaf) +
		gshadow(428, 551, 46, 7) +
		figure({ ...withNote, only: 'body' }) +
		at(510, 388, note(), 1.06, 8) +
		figure({ ...withNote, only: 'arms' })
	);
}
