import { deWit, mama, noor, officer, sam } from '../../cast/index.ts';
import { figure, type Looks } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, drawing, field, mug, sheet, teddy } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { kitchen } from '../../sets/kitchen.ts';
import { band, boards } from '../../sets/rooms.ts';
import { steam } from '../../sets/stairwell.ts';
import { livingWall } from './meeting.ts';

/* a5-5: Noor half behind mama */

const mamaStanding = {
	...mama,
	x: 404,
	y: 914,
	s: 2.36,
	noShadow: 1,
	mood: 'listening',
	look: [0.55, 0.8],
	tilt: 8,
	hands: { r: [526, 648] }
} as const;

const noorBehind = {
	...noor,
	x: 554,
	y: 872,
	s: 2.36,
	noShadow: 1,
	mood: { brow: [-1.5, 1.4], eye: 'dot', mouth: 'soft' },
	look: [-0.7, 0.1],
	tilt: -4,
	pose: 'hug',
	p: { lean: 12 },
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} as const;

/** Sam and mevrouw De Wit, friendly and at a distance, in the doorway. */
function peopleInDoorway(): string {
	const hall = mix(PAL.butter, PAL.mustard, 0.25);
	return (
		block(34, 168, 262, 434, CARD, 4) +
		field(48, 182, 234, 420, hall) +
		field(48, 522, 234, 80, mix(boards, PAL.paper, 0.2)) +
		figure({
			...deWit,
			x: 216,
			y: 574,
			s: 1,
			mood: 'happy',
			look: [0.6, 0.1],
			tilt: 3,
			p: { l: [-0.3, 0.62], r: [-0.3, 0.62] }
		}) +
		figure({
			...sam,
			x: 126,
			y: 588,
			s: 1,
			mood: 'happy',
			look: [0.7, 0.2],
			tilt: 5,
			hands: { l: [74, 306], r: [140, 488] }
		})
	);
}

/** Noor may stand with mama: half behind her, mama's hand on her shoulder. */
export function behindMama(): string {
	return (
		band(-9, 604, livingWall) +
		band(590, 604, tint(livingWall, 0.55)) +
		band(602, 829, boards) +
		line('M-9 668H729M-9 752H729M140 604v64M60 668v84M250 752v80', shade(boards, 0.1), 3) +
		peopleInDoorway() +
		drawing(600, 170, 5, 0) +
		figure(noorBehind) +
		figure(mamaStanding)
	);
}

/* a5-police: an officer at the table, her cap beside her */

const { age, skin, hair, hairColor, top, bottom, shoes } = officer;
const bareheaded: Looks = { age, skin, hair, hairColor, top, bottom, shoes };

const atTable = { noLegs: 1, noShadow: 1 } as const;

const officerSitting = {
	...bareheaded,
	...atTable,
	x: 176,
	y: 780,
	s: 1.92,
	seat: 70,
	mood: 'listening',
	look: [0.6, 0.3],
	tilt: 4,
	hands: { l: [126, 674], r: [224, 664] }
} as const;

const mamaSitting = {
	...mama,
	...atTable,
	x: 414,
	y: 782,
	s: 1.92,
	seat: 70,
	mood: 'listening',
	look: [-0.5, 0.2],
	tilt: -4,
	behind: 'r',
	hands: { l: [356, 668], r: [588, 600] }
} as const;

const noorSitting = {
	...noor,
	...atTable,
	x: 576,
	y: 806,
	s: 1.92,
	seat: 66,
	mood: { brow: [-2, 1.4], eye: 'dot', mouth: 'calm' },
	look: [-0.6, -0.1],
	tilt: -5,
	hands: { l: [536, 690], r: [606, 688] }
} as const;

function tableFront(): string {
	const cloth = mix(PAL.sage, PAL.paper, 0.2);
	return (
		sheet(
			[
				[4, 626],
				[716, 626],
				[780, 742],
				[-60, 742]
			],
			6,
			tint(cloth, 0.4)
		) +
		band(736, 829, cloth) +
		band(784, 796, tint(cloth, 0.4))
	);
}

/** A police cap, laid down. */
const cap = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		oval(2, -1, 42, 7, '#3a2440', 'opacity=".2"') +
			el('M-36-8C-44-30-26-38 0-38C26-38 44-30 36-8Z', PAL.navy) +
			el('M-34-12H34L33-4H-33Z', PAL.ink) +
			el('M-33-4C-15 5 15 5 33-4C20-8-20-8-33-4Z', shade(PAL.ink, 0.1)) +
			dot(0, -23, 5, PAL.butter),
		scale
	);

/** A police officer has tea with mama and Noor. */
export function officerAtTable(): string {
	return (
		kitchen(600) +
		figure({ ...officerSitting, only: 'body' }) +
		figure({ ...mamaSitting, only: 'body' }) +
		figure({ ...noorSitting, only: 'body' }) +
		tableFront() +
		mug(186, 692, PAL.mustard, 2.3) +
		steam(192, 636, 0.8) +
		cap(64, 706, 1.15) +
		mug(338, 694, PAL.lake, 1.9) +
		figure({ ...officerSitting, only: 'arms' }) +
		figure({ ...mamaSitting, only: 'arms' }) +
		figure({ ...noorSitting, only: 'arms' }) +
		oval(640, 640, 13, 17, shade(SKIN[mama.skin], 0.06), 'transform="rotate(-24 640 640)"') +
		at(570, 724, teddy(1.9))
	);
}
