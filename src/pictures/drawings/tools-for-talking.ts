import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import { cloud, star, sun } from '../props/index.ts';
import { at, dot, el, line, oval, path } from '../shapes.ts';
import type { Drawing } from './drawing.ts';

const body = tint(PAL.sand, 0.3);
const outline =
	'M0-134C26-134 42-118 42-94C42-76 32-62 18-56L20-36C50-34 62 0 67 36C69 56 50 62 44 44L36 14L32 100L30 164H6L0 88L-6 164H-30L-32 100L-36 14L-44 44C-50 62-69 56-67 36C-62 0-50-34-20-36L-18-56C-32-62-42-76-42-94C-42-118-26-134 0-134Z';

const ground =
	oval(0, 172, 70, 8, '#3a2440', 'opacity=".13"') +
	at(4, 5, el(outline, '#4a2b4f', 'opacity=".16"'));

const face =
	dot(-16, -92, 4, PAL.ink) +
	dot(16, -92, 4, PAL.ink) +
	line('M-6-72Q0-68 6-72', '#994642', 3) +
	line('M-22-106q6-4 12-1M10-107q6-3 12 1', '#a0898e', 3);

/** The whole body from the front and from behind, open for a child's own colours. */
const bodyMap =
	ground +
	el(outline, body) +
	line('M-34 8Q0 16 34 8M-31 62Q0 72 31 62', shade(body, 0.12), 2.4) +
	face;
const bodyFromBehind =
	ground +
	el(outline, body) +
	line('M0-20V52M-31 62Q0 72 31 62M-20-22Q-10-14-8-2M20-22Q10-14 8-2', shade(body, 0.12), 2.4);

/** A body on a whole sheet, without a face: how it looks is for the child to draw. */
const bodyPaper = at(
	400,
	262,
	ground +
		el(outline, body) +
		line(outline, shade(body, 0.22), 2.4) +
		line('M-34 8Q0 16 34 8M-31 62Q0 72 31 62', shade(body, 0.12), 2.4),
	1.7
);

/** A house to draw in: its wall is an empty sheet; the roof says which of the three it is. */
function openHouse(roof: string, sign: string, foot = 130): string {
	const corner = foot - 6;
	const wall = path`V${corner}Q104 ${foot} 98 ${foot}H-98Q-104 ${foot}-104 ${corner}`;
	const outside = path`V${corner}Q-104 ${foot}-98 ${foot}H98Q104 ${foot} 104 ${corner}V-40`;
	return (
		oval(4, foot + 2, 118, 9, '#3a2440', 'opacity=".13"') +
		el(`M-104-40H104${wall}Z`, CARD) +
		line(`M-104-40${outside}`, shade(roof, 0.1), 6) +
		el('M-126-32L0-136L126-32Q128-24 118-24H-118Q-128-24-126-32Z', roof) +
		el('M0-136L126-32Q128-24 118-24H60Z', shade(roof, 0.12)) +
		at(0, -62, sign)
	);
}

const worries =
	at(-6, 0, cloud(0, 6, 0.62, tint(PAL.navy, 0.6))) +
	line('M-16 14l-5 10M2 14l-5 10M20 14l-5 10', tint(PAL.sky, 0.1), 4.4);
const goodThings = sun(0, 4, 15, 10);
const dreams = star(-12, 4, 15) + star(16, -4, 10) + star(18, 16, 7);

const roofs = { worries: mix(PAL.navy, PAL.lake, 0.4), goodThings: PAL.leaf, dreams: PAL.plum };

/** All three on one sheet, with high walls to draw on. Their names come from the page. */
const housesPaper =
	at(134, 150, openHouse(roofs.worries, worries, 442), 0.96) +
	at(400, 150, openHouse(roofs.goodThings, goodThings, 442), 0.96) +
	at(666, 150, openHouse(roofs.dreams, dreams, 442), 0.96);

/** What children draw in and point at when they talk with somebody. */
export const toolsForTalking = {
	'body-front': { svg: bodyMap, box: [-80, -142, 160, 328] },
	'body-back': { svg: bodyFromBehind, box: [-80, -142, 160, 328] },
	'paper-body': { svg: bodyPaper, box: [0, 0, 800, 600], isSized: true },
	'paper-houses': { svg: housesPaper, box: [0, 0, 800, 600], isSized: true },
	'house-of-worries': {
		svg: openHouse(roofs.worries, worries),
		box: [-134, -144, 268, 292]
	},
	'house-of-good-things': {
		svg: openHouse(roofs.goodThings, goodThings),
		box: [-134, -144, 268, 292]
	},
	'house-of-dreams': { svg: openHouse(roofs.dreams, dreams), box: [-134, -144, 268, 292] }
} as const satisfies Record<string, Drawing>;
