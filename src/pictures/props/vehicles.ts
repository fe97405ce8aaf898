import { CARD, LIT, PAL, shade, SHADOW, tint } from '../palette.ts';
import { at, blob, dot, el, g, line, path } from '../shapes.ts';
import { block, gshadow, sheet } from './pieces.ts';

/** The box of a van: white, with a coloured edge and a shadow at the back. */
function cargo(colour: string): string {
	return (
		sheet(
			[
				[-60, -172],
				[168, -174],
				[170, -22],
				[-60, -22]
			],
			9,
			CARD
		) +
		sheet(
			[
				[-60, -66],
				[169, -66],
				[170, -22],
				[-60, -22]
			],
			4,
			colour
		) +
		sheet(
			[
				[140, -173],
				[168, -174],
				[170, -22],
				[144, -22]
			],
			6,
			SHADOW,
			'opacity=".1"'
		)
	);
}

function cabin(colour: string): string {
	const nose = blob(
		[
			[-58, -132],
			[-84, -134],
			[-104, -126],
			[-128, -86],
			[-156, -76],
			[-164, -54],
			[-164, -24],
			[-58, -22]
		],
		true,
		0.55
	);
	const glass = sheet(
		[
			[-70, -120],
			[-96, -120],
			[-118, -84],
			[-70, -84]
		],
		5,
		PAL.sky
	);
	return (
		el(nose, colour) +
		glass +
		el('M-112-86L-94-116H-86L-104-86Z', tint(PAL.sky, 0.5)) +
		line('M-64-128V-30', shade(colour, 0.22), 2.6) +
		line('M-82-68h10', PAL.ink, 4) +
		dot(-156, -50, 7, LIT.lamp)
	);
}

const vanWheel = (x: number): string =>
	dot(x, -22, 25, PAL.ink) + dot(x, -22, 13, PAL.stone) + dot(x, -22, 5, PAL.ink);

/** A removal van with a house on its side, its nose to the left; from its bottom middle. */
export const van = (x: number, y: number, scale = 1, colour: string = PAL.mustard): string =>
	at(
		x,
		y,
		gshadow(0, 3, 180, 9) +
			cargo(colour) +
			cabin(colour) +
			block(-170, -32, 24, 10, PAL.stone, 3) +
			block(150, -32, 24, 10, PAL.stone, 3) +
			el('M34-132L62-156L90-132V-98H34Z', colour) +
			el('M56-98v-18q6-7 12 0v18Z', CARD) +
			vanWheel(-112) +
			vanWheel(106),
		scale
	);

function bikeWheel(x: number): string {
	const spokes = [0, 1, 2, 3, 4, 5].map((index) => {
		const angle = (index / 6) * 3.1416 + 0.26;
		const [right, down] = [Math.cos(angle) * 31, Math.sin(angle) * 31];
		return path`M${x + right} ${-36 + down}L${x - right} ${-36 - down}`;
	});
	return (
		`<circle cx="${x}" cy="-36" r="33" fill="none" stroke="${PAL.ink}" stroke-width="5"/>` +
		`<circle cx="${x}" cy="-36" r="4" fill="${PAL.ink}"/>` +
		line(spokes.join(''), PAL.stone, 1.3)
	);
}

const bikeFrame = (colour: string): string =>
	line('M-58-36L-32-88', colour, 5) +
	line('M-58-36H-4L-32-88M-4-36C20-40 38-64 46-96', colour, 6.5) +
	line('M58-36L44-104', colour, 6) +
	line('M44-104L40-116M22-114q14-7 26 0', PAL.ink, 5) +
	line('M-32-88L-35-104', PAL.ink, 5) +
	el('M-54-106q4-8 20-5q14 0 14 6q-12 4-34-1Z', PAL.wood) +
	line('M-90-78H-46M-84-78L-60-38', PAL.ink, 4);

function chainCase(colour: string): string {
	const outline = blob(
		[
			[-62, -46],
			[-30, -48],
			[2, -46],
			[8, -36],
			[0, -27],
			[-30, -28],
			[-62, -28]
		],
		true,
		0.9
	);
	return (
		el(outline, shade(colour, 0.12)) +
		dot(-2, -36, 6, PAL.stone) +
		line('M-2-36L6-22M1-21h12', PAL.ink, 4)
	);
}

const crate = (): string =>
	block(46, -114, 44, 27, PAL.wood, 3) +
	line('M49-106H87M49-97H87', shade(PAL.wood, 0.2), 2.4) +
	line('M44-104L48-92', PAL.ink, 4);

/** A Dutch bicycle with a crate, from its bottom middle. @param dir 1 to the right, -1 to the left */
export function bike(
	x: number,
	y: number,
	scale = 1,
	colour: string = PAL.lake,
	dir: 1 | -1 = 1
): string {
	const drawn =
		gshadow(0, 1, 86, 5) +
		bikeWheel(-58) +
		bikeWheel(58) +
		bikeFrame(colour) +
		chainCase(colour) +
		line('M-92-36A34 34 0 0 1-58-73M24-40A34 34 0 0 1 58-72', colour, 5) +
		dot(60, -80, 5, LIT.lamp) +
		crate();
	if (dir > 0) return at(x, y, drawn, scale);
	return g(drawn, path`translate(${x} ${y})` + ` scale(-${scale} ${scale})`);
}
