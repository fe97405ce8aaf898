import { PAL, shade, SHADOW } from '../palette.ts';
import { el, g, limb, line, oval, path, reach, type Point } from '../shapes.ts';
import { isBentOther, outward, shoulderOf, type Rig } from './rig.ts';
import { flatEnds, stripesOf } from './torso.ts';
import type { Side } from './types.ts';

/** An arm in three layers, so that a thing can lie between the sleeve and the hand. */
export interface Arm {
	shadow: string;
	sleeve: string;
	hand: string;
	/** Where the hand is, in the figure's own units. */
	end: Point;
}

interface Bones {
	side: Side;
	shoulder: Point;
	elbow: Point;
	wrist: Point;
	end: Point;
	/** From the elbow to the hand, length 1. */
	along: Point;
	skin: string;
}

/** A place in the picture, in the units of a figure that may lean. */
function ownPlace({ x, y, scale, lean, body }: Rig, place: Point): Point {
	const angle = (-lean * Math.PI) / 180;
	const right = (place[0] - x) / scale;
	const down = (place[1] - y) / scale - body.hip;
	return [
		right * Math.cos(angle) - down * Math.sin(angle),
		body.hip + right * Math.sin(angle) + down * Math.cos(angle)
	];
}

function targetOf(rig: Rig, side: Side, shoulder: Point): Point {
	const place = rig.asked.hands?.[side];
	if (place) return ownPlace(rig, place);
	const [out, down] = rig.pose[side];
	return [shoulder[0] + outward(side) * out * rig.body.arm, shoulder[1] + down * rig.body.arm];
}

/** Elbows hang: of both solutions the one that is lower and further out, unless flipped. */
function bonesOf(rig: Rig, side: Side): Bones {
	const shoulder = shoulderOf(rig, side);
	const target = targetOf(rig, side, shoulder);
	const bone = rig.body.arm * 0.5;
	const one = reach(shoulder, target, bone, bone, 1);
	const other = reach(shoulder, target, bone, bone, -1);
	const hang = ({ joint }: { joint: Point }) => joint[1] + 0.6 * outward(side) * joint[0];
	const isFirst = hang(one) > hang(other) !== isBentOther(rig, side);
	const { joint: elbow, end } = isFirst ? one : other;
	const [dx, dy] = [end[0] - elbow[0], end[1] - elbow[1]];
	const length = Math.hypot(dx, dy) || 1;
	const along: Point = [dx / length, dy / length];
	const { skin } = rig.person;
	return {
		side,
		shoulder,
		elbow,
		wrist: [end[0] - along[0] * 4, end[1] - along[1] * 4],
		end,
		along,
		skin: side === 'l' ? skin : shade(skin, 0.08)
	};
}

/** A mitten: an oval and a thumb, never fingers. */
function hand(rig: Rig, { side, end, along, skin }: Bones): string {
	const radius = rig.body.aw[1] * 1.02;
	const [x, y] = end;
	const inwards = outward(side) * radius * 0.8;
	const degrees = (Math.atan2(along[1], along[0]) * 180) / Math.PI;
	const turn = path`transform="rotate(${degrees} ${x} ${y})"`;
	const thumb = radius * 0.42;
	return (
		oval(x + along[0] * 1.5, y + along[1] * 1.5, radius * 1.12, radius, skin, turn) +
		oval(x - along[1] * inwards - along[0], y + along[0] * inwards - along[1], thumb, thumb, skin)
	);
}

const between = (from: Point, to: Point, part: number): Point => [
	from[0] * (1 - part) + to[0] * part,
	from[1] * (1 - part) + to[1] * part
];

function bareArm(rig: Rig, { shoulder, elbow, wrist, skin }: Bones, cloth: string): string {
	const [thick, thin] = rig.body.aw;
	const short = limb(
		shoulder,
		between(shoulder, elbow, 0.4),
		between(shoulder, elbow, 0.75),
		thick * 1.05,
		thick * 1.1
	);
	return el(limb(shoulder, elbow, wrist, thick * 0.9, thin * 0.92), skin) + el(short, cloth);
}

