import { mama, noor } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade } from '../../palette.ts';
import { block, carton, drawing, gshadow, lamp, teddy } from '../../props/index.ts';
import { at, el, g } from '../../shapes.ts';
import { frontWindow, redPlant, rug } from '../../sets/home.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead, type Seated } from '../../sets/sitting.ts';
import { crossNoor, cupInThought, drum, thought, thoughtDots } from './thoughts.ts';

const wall = mix(PAL.blush, PAL.paper, 0.15);
const cloth = mix(PAL.lake, PAL.sage, 0.35);

/* a3-3: mama takes Noor on her lap */

function livingRoom(): string {
	return (
		room(wall, boards, 588) +
		frontWindow(500, 96, 160, 200, mix(PAL.sage, PAL.leaf, 0.3)) +
		drawing(72, 190, 4, 0) +
		drawing(146, 168, -5, 1) +
		rug(370, 736, 660, mix(PAL.sage, PAL.paper, 0.1)) +
		carton(640, 630, 130, 104, { mark: 'heart' }) +
		lamp(640, 526, 1.8)
	);
}

function chairFromSide(): string {
	return (
		gshadow(210, 724, 170, 10) +
		block(96, 392, 216, 310, cloth, 60) +
		block(70, 612, 290, 104, shade(cloth, 0.1), 26)
	);
}

const mamaInChair = {
	...mama,
	x: 236,
	y: 726,
	s: 1.6,
	seat: 72,
	p: { side: 1 },
	mood: 'listening',
	look: [0.6, 0.4],
	tilt: 8,
	noShadow: 1,
	hands: { l: [314, 608], r: [364, 544] }
} satisfies Figure;

const noorOnLap = {
	...noor,
	x: 330,
	y: 720,
	s: 1.6,
	seat: 82,
	dangle: 1,
	mood: 'worried',
	look: [-0.6, -0.5],
	tilt: -9,
	noShadow: 1,
	hands: { l: [264, 522], r: [362, 606] },
	hold: { r: bearByPaw('r') }
} satisfies Seated;

export function liftedUp(): string {
	const both =
		chairFromSide() +
		figure({ ...mamaInChair, only: 'body' }) +
		figure({ ...mamaInChair, behind: 'l', only: 'arms' }) +
		sittingAhead(noorOnLap) +
		figure({ ...mamaInChair, behind: 'r', only: 'arms' }) +
		figure({ ...noorOnLap, behind: 'r', only: 'arms' });
	return livingRoom() + g(both, 'translate(-44 -170) scale(1.26)');
}

/* a3-4: the thoughts rise and grow faint */

const mamaLooking = {
	...mama,
	x: 400,
	y: 877,
	s: 2.6,
	seat: 80,
	mood: 'listening',
	look: [-0.2, -0.6],
	tilt: -5,
	noShadow: 1,
	noLegs: 1,
	behind: 'l',
	hands: { l: [268, 690], r: [362, 716] }
} satisfies Figure;

const noorLooking = {
	...noor,
	x: 336,
	y: 912,
	s: 2.4,
	seat: 96,
	dangle: 1,
	mood: 'listening',
	look: [0.15, -0.7],
	tilt: 6,
	noShadow: 1,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

/** Mama's knees, which come towards us and carry Noor. */
const knees = (): string =>
	el('M376 664H482C520 690 528 740 514 800V860H420V780Z', shade(PAL.navy, 0.12)) +
	el('M402 668H312C276 690 268 742 284 800V860H388V780Z', PAL.navy);

function onHerLap(): string {
	return (
		block(170, 286, 430, 560, cloth, 90) +
		figure({ ...mamaLooking, only: 'body' }) +
		knees() +
		figure(noorLooking) +
		figure({ ...mamaLooking, only: 'arms' }) +
		block(116, 600, 112, 260, shade(cloth, 0.06), 50) +
		block(548, 600, 112, 260, shade(cloth, 0.14), 50)
	);
}

export function thoughtsRise(): string {
	const thoughts =
		thoughtDots([
			[222, 330, 15],
			[256, 378, 10],
			[330, 260, 15],
			[318, 306, 10],
			[520, 336, 15],
			[486, 380, 10]
		]) +
		thought(134, 206, 108, 84) +
		at(150, 224, cupInThought(), 1.6) +
		thought(360, 134, 106, 92) +
		drum(360, 172, 1.35) +
		thought(592, 206, 106, 108) +
		crossNoor(592, 290, 0.74);
	return (
		room(wall, boards, 640) +
		redPlant(640, 660, 1.3) +
		carton(84, 680, 120, 96, { mark: 'heart' }) +
		lamp(84, 584, 1.6) +
		g(onHerLap(), 'translate(76 196) scale(.74)') +
		g(thoughts, '', 'class="rise"')
	);
}
