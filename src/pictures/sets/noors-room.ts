import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { block, drawing, field, gshadow, lamp, tree } from '../props/index.ts';
import { at, dot, el, line, oval } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** The wall of the room that Noor and Sami share at home. */
export const noorsWall = mix(PAL.butter, PAL.paper, 0.3);

/** Noor's blanket, which goes along to every place: brick with light dots. */
export const noorsBlanket = PAL.brick;

/** The window over the garden, with yellow curtains. Top left of the glass, 150 by 170. */
export function gardenWindow(x: number, y: number): string {
	const curtain = mix(PAL.mustard, PAL.butter, 0.4);
	return at(
		x,
		y,
		block(-12, -12, 174, 194, CARD, 4) +
			field(0, 0, 150, 170, PAL.sky) +
			el('M0 170V128C40 116 96 122 150 112V170Z', mix(PAL.sage, PAL.leaf, 0.3)) +
			tree(104, 150, 0.62) +
			line('M75 0V170', CARD, 8) +
			el('M-26-26H26C20 60 4 130-30 196C-26 110-34 40-26-26Z', curtain) +
			el('M176-26H124C130 60 146 130 180 196C176 110 184 40 176-26Z', shade(curtain, 0.08)) +
			line('M-36-26H186', PAL.wood, 9)
	);
}

/** Noor's bed from its long side, with the dotted blanket. Left foot of the head end, 330 wide. */
export function noorsBed(x: number, y: number): string {
	const dots = Array.from({ length: 9 }, (_, index) =>
		dot(
			126 + (index % 5) * 46 + (index > 4 ? 23 : 0),
			-84 + (index > 4 ? 34 : 0),
			7,
			tint(noorsBlanket, 0.6)
		)
	).join('');
	return at(
		x,
		y,
		gshadow(166, 2, 180, 9) +
			block(0, -170, 20, 170, PAL.wood, 6) +
			dot(10, -176, 13, tint(PAL.wood, 0.2)) +
			block(312, -116, 18, 116, PAL.wood, 6) +
			block(14, -76, 304, 44, CARD, 8) +
			oval(58, -92, 44, 20, tint(PAL.sky, 0.5)) +
			el('M92-108C160-120 250-112 316-108V-34H84C86-62 82-88 92-108Z', noorsBlanket) +
			el(
				'M92-108C108-112 122-112 128-112C120-86 120-60 122-34H84C86-62 82-88 92-108Z',
				tint(noorsBlanket, 0.6)
			) +
			dots +
			block(8, -40, 314, 22, shade(PAL.wood, 0.1), 4)
	);
}

/** A low chest with a lamp on it. Middle of its foot. */
export function bedsideChest(x: number, y: number, isLit = false): string {
	return at(
		x,
		y,
		gshadow(0, 2, 48, 7) +
			block(-42, -86, 84, 84, mix(PAL.sage, PAL.leaf, 0.35), 5) +
			block(-36, -78, 72, 32, tint(mix(PAL.sage, PAL.leaf, 0.35), 0.25), 4) +
			block(-36, -42, 72, 32, tint(mix(PAL.sage, PAL.leaf, 0.35), 0.25), 4) +
			dot(0, -62, 5, PAL.butter) +
			dot(0, -26, 5, PAL.butter) +
			lamp(0, -86, 1.15, isLit ? 1 : 0)
	);
}

/** The room at home: butter walls, two drawings, the window over the garden at the right. */
export function noorsRoom(floorY: number, { tall = true } = {}): string {
	return (
		room(noorsWall, boards, floorY) +
		drawing(120, tall ? 130 : 60, -4, 0) +
		drawing(214, tall ? 150 : 76, 5, 1) +
		gardenWindow(500, tall ? 110 : 54)
	);
}