/** Whether the elbow bends so far that a stripe over it would stick out. */
function isSharp({ shoulder, elbow, wrist }: Bones): boolean {
	const [ax, ay] = [elbow[0] - shoulder[0], elbow[1] - shoulder[1]];
	const [bx, by] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
	const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by) || 1;
	return (ax * bx + ay * by) / lengths < 0.4;
}

/** One stripe across a bone. @param run how far along it @param start 0 upper arm, .5 lower arm */
function stripe(rig: Rig, from: Point, to: Point, run: number, start: 0 | 0.5): string {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy) || 1;
	const [x, y] = [from[0] + (dx * run) / length, from[1] + (dy * run) / length];
	const [thick, thin] = rig.body.aw;
	const half = (thick + (thin - thick) * (start + (run / length) * 0.5)) * 0.97;
	const [sideX, sideY] = [(dy / length) * half, (dx / length) * half];
	return path`M${x - sideX} ${y + sideY}L${x + sideX} ${y - sideY}`;
}

function stripedSleeve(rig: Rig, bones: Bones): string {
	const { gap } = stripesOf(rig);
	const pad = isSharp(bones) ? rig.body.aw[0] * 0.95 : 0;
	const { shoulder, elbow, wrist } = bones;
	let run = rig.body.aw[0] + 5;
	let d = '';
	const upper = Math.hypot(elbow[0] - shoulder[0], elbow[1] - shoulder[1]) || 1;
	for (; run < upper - pad - 2; run += gap) d += stripe(rig, shoulder, elbow, run, 0);
	run = pad || Math.max(run - upper, 4);
	const lower = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
	for (; run < lower - 2; run += gap) d += stripe(rig, elbow, wrist, run, 0.5);
	return d;
}

/** A band round the lower arm, just below the elbow. */
function bandedSleeve(rig: Rig, { elbow, wrist }: Bones): string {
	const lower = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
	return lower > 8 ? stripe(rig, elbow, wrist, 8, 0.5) : '';
}

function sleevePattern(rig: Rig, bones: Bones): string {
	const { pattern, color2 = PAL.paper } = rig.top;
	if (pattern !== 'stripes' && pattern !== 'band') return '';
	const isBand = pattern === 'band';
	const d = isBand ? bandedSleeve(rig, bones) : stripedSleeve(rig, bones);
	if (!d) return '';
	const colour = bones.side === 'l' ? color2 : shade(color2, 0.1);
	return line(d, colour, isBand ? 13 : stripesOf(rig).width, flatEnds);
}

/** One arm, from the shoulder to wherever its hand has to be. */
export function arm(rig: Rig, side: Side): Arm {
	const bones = bonesOf(rig, side);
	const { shoulder, elbow, wrist, end } = bones;
	const [thick, thin] = rig.body.aw;
	const cloth = shade(rig.top.color ?? PAL.lake, side === 'l' ? 0.03 : 0.13);
	const isBare = rig.top.cut === 'tee' || rig.top.short;
	const cuff = thin * (rig.top.cut === 'robe' ? 1.7 : 1) * 1.02;
	const sleeve = isBare
		? bareArm(rig, bones, cloth)
		: el(limb(shoulder, elbow, wrist, thick, cuff), cloth) + sleevePattern(rig, bones);
	const cast = el(limb(shoulder, elbow, wrist, thick, thin), SHADOW);
	const isFlat = rig.pose.flat || rig.asked.flat;
	return {
		shadow: isFlat ? '' : g(cast, 'translate(2.5 3)', 'opacity=".13"'),
		sleeve,
		hand: hand(rig, bones),
		end
	};
}

/** The arm with what it holds, which lies under the fingers unless it is asked to be in front. */
export function holdingArm(
	rig: Rig,
	side: Side,
	{ shadow, sleeve, hand: fingers, end }: Arm
): string {
	const held = rig.asked.hold?.[side];
	if (!held) return shadow + sleeve + fingers;
	const place = path`translate(${end[0] + (held.dx ?? 0)} ${end[1] + (held.dy ?? 0)})`;
	const thing = g(held.svg, place + (held.s ? ` scale(${held.s})` : ''));
	return shadow + sleeve + (held.front ? fingers + thing : thing + fingers);
}

/** A raised hand lies over the head. */
export const isRaised = ({ body }: Rig, { end }: Arm): boolean => end[1] < body.sy - 6;
