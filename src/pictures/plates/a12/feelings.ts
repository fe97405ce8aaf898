import { mama, noor } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, cat, drawing, gshadow, lamp, plant, teddy } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { sittingOnFloor } from '../../sets/floor-sitting.ts';
import { glow } from '../../sets/night.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { blankets, nightRoomWall } from '../../sets/sleeping.ts';
import { roofsWindow, temporaryBed, temporaryWall } from '../../sets/temporary-place.ts';

const calmMother = {
	...mama,
	x: 596,
	y: 628,
	s: 1.22,
	seat: 70,
	noShadow: 1,
	mood: 'listening',
	look: [-0.65, 0.25],
	tilt: -7,
	hands: { l: [582, 548], r: [610, 550] }
} as const;

const stampingNoor = {
	...noor,
	x: 278,
	y: 774,
	s: 3,
	mood: 'angry',
	look: [0.05, 0.15],
	tilt: -3,
	closeup: 1,
	p: {
		l: [0.46, 0.8],
		r: [0.46, 0.8],
		drop: -1,
		feet: [
			[-0.3, 1],
			[0.36, 0.74]
		]
	}
} as const;

/** Noor is angry and stamps; mama sits near, and it is allowed. */
export function angry(): string {
	const wall = mix(PAL.coral, PAL.paper, 0.4);
	return (
		room(wall, boards, 560) +
		at(430, 600, temporaryBed(0, 0, blankets.mama), 1.35) +
		sittingAhead(calmMother) +
		line(
			'M168 168c30-92 96-92 84-28s-66 52-44-10 104-84 94-6-64 46-38-14 102-72 96 2-60 40-34-14 88-56 86 26',
			PAL.brick,
			10
		) +
		line('M122 716l-36-22M112 764l-46-4M440 776l40-2M436 738l34-16', shade(boards, 0.28), 9) +
		figure(stampingNoor) +
		gshadow(592, 784, 60, 7) +
		at(592, 782, teddy(2.4))
	);
}

const brick = blankets.noor;
const tent = 'M44 782C60 640 120 470 214 418C246 402 276 404 300 420C392 474 446 640 462 782Z';

/** Noor's blanket as a tent, open in front. */
const blanketTent = (): string => {
	const spots = [
		[84, 720],
		[114, 640],
		[130, 560],
		[180, 500],
		[240, 448],
		[310, 466],
		[372, 540],
		[402, 634],
		[418, 722]
	] as const;
	return (
		el(
			`${tent}M138 782C140 640 176 506 254 494C332 506 366 640 372 782Z`,
			brick,
			'fill-rule="evenodd"'
		) +
		spots.map(([x, y]) => dot(x, y, 11, tint(brick, 0.6))).join('') +
		line('M138 782C140 640 176 506 254 494C332 506 366 640 372 782', shade(brick, 0.2), 10)
	);
};

const motherBeside = {
	...mama,
	x: 556,
	y: 770,
	s: 1.82,
	seat: 92,
	noShadow: 1,
	mood: 'listening',
	look: [-0.65, 0.45],
	tilt: -9,
	hands: { l: [402, 566], r: [584, 640] }
} as const;

const noorInTent = {
	...noor,
	x: 254,
	y: 776,
	s: 1.86,
	mood: { brow: [-4, 3.6], eye: 'dot', mouth: 'uneasy' },
	look: [0.3, -0.15],
	tilt: 4,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

/** Noor is scared, under her blanket with bear; mama sits right beside it. */
export function scared(): string {
	return paintLayers([
		[
			'evening',
			room(nightRoomWall, boards, 560) + drawing(80, 170, -4, 0) + drawing(150, 196, 5, 1)
		],
		[
			'day',
			glow(330, 300, [
				[360, 0.12],
				[250, 0.14],
				[140, 0.18]
			])
		],
		[
			'lamplit',
			carton(330, 560, 130, 130, { mark: 'heart' }) +
				block(420, 480, 330, 130, PAL.plum, 18) +
				block(420, 600, 330, 60, shade(PAL.wood, 0.1), 6)
		],
		['day', lamp(330, 432, 2)],
		[
			'lamplit',
			gshadow(258, 786, 230, 12) +
				el(tent, mix(PAL.blush, brick, 0.22)) +
				sittingOnFloor(noorInTent) +
				blanketTent() +
				sittingAhead(motherBeside)
		]
	]);
}

const blockColours = [PAL.lake, PAL.mustard, PAL.leaf, PAL.plum] as const;

/** A toy block; its bottom middle. */
const toyBlock = (x: number, y: number, colour: string, turn = 0): string =>
	at(
		x,
		y,
		block(-32, -62, 64, 62, colour, 6) + block(-18, -48, 36, 34, tint(colour, 0.3), 5),
		1,
		turn
	);

/** Noor just plays: a tower of blocks, bear and Pluis watch. */
export function justPlays(): string {
	return (
		room(temporaryWall, boards, 540) +
		at(74, 96, roofsWindow(0, 0), 1.2) +
		drawing(400, 170, -4, 0) +
		drawing(470, 196, 5, 1) +
		carton(640, 560, 130, 120, { mark: 'heart' }) +
		lamp(612, 440, 1.5, 0) +
		plant(670, 440, 0.8) +
		oval(360, 724, 350, 84, mix(PAL.butter, PAL.mustard, 0.35)) +
		oval(360, 722, 300, 66, mix(PAL.butter, PAL.mustard, 0.15)) +
		at(122, 726, teddy(2.3)) +
		gshadow(500, 762, 52, 7) +
		blockColours
			.slice(0, 3)
			.map((colour, index) => toyBlock(500 + (index % 2) * 5, 762 - index * 61, colour))
			.join('') +
		toyBlock(214, 776, PAL.coral, 4) +
		sittingOnFloor({
			...noor,
			x: 330,
			y: 740,
			s: 2.2,
			mood: 'happy',
			look: [0.6, 0.1],
			tilt: 5,
			closeup: 1,
			hands: { l: [262, 690], r: [448, 540] },
			hold: { r: { svg: toyBlock(13, 22, PAL.plum, -6), s: 0.46 } }
		}) +
		cat(634, 746, 1.5)
	);
}
