import type { Point } from '../shapes.ts';
import { BODY, BUILD, seatOf, shoulderDrop, shoulderX, sunkBy, type Body } from './body.ts';
import { personOf, type Person } from './person.ts';
import { poseOf } from './poses.ts';
import type { Figure, Flag, Pose, Side, Top } from './types.ts';

/** Someone ready to be drawn: measures, pose and place, all decided. */
export interface Rig {
	person: Person;
	asked: Figure;
	top: Top;
	body: Body;
	pose: Pose;
	/** How much wider than the measures say. */
	width: number;
	/** Length of the legs, the same sitting and standing. */
	leg: number;
	seat: number | undefined;
	tilt: number;
	lean: number;
	drop: number;
	/** From the middle to the joint of the hip. */
	hipX: number;
	x: number;
	y: number;
	scale: number;
	dir: 1 | -1;
}

/** -1 for the arm or leg on the left of the picture, 1 for the one on the right. */
export const outward = (side: Side): 1 | -1 => (side === 'l' ? -1 : 1);

/** Decides everything about how someone stands or sits. */
export function rigOf(asked: Figure): Rig {
	const person = personOf(asked, 'adult', 'neutral');
	const standing = BODY[person.age];
	const width = BUILD[asked.build ?? 'mid'];
	const pose = poseOf(asked);
	const seat = seatOf(asked);
	const sunk = sunkBy(standing, seat);
	const drop = pose.drop ?? 0;
	return {
		person,
		asked,
		top: asked.top ?? {},
		body: {
			...standing,
			hy: standing.hy + sunk + drop,
			sy: standing.sy + sunk,
			hip: standing.hip + sunk
		},
		pose,
		width,
		leg: -standing.hip,
		seat,
		tilt: asked.tilt ?? pose.tilt ?? 0,
		lean: pose.lean ?? 0,
		drop,
		hipX: standing.sh * width * 0.46,
		x: asked.x ?? 0,
		y: asked.y ?? 0,
		scale: asked.s ?? 1,
		dir: asked.dir ?? 1
	};
}

/** Where an arm begins. */
export function shoulderOf({ body, width, drop }: Rig, side: Side): Point {
	return [outward(side) * shoulderX(body, width), body.sy + shoulderDrop + drop * 0.5];
}

/** Whether this elbow bends the other way. */
export const isBentOther = ({ asked, pose }: Rig, side: Side): boolean =>
	Boolean(asked.bend?.[side]) || Boolean(pose.bend?.[side]);

/** The colour asked for, or the usual one where only "yes" was said. */
export const colourOr = (asked: string | Flag, usual: string): string =>
	typeof asked === 'string' ? asked : usual;
