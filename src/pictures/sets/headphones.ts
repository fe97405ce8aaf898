import { block } from '../props/index.ts';
import { BODY, type Figure } from '../figures/index.ts';
import { PAL, shade } from '../palette.ts';
import { g, line } from '../shapes.ts';

/** Jada's headphones on her head, over the hair, wherever she stands or sits. */
export function headphonesOn(who: Figure & { x: number; y: number; s: number }): string {
	const body = BODY[who.age ?? 'teen'];
	const sunk = who.seat === undefined ? 0 : -who.seat - body.hip - 4;
	const turned = who.look?.[0] ?? 0;
	const cup = (x: number, colour: string) => block(x - 8, -10, 16, 30, colour, 8);
	const set =
		line('M-35 2C-41-55 41-55 35 2', PAL.ink, 6.5) +
		(turned < 0.6 ? cup(37, shade(PAL.mustard, 0.12)) : cup(35, shade(PAL.mustard, 0.12))) +
		cup(-36 - turned * 2, PAL.mustard);
	const x = who.x + turned * 3 * who.s;
	const y = who.y + (body.hy + sunk) * who.s;
	return g(set, `translate(${x} ${y}) rotate(${who.tilt ?? 0}) scale(${who.s})`);
}

/** Jada's headphones round her neck. */
export function headphonesRoundNeck(who: Figure & { x: number; y: number; s: number }): string {
	const body = BODY[who.age ?? 'teen'];
	const sunk = who.seat === undefined ? 0 : -who.seat - body.hip - 4;
	const set =
		line('M-19-4Q0 20 19-4', PAL.ink, 6) +
		block(-29, -8, 14, 25, PAL.mustard, 7) +
		block(15, -8, 14, 25, shade(PAL.mustard, 0.12), 7);
	return g(set, `translate(${who.x} ${who.y + (body.sy + sunk + 4) * who.s}) scale(${who.s})`);
}
