import { CARD, mix, PAL, shade, SHADOW, tint } from '../../palette.ts';
import { bush, field } from '../../props/index.ts';
import { at, dot, el, line, nth, type Point } from '../../shapes.ts';
import { townHall } from '../../sets/town-hall.ts';
import { forSale, ownHouse, stationIcons } from './icons.ts';

/** The ground of the map: quarters, a park and a canal. */
function town(): string {
	const ground = mix(PAL.sky, PAL.paper, 0.45);
	const quarter = mix(PAL.sand, PAL.paper, 0.3);
	return (
		field(-9, -9, 738, 658, ground) +
		el('M-9-9H250L214 170L-9 210Z', quarter) +
		el('M286-9H560L536 150L250 168Z', tint(quarter, 0.3)) +
		el('M598-9H729V330L566 300L574 150Z', quarter) +
		el('M-9 254L214 210L250 420L-9 470Z', mix(PAL.sage, PAL.paper, 0.45)) +
		el('M250 206L536 188L530 300L300 420Z', quarter) +
		el('M566 340L729 368V649H500L520 420Z', mix(PAL.sage, PAL.paper, 0.5)) +
		el('M-9 510L260 460L480 430L462 649H-9Z', tint(quarter, 0.3)) +
		bush(60, 430, 0.9, mix(PAL.sage, PAL.leaf, 0.3)) +
		bush(118, 444, 0.62, mix(PAL.sage, PAL.leaf, 0.2), 5) +
		bush(676, 620, 0.8, mix(PAL.sage, PAL.leaf, 0.25), 3)
	);
}

/** Where the six stations of the line lie. */
const stops: readonly Point[] = [
	[96, 150],
	[306, 150],
	[520, 150],
	[520, 372],
	[306, 372],
	[306, 560]
];

const mainLine =
	'M96 150H560Q624 150 624 214V308Q624 372 560 372H208Q132 372 132 448V500Q132 560 192 560H306';
const greenLine = 'M306 150V262M520 150V230Q520 262 488 262H306M520 372V330Q520 262 452 262';

const track = (data: string, colour: string) => line(data, CARD, 23) + line(data, colour, 15);

const ring = ([x, y]: Point, radius: number, colour: string, icon: string) =>
	dot(x + 4, y + 6, radius + 2, SHADOW, 'opacity=".14"') +
	dot(x, y, radius, colour) +
	dot(x, y, radius - 7, CARD) +
	at(x, y, icon, radius / 52);

export function transitLine(): string {
	const icons = stationIcons();
	const stations = stops.map((stop, index) => ring(stop, 56, PAL.brick, nth(icons, index)));
	return (
		town() +
		track('M520 372V516Q520 560 564 560H640', PAL.plum) +
		track('M520 150V100Q520 60 560 60H640', shade(PAL.mustard, 0.1)) +
		line('M376 560H400Q440 560 440 600V650', CARD, 23) +
		line('M384 560H400Q440 560 440 600V650', PAL.brick, 15, 'stroke-dasharray=".1 27"') +
		track(mainLine, PAL.brick) +
		track(greenLine, PAL.leaf) +
		stations.join('') +
		ring([306, 262], 40, PAL.leaf, ownHouse()) +
		ring([640, 560], 44, PAL.plum, townHall()) +
		ring([640, 60], 44, shade(PAL.mustard, 0.1), forSale())
	);
}
