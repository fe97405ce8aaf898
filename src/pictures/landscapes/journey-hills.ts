import { mix, PAL, shade, SHADOW, tint } from '../palette.ts';
import { el, g, line, path } from '../shapes.ts';
import { duskAt } from './dusk.ts';
import { mapSize } from './journey-road.ts';

/** A hill of cut paper, from its upper edge down to the end of the map. */
function hill(edge: string, y: number, colour: string): string {
	const d = `${edge}V${mapSize.height + 9}H-9Z`;
	return (
		g(el(d, SHADOW, 'opacity=".08"'), 'translate(0 -9)') +
		el(d, duskAt(y, colour)) +
		line(edge, tint(duskAt(y, colour), 0.28), 4)
	);
}

/** Furrows on a hill, one under the other. */
const furrows = (x: number, y: number, count: number, length: number, colour: string): string =>
	line(
		Array.from(
			{ length: count },
			(_, index) => path`M${x + index * 9} ${y + index * 22}q${length / 2} -14 ${length} -4`
		).join(''),
		colour,
		5
	);

const green = mix(PAL.sage, PAL.paper, 0.12);
const meadow = mix(PAL.sage, PAL.leaf, 0.16);
const forest = mix(PAL.sage, PAL.leaf, 0.34);
const pasture = mix(PAL.sage, PAL.butter, 0.22);

/** The hills of the day, from the street to the water. */
export function hills(): string {
	return (
		hill('M-9 200C150 150 330 216 480 180S660 190 729 168', 180, green) +
		furrows(470, 330, 4, 190, shade(green, 0.06)) +
		hill('M-9 640C130 590 300 600 420 636S640 640 729 592', 620, meadow) +
		furrows(340, 700, 3, 130, shade(meadow, 0.06)) +
		hill('M-9 960C120 1000 260 920 420 940S640 1000 729 962', 960, forest) +
		furrows(40, 1110, 4, 150, shade(forest, 0.06)) +
		hill('M-9 1420C160 1360 300 1440 460 1420S650 1360 729 1388', 1400, pasture) +
		furrows(560, 1440, 3, 150, shade(pasture, 0.06))
	);
}

/** The water that the bridge crosses. */
export function river(): string {
	const water = mix(PAL.lake, PAL.sky, 0.3);
	return (
		el(
			'M-9 1736C120 1716 240 1752 380 1738S620 1712 729 1740V1840C620 1820 500 1850 360 1836S120 1826-9 1846Z',
			shade(water, 0.1)
		) +
		el(
			'M-9 1746C120 1726 240 1762 380 1748S620 1722 729 1750V1840C620 1820 500 1850 360 1836S120 1826-9 1846Z',
			water
		) +
		line('M40 1790h64M150 1812h44M236 1778h36M470 1782h50M560 1808h70M650 1772h44', PAL.sky, 4)
	);
}

/** The hills behind the water, where the day ends. */
export function eveningHills(): string {
	const gold = mix(PAL.sage, PAL.butter, 0.5);
	const late = mix(PAL.sage, PAL.leaf, 0.3);
	return (
		hill('M-9 1840C110 1820 240 1848 380 1834S620 1816 729 1838', 1840, pasture) +
		hill('M-9 2100C140 2050 300 2100 430 2080S640 2110 729 2070', 2110, gold) +
		hill('M-9 2350C160 2390 300 2310 470 2340S640 2370 729 2330', 2370, late) +
		hill('M-9 2640C160 2590 330 2640 470 2626S650 2650 729 2620', 2660, mix(late, PAL.leaf, 0.2))
	);
}
