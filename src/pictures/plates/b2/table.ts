import { adviser, mama, oma, owner, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, cat, field, key, lamp, mug, plant, sheet } from '../../props/index.ts';
import { at, g, line, oval } from '../../shapes.ts';
import { kitchen, kitchenTable } from '../../sets/kitchen.ts';
import { hillPicture, livingRoom } from '../../sets/living-room.ts';
import { coinJar } from '../../props/coin-jar.ts';
import { steam } from '../../sets/stairwell.ts';
import { lyingLetter } from '../../sets/on-the-table.ts';

const seated = { noLegs: true, noShadow: true } as const;

/** Oma on the screen of a tablet that stands on the table. Bottom middle. */
function omaOnScreen(x: number, y: number): string {
	const face = figure({
		...oma,
		x: 0,
		y: 178,
		s: 0.98,
		...seated,
		only: 'body',
		mood: 'listening',
		look: [-0.5, 0.2],
		tilt: -4
	});
	const clipped = `<clipPath id="screen"><path d="M-62-98H62V-12H-62Z"/></clipPath>${g(
		field(-62, -98, 124, 86, mix(PAL.blush, PAL.paper, 0.25)) + face,
		'',
		'clip-path="url(#screen)"'
	)}`;
	return at(
		x,
		y,
		sheet(
			[
				[-30, 0],
				[30, 0],
				[18, -26],
				[-18, -26]
			],
			3,
			PAL.ink
		) +
			block(-70, -106, 140, 102, PAL.ink, 9) +
			clipped
	);
}

const countingMama = {
	...mama,
	x: 230,
	y: 566,
	s: 1.42,
	seat: 86,
	...seated,
	mood: 'tired',
	look: [0.1, 0.7],
	tilt: 5
} satisfies Figure;

const beside = {
	...sami,
	x: 520,
	y: 606,
	s: 1.5,
	seat: 100,
	...seated,
	mood: 'neutral',
	look: [-0.7, 0.4],
	tilt: -5
} satisfies Figure;

/** Every month rent: mama counts coins at the table, Sami stands beside her. */
export function rent(): string {
	const coins = [0, 1, 2, 3, 4].map((i) => {
		const x = 236 + i * 23;
		return (
			oval(x, 484 + (i % 2) * 4, 12, 6, shade(PAL.mustard, 0.2)) +
			oval(x, 480 + (i % 2) * 4, 12, 6, PAL.mustard)
		);
	});
	return (
		kitchen(410, { tall: false }) +
		figure({ ...countingMama, only: 'body' }) +
		figure({ ...beside, only: 'body' }) +
		kitchenTable(-30, 440, 780, 600) +
		coinJar(396, 480, 0.62, 2) +
		lyingLetter(150, 480, 1.5) +
		coins.join('') +
		figure({ ...countingMama, hands: { l: [190, 474], r: [258, 478] }, only: 'arms' }) +
		figure({ ...beside, hands: { l: [436, 446], r: [546, 476] }, only: 'arms' })
	);
}

const helpingAdviser = {
	...adviser,
	x: 120,
	y: 572,
	s: 1.34,
	seat: 90,
	...seated,
	mood: 'listening',
	look: [0.4, 0.1],
	tilt: 4
} satisfies Figure;
const talkingMama = {
	...mama,
	x: 306,
	y: 572,
	s: 1.36,
	seat: 90,
	...seated,
	mood: 'neutral',
	look: [-0.6, 0.1],
	tilt: -3
} satisfies Figure;
const bringingSami = {
	...sami,
	x: 622,
	y: 540,
	s: 1.46,
	mood: 'listening',
	look: [-0.75, 0],
	tilt: -4
} satisfies Figure;

/** People tried to help: an adviser, and oma on the screen; Sami comes with tea. */
export function talks(): string {
	const cloth = mix(PAL.coral, PAL.blush, 0.5);
	return (
		livingRoom(420, 150) +
		hillPicture(404, 92) +
		lamp(676, 128, 1) +
		block(580, 128, 160, 14, PAL.wood, 3) +
		plant(616, 128, 0.6) +
		figure({ ...helpingAdviser, only: 'body' }) +
		figure({ ...talkingMama, only: 'body' }) +
		sheet(
			[
				[-40, 444],
				[502, 444],
				[528, 504],
				[-40, 504]
			],
			8,
			tint(cloth, 0.3)
		) +
		block(-40, 500, 566, 90, cloth, 4) +
		omaOnScreen(430, 484) +
		lyingLetter(176, 490, 1.5) +
		lyingLetter(238, 496, 1.3) +
		mug(60, 484, PAL.lake, 1.4) +
		figure({ ...helpingAdviser, hands: { l: [104, 480], r: [168, 474] }, only: 'arms' }) +
		figure({ ...talkingMama, hands: { l: [258, 478], r: [336, 476] }, only: 'arms' }) +
		figure({ ...bringingSami, only: 'body' }) +
		mug(616, 436, PAL.coral, 1.5) +
		steam(616, 402, 0.8) +
		figure({ ...bringingSami, hands: { l: [597, 424], r: [640, 424] }, only: 'arms' })
	);
}

const telling = {
	...owner,
	x: 146,
	y: 572,
	s: 1.36,
	seat: 90,
	...seated,
	mood: 'listening',
	look: [0.7, 0.1],
	tilt: 5
} satisfies Figure;

const hearing = {
	...mama,
	x: 430,
	y: 572,
	s: 1.36,
	seat: 90,
	...seated,
	mood: 'sad',
	look: [-0.65, 0.15],
	tilt: -4
} satisfies Figure;

const son = {
	...sami,
	x: 574,
	y: 588,
	s: 1.4,
	seat: 108,
	...seated,
	mood: 'worried',
	look: [-0.7, -0.05],
	tilt: -7
} satisfies Figure;

/** The owner needs the house back: she tells it at the table, the key lies in the middle. */
export function ownerTells(): string {
	const cloth = mix(PAL.sage, PAL.leaf, 0.25);
	return (
		livingRoom(430, 218) +
		hillPicture(560, 96) +
		figure({ ...telling, only: 'body' }) +
		figure({ ...hearing, only: 'body' }) +
		figure({ ...son, only: 'body' }) +
		sheet(
			[
				[16, 442],
				[704, 442],
				[744, 504],
				[-24, 504]
			],
			8,
			tint(cloth, 0.3)
		) +
		field(-9, 500, 738, 70, cloth) +
		line('M-9 530H729', tint(cloth, 0.4), 6) +
		mug(72, 484, PAL.lake, 1.4) +
		mug(676, 484, PAL.mustard, 1.4) +
		oval(292, 480, 40, 9, shade(cloth, 0.1)) +
		at(280, 472, key(1.2, -78)) +
		figure({ ...telling, hands: { l: [118, 478], r: [236, 466] }, only: 'arms' }) +
		figure({ ...son, hands: { l: [528, 470], r: [596, 474] }, only: 'arms' }) +
		figure({ ...hearing, hands: { l: [396, 478], r: [530, 464] }, only: 'arms' }) +
		cat(298, 224, 1, PAL.mustard, { sleep: 1 })
	);
}
