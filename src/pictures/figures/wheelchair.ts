import { PAL } from '../palette.ts';
import { cut, el, line, path } from '../shapes.ts';
import type { Rig } from './rig.ts';

function wheel(x: number, radius: number): string {
	return path`<ellipse cx="${x}" cy="${-radius}" rx="9" ry="${radius}" fill="none" stroke="${PAL.ink}" stroke-width="6"/>`;
}

/** A wheelchair seen from the front, in two halves: behind and in front of who sits in it. */
export function wheelchair(rig: Rig): { behind: string; front: string } {
	const { asked, body, seat } = rig;
	if (!asked.wheelchair || seat === undefined) return { behind: '', front: '' };
	const half = body.sh + 14;
	const radius = Math.min(46, seat * 0.95);
	const backrest = cut(
		[
			[-half + 8, body.sy + 30],
			[half - 8, body.sy + 30],
			[half - 6, 6 - seat],
			[-half + 6, 6 - seat]
		],
		8
	);
	const y = body.sy + 24;
	const handles = path`M${-half + 6} ${y}v-10h-8M${half - 6} ${y}v-10h8`;
	const arm = -seat - 22;
	const frame = path`M${-half + 2} ${arm}q-4 12 -2 26M${half - 2} ${arm}q4 12 2 26`;
	const armrests = path`M${-half + 6} ${arm}h16M${half - 22} ${arm}h16`;
	return {
		behind:
			el(backrest, PAL.ink) +
			line(handles, PAL.stone, 5) +
			wheel(half + 5, radius) +
			line('M-14 -12H14', PAL.stone, 5),
		front:
			wheel(-half - 5, radius) +
			line(frame, asked.chairColor ?? PAL.brick, 6) +
			line(armrests, PAL.ink, 7)
	};
}
