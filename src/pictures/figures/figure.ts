import { PAL, shade } from '../palette.ts';
import { cut, el, g, line, oval, path } from '../shapes.ts';
import { arm, holdingArm, isRaised, type Arm } from './arms.ts';
import { torso } from './clothes.ts';
import { head, headBack } from './head.ts';
import { legs } from './legs.ts';
import { colourOr, rigOf, type Rig } from './rig.ts';
import type { Figure, Side } from './types.ts';
import { wheelchair } from './wheelchair.ts';

const sides: readonly Side[] = ['l', 'r'];

type Arms = Record<Side, Arm>;

/** Arms drawn one after the other, those that pass the test. */
function armsWhere(rig: Rig, arms: Arms, test: (side: Side) => boolean): string {
	return sides
		.filter(test)
		.map((side) => holdingArm(rig, side, arms[side]))
		.join('');
}

const isBehind = ({ asked }: Rig, side: Side): boolean => (asked.behind ?? '').includes(side);

/** The part of a backpack that sticks out behind the shoulders. */
function packBehind({ body, width }: Rig, colour: string): string {
	const half = body.sh * width + 11;
	const [top, bottom] = [body.sy + 14, body.hip - 8];
	return el(
		cut(
			[
				[-half, top, 14],
				[half, top, 14],
				[half + 1, bottom],
				[-half - 1, bottom]
			],
			10
		),
		shade(colour, 0.08)
	);
}

function straps({ body, width }: Rig, colour: string): string {
	const half = body.sh * width;
	const [top, bottom] = [body.sy - 1, body.sy + (body.hip - body.sy) * 0.6];
	const strap = (side: number) =>
		path`M${side * half * 0.62} ${top}Q${side * half * 0.5} ${body.sy + 24} ${side * half * 0.95} ${bottom}`;
	return line(strap(-1) + strap(1), colour, 6.5);
}

/** The whole backpack, on a back. */
function packOnBack({ body, width }: Rig, colour: string): string {
	const half = body.sh * width * 0.86;
	const bag = cut(
		[
			[-half, body.sy + 6, 14],
			[half, body.sy + 6, 14],
			[half + 2, body.hip - 4, 9],
			[-half - 2, body.hip - 4, 9]
		],
		10
	);
	const [top, bottom] = [body.hip - 34, body.hip - 12];
	const pocket = cut(
		[
			[-half * 0.66, top],
			[half * 0.66, top],
			[half * 0.62, bottom],
			[-half * 0.62, bottom]
		],
		6
	);
	return el(bag, colour) + el(pocket, shade(colour, 0.14));
}

function neck({ body, person }: Rig): string {
	const d = path`M-8 ${body.hy + 18}H8L9 ${body.sy - 2}Q0 ${body.sy + 7} -9 ${body.sy - 2}Z`;
	return el(d, person.skinShade);
}

function scarf({ body }: Rig, colour: string): string {
	const y = body.sy;
	const end = cut(
		[
			[4, y + 4],
			[15, y + 2],
			[18, y + 34],
			[7, y + 36]
		],
		3
	);
	const round = path`M-15 ${y - 9}Q0 ${y + 3} 15 ${y - 9}L17 ${y + 2}Q0 ${y + 14} -17 ${y + 2}Z`;
	return el(round, colour) + el(end, shade(colour, 0.12));
}

/** What both hands hold, in front of the body. */
function heldByBoth({ asked }: Rig, arms: Arms): string {
	const held = asked.hold?.c;
	if (!held) return '';
	const y = (arms.l.end[1] + arms.r.end[1]) / 2 + (held.dy ?? 0);
	return g(held.svg, path`translate(${held.dx ?? 0} ${y})`);
}

/** The head in two layers, where it belongs on the body. */
function placedHead(rig: Rig): { behind: string; over: string } {
	const { person, asked, body, tilt } = rig;
	const { behind, over } =
		asked.view === 'back' ? { behind: '', over: headBack(person) } : head(person, body);
	const x = (asked.hx ?? 0) + person.look[0] * 3;
	const turned = tilt ? path` rotate(${tilt})` : '';
	const place = path`translate(${x} ${body.hy})${turned} scale(${body.k.join(' ')})`;
	return {
		behind: behind ? g(behind, place) : '',
		over: g(over, place, asked.still ? '' : 'class="nod"')
	};
}

/** Everything above the legs, from back to front. */
function upperBody(rig: Rig, arms: Arms): string {
	const { asked } = rig;
	const pack = asked.pack ? colourOr(asked.pack, PAL.mustard) : undefined;
	const { behind, over } = placedHead(rig);
	const before = (test: (side: Side) => boolean) =>
		asked.only === 'body' ? '' : armsWhere(rig, arms, (side) => !isBehind(rig, side) && test(side));
	let drawn = (pack ? packBehind(rig, pack) : '') + behind;
	drawn += armsWhere(rig, arms, (side) => isBehind(rig, side));
	drawn += neck(rig) + torso(rig);
	if (pack) drawn += straps(rig, pack);
	if (pack && asked.view === 'back') drawn += packOnBack(rig, pack);
	drawn += heldByBoth(rig, arms);
	drawn += before((side) => !isRaised(rig, arms[side])) + over;
	drawn += before((side) => isRaised(rig, arms[side]));
	return drawn + (asked.scarf ? scarf(rig, asked.scarf) : '');
}

function groundShadow({ asked, seat, body, width }: Rig): string {
	if (asked.noShadow || (seat !== undefined && !asked.wheelchair)) return '';
	const half = body.sh * width * 1.45 * (asked.wheelchair ? 1.5 : 1);
	return oval(4, 2, half, 6.5, '#3a2440', 'opacity=".16"');
}

const leaning = ({ lean, body }: Rig): string => (lean ? path`rotate(${lean} 0 ${body.hip})` : '');

/** The parts of someone that were asked for, in the figure's own units. */
function drawn(rig: Rig): string {
	const { asked } = rig;
	const arms: Arms = { l: arm(rig, 'l'), r: arm(rig, 'r') };
	if (asked.only === 'head') return g(placedHead(rig).over, leaning(rig));
	if (asked.only === 'arms') {
		const front = armsWhere(rig, arms, (side) => !isBehind(rig, side));
		// a headscarf falls over the shoulders, and so over the arms
		return g(front + (asked.hijab ? placedHead(rig).over : ''), leaning(rig));
	}
	const chair = wheelchair(rig);
	const upper = g(upperBody(rig, arms), leaning(rig), asked.still ? '' : 'class="breathe"');
	return groundShadow(rig) + chair.behind + legs(rig) + upper + chair.front;
}

/** One person as an SVG group: head, body, clothes and what is held. */
export function figure(asked: Figure): string {
	const rig = rigOf(asked);
	const sized = rig.scale !== 1 ? ` scale(${rig.scale})` : '';
	const isWhole = asked.only !== 'head' && asked.only !== 'arms';
	return g(
		drawn(rig),
		path`translate(${rig.x} ${rig.y})${sized}`,
		isWhole && asked.id ? `id="${asked.id}"` : ''
	);
}
