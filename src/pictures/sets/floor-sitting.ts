import { BODY, figure, type Age, type Placed } from '../figures/index.ts';
import { PAL, shade } from '../palette.ts';
import { at, el, limb, oval } from '../shapes.ts';

/** Someone who sits cross-legged on the floor, facing us. `y` is the floor. */
export function sittingOnFloor(who: Placed & { age: Age }): string {
	const body = BODY[who.age];
	const cloth = who.bottom?.color ?? PAL.navy;
	const shoe = who.shoes ?? PAL.brick;
	const [thick, thin] = body.lw;
	const hip = body.sh * 0.4;
	const knee = hip - body.hip * 0.52;
	const legOn = (side: 1 | -1, colour: string) =>
		el(limb([side * hip, -15], [side * knee, -14], [-side * hip * 0.8, -8], thick, thin), colour);
	const feet = oval(-hip - 7, -6, 12, 7, shade(shoe, 0.12)) + oval(hip + 7, -6, 12, 7, shoe);
	const seated = { ...who, seat: 14, noLegs: 1, noShadow: 1 } as const;
	return (
		figure({ ...seated, only: 'body' }) +
		at(
			who.x,
			who.y,
			oval(4, 0, knee + 12, 6, '#3a2440', 'opacity=".15"') +
				legOn(1, shade(cloth, 0.12)) +
				feet +
				legOn(-1, cloth),
			who.s ?? 1
		) +
		figure({ ...seated, only: 'arms' })
	);
}
