import { mix, PAL, shade, tint } from '../palette.ts';
import { at, el, g, path } from '../shapes.ts';
import { gshadow, sheet } from './pieces.ts';

const card = mix(PAL.wood, PAL.sand, 0.42);

/** Where an open box stands: its bottom middle, and how big its front is. */
interface OpenBox {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** The inside and the flaps at the back and the sides. What is in the box comes over it. */
function inside({ w, h }: OpenBox): string {
	const half = w / 2;
	const [inset, far] = [w * 0.09, -h - w * 0.15];
	const back = sheet(
		[
			[-half + inset, far],
			[half - inset, far],
			[half - inset + 8, far - w * 0.17],
			[-half + inset - 8, far - w * 0.16]
		],
		3,
		tint(card, 0.1)
	);
	const left = sheet(
		[
			[-half, -h],
			[-half + inset, far],
			[-half - w * 0.1, far - w * 0.07],
			[-half - w * 0.18, -h - w * 0.08]
		],
		3,
		tint(card, 0.3)
	);
	const right = sheet(
		[
			[half, -h],
			[half - inset, far],
			[half - inset + w * 0.1, far - w * 0.16],
			[half + w * 0.12, -h - w * 0.18]
		],
		3,
		shade(card, 0.06)
	);
	const hollow = sheet(
		[
			[-half, -h + 4],
			[-half + inset, far],
			[half - inset, far],
			[half, -h + 4]
		],
		1,
		shade(card, 0.34)
	);
	return gshadow(6, 2, half + 14, 9) + back + hollow + left + g(right, '', 'class="swing"');
}

/** The front with its flap hanging down; it covers what is in the box. */
function front({ w, h }: OpenBox, hasHeart: boolean): string {
	const half = w / 2;
	const heart = path`M${-w * 0.3} ${-h * 0.3}c-10-11-20 0-10 9l10 9l10-9c10-9 0-20-10-9Z`;
	return (
		sheet(
			[
				[-half, -h],
				[half, -h],
				[half, 0],
				[-half, 0]
			],
			3,
			card
		) +
		sheet(
			[
				[w * 0.24, -h],
				[half, -h],
				[half, 0],
				[w * 0.22, 0]
			],
			2,
			shade(card, 0.1)
		) +
		sheet(
			[
				[-half + 6, -h + 4],
				[half - 6, -h + 4],
				[half - 14, -h + w * 0.2],
				[-half + 14, -h + w * 0.2]
			],
			3,
			shade(card, 0.2)
		) +
		sheet(
			[
				[-half, -h - 2],
				[half, -h - 2],
				[half - 10, -h + w * 0.17],
				[-half + 10, -h + w * 0.17]
			],
			3,
			tint(card, 0.24)
		) +
		(hasHeart ? el(heart, PAL.brick) : '')
	);
}

/** An open moving box; its right flap can move (`swing`). @param content what looks out, from the middle of the front's upper edge */
export function openBox(
	x: number,
	y: number,
	w: number,
	h: number,
	content = '',
	{ heart = true } = {}
): string {
	const measures = { x, y, w, h };
	return at(x, y, inside(measures) + at(0, -h, content) + front(measures, heart));
}
