import { headOnly, type Figure } from '../figures/index.ts';
import { CARD, mix, PAL, tint } from '../palette.ts';
import { block, drawing, gshadow, sheet } from '../props/index.ts';
import { at, dot, g, line } from '../shapes.ts';
import { boards, room } from './rooms.ts';

/** Whose blanket is which: a child finds its own people by it in the dark. */
export const blankets = { mama: PAL.plum, noor: PAL.brick, sami: PAL.mustard } as const;

/** How a bed with somebody in it looks. */
export interface Sleeper {
	who: Figure;
	blanket: string;
	/** Light dots on the blanket: Noor's. */
	hasDots?: boolean;
	tilt?: number;
	/** Lies on the blanket, in the bed's own units. */
	onTop?: string;
	/** The blanket rises and sinks with its breath. */
	breathes?: boolean;
}

const dotsOn = (blanket: string): string =>
	Array.from({ length: 8 }, (_, index) =>
		dot(
			152 + (index % 4) * 40 + (index > 3 ? 19 : 0),
			-86 + (index > 3 ? 27 : 0),
			5.5,
			tint(blanket, 0.6)
		)
	).join('');

function coverOf({ blanket, hasDots }: Sleeper): string {
	return (
		sheet(
			[
				[98, -104, 18],
				[172, -117, 40],
				[256, -104, 26],
				[304, -100, 8],
				[304, -26],
				[90, -26]
			],
			7,
			blanket
		) +
		sheet(
			[
				[96, -103, 14],
				[126, -110],
				[116, -26],
				[40, -26],
				[42, -62, 10],
				[72, -69, 12]
			],
			5,
			tint(blanket, 0.6)
		) +
		(hasDots ? dotsOn(blanket) : '')
	);
}

// its hinge lies far below, so that the blanket rises as a whole, as a chest does
const breathing = (cover: string): string =>
	g(cover + line('M98 420v2', PAL.ink, 1, 'opacity="0"'), '', 'class="breathe"');

/** A bed from its long side with somebody in it, the head on the left. Left foot, 306 wide. */
export function sleeperBed(x: number, y: number, scale: number, sleeper: Sleeper): string {
	const { who, tilt = -14, onTop = '', breathes } = sleeper;
	const cover = coverOf(sleeper);
	return at(
		x,
		y,
		gshadow(152, 2, 168, 8) +
			line('M8 0V-146M298 0V-88', PAL.wood, 13) +
			dot(8, -152, 10, tint(PAL.wood, 0.2)) +
			block(14, -62, 288, 34, CARD, 7) +
			sheet(
				[
					[20, -102],
					[102, -95],
					[105, -58],
					[20, -58]
				],
				15,
				tint(PAL.sky, 0.5)
			) +
			headOnly(who, 62, -100, 1, tilt) +
			(breathes ? breathing(cover) : cover) +
			onTop +
			block(0, -34, 306, 18, PAL.wood, 4),
		scale
	);
}

/** The wall of the room for a while at night, before the night is painted over it. */
export const nightRoomWall = mix(PAL.lake, PAL.paper, 0.25);

/** Wall, floor and Noor's two drawings, to be painted with `night`. */
export const nightRoom = (floorY: number, drawingsX = 360): string =>
	room(nightRoomWall, boards, floorY) +
	drawing(drawingsX, 150, -4, 0) +
	drawing(drawingsX - 10, 204, 5, 1);
