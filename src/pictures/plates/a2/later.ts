import { mama, noor } from '../../cast/index.ts';
import { paintLayers } from '../../moods.ts';
import { type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, SKIN } from '../../palette.ts';
import { drawing, teddy } from '../../props/index.ts';
import { at, oval } from '../../shapes.ts';
import { glow, nightWindow, windowFrame } from '../../sets/night.ts';
import { bedsideChest, noorsBed, noorsWall } from '../../sets/noors-room.ts';
import { boards, room } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/** Noor's wall in the lamp light: paler, it would turn grey. */
const eveningWall = mix(noorsWall, PAL.mustard, 0.45);

const lampRings = [
	[430, 0.16],
	[290, 0.18],
	[160, 0.24]
] as const;

const mamaOnBed = {
	...mama,
	x: 424,
	y: 758,
	s: 1.84,
	seat: 66,
	mood: 'relieved',
	look: [-0.5, 0.4],
	tilt: -10,
	behind: 'l',
	hands: { l: [242, 610], r: [476, 676] }
} satisfies Figure;

const noorOnBed = {
	...noor,
	x: 290,
	y: 756,
	s: 1.84,
	seat: 68,
	dangle: 1,
	mood: 'listening',
	look: [0.4, -0.1],
	tilt: 14,
	noShadow: 1,
	pose: 'hug',
	hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
} satisfies Figure;

/** Mama and Noor sit on the bed, quiet, the lamp on. */
export function later(): string {
	return paintLayers([
		[
			'evening',
			room(eveningWall, boards, 588) + drawing(150, 130, -4, 0) + drawing(250, 152, 5, 1)
		],
		['day', nightWindow(488, 110, 160, 180)],
		['evening', windowFrame(488, 110, 160, 180, mix(PAL.mustard, PAL.butter, 0.4))],
		['day', glow(70, 540, lampRings)],
		[
			'lamplit',
			at(150, 744, noorsBed(0, 0), 1.7) +
				at(70, 744, bedsideChest(0, 0, true), 1.5) +
				sittingAhead(mamaOnBed) +
				sittingAhead(noorOnBed) +
				oval(246, 612, 12, 15, shade(SKIN[mama.skin], 0.04))
		]
	]);
}
