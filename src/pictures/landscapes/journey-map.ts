import type { Drawing } from '../drawings/drawing.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { part } from '../parts.ts';
import {
	block,
	bush,
	cloud,
	field,
	grass,
	house,
	school,
	shelter,
	sun,
	tree,
	van
} from '../props/index.ts';
import { dot, el, g, line, oval, path } from '../shapes.ts';
import { paintDusk } from './dusk.ts';
import { eveningHills, hills, river } from './journey-hills.ts';
import { journeyRoad, mapSize } from './journey-road.ts';

const { width, height } = mapSize;
const sky = mix(PAL.sky, PAL.paper, 0.25);

/** A house so far away that only its front and two windows can be seen. */
const farHouse = (x: number, wide: number, high: number, colour: string): string =>
	el(path`M${x} 200v${-high}l${wide / 2} -26l${wide / 2} 26v${high}Z`, colour) +
	line(
		path`M${x + 16} ${210 - high}v14M${x + wide - 16} ${210 - high}v14`,
		CARD,
		11,
		'stroke-linecap="butt"'
	);

/** The street where everything begins; the green house is ours. */
const street = (): string =>
	farHouse(424, 60, 60, tint(PAL.coral, 0.55)) +
	farHouse(482, 54, 78, tint(PAL.lake, 0.62)) +
	farHouse(534, 66, 52, tint(PAL.mustard, 0.5)) +
	house(22, 236, 104, 134, PAL.brick, { roof: 'trap', door: PAL.navy, n: 4 }) +
	house(128, 236, 112, 140, PAL.leaf, {
		roof: 'klok',
		door: PAL.mustard,
		curtain: PAL.coral,
		pot: 1,
		n: 4
	}) +
	house(242, 236, 104, 132, PAL.mustard, { door: PAL.plum, n: 4 });

const bigTree = tree(0, 0, 0.72, PAL.leaf, 4);
const smallTree = tree(0, 0, 0.5, mix(PAL.leaf, PAL.sage, 0.2), 7);
const shrub = bush(0, 0, 0.8, mix(PAL.leaf, PAL.sage, 0.1));

type Plant = readonly [kind: string, x: number, y: number];

const trees: readonly Plant[] = [
	[smallTree, 398, 226],
	[bigTree, 664, 246],
	[shrub, 610, 252],
	[bigTree, 50, 560],
	[shrub, 120, 572],
	[smallTree, 690, 740],
	[shrub, 640, 726],
	[shrub, 24, 820],
	[smallTree, 58, 884],
	[bigTree, 668, 1060],
	[shrub, 60, 1180],
	[smallTree, 24, 1340],
	[bigTree, 690, 1510],
	[shrub, 300, 1640],
	[smallTree, 268, 1690]
];

/** Those on which the evening falls. */
const lateTrees: readonly Plant[] = [
	[smallTree, 40, 1990],
	[bigTree, 694, 2262],
	[shrub, 176, 2282],
	[shrub, 640, 2410],
	[smallTree, 28, 2540],
	[bigTree, 640, 2770],
	[shrub, 570, 2778]
];

const planted = (list: readonly Plant[]): string =>
	list.map(([kind, x, y]) => part(x, y, kind)).join('');

/** A few flowers in the grass. */
const posy =
	grass(0, 0, 2) + dot(-9, -10, 5, CARD) + dot(4, -18, 5, PAL.coral) + dot(18, -8, 5, PAL.butter);

const flowers = (): string =>
	[
		[44, 330],
		[346, 398],
		[646, 420],
		[690, 600],
		[380, 742],
		[30, 1010],
		[652, 940],
		[318, 1146],
		[80, 1460],
		[640, 1700],
		[420, 1640]
	]
		.map(([x = 0, y = 0]) => part(x, y, posy))
		.join('');

/** One stroke is a whole row of windows. */
const windowGaps = 'stroke-linecap="butt" stroke-dasharray="20 12"';

/** Flats in which the lights go on, from their bottom left corner. */
const flats = (x: number, y: number): string => {
	const wall = mix(PAL.coral, PAL.blush, 0.5);
	const rows = [y - 132, y - 92, y - 52];
	return (
		block(x, y - 158, 124, 158, wall, 3) +
		el(path`M${x + 108} ${y}v-157h16v157Z`, shade(wall, 0.14)) +
		block(x - 5, y - 164, 134, 12, PAL.plum, 3) +
		line(rows.map((row) => path`M${x + 12} ${row}h84`).join(''), LIT.pane, 20, windowGaps) +
		line(rows.map((row) => path`M${x + 12} ${row + 13}h84`).join(''), PAL.lake, 6) +
		block(x + 42, y - 30, 26, 30, PAL.mustard, 2)
	);
};

/** A street lamp that is on. */
const lantern = (x: number, y: number): string =>
	dot(x, y - 92, 46, LIT.glow, 'opacity=".16"') +
	dot(x, y - 92, 26, LIT.glow, 'opacity=".25"') +
	line(path`M${x} ${y}v-84`, PAL.ink, 6) +
	dot(x, y - 92, 10, LIT.lamp);

/** Where the family lives for a while: the lights are on. */
const newPlace = (): string =>
	oval(181, 2764, 104, 26, LIT.glow, 'opacity=".35"') +
	paintDusk(2400, shelter(41, 2745, { c: PAL.butter, lit: 1 }));

/** The way from the one house to the other, with room for every stop beside it. */
export const journeyMap: Drawing = {
	svg:
		field(-9, -9, width + 18, 260, sky) +
		sun(590, 60, 26) +
		cloud(462, 62, 0.8) +
		cloud(300, 34, 0.5) +
		hills() +
		street() +
		river() +
		eveningHills() +
		journeyRoad() +
		flowers() +
		planted(trees) +
		g(school(0, 0), 'translate(30 1640) scale(.48)') +
		van(596, 2066, 0.44) +
		paintDusk(2400, planted(lateTrees)) +
		paintDusk(2400, flats(20, 2262)) +
		newPlace() +
		lantern(346, 2232) +
		lantern(372, 2708),
	box: [0, 0, width, height],
	evening: true
};
