import { mama, noor } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { CARD, HAIR, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { block, field, teddy } from '../../props/index.ts';
import { at, dot, el, g, limb, line, oval, rng, scallop, type Point } from '../../shapes.ts';
import { band } from '../../sets/rooms.ts';

const skin = SKIN[noor.skin];

/** Noor's striped sleeve seen by herself, from the elbow to the wrist. */
function sleeve(from: Point, to: Point, width: number): string {
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
	let d = '';
	for (let run = 34; run < length - 10; run += 52) {
		const half = width + (width * 0.62 - width) * (run / length) - 1;
		const [x, y] = [from[0] + alongX * run, from[1] + alongY * run];
		d += `M${Math.round(x - alongY * half)} ${Math.round(y + alongX * half)}L${Math.round(x + alongY * half)} ${Math.round(y - alongX * half)}`;
	}
	return (
		el(limb(from, middle, to, width, width * 0.62), noor.top.color) +
		line(d, noor.top.color2, 17, 'stroke-linecap="butt"')
	);
}

/* a6-3: a stone from the garden, seen by Noor herself */

const grassGreen = mix(PAL.sage, PAL.leaf, 0.06);

function lawn(): string {
	const random = rng(12);
	let blades = '';
	for (let index = 0; index < 34; index++) {
		const [x, y] = [Math.round(random() * 720), Math.round(random() * 820)];
		blades += `M${x} ${y}l-5-15M${x + 4} ${y}l3-18M${x + 8} ${y}l8-13`;
	}
	const daisies: readonly Point[] = [
		[70, 250],
		[116, 320],
		[628, 392],
		[598, 236],
		[52, 560]
	];
	const daisy = ([x, y]: Point) =>
		[0, 72, 144, 216, 288]
			.map((turn) => g(oval(0, -13, 7, 10, CARD), `translate(${x} ${y}) rotate(${turn})`))
			.join('') + dot(x, y, 7, PAL.mustard);
	return (
		band(-9, 829, grassGreen) +
		line(blades, shade(grassGreen, 0.12), 4) +
		daisies.map(daisy).join('')
	);
}

/** Mama stands opposite, only her legs in view. */
const mamasFeet = (): string =>
	oval(366, 176, 120, 24, '#3a2440', 'opacity=".15"') +
	el('M270-9H356L350 118H290Z', PAL.navy) +
	el('M376-9H462L442 118H382Z', shade(PAL.navy, 0.12)) +
	el('M286 112H352C360 150 356 188 320 188C284 188 280 150 286 112Z', PAL.brick) +
	el('M380 112H446C452 150 448 188 412 188C376 188 374 150 380 112Z', shade(PAL.brick, 0.12)) +
	line('M292 172Q320 192 348 172M384 172Q412 192 440 172', tint(PAL.brick, 0.5), 6);

function stone(): string {
	const grey = mix(PAL.stone, PAL.ink, 0.66);
	return (
		el(
			'M274 446C276 410 312 388 352 382C396 376 436 396 446 434C450 464 430 484 394 488C352 494 276 490 274 446Z',
			grey
		) +
		el(
			'M418 398C438 412 446 424 446 440C448 466 430 484 394 488C378 490 356 490 336 488C396 478 428 448 418 398Z',
			shade(grey, 0.16)
		) +
		line('M280 428Q352 462 440 420', tint(PAL.stone, 0.75), 15) +
		line('M330 402h.1M372 398h.1M350 466h.1M398 462h.1', shade(grey, 0.22), 6)
	);
}

/** Both hands round the stone, the thumbs over its edge. */
function handsRoundStone(): string {
	const dark = shade(skin, 0.08);
	return (
		g(oval(361, 486, 140, 62, SHADOW), 'translate(6 12)', 'opacity=".14"') +
		sleeve([140, 880], [242, 540], 74) +
		sleeve([582, 880], [480, 540], 74) +
		at(361, 452, g(stone(), 'translate(-361 -438)'), 1.12) +
		oval(260, 482, 50, 64, skin, 'transform="rotate(22 260 482)"') +
		oval(462, 482, 50, 64, dark, 'transform="rotate(-22 462 482)"') +
		oval(291, 444, 18, 32, shade(skin, 0.05), 'transform="rotate(38 291 444)"') +
		oval(431, 444, 18, 32, shade(dark, 0.05), 'transform="rotate(-38 431 444)"')
	);
}

/** A striped stone in Noor's hands. */
export function stoneInHands(): string {
	return (
		lawn() +
		mamasFeet() +
		at(590, 660, teddy(3.1), 1, 12) +
		handsRoundStone() +
		el(scallop(360, 850, 150, 112, 13, 1.2, 4), HAIR.dark) +
		line('M300 780q28-18 60-16', tint(HAIR.dark, 0.16), 6)
	);
}

/* a6-5: a photo of the bath */

function bath(): string {
	const white = CARD;
	return (
		oval(364, 506, 290, 14, '#3a2440', 'opacity=".15"') +
		el('M130 470q-26 12-20 34h34l22-30ZM590 470q26 12 20 34h-34l-22-30Z', PAL.mustard) +
		el('M84 296H636C634 400 610 480 540 484H180C110 480 86 400 84 296Z', white) +
		el('M520 296H636C634 400 610 480 540 484H470C520 440 530 380 520 296Z', shade(white, 0.1)) +
		block(66, 276, 588, 30, tint(PAL.sky, 0.5), 15) +
		line('M590 276v-66q0-22-24-22h-20', PAL.stone, 15) +
		line('M612 244h-44', PAL.stone, 11)
	);
}

const duck = (x: number, y: number, scale: number): string =>
	at(
		x,
		y,
		el('M-30-22Q-38-34-36-38Q-20-28 0-30Q30-34 28-12Q26 0 0 0Q-26 0-30-22Z', PAL.mustard) +
			dot(16, -40, 17, PAL.mustard) +
			el('M30-40q14 0 15 5q-6 5-16 3Z', PAL.coral) +
			dot(20, -44, 2.8, PAL.ink),
		scale
	);

/** Mama and Noor in the mirror. */
function mirror(): string {
	const inMirror = { noLegs: 1, noShadow: 1, s: 0.86 } as const;
	return (
		g(
			oval(0, 0, 84, 96, PAL.wood) + oval(0, 0, 73, 85, tint(PAL.lake, 0.62)),
			'translate(124 132)'
		) +
		g(
			figure({ ...mama, ...inMirror, x: 100, y: 342, mood: 'happy', look: [0.4, 0.4], tilt: 6 }) +
				figure({
					...noor,
					...inMirror,
					x: 152,
					y: 278,
					mood: 'happy',
					look: [-0.1, 0.2],
					tilt: -4
				}),
			'',
			'clip-path="url(#mirror)"'
		)
	);
}

const bearAndBath = (): string => bath() + at(286, 282, teddy(2.3)) + duck(446, 278, 1.3);

/** Noor takes a photo of the bath. */
export function photoOfBath(): string {
	const wall = mix(PAL.lake, PAL.paper, 0.55);
	const tiles = Array.from({ length: 8 }, (_, index) => `M${index * 96 - 10} 250V452`).join('');
	const floor = mix(PAL.sand, PAL.coral, 0.3);
	return (
		'<clipPath id="mirror"><ellipse cx="124" cy="132" rx="73" ry="85"/></clipPath>' +
		band(-9, 452, wall) +
		band(240, 452, tint(wall, 0.35)) +
		line(`${tiles}M-9 316H729M-9 384H729`, wall, 4) +
		band(452, 829, floor) +
		line(
			'M-9 540H729M-9 650H729M120 452L20 829M300 452L270 829M480 452L520 829M640 452L760 829',
			tint(floor, 0.3),
			4
		) +
		mirror() +
		bearAndBath() +
		phoneInHands(wall, floor)
	);
}

function phoneInHands(wall: string, floor: string): string {
	const screen =
		field(170, 548, 380, 214, wall) +
		field(170, 600, 380, 110, tint(wall, 0.35)) +
		field(170, 706, 380, 60, floor) +
		g(bearAndBath(), 'translate(178 482) scale(.5)');
	return (
		g(block(140, 528, 440, 254, SHADOW, 26), 'translate(7 10)', 'opacity=".15"') +
		block(140, 528, 440, 254, PAL.ink, 26) +
		g(screen, '', 'clip-path="url(#screen)"') +
		'<clipPath id="screen"><rect x="170" y="548" width="380" height="214" rx="6"/></clipPath>' +
		dot(565, 655, 8, tint(PAL.ink, 0.25)) +
		sleeve([20, 880], [104, 742], 74) +
		sleeve([700, 880], [616, 742], 74) +
		oval(124, 690, 50, 62, skin, 'transform="rotate(14 124 690)"') +
		oval(158, 660, 19, 34, skin, 'transform="rotate(40 158 660)"') +
		oval(596, 690, 50, 62, shade(skin, 0.08), 'transform="rotate(-14 596 690)"') +
		oval(562, 660, 19, 34, shade(skin, 0.08), 'transform="rotate(-40 562 660)"')
	);
}
