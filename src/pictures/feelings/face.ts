import { PAL, shade, tint } from '../palette.ts';
import { dot, el, g, line, oval, path, type Point } from '../shapes.ts';
import { grounds, type Ground } from './grounds.ts';
import { drawMark, type Mark } from './marks.ts';

/** How the one neutral character shows a feeling: brows, eyes, mouth, posture and the paper behind. */
export interface FeelingLook {
	ground: Ground;
	colour: string;
	/** How far the brows sink, and how far their inner ends rise (worried) or sink (angry). */
	brows: readonly [down: number, inner: number];
	/** The right brow alone, where the two differ. */
	rightBrow?: readonly [down: number, inner: number];
	eyes: 'dot' | 'arc' | 'shut' | 'wide' | 'half' | 'faint';
	mouth: keyof typeof mouths;
	/** Where the eyes and the head turn, from -1 to 1. */
	look?: Point;
	/** Degrees the head leans. */
	tilt?: number;
	/** How far the head sinks between the shoulders. */
	sink?: number;
	/** Cheeks that burn. */
	warm?: boolean;
	/** Where the hands are; left out, they hang out of sight. */
	hands?: readonly Point[];
	marks?: readonly Mark[];
}

const skin = '#f6e3c5';
const brow = '#5a4048';
const lips = '#994642';

const mouths = {
	smile: line('M-8-2Q0 7 8-2', lips, 3),
	soft: line('M-6 0Q0 4 6 0', lips, 3),
	flat: line('M-6 1H6', lips, 3),
	down: line('M-7 3Q0-4 7 3', lips, 3),
	wave: line('M-6 2Q-3-2.4 0 .6T6 2', lips, 3),
	tight: line('M-8 3Q0-2 8 3', lips, 3.6),
	crooked: line('M-8 2Q-2 4 2 0T9-2', lips, 3),
	round: oval(0, 1, 4, 5, lips),
	yawn: oval(0, 3, 7, 9, lips),
	laugh: el('M-10-3Q0-1 10-3Q8 9 0 9Q-8 9-10-3Z', lips),
	firm: line('M-8 0Q0 2 8-1', lips, 3.8),
	teeth:
		el('M-11-3Q0-6 11-3L10 5Q0 8-10 5Z', '#fffaf0') +
		line('M-11-3Q0-6 11-3L10 5Q0 8-10 5ZM-11 1H11M-4-4V6M4-4V6', lips, 2)
} as const;

function eye(side: 1 | -1, { eyes, look = [0, 0] }: FeelingLook): string {
	const x = side * 12 + look[0] * 5;
	const y = -1 + look[1] * 4;
	if (eyes === 'arc') return line(path`M${x - 5} ${y + 2}q5-6 10 0`, PAL.ink, 2.8);
	if (eyes === 'shut') return line(path`M${x - 5} ${y}q5 4 10 0`, PAL.ink, 2.8);
	if (eyes === 'wide')
		return (
			oval(x, y, 6, 6.8, '#fffaf0') + oval(x + look[0] * 2, y + 0.5 + look[1], 2.8, 3.6, PAL.ink)
		);
	if (eyes === 'faint') return oval(x, y, 2.6, 3.2, shade(skin, 0.45));
	const ball = oval(x, y, 3, 3.8, PAL.ink);
	return eyes === 'half' ? ball + line(path`M${x - 5.5} ${y - 3}h11`, brow, 3) : ball;
}

function browLine(side: 1 | -1, look: FeelingLook): string {
	const [down, inner] = side === 1 ? (look.rightBrow ?? look.brows) : look.brows;
	const y = -15 + down;
	const shift = (look.look?.[0] ?? 0) * 4;
	return line(
		path`M${side * 6.5 + shift} ${y - inner}Q${side * 12 + shift} ${y - 2} ${side * 17.5 + shift} ${y + inner * 0.5}`,
		brow,
		3
	);
}

function headOf(look: FeelingLook): string {
	const cheek = look.warm ? '#e4785f' : '#efb49a';
	const turn = (look.look?.[0] ?? 0) * 4;
	const cheeks = oval(-19 + turn, 9, 6.5, 4.8, cheek) + oval(19 + turn, 9, 6.5, 4.8, cheek);
	return (
		el('M0-31C19-31 31-20 31-1C31 19 17 30 0 30C-17 30-31 19-31-1C-31-20-19-31 0-31Z', skin) +
		el('M31-1C31 19 17 30 0 30C16 25 24 13 24-8Z', shade(skin, 0.09)) +
		(look.eyes === 'faint' ? '' : cheeks) +
		eye(-1, look) +
		eye(1, look) +
		browLine(-1, look) +
		browLine(1, look) +
		g(mouths[look.mouth], path`translate(${turn} 15)`)
	);
}

function armTo([x, y]: Point, colour: string): string {
	const side = x < 0 ? -1 : 1;
	const elbow = path`${side * 42} ${Math.max(34, y + 16)}`;
	return line(path`M${side * 30} 46Q${elbow} ${x} ${y + 4}`, colour, 13) + dot(x, y, 7.4, skin);
}

// room above and beside the head for what hangs in the air
const smaller = 'translate(0 9) scale(.86)';

/** A feeling on its patch of paper, from -66 to 66 both ways. */
export function feelingFace(look: FeelingLook): string {
	const clothes = shade(look.colour, 0.5);
	const sink = look.sink ?? 0;
	const patch = grounds[look.ground];
	const body =
		el('M-42 66C-44 30 -34 16 -14 12H14C34 16 44 30 42 66Z', clothes) +
		el('M-9 8H9L10 17Q0 22-10 17Z', shade(skin, 0.16));
	const head = g(headOf(look), path`translate(0 ${-22 + sink}) rotate(${look.tilt ?? 0})`);
	const arms = (look.hands ?? []).map((hand) => armTo(hand, shade(clothes, 0.14))).join('');
	const [light, dark] = [tint(look.colour, 0.55), shade(look.colour, 0.42)];
	const marks = (look.marks ?? []).map((mark) => drawMark(mark, light, dark)).join('');
	const clip = 'clip-path="url(#patch)"';
	return (
		`<clipPath id="patch"><path d="${patch}"/></clipPath>` +
		g(el(patch, '#4a2b4f', 'opacity=".14"'), 'translate(2.5 3)') +
		el(patch, look.colour) +
		g(marks + g(body, smaller), '', clip) +
		g(head, smaller) +
		g(g(arms, smaller), '', clip)
	);
}
