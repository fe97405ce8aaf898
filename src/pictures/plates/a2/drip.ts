import { mama, noor } from '../../cast/index.ts';
import { figure, holdHands } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { cat, drawing, gshadow } from '../../props/index.ts';
import { at, el, line, oval } from '../../shapes.ts';
import { bearByPaw } from '../../sets/bear-by-paw.ts';
import { noorsWall } from '../../sets/noors-room.ts';
import { boards, room } from '../../sets/rooms.ts';

/** A crack in the wall, from the ceiling down. */
const crack = (): string =>
	line(
		'M470-9L486 60L460 120L494 190L474 250L498 312L490 372M494 190L534 230L528 270M460 120L426 158',
		shade(noorsWall, 0.36),
		6
	);

const dropOfWater = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		el('M0-22C10-6 14 2 14 9A14 14 0 0 1-14 9C-14 2-10-6 0-22Z', mix(PAL.lake, PAL.sky, 0.35)),
		scale
	);

/** The bucket under the drip. Bottom middle. */
const bucket = (x: number, y: number): string =>
	at(
		x,
		y,
		gshadow(4, 2, 76, 10) +
			line('M-58-108C-50-176 50-176 58-108', PAL.ink, 6) +
			el('M-62-110H62L46 0Q0 8-46 0Z', PAL.lake) +
			el('M26-110H62L46 0Q36 4 20 4Z', shade(PAL.lake, 0.16)) +
			oval(0, -110, 62, 15, shade(PAL.lake, 0.3)) +
			oval(0, -106, 50, 9, tint(PAL.sky, 0.2))
	);

/** A crack and a drip: mama and Noor look at it together. */
export function drip(): string {
	const s = 1.72;
	const [mother, girl] = holdHands(
		{
			...mama,
			x: 336,
			y: 738,
			s,
			mood: 'neutral',
			look: [0.6, -0.7],
			tilt: 3,
			p: { r: [0.1, 0.96] }
		},
		{ ...noor, y: 746, s, mood: 'neutral', look: [0.7, -0.8], tilt: 4 },
		'l'
	);
	return (
		room(noorsWall, boards, 588) +
		drawing(96, 190, -4, 0) +
		oval(566, -4, 130, 42, shade(noorsWall, 0.16)) +
		oval(566, -8, 80, 26, shade(noorsWall, 0.26)) +
		crack() +
		dropOfWater(566, 150, 1) +
		dropOfWater(566, 330, 1.15) +
		dropOfWater(566, 500, 1.25) +
		bucket(566, 740) +
		cat(660, 752, 1.4) +
		figure(mother) +
		figure({ ...girl, hold: { l: bearByPaw('l') } })
	);
}
