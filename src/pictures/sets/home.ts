import { CARD, LIT, mix, PAL, shade, tint } from '../palette.ts';
import { block, carton, field, gshadow, plant, win } from '../props/index.ts';
import { at, cut, dot, el, g, line, oval } from '../shapes.ts';
import { stripes, strokes } from './marks.ts';

/** The wall of the hall at home. */
export const hallWall = mix(PAL.sage, PAL.paper, 0.3);
const floor = mix(PAL.wood, PAL.sand, 0.66);

/** Wallpaper, skirting and boards of the hall; `floorY` is where wall and floor meet. */
export function hall(floorY: number): string {
	return (
		field(-9, -9, 738, 578, hallWall) +
		line(stripes(12, 725, 46, floorY), tint(hallWall, 0.26), 9) +
		hallFloor(floorY)
	);
}

/** The boards alone, for a hall whose wall has an opening. */
export function hallFloor(floorY: number): string {
	const boards = `M0 ${floorY + 34}H720M0 ${floorY + 78}H720M90 ${floorY}v34M420 ${floorY}v34M640 ${floorY}v34M230 ${floorY + 34}v44M540 ${floorY + 34}v44`;
	return (
		field(-9, floorY, 738, 570 - floorY, floor) +
		line(boards, shade(floor, 0.12), 3) +
		field(-9, floorY - 12, 738, 12, tint(hallWall, 0.55))
	);
}

/** Three hooks with two coats and a bag of cloth. */
export function coatRack(x: number, y: number): string {
	const coat = (dx: number, length: number, colour: string) =>
		at(
			x + dx,
			y + 12,
			el(`M-6 0C-24 8-28 30-30 ${length}Q0 ${length + 8} 30 ${length}C28 30 24 8 6 0Z`, colour) +
				el(
					`M6 0C24 8 28 30 30 ${length}Q18 ${length + 4} 12 ${length + 5}C16 40 14 16 6 0Z`,
					shade(colour, 0.14)
				) +
				line(
					`M-18 20Q-24 40-22 ${length - 22}M18 20Q25 40 22 ${length - 22}`,
					shade(colour, 0.22),
					3
				) +
				line('M-7 2Q0 10 7 2', shade(colour, 0.3), 4)
		);
	return (
		block(x - 44, y, 150, 15, PAL.wood) +
		[-14, 34, 82].map((dx) => dot(x + dx, y + 13, 5, PAL.butter)).join('') +
		coat(-14, 96, PAL.lake) +
		coat(50, 72, PAL.coral)
	);
}

/** How stairs that go away from us get smaller: step by step. */
const farther = 0.9;

interface Flight {
	/** Left end of the lowest step. */
	x: number;
	/** The floor it stands on. */
	y: number;
	w: number;
	/** Height of the lowest step. */
	rise: number;
	count: number;
}

/** Where a step lies: 0 is the lowest. */
export function stepAt({ x, y, w, rise }: Flight, index: number) {
	const climbed = (rise * (1 - farther ** (index + 1))) / (1 - farther);
	const inset = (11 * (1 - farther ** index)) / (1 - farther);
	return { x: x + inset, w: w - inset * 2, top: y - climbed, height: rise * farther ** index };
}

/** Stairs seen from the front, going away from us, with a runner of cloth. */
export function stairsAhead(flight: Flight, runner: string): string {
	const riser = tint(PAL.wood, 0.42);
	const tread = tint(PAL.wood, 0.18);
	const steps: string[] = [];
	for (let index = flight.count - 1; index >= 0; index--) {
		const { x, w, top, height } = stepAt(flight, index);
		const edge = Math.round(height * 0.27);
		steps.push(
			block(x, top + edge - 2, w, height - edge + 5, riser, 1) +
				block(x - 5, top, w + 10, edge, tread, 3) +
				block(x + w * 0.24, top + edge - 3, w * 0.52, height - edge + 8, shade(runner, 0.1), 1) +
				block(x + w * 0.24, top, w * 0.52, edge, tint(runner, 0.1), 1)
		);
	}
	return stairwell(flight) + steps.join('');
}

/** The dark between the walls of the stairs, up to the floor above. */
function stairwell(flight: Flight): string {
	const top = stepAt(flight, flight.count - 1);
	const side = shade(hallWall, 0.16);
	return (
		el(`M${flight.x} ${flight.y}L${top.x} ${top.top}V-9H${flight.x}Z`, shade(hallWall, 0.1)) +
		el(
			`M${flight.x + flight.w} ${flight.y}L${top.x + top.w} ${top.top}V-9H${flight.x + flight.w}Z`,
			side
		) +
		el(`M${top.x} ${top.top + 6}V-9H${top.x + top.w}V${top.top + 6}Z`, tint(hallWall, 0.4)) +
		line(`M${top.x} ${top.top - 12}H${top.x + top.w}`, tint(hallWall, 0.75), 9)
	);
}

