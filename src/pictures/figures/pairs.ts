import type { Point } from '../shapes.ts';
import { BODY, BUILD, seatOf, shoulderDrop, shoulderX, sunkBy } from './body.ts';
import { figure } from './figure.ts';
import { POSE } from './poses.ts';
import { outward } from './rig.ts';
import type { Figure, Placed, Side } from './types.ts';

const bodyOf = ({ age = 'adult' }: Figure) => BODY[age];
const widthOf = ({ build = 'mid' }: Figure) => BUILD[build];

/**
 * Two people hold hands: the child moves until both arms reach the same point. A toddler is too
 * small to reach a standing grown-up's hand; let one who sits, or a bigger child, hold it.
 * @param side the hand the grown-up gives
 * @returns the grown-up and the child, for `figure`
 */
export function holdHands(
	adult: Placed,
	child: Figure & { y: number },
	side: Side = 'r'
): [adult: Placed, child: Placed] {
	const out = outward(side);
	const [tall, small] = [bodyOf(adult), bodyOf(child)];
	const [adultScale, childScale] = [adult.s ?? 1, child.s ?? 1];
	const hands: Point = [
		adult.x + out * adultScale * (shoulderX(tall, widthOf(adult)) + tall.arm * 0.3),
		adult.y + adultScale * (tall.sy + shoulderDrop + tall.arm * 0.92)
	];
	const shoulderY = child.y + childScale * (small.sy + sunkBy(small, seatOf(child)) + shoulderDrop);
	const arm = small.arm * childScale;
	const down = Math.max(-arm * 0.8, Math.min(arm * 0.8, hands[1] - shoulderY));
	const across = Math.sqrt((arm * 0.94) ** 2 - down * down);
	const childHand = out > 0 ? 'l' : 'r';
	return [
		{ ...adult, hands: { ...adult.hands, [side]: hands } },
		{
			...child,
			x: hands[0] + out * (across + childScale * shoulderX(small, widthOf(child))),
			hands: { ...child.hands, [childHand]: hands }
		}
	];
}

/** A hug: the child stands with its back to us, the grown-up's arms come around it. */
export function hug(adult: Placed, child: Figure & { y: number }): string {
	const small = bodyOf(child);
	const scale = child.s ?? 1;
	const x = child.x ?? adult.x;
	const kid: Figure = {
		...child,
		x,
		view: 'back',
		only: 'body',
		noShadow: 1,
		tilt: child.tilt ?? -5
	};
	const parent: Figure = {
		...adult,
		mood: adult.mood ?? 'relieved',
		look: adult.look ?? [0, 0.6],
		tilt: adult.tilt ?? 7
	};
	const y = child.y + scale * (small.sy + (small.hip - small.sy) * 0.45);
	const hands = { l: [x - scale * 4, y], r: [x + scale * 8, y + scale * 16] } as const;
	return (
		figure({ ...parent, only: 'body' }) +
		figure(kid) +
		figure({ ...parent, only: 'arms', hands }) +
		figure({ ...kid, only: 'head' })
	);
}

/** Where a standing figure's hand is in the picture, for letting someone else hold it. */
export function handOf(someone: Figure, side: Side): Point {
	const body = bodyOf(someone);
	const [out, down] = POSE[someone.pose ?? 'stand'][side];
	const scale = someone.s ?? 1;
	const fromMiddle = shoulderX(body, widthOf(someone)) + out * body.arm;
	return [
		(someone.x ?? 0) + scale * outward(side) * fromMiddle,
		(someone.y ?? 0) + scale * (body.sy + shoulderDrop + down * body.arm)
	];
}
