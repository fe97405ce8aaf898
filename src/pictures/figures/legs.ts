import { PAL, shade, tint } from '../palette.ts';
import { el, limb, line, path, reach, type Point } from '../shapes.ts';
import type { Rig } from './rig.ts';

interface Colours {
	cloth: string;
	shoe: string;
	sock: string;
}

const coloursOf = ({ asked, person }: Rig): Colours => ({
	cloth: asked.bottom?.color ?? PAL.navy,
	shoe: asked.shoes ?? PAL.brick,
	sock: asked.bottom?.sock ?? person.skin
});

/** The leg on the right is a tone darker. */
const onSide = (colour: string, side: number, amount: number): string =>
	side > 0 ? shade(colour, amount) : colour;

/** A heel: the toes point away from us. */
function heel({ body }: Rig, x: number, y: number, colour: string): string {
	const [half, height] = [body.foot * 0.42, body.foot * 0.62];
	const shape =
		path`M${x - half} ${y}V${y - height * 0.5}C${x - half} ${y - height * 1.3} ${x + half} ${y - height * 1.3} ${x + half} ${y - height * 0.5}V${y}` +
		path`Q${x} ${y + 2} ${x - half} ${y}Z`;
	const seam = path`M${x} ${y - height * 0.9}V${y - 4}`;
	const sole = path`M${x - half + 1.5} ${y - 0.8}H${x + half - 1.5}`;
	return (
		el(shape, colour) + line(seam, shade(colour, 0.16), 1.8) + line(sole, tint(colour, 0.55), 2.2)
	);
}

/** Half a bean with a light sole. @param dir where the toes point; 0 is towards us */
function foot(rig: Rig, x: number, y: number, dir: number, colour: string): string {
	if (rig.asked.view === 'back') return heel(rig, x, y, colour);
	const { body } = rig;
	const [half, height] = [body.foot * 0.52, body.foot * 0.5];
	const left = x - half * (dir < 0 ? 1.35 : 0.8);
	const right = x + half * (dir > 0 ? 1.35 : 0.8);
	const shape =
		path`M${left} ${y}C${left - 1} ${y - height * 0.9} ${x - half * 0.5} ${y - height * 1.2} ${x} ${y - height * 1.25}` +
		path`C${x + half * 0.5} ${y - height * 1.2} ${right + 1} ${y - height * 0.9} ${right} ${y}` +
		path`Q${x} ${y + 2} ${left} ${y}Z`;
	const sole = path`M${left + 1.5} ${y - 0.8}H${right - 1.5}`;
	return el(shape, colour) + line(sole, tint(colour, 0.55), 2.2);
}

const halfway = (from: Point, to: Point): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];

function sittingLeg(rig: Rig, side: 1 | -1): string {
	const { body, leg, asked, pose, hipX } = rig;
	const { cloth, shoe, sock } = coloursOf(rig);
	const turned = pose.side ?? 0;
	const shin = leg * 0.5;
	const hip: Point = [side * hipX, body.hip];
	const knee: Point = turned
		? [turned * (leg * 0.52) + (side === turned ? -8 : 6) * turned, body.hip + 2]
		: [hip[0] + side * 5, body.hip + Math.min(18, shin * 0.3)];
	const sole = asked.dangle ? knee[1] + shin : Math.min(0, knee[1] + shin * 1.15);
	const ankleX = turned ? knee[0] + turned * 2 : hip[0] + side * 4;
	const ankle: Point = [ankleX, sole - body.lw[1] - 1];
	const colour = onSide(cloth, side, 0.12);
	const isBare = asked.bottom?.cut === 'skirt' || asked.bottom?.cut === 'shorts';
	const [thick, thin] = body.lw;
	return (
		el(limb(hip, halfway(hip, knee), knee, thick * 1.05, thick * 0.98), colour) +
		el(limb(knee, halfway(knee, ankle), ankle, thick * 0.9, thin), isBare ? sock : colour) +
		foot(rig, ankle[0], ankle[1] + thin + 1, turned || side * 0.4, onSide(shoe, side, 0.12))
	);
}