/** A newel post with a rail that follows the left side of the stairs. */
export function newel(flight: Flight, height: number): string {
	const top = stepAt(flight, flight.count - 1);
	const { x, y } = flight;
	return (
		line(
			`M${x - 6} ${y - height + 26}L${top.x} ${top.top - height * 0.45}`,
			shade(PAL.wood, 0.1),
			11
		) +
		line(`M${x - 6} ${y}V${y - height + 12}`, PAL.wood, 17) +
		dot(x - 6, y - height, 15, tint(PAL.wood, 0.16))
	);
}

const houseWall = PAL.leaf;

/** The front of the green house with its pavement, from `x` over a width of `w`. */
export function houseFront(x: number, w: number, groundY: number): string {
	const wallBricks = strokes(
		{ x: x + 8, y: 12, w: w - 24, h: groundY - 70 },
		{ count: Math.round(w / 14), length: 18, row: 10, seed: w }
	);
	const pavement = mix(PAL.sand, PAL.blush, 0.45);
	return (
		field(x, -9, w, groundY + 12, houseWall) +
		line(wallBricks, shade(houseWall, 0.12), 4) +
		field(x, groundY - 46, w, 50, shade(houseWall, 0.3)) +
		field(x, groundY, w, 578 - groundY, pavement) +
		line(
			strokes(
				{ x: x + 6, y: groundY + 24, w: w - 12, h: 130 },
				{ count: Math.round(w / 16), length: 28, row: 26, seed: w + 3 }
			),
			shade(pavement, 0.1),
			5
		) +
		field(x, groundY - 3, w, 9, shade(pavement, 0.2))
	);
}

/** What is seen through an open front door: a lit hall with a lamp. Top left corner. */
export function litDoorway(x: number, y: number, w: number, h: number): string {
	const warm = mix(PAL.mustard, PAL.blush, 0.5);
	const lampX = x + w * 0.6;
	return (
		block(x - 12, y - 14, w + 24, h + 14, CARD, 3) +
		field(x, y, w, h, tint(warm, 0.25)) +
		el(
			`M${x} ${y + h}L${x + w * 0.22} ${y + h * 0.76}H${x + w}V${y + h}Z`,
			mix(PAL.wood, PAL.sand, 0.35)
		) +
		oval(lampX, y + 66, 44, 44, LIT.glow, 'opacity=".6"') +
		line(`M${lampX} ${y}v38`, PAL.ink, 4) +
		el(`M${lampX - 24} ${y + 70}Q${lampX} ${y + 4} ${lampX + 24} ${y + 70}Z`, LIT.lamp)
	);
}

/** The brick front door, swung open to the left of a doorway: its hinge at `x`, out by `swing`. */
export function openLeaf(x: number, y: number, h: number, swing: number, drop: number): string {
	const far = x - swing;
	const lower = y + h;
	return (
		el(`M${x} ${y}L${far} ${y + drop}V${lower + Math.abs(drop)}L${x} ${lower}Z`, PAL.brick) +
		el(
			cut(
				[
					[x - swing * 0.2, y + h * 0.1 + drop * 0.2],
					[x - swing * 0.76, y + h * 0.1 + drop * 0.76],
					[x - swing * 0.76, y + h * 0.4 + drop * 0.6],
					[x - swing * 0.2, y + h * 0.4]
				],
				2
			),
			PAL.sky
		) +
		el(
			cut(
				[
					[x - swing * 0.2, y + h * 0.52],
					[x - swing * 0.76, y + h * 0.52 + drop * 0.3],
					[x - swing * 0.76, y + h * 0.92 + Math.abs(drop) * 0.6],
					[x - swing * 0.2, y + h * 0.92]
				],
				2
			),
			shade(PAL.brick, 0.16)
		) +
		dot(x - swing * 0.86, y + h * 0.56, 6, PAL.butter)
	);
}

/** Two boxes on top of each other, the lower one with the heart. */
export function boxStack(x: number, y: number, scale = 1): string {
	return at(
		x,
		y,
		gshadow(4, 2, 54) + carton(0, 0, 88, 66, { mark: 'heart' }) + carton(5, -64, 68, 50),
		scale
	);
}

/** A house window with a white frame and curtains, as on the front of the house. */
export const frontWindow = (x: number, y: number, w: number, h: number, curtain: string) =>
	win(x, y, w, h, { curtain, cross: 0, bw: 6 });

/** The plant in the red pot, which goes along to every place. */
export const redPlant = (x: number, y: number, scale = 1) => plant(x, y, scale, PAL.brick);

/** An oval rug. */
export const rug = (x: number, y: number, w: number, colour: string) =>
	g(oval(x, y, w / 2, w / 14, colour) + oval(x, y - 1, w / 2.5, w / 19, tint(colour, 0.3)));
