import { CARD, mix, PAL, SHADOW, tint } from '../palette.ts';
import { block } from '../props/index.ts';
import { at, g, line, nth, oval, path, type Point } from '../shapes.ts';
import { duskAt } from './dusk.ts';

/** Width and height of the map. */
export const mapSize = { width: 720, height: 2840 } as const;

/** Where the road turns: the front door, then one turn for each stop, with the bridge among them. */
const turns = {
	home: [210, 268],
	news: [200, 350],
	why: [530, 560],
	'not-your-fault': [195, 700],
	'who-stays': [530, 855],
	people: [195, 1005],
	packing: [530, 1150],
	nights: [200, 1310],
	goodbye: [530, 1590],
	bridge: [360, 1785],
	day: [200, 1955],
	'first-night': [530, 2200],
	'for-a-while': [195, 2420],
	feelings: [530, 2520]
} as const satisfies Record<string, Point>;

/** The turns at which something is told. */
export const stopsOnRoad: Readonly<Record<string, Point>> = Object.fromEntries(
	Object.entries(turns).filter(([name]) => name !== 'home' && name !== 'bridge')
);

/** One bend of the road: it leaves a turn downwards and comes into the next from above. */
function bend([fromX, fromY]: Point, [toX, toY]: Point): string {
	const down = (toY - fromY) * 0.62;
	return path`M${fromX} ${fromY}C${fromX} ${fromY + down} ${toX} ${toY - down} ${toX} ${toY}`;
}

interface Bend {
	d: string;
	/** Its middle, which says how late in the day it is. */
	y: number;
}

const points: readonly Point[] = Object.values(turns);
/** From the last stop around to the door of the new place. */
const arrival: Bend = { d: 'M530 2520C530 2740 181 2890 181 2750', y: 2700 };
const bends: readonly Bend[] = [
	...points.slice(1).map((to, index) => {
		const from = nth(points, index);
		return { d: bend(from, to), y: (from[1] + to[1]) / 2 };
	}),
	arrival
];

/** The bridge over the water, with its planks and two rails. */
const bridge = (): string =>
	at(
		360,
		1785,
		oval(6, 4, 62, 74, SHADOW, 'opacity=".14"') +
			block(-46, -64, 92, 128, tint(PAL.wood, 0.2), 4) +
			line('M-42-42H42M-42-22H42M-42-2H42M-42 18H42M-42 38H42', PAL.wood, 3) +
			line('M-46-58V60M46-58V60', PAL.brick, 8) +
			[-78, -20, 38]
				.map((y) => block(-54, y, 16, 34, PAL.brick, 3) + block(38, y, 16, 34, PAL.brick, 3))
				.join('')
	);

/** The road from the one house to the other. It lies on the hills as strips of paper. */
export function journeyRoad(): string {
	const whole = bends.map(({ d }) => d).join('');
	const stone = mix(PAL.sand, PAL.paper, 0.4);
	return (
		g(line(whole, SHADOW, 70, 'opacity=".16"'), 'translate(3 7)') +
		[...Map.groupBy(bends, ({ y }) => duskAt(y, stone))]
			.map(([colour, itsBends]) => line(itsBends.map(({ d }) => d).join(''), colour, 66))
			.join('') +
		line(whole, CARD, 5, 'stroke-dasharray="14 30" opacity=".8"') +
		bridge()
	);
}