/** A bare leg with or without the leg of shorts over it. */
function bareLeg(rig: Rig, side: 1 | -1, joints: { hip: Point; knee: Point; end: Point }): string {
	const { body, asked } = rig;
	const { cloth, sock } = coloursOf(rig);
	const { hip, knee, end } = joints;
	const [thick, thin] = body.lw;
	const skin = el(
		limb([hip[0], hip[1] + 4], knee, end, thick * 0.86, thin * 0.86),
		onSide(sock, side, 0.1)
	);
	if (asked.bottom?.cut !== 'shorts') return skin;
	const edge: Point = [hip[0] * 0.35 + knee[0] * 0.65, hip[1] * 0.4 + knee[1] * 0.6];
	const short = limb(hip, halfway(hip, knee), edge, thick * 1.06, thick * 1.02);
	return skin + el(short, onSide(cloth, side, 0.12));
}

function standingLeg(rig: Rig, side: 1 | -1): string {
	const { body, leg, asked, top, pose, width, hipX, dir } = rig;
	const { cloth, shoe } = coloursOf(rig);
	const step = pose.feet?.[side > 0 ? 1 : 0];
	const hip: Point = [side * hipX, body.hip];
	const ankle: Point = [
		step ? step[0] * leg : side * body.sh * width * 0.56,
		body.hip + leg * (step ? step[1] : 1) - body.lw[1] - 2
	];
	const bone = Math.hypot(ankle[0] - hip[0], ankle[1] - hip[1]) * (step ? 0.507 : 0.5);
	const { joint, end } = reach(hip, ankle, bone, bone, step ? -dir * 0.9 : 0.0001);
	const bottom = asked.bottom?.cut;
	const isBare = bottom === 'shorts' || bottom === 'skirt' || top.cut === 'dress';
	const [thick, thin] = body.lw;
	const drawn = isBare
		? bareLeg(rig, side, { hip, knee: joint, end })
		: el(limb([hip[0], hip[1] + 4], joint, end, thick, thin), onSide(cloth, side, 0.12));
	const toes = step ? dir : side * 0.3;
	return drawn + foot(rig, ankle[0], ankle[1] + thin + 2, toes, onSide(shoe, side, 0.12));
}

function skirt(rig: Rig): string {
	const { body, leg, width } = rig;
	const half = body.hem * width;
	const [waist, edge] = [body.hip - 6, body.hip + leg * 0.46];
	const [knee, thigh] = [body.hip + leg * 0.36, body.hip + leg * 0.2];
	const d =
		path`M${-half * 0.9} ${waist}C${-half * 1.2} ${thigh} ${-half * 1.35} ${knee} ${-half * 1.4} ${edge}` +
		path`Q0 ${body.hip + leg * 0.54} ${half * 1.4} ${edge}` +
		path`C${half * 1.35} ${knee} ${half * 1.2} ${thigh} ${half * 0.9} ${waist}Z`;
	return el(d, coloursOf(rig).cloth);
}

/** What joins both legs of trousers. */
function seatOfTrousers(rig: Rig): string {
	const { body, hipX } = rig;
	const half = hipX + body.lw[0] - 1;
	const d = path`M${-half} ${body.hip + 8}Q0 ${body.hip + 22} ${half} ${body.hip + 8}V${body.hip - 4}H${-half}Z`;
	return el(d, coloursOf(rig).cloth);
}

/** Both legs, standing or sitting; none under a robe. */
export function legs(rig: Rig): string {
	const { asked, top, pose, dir, seat } = rig;
	if (asked.noLegs || top.cut === 'robe') return '';
	if (seat !== undefined) {
		const [first, second] = pose.side ? ([-1, 1] as const) : ([1, -1] as const);
		return sittingLeg(rig, first) + sittingLeg(rig, second);
	}
	const [first, second] = dir < 0 ? ([-1, 1] as const) : ([1, -1] as const);
	const both = standingLeg(rig, first) + standingLeg(rig, second);
	if (asked.bottom?.cut === 'skirt') return both + skirt(rig);
	return top.cut === 'dress' ? both : seatOfTrousers(rig) + both;
}
