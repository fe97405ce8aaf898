import { finn, mama, ruben, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, PAL, shade, tint } from '../../palette.ts';
import { block, mug, sheet } from '../../props/index.ts';
import { at, line } from '../../shapes.ts';
import { chessBoard, chessPiece } from '../../sets/chess.ts';
import { rulesBoard } from '../../sets/rules.ts';
import { sharedKitchen } from '../../sets/temporary-place.ts';

/* b9-1: Sami and Finn play chess in the kitchen of all families */

const cookingMama = {
	...mama,
	view: 'back',
	x: 166,
	y: 418,
	s: 0.92,
	tilt: 4,
	hands: { l: [128, 206], r: [200, 262] },
	hold: { l: { svg: line('M0 0L-28-26', PAL.wood, 7) } }
} satisfies Figure;
const fetchingRuben = {
	...ruben,
	x: 648,
	y: 424,
	s: 0.88,
	mood: 'happy',
	look: [-0.7, 0.15],
	tilt: -4,
	hands: { l: [616, 300], r: [680, 300] },
	hold: { c: { svg: mug(-20, 8, PAL.butter, 1.2) + mug(16, 8, PAL.leaf, 1.2) } }
} satisfies Figure;

const players = { s: 1.44, noLegs: true, noShadow: true } as const;
const playingSami = {
	...sami,
	...players,
	x: 250,
	y: 592,
	seat: 100,
	mood: 'listening',
	look: [0.5, 0.5],
	tilt: 5
} satisfies Figure;
const playingFinn = {
	...finn,
	...players,
	x: 478,
	y: 592,
	seat: 100,
	mood: 'happy',
	look: [-0.45, 0.4],
	tilt: -4
} satisfies Figure;

const pot = () =>
	at(
		92,
		222,
		block(-34, -40, 68, 40, PAL.brick, 6) +
			line('M-40-38H40', shade(PAL.brick, 0.2), 8) +
			line('M-12-56q-9-11 0-20t0-18M12-56q-9-11 0-20t0-18', CARD, 5)
	);

/** A table deep enough for a board and four elbows. */
const playTable = () =>
	line('M128 520V598M600 520V598', shade(PAL.wood, 0.2), 17) +
	sheet(
		[
			[124, 410],
			[604, 410],
			[634, 506],
			[94, 506]
		],
		6,
		tint(PAL.wood, 0.2)
	) +
	block(94, 503, 540, 22, PAL.wood, 5);

export function sharedMeal(): string {
	return (
		sharedKitchen(372) +
		rulesBoard(474, 8) +
		pot() +
		figure(cookingMama) +
		figure(fetchingRuben) +
		figure({ ...playingSami, only: 'body' }) +
		figure({ ...playingFinn, only: 'body' }) +
		playTable() +
		chessBoard(364, 456, 0.98) +
		chessPiece(300, 436, CARD) +
		chessPiece(330, 474, CARD, true) +
		chessPiece(400, 436, PAL.plum, true) +
		chessPiece(426, 462, PAL.plum) +
		chessPiece(374, 448, PAL.plum) +
		mug(568, 462, PAL.coral, 1.4) +
		figure({ ...playingSami, hands: { l: [214, 464], r: [288, 466] }, only: 'arms' }) +
		figure({ ...playingFinn, hands: { l: [424, 444], r: [514, 464] }, only: 'arms' })
	);
}
