import { bo, finn, karim, mama, noor, oma, pluis, sam, sami } from '../../cast/index.ts';
import { mix, PAL, tint } from '../../palette.ts';
import { field, pet } from '../../props/index.ts';
import { el, line } from '../../shapes.ts';
import { medallion, medallionClip, roundPaper } from '../../sets/portraits.ts';

/* b11-5: the people around Sami */

const [middleX, middleY] = [360, 284];

/** Who they are and where, around the middle. */
const around = [
	{ who: { ...mama, mood: 'happy', look: [0.4, 0.3], tilt: 4 }, x: 206, y: 148, ground: PAL.sage },
	{ who: { ...noor, mood: 'happy', look: [0.1, 0.4], tilt: 3 }, x: 362, y: 86, ground: PAL.sky },
	{
		who: { ...oma, mood: 'happy', look: [-0.4, 0.3], tilt: -4 },
		x: 518,
		y: 150,
		ground: PAL.butter
	},
	{ who: { ...bo, mood: 'joy', look: [-0.5, 0], tilt: -5 }, x: 614, y: 288, ground: PAL.blush },
	{
		who: { ...sam, mood: 'happy', look: [-0.4, -0.3], tilt: -4 },
		x: 540,
		y: 424,
		ground: PAL.sage
	},
	{
		who: { ...karim, mood: 'happy', look: [0.4, -0.3], tilt: 4 },
		x: 182,
		y: 426,
		ground: PAL.butter
	},
	{ who: { ...finn, mood: 'happy', look: [0.5, 0], tilt: 5 }, x: 106, y: 290, ground: PAL.plum }
] as const;

export function myCircle(): string {
	const ground = mix(PAL.lake, PAL.paper, 0.36);
	const strings = around
		.map(
			({ x, y }) =>
				`M${middleX} ${middleY}Q${(middleX + x) / 2 + 12} ${(middleY + y) / 2 + 14} ${x} ${y}`
		)
		.join('')
		.concat(`M${middleX} ${middleY}V484`);
	const rounds = around.map(({ who, x, y, ground: paper }) =>
		medallion(who, x, y, tint(paper, 0.2))
	);
	return (
		medallionClip +
		field(-9, -9, 738, 578, ground) +
		el('M-9-9H729V60C560 30 420 10 240 30C120 40 60 60-9 40Z', tint(ground, 0.12)) +
		line(strings, PAL.brick, 5) +
		rounds.join('') +
		medallion(
			{ ...sami, mood: 'happy', look: [0, 0], tilt: 3 },
			middleX,
			middleY,
			PAL.mustard,
			1.5
		) +
		roundPaper(362, 484, tint(PAL.sky, 0.2), pet(pluis.kind, 2, 44, 1.15, { color: pluis.color }))
	);
}
