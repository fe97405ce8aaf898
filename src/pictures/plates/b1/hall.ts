import { mama, noor, pluis, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, PAL, shade, tint } from '../../palette.ts';
import {
	block,
	carton,
	cat,
	drawing,
	envelope,
	field,
	letter,
	phone,
	teddy
} from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import {
	coatRack,
	hall,
	hallFloor,
	hallWall,
	newel,
	redPlant,
	stairsAhead,
	stepAt
} from '../../sets/home.ts';
import { stripes } from '../../sets/marks.ts';
import { sittingAhead } from '../../sets/sitting.ts';

/** A shoe as it stands, its toe to the right. */
const shoe = (x: number, y: number, size: number, colour: string): string =>
	at(
		x,
		y,
		el('M-13 0V-13Q-12-17-5-16Q-2-11 6-9Q14-8 14 0Z', colour) +
			line('M-12-1H13', tint(colour, 0.55), 2.6),
		size
	);

const pair = (x: number, y: number, size: number, colour: string): string =>
	shoe(x - 8 * size, y - 2, size, shade(colour, 0.14)) + shoe(x, y, size, colour);

/** Envelopes that lie on each other, the topmost letter open. Bottom middle. */
function letterStack(x: number, y: number): string {
	const lying = [-2, 3, -4, 2, -1].map((dx, i) =>
		block(dx - 26, -6 - i * 6, 52, 5.4, i % 2 ? tint(PAL.stone, 0.5) : CARD, 1.5, 0.6)
	);
	return at(x, y, lying.join(''));
}

/** The shoe rack by the front door, with the letters on it. Left end of its foot, 150 wide. */
function shoeRack(x: number, y: number, scale = 1): string {
	const wood = tint(PAL.wood, 0.1);
	return at(
		x,
		y,
		block(4, -78, 12, 78, shade(wood, 0.14), 3) +
			block(134, -78, 12, 78, shade(wood, 0.14), 3) +
			field(14, -76, 122, 66, shade(wood, 0.34)) +
			block(6, -14, 138, 8, wood, 2) +
			pair(40, -14, 1.15, PAL.brick) +
			pair(80, -14, 0.95, PAL.stone) +
			pair(112, -14, 0.75, PAL.butter) +
			block(-4, -84, 158, 12, wood, 3) +
			letterStack(46, -84),
		scale
	);
}

const flight = { x: 420, y: 516, w: 300, rise: 54, count: 9 };

const phoning = {
	...mama,
	x: 232,
	y: 534,
	s: 1.14,
	mood: 'worried',
	look: [-0.75, 0.15],
	tilt: -5,
	p: { l: [-0.34, 0.6] },
	hands: { r: [282, 264] },
	hold: { r: { svg: phone(1), dx: -4, dy: -8, front: true } }
} satisfies Figure;

const drawingNoor = {
	...noor,
	x: 362,
	y: 540,
	s: 1.14,
	seat: 44,
	mood: 'neutral',
	look: [0.1, 0.75],
	tilt: 5,
	noShadow: true
} satisfies Figure;

/** Sami sits on the stairs and listens; mama phones, Noor draws, letters lie on the shoe rack. */
export function onTheStairs(): string {
	const lower = stepAt(flight, 1).top;
	const watching = {
		...sami,
		x: 584,
		y: lower + 6,
		s: 1.14,
		seat: 46,
		mood: 'worried',
		look: [-0.75, 0.2],
		tilt: -5,
		hands: { l: [562, lower - 52], r: [604, lower - 52] }
	} as const;
	return (
		hall(446) +
		stairsAhead(flight, PAL.lake) +
		newel(flight, 170) +
		coatRack(76, 180) +
		drawing(312, 130, 4, 0) +
		shoeRack(14, 476, 1.12) +
		redPlant(146, 384, 0.6) +
		figure(phoning) +
		sittingAhead(watching) +
		figure({ ...drawingNoor, only: 'body' }) +
		carton(364, 550, 112, 56, { mark: 'heart' }) +
		at(362, 496, el('M-36-8H34L42 9H-42Z', CARD) + line('M-16 2q8-10 16 0t16-1', PAL.coral, 3.5)) +
		figure({ ...drawingNoor, hands: { l: [336, 494], r: [386, 492] }, only: 'arms' }) +
		line('M384 490L394 472', PAL.mustard, 5) +
		at(446, 548, teddy(1.05))
	);
}

/** Letters on the shoe rack, seen close; Pluis sits beside it. */
export function letters(): string {
	return (
		field(-9, -9, 738, 578, hallWall) +
		line(stripes(20, 725, 78, 452), tint(hallWall, 0.26), 16) +
		hallFloor(456) +
		el('M96-9C84 60 78 120 70 200Q130 216 188 200C184 120 178 60 168-9Z', PAL.lake) +
		el(
			'M168-9C178 60 184 120 188 200Q168 206 152 207C156 120 150 60 144-9Z',
			shade(PAL.lake, 0.14)
		) +
		oval(330, 532, 250, 12, '#3a2440', 'opacity=".15"') +
		shoeRack(110, 530, 2.9) +
		g(letter(1.9, 0), 'translate(300 214) rotate(-8)') +
		at(404, 262, envelope(1.5, 5)) +
		redPlant(490, 288, 1.5) +
		cat(628, 534, 2.5, pluis.color)
	);
}
