import type { Point } from '../shapes.ts';
import type { Age, Build, Figure } from './types.ts';

/** Measures of a body, in picture units at size 1; 0 is the sole of the shoe and up is negative. */
export interface Body {
	/** Scale of the head, across and down; its own radius is 30. */
	k: Point;
	/** Middle of the head. */
	hy: number;
	/** Shoulder line. */
	sy: number;
	/** Hip line. */
	hip: number;
	/** Half the width of the shoulders. */
	sh: number;
	/** Half the width of the hem. */
	hem: number;
	arm: number;
	/** Half widths of the arm, at the shoulder and the wrist. */
	aw: Point;
	/** Half widths of the leg, at the hip and the ankle. */
	lw: Point;
	foot: number;
	/** In head units: half the distance of the eyes, then how low eyes, nose and mouth are. */
	face: readonly [eyes: number, eyeY: number, noseY: number, mouthY: number];
}

/** All heads are nearly equal in size: age is the length of the body. That makes a family related. */
export const BODY: Record<Age, Body> = {
	toddler: {
		k: [1.02, 0.95],
		hy: -97,
		sy: -69,
		hip: -32,
		sh: 16,
		hem: 22,
		arm: 36,
		aw: [8.2, 6.2],
		lw: [10.5, 8],
		foot: 15,
		face: [12.5, 8, 13.5, 19]
	},
	child5: {
		k: [1, 0.97],
		hy: -139,
		sy: -108,
		hip: -56,
		sh: 17.5,
		hem: 23,
		arm: 53,
		aw: [8, 6.2],
		lw: [10.5, 7.4],
		foot: 17,
		face: [12.5, 6, 12, 18.5]
	},
	child9: {
		k: [0.98, 0.99],
		hy: -180,
		sy: -149,
		hip: -84,
		sh: 20,
		hem: 23.5,
		arm: 70,
		aw: [8.6, 6.4],
		lw: [11, 7.4],
		foot: 19,
		face: [12, 4, 11, 18]
	},
	teen: {
		k: [0.94, 1.02],
		hy: -232,
		sy: -199,
		hip: -118,
		sh: 24,
		hem: 25,
		arm: 92,
		aw: [9.4, 7],
		lw: [12, 8],
		foot: 22,
		face: [11.5, 2, 10, 18]
	},
	adult: {
		k: [0.95, 1.07],
		hy: -268,
		sy: -232,
		hip: -134,
		sh: 29,
		hem: 32,
		arm: 109,
		aw: [10.8, 7.6],
		lw: [14.5, 8.8],
		foot: 25,
		face: [11, 1, 9.5, 18]
	},
	elder: {
		k: [0.96, 1.05],
		hy: -242,
		sy: -208,
		hip: -114,
		sh: 28,
		hem: 35,
		arm: 102,
		aw: [11, 7.6],
		lw: [13.5, 9],
		foot: 24,
		face: [11, 2, 10.5, 19]
	}
};

/** How much wider or narrower a build is than the measures say. */
export const BUILD: Record<Build, number> = { slim: 0.9, mid: 1, wide: 1.2 };

// the lowest seat a wheelchair is drawn with
const wheelchairSeat = 56;

/** Height of the seat, or undefined for someone who stands. */
export const seatOf = (someone: Figure): number | undefined =>
	someone.seat ?? (someone.wheelchair ? wheelchairSeat : undefined);

/** How far a body moves down from standing to this seat. */
export const sunkBy = (body: Body, seat: number | undefined): number =>
	seat === undefined ? 0 : -seat - body.hip - 4;

/** From the middle of the body to the shoulder joint. */
export const shoulderX = (body: Body, width: number): number => body.sh * width - 5.5;

/** Below the shoulder line, where the arm begins. */
export const shoulderDrop = 15;
