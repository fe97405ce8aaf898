import { jada, sam } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade } from '../../palette.ts';
import { field } from '../../props/index.ts';
import { g, line } from '../../shapes.ts';
import { panel } from '../../sets/panels.ts';
import { corridorDoor } from '../../sets/temporary-place.ts';

const wall = mix(PAL.sage, PAL.paper, 0.4);
const floor = mix(PAL.sand, PAL.stone, 0.35);

/** Jada from behind: we look along with her, and nobody mistakes the two for each other. */
const telling = {
	...jada,
	x: 86,
	y: 548,
	s: 1.6,
	view: 'back',
	pack: PAL.plum,
	noShadow: true,
	tilt: 5,
	behind: 'r',
	hands: { r: [174, 296] }
} satisfies Figure;
const listening = {
	...sam,
	x: 246,
	y: 476,
	s: 1.36,
	mood: 'listening',
	look: [-0.7, 0.25],
	tilt: -7,
	hands: { l: [230, 322], r: [266, 320] }
} satisfies Figure;

export const inTheCorridor = (): string =>
	field(0, 0, panel, panel, wall) +
	field(0, 150, panel, 130, mix(PAL.sage, PAL.leaf, 0.22)) +
	field(0, 262, panel, 90, floor) +
	line('M0 300h342', shade(floor, 0.1), 3) +
	g(corridorDoor(0, 0, mix(PAL.mustard, PAL.butter, 0.2), 'leaf'), 'translate(16 42) scale(.74)') +
	g(corridorDoor(0, 0, mix(PAL.coral, PAL.brick, 0.3), 'boat'), 'translate(226 42) scale(.74)') +
	figure(listening) +
	figure(telling);
