import { mama, noor, oma, sam } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { PAL, tint } from '../../palette.ts';
import { block, field, gshadow, letter, mug, sheet, teddy } from '../../props/index.ts';
import { at, g } from '../../shapes.ts';
import { kitchenWall, kitchenWindow, mugShelf } from '../../sets/kitchen.ts';
import { boards, room } from '../../sets/rooms.ts';

/** A phone that stands upright, oma on its screen. Bottom middle. */
function omaCalling(x: number, y: number): string {
	const face = figure({
		...oma,
		x: 0,
		y: 214,
		s: 1.25,
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
			g(field(-48, -180, 96, 164, tint(PAL.sky, 0.2)) + face, '', 'clip-path="url(#screen)"'),
		0.84
	);
}

const samAcross = {
	...sam,
	x: 358,
	y: 760,
	s: 1.78,
	seat: 84,
	noLegs: 1,
	noShadow: 1,
	mood: 'listening',
	look: [-0.5, 0.3],
	tilt: -5,
	hands: { l: [302, 634], r: [384, 630] }
} satisfies Figure;

const noorAcross = {
	...noor,
	x: 582,
	y: 786,
	s: 1.78,
	seat: 100,
	noLegs: 1,
	noShadow: 1,
	mood: 'neutral',
	look: [-0.7, 0.2],
	tilt: -7,
	hands: { l: [548, 618], r: [628, 618] }
} satisfies Figure;

const mamaFromBehind = {
	...mama,
	x: 150,
	y: 1236,
	s: 2.5,
	view: 'back',
	noLegs: 1,
	noShadow: 1,
	tilt: 5
} satisfies Figure;

/** We look along with mama: Sam and Noor sit across the table, oma is on the phone. */
export function lookingForHelp(): string {
	return (
		room(kitchenWall, boards, 640) +
		kitchenWindow(28, 44) +
		mugShelf(486, 232) +
		figure({ ...samAcross, only: 'body' }) +
		figure({ ...noorAcross, only: 'body' }) +
		sheet(
			[
				[70, 560],
				[700, 560],
				[800, 829],
				[-60, 829]
			],
			8,
			tint(PAL.wood, 0.2)
		) +
		at(588, 650, teddy(1.9)) +
		figure({ ...noorAcross, only: 'arms' }) +
		at(342, 640, letter(1.15, 84)) +
		figure({ ...samAcross, only: 'arms' }) +
		omaCalling(470, 766) +
		at(610, 752, mug(0, 0, PAL.lake, 1.9)) +
		figure(mamaFromBehind)
	);
}
