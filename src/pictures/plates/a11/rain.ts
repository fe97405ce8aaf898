import { mama, noor, sami } from '../../cast/index.ts';
import { BODY, figure, type Age, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, bush, cloud, rain, shelter, teddy, tree } from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { band, paving } from '../../sets/rooms.ts';
import { otherGirl } from './people.ts';

type Steps = readonly [left: readonly [number, number], right: readonly [number, number]];

/** Someone in rain boots; each foot in leg lengths from the hip. */
function inBoots(
	who: Figure & { age: Age; x: number; y: number; s: number },
	feet: Steps,
	colour: string
): string {
	const { hip } = BODY[who.age];
	const shaft = ([out, down]: readonly [number, number], tone: string) =>
		block(out * -hip - 9.5, hip + down * -hip - 23, 19, 21, tone, 4, 0.5);
	return (
		figure({ ...who, shoes: colour, p: { ...who.p, feet }, noShadow: 1 }) +
		at(who.x, who.y, shaft(feet[1], shade(colour, 0.12)) + shaft(feet[0], colour), who.s)
	);
}

const umbrella = (): string =>
	line('M0 0V-150', PAL.wood, 6) +
	el(
		'M-96-138C-90-206-46-232 0-232C46-232 90-206 96-138C78-152 50-152 34-140C22-150-22-150-34-140C-50-152-78-152-96-138Z',
		PAL.brick
	) +
	el(
		'M34-140C32-190 20-220 0-232C46-232 90-206 96-138C78-152 50-152 34-140Z',
		shade(PAL.brick, 0.12)
	);

/** A puddle with drops that jump out of it. */
const puddle = (x: number, y: number, width: number): string =>
	oval(x, y, width, width * 0.16, mix(PAL.sky, PAL.lake, 0.3)) +
	oval(x - width * 0.1, y - 2, width * 0.6, width * 0.08, tint(PAL.sky, 0.4));

const splash = (x: number, y: number): string =>
	line(
		`M${x - 66} ${y - 8}q-16-14-30-10M${x - 52} ${y - 16}q-8-24-22-30M${x + 66} ${y - 8}q16-14 30-10M${x + 52} ${y - 16}q8-24 22-30M${x} ${y - 12}v-14`,
		mix(PAL.sky, PAL.lake, 0.35),
		8
	);

const raincoat = (color: string) => ({ cut: 'coat', color, color2: color }) as const;

const motherWithUmbrella = {
	...mama,
	x: 146,
	y: 684,
	s: 1.3,
	mood: 'happy',
	look: [0.6, 0.2],
	tilt: 4,
	hands: { l: [92, 476], r: [186, 500] },
	hold: { l: { svg: umbrella(), dx: 0, dy: 8 }, r: { svg: teddy(1.05), dx: 0, dy: 26 } }
} as const;

const girlInRain = {
	...otherGirl,
	top: raincoat(PAL.coral),
	x: 286,
	y: 640,
	s: 1.2,
	mood: 'happy',
	look: [0.5, 0.1],
	tilt: 4,
	pose: 'open'
} as const;

const samiInRain = {
	...sami,
	x: 606,
	y: 690,
	s: 1.36,
	mood: 'happy',
	look: [-0.6, 0.1],
	tilt: -4,
	pose: 'open'
} as const;

const noorJumping = {
	...noor,
	top: raincoat(PAL.mustard),
	x: 400,
	y: 728,
	s: 1.75,
	mood: 'joy',
	look: [0.1, -0.1],
	tilt: -3,
	p: { l: [0.75, -0.1], r: [0.75, -0.2] }
} as const;

/** In front of the building where they live now, lit and dry inside. */
function rainyGarden(): string {
	const sky = mix(mix(PAL.sky, PAL.lake, 0.22), PAL.paper, 0.25);
	const tiles = mix(mix(PAL.sand, PAL.stone, 0.4), PAL.sky, 0.2);
	return (
		band(-9, 520, sky) +
		cloud(150, 84, 1.5, tint(sky, 0.5)) +
		cloud(520, 60, 1.8, tint(sky, 0.5)) +
		tree(668, 520, 1.5, mix(PAL.leaf, PAL.sage, 0.25)) +
		g(shelter(0, 0, { lit: 1 }), 'translate(30 512) scale(1.9)') +
		bush(20, 512, 1.2, mix(PAL.leaf, PAL.sage, 0.2)) +
		band(508, 829, tiles) +
		paving(512, 829, tiles) +
		rain(-10, 0, 740, 800, 84, mix(PAL.lake, PAL.sky, 0.2))
	);
}

/** They run and jump in rain boots; mama is there with the umbrella, and holds bear. */
export function rainBoots(): string {
	return (
		rainyGarden() +
		puddle(400, 766, 150) +
		puddle(610, 690, 86) +
		figure(motherWithUmbrella) +
		inBoots(
			girlInRain,
			[
				[-0.34, 0.99],
				[0.34, 0.9]
			],
			PAL.plum
		) +
		inBoots(
			samiInRain,
			[
				[-0.24, 0.99],
				[0.24, 0.96]
			],
			PAL.navy
		) +
		oval(404, 766, 60, 9, '#3a2440', 'opacity=".15"') +
		splash(400, 762) +
		inBoots(
			noorJumping,
			[
				[-0.36, 0.96],
				[0.36, 0.88]
			],
			PAL.brick
		)
	);
}
