import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { block, cloud, drawing, envelope, sheet, suitcase } from '../props/index.ts';
import { at, dot, el, g, line, path, scallop } from '../shapes.ts';
import type { Drawing } from './drawing.ts';

/** The pattern of the lining: short stitches, row by row. */
const stitches = (): string =>
	line(
		Array.from({ length: 4 }, (_, row) =>
			Array.from(
				{ length: 12 },
				(_, column) => path`M${64 + column * 52 + (row % 2) * 26} ${50 + row * 34}h6`
			).join('')
		).join(''),
		mix(PAL.butter, PAL.mustard, 0.6),
		7
	);

/** The open lid from inside, with a pocket; its upper middle is free for a title. */
const lid =
	el(
		'M24 48Q26 14 60 14L660 10Q694 10 696 44L706 240Q706 250 696 250L24 252Q14 252 14 242Z',
		PAL.leaf
	) +
	el(
		'M43 56Q44 30 70 30L650 27Q676 27 677 53L686 238Q686 246 678 246L42 248Q34 248 34 240Z',
		tint(PAL.butter, 0.1)
	) +
	stitches() +
	at(96, 96, drawing(0, 0, -7, 0), 2) +
	at(590, 148, envelope(1.5, 9)) +
	el(
		'M68 164Q70 150 84 150L636 146Q650 146 652 160L660 230Q662 244 648 244L72 246Q58 246 60 232Z',
		tint(PAL.coral, 0.14)
	) +
	line('M76 168Q360 178 646 164', shade(PAL.coral, 0.14), 5, 'stroke-dasharray="14 12"');

/** A letter closed with wax, so that only one person opens it. */
const sealed =
	block(-51, -35, 102, 70, PAL.butter, 5) +
	line('M-49 32L-14 0M49 32L14 0', shade(PAL.butter, 0.14), 3) +
	el('M-51-34L0 9L51-33Z', shade(PAL.butter, 0.1)) +
	el(scallop(0, 2, 16, 15, 10, 1.1, 5), PAL.brick) +
	el('M0 11c-9-7-8-14-3-14q3 0 3 3q0-3 3-3c5 0 6 7-3 14Z', tint(PAL.brick, 0.5));

const questionMark =
	line('M-13-14c0-17 26-16 25 0c0 11-13 10-13 22', PAL.plum, 7) + dot(-1, 22, 4.5, PAL.plum);

const note =
	g(
		sheet(
			[
				[-36, -38],
				[36, -38],
				[36, 24],
				[22, 40],
				[-36, 40]
			],
			4,
			CARD
		) +
			el('M22 40V24H36Z', shade(CARD, 0.16)) +
			questionMark,
		'rotate(-5)'
	) + block(-14, -48, 28, 12, PAL.mustard, 1, 0.8);

const pencil =
	block(-5, -34, 10, 50, PAL.lake, 2, 0.4) +
	el('M-5 15H5L0 29Z', PAL.butter) +
	el('M-1.8 24H1.8L0 29Z', PAL.lake) +
	block(-5, -36, 10, 9, PAL.blush, 2, 0.3);

const childsDrawing =
	g(
		block(-44, -36, 88, 72, CARD, 3) +
			line('M-30 22V2L-12-14L6 2V22Z', PAL.brick, 5) +
			line('M-36 24H38', PAL.leaf, 5) +
			`<circle cx="24" cy="-18" r="7" fill="none" stroke="${PAL.mustard}" stroke-width="5"/>`,
		'rotate(-4)'
	) + at(34, 10, pencil, 1, 28);

const writtenNote =
	g(
		block(-36, -44, 72, 88, CARD, 3) + line('M-24-24H22M-24-8H18M-24 8H24M-24 24H4', PAL.lake, 4.4),
		'rotate(3)'
	) + at(30, 18, pencil, 1, 24);

const tape =
	block(-52, -34, 104, 68, PAL.plum, 8) +
	block(-42, -26, 84, 36, CARD, 4) +
	line('M-30-16H30', PAL.coral, 5) +
	`<circle cx="-19" cy="0" r="9" fill="${PAL.ink}"/><circle cx="19" cy="0" r="9" fill="${PAL.ink}"/>` +
	`<circle cx="-19" cy="0" r="4" fill="${CARD}"/><circle cx="19" cy="0" r="4" fill="${CARD}"/>` +
	el('M-26 34L-20 18H20L26 34Z', shade(PAL.plum, 0.18));

/** A camera, and the photo it made: a hill, a house, the sun. */
const cameraWithPhoto =
	g(
		block(-30, -6, 62, 60, CARD, 3) +
			el('M-24 0H26V38H-24Z', tint(PAL.lake, 0.62)) +
			dot(14, 20, 5, PAL.mustard) +
			el('M-24 30Q-10 22 4 28Q14 32 26 27V38H-24Z', PAL.leaf) +
			el('M-15 30V22L-8 16L-1 22V30Z', PAL.brick),
		'rotate(5)'
	) +
	g(
		block(-44, -40, 88, 52, PAL.lake, 8) +
			block(-20, -50, 34, 14, shade(PAL.lake, 0.18), 4) +
			block(-44, -26, 88, 8, tint(PAL.lake, 0.35), 1) +
			dot(0, -13, 19, CARD) +
			dot(0, -13, 13, PAL.ink) +
			dot(-4, -17, 4, tint(PAL.lake, 0.6)) +
			block(23, -37, 14, 9, PAL.butter, 2) +
			dot(-32, -32, 4, PAL.coral),
		'rotate(-3)'
	);

/** The suitcase, and what goes into it and out of it. */
export const suitcaseThings = {
	suitcase: { svg: suitcase(0, 0, 1, PAL.leaf), box: [-44, -76, 88, 80] },
	lid: { svg: lid, box: [0, 0, 720, 252] },
	'envelope-sealed': { svg: sealed, box: [-56, -40, 112, 80] },
	'thing-question': { svg: note, box: [-46, -51, 92, 99] },
	'thing-note': { svg: writtenNote, box: [-50, -50, 108, 100] },
	'thing-recording': { svg: tape, box: [-56, -40, 112, 80] },
	'thing-photo': { svg: cameraWithPhoto, box: [-54, -58, 108, 118] },
	'thing-drawing': { svg: childsDrawing, box: [-54, -48, 108, 96] },
	'cloud-big': { svg: cloud(0, 0, 1.05, tint(PAL.lake, 0.25)), box: [-76, -50, 150, 80] }
} as const satisfies Record<string, Drawing>;
