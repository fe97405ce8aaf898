import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { backpack, block, envelope, field, lock, mug } from '../../props/index.ts';
import { at, cut, dot, el, line, nth } from '../../shapes.ts';

/** An ear and what reaches it: to be heard. */
const heard = () =>
	at(
		6,
		2,
		el(
			'M-34-2C-38-44 26-58 34-14C38 8 18 16 12 32C6 52-18 54-22 38',
			mix(PAL.coral, PAL.blush, 0.35)
		) +
			line('M-16-6C-16-30 14-32 16-12C18 2 2 6 0 18', shade(PAL.coral, 0.2), 7) +
			line('M-46-22q-10 14 0 30M-61-34q-17 26 0 56', PAL.lake, 7)
	);

/** One roof over mugs of all sizes: the family stays together. */
const together = () =>
	line('M-62-6L0-56L62-6', PAL.leaf, 13) +
	line('M-46-10V52H46V-10', PAL.leaf, 9) +
	mug(-22, 46, PAL.plum, 1.3) +
	mug(14, 46, PAL.mustard, 1.3) +
	mug(-6, 12, PAL.coral, 0.92) +
	mug(24, 12, PAL.lake, 0.92) +
	line('M-28 14H40', PAL.wood, 5);

/** Scales on which a home weighs more than money. */
const neverOnlyMoney = () =>
	line('M0-50V48M-28 50H28', PAL.navy, 8) +
	line('M-52-22L52-46', PAL.navy, 7) +
	line('M-52-22L-72 14M-52-22L-32 14M52-46L36-12M52-46L68-12', PAL.stone, 3.5) +
	el('M-80 14H-24Q-30 30-52 30Q-74 30-80 14Z', PAL.lake) +
	el('M26-12H78Q72 4 52 4Q32 4 26-12Z', PAL.lake) +
	el('M-70 14V-4L-52-20L-34-4V14Z', PAL.brick) +
	block(-58, 0, 12, 14, PAL.butter, 2) +
	block(42, -20, 20, 8, PAL.mustard, 3);

const school = () =>
	backpack(-16, 48, 1.55, PAL.mustard) +
	block(26, 0, 46, 17, PAL.brick, 3) +
	block(22, 15, 50, 18, PAL.lake, 3) +
	block(27, 31, 44, 17, PAL.sage, 3);

/** A diary with a lock. */
const privacy = () =>
	block(-46, -52, 84, 104, PAL.plum, 8) +
	block(-46, -52, 18, 104, shade(PAL.plum, 0.22), 6) +
	block(-14, -36, 40, 24, tint(PAL.plum, 0.4), 4) +
	at(36, 34, lock(1.1));

/** A letter that goes into a letter box: to complain. */
const complain = () =>
	at(6, -34, envelope(1.05, -12, PAL.butter)) +
	el(
		cut(
			[
				[-48, -18, 18],
				[48, -18, 18],
				[48, 40],
				[-48, 40]
			],
			6
		),
		PAL.lake
	) +
	line('M-28 2H28', shade(PAL.lake, 0.4), 8) +
	line('M0 40V62', PAL.ink, 11);

const grounds = [
	mix(PAL.sky, PAL.paper, 0.1),
	mix(PAL.butter, PAL.paper, 0.1),
	mix(PAL.sage, PAL.paper, 0.35),
	mix(PAL.blush, PAL.paper, 0.3),
	mix(PAL.mustard, PAL.paper, 0.55),
	mix(PAL.coral, PAL.paper, 0.55)
] as const;

export function sixRights(): string {
	const drawn = [heard(), together(), neverOnlyMoney(), school(), privacy(), complain()];
	const cards = drawn.map((icon, index) => {
		const x = 22 + (index % 3) * 229;
		const y = 22 + Math.floor(index / 3) * 229;
		return (
			block(x, y, 216, 216, nth(grounds, index), 14) +
			dot(x + 108, y + 108, 90, CARD) +
			at(x + 108, y + 108, icon, 0.98)
		);
	});
	return field(-9, -9, 738, 508, mix(PAL.sand, PAL.paper, 0.3)) + cards.join('');
}
