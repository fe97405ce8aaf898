import { mama, noor } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { PAL, shade, SKIN } from '../../palette.ts';
import { teddy } from '../../props/index.ts';
import { at, oval } from '../../shapes.ts';
import { glow } from '../../sets/night.ts';
import { bedsideChest, noorsBed, noorsRoom } from '../../sets/noors-room.ts';
import { sittingAhead } from '../../sets/sitting.ts';

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
		['evening', noorsRoom(588)],
		['day', glow(76, 500, [
			[380, 0.14],
			[250, 0.16],
			[140, 0.2]
		])],
		[
			'lamplit',
			at(150, 740, noorsBed(0, 0), 1.7) +
				at(70, 740, bedsideChest(0, 0, true), 1.5) +
				sittingAhead(mamaOnBed) +
				figure(noorOnBed) +
				oval(246, 612, 12, 15, shade(SKIN[mama.skin], 0.04))
		]
	]);
}
