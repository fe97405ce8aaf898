import { BODY, figure, type Age, type Placed } from '../figures/index.ts';
import { PAL, shade, tint } from '../palette.ts';
import { at, oval } from '../shapes.ts';

/** Someone whose place, size and seat are known. */
export type Seated = Placed & { age: Age; s: number; seat: number };

/** Someone who sits facing us: the thighs come towards us, so the knees lie over the hem. */
export function sittingAhead(who: Seated): string {
	const body = BODY[who.age];
	const trousers = who.bottom?.color ?? PAL.navy;
	const hip = -who.seat - 4;
	const apart = body.sh * 0.46 + 6;
	const [width] = body.lw;
	const knee = (x: number, colour: string) => oval(x, hip + 9, width * 1.3, width * 1.3, colour);
	const knees = knee(apart, shade(trousers, 0.13)) + knee(-apart, tint(trousers, 0.03));
	return (
		figure({ ...who, only: 'body', noShadow: true }) +
		at(who.x, who.y, knees, who.s) +
		figure({ ...who, only: 'arms' })
	);
}
