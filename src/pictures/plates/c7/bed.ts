import { CARD, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { block, field, key } from '../../props/index.ts';
import { at, cut, dot, el, g, line, oval } from '../../shapes.ts';
import { bigHeadphones, rucksack } from '../../sets/stairwell.ts';

const cover = mix(PAL.lake, PAL.sky, 0.22);

function bedFromAbove(): string {
	return (
		field(-9, -9, 738, 578, cover) +
		line(
			'M-9 100Q180 88 360 104T729 96M-9 250Q200 262 400 248T729 256M-9 400Q160 388 360 404T729 396M180-9Q172 180 184 300T176 569M540-9Q548 200 536 340T544 569',
			shade(cover, 0.07),
			4
		) +
		el('M-9-9H729V40Q600 58 480 44T240 50T-9 42Z', tint(cover, 0.62)) +
		line('M-9 42Q120 34 240 50T480 44T729 40', shade(cover, 0.12), 4)
	);
}

/** A flat thing with its shadow on the bed. */
const lying = (x: number, y: number, data: string, drawn: string, turn = 0) =>
	at(x, y, g(el(data, SHADOW), 'translate(4 6)', 'opacity=".16"') + drawn, 1, turn);

/** A card of `w` by `h` around its middle. */
function flatCard(
	x: number,
	y: number,
	w: number,
	h: number,
	turn: number,
	colour: string,
	inner: string
): string {
	const outline = cut(
		[
			[-w / 2, -h / 2],
			[w / 2, -h / 2],
			[w / 2, h / 2],
			[-w / 2, h / 2]
		],
		8
	);
	return lying(x, y, outline, el(outline, colour) + inner, turn);
}

const identityCard = () =>
	flatCard(
		130,
		150,
		138,
		88,
		-7,
		mix(PAL.sage, PAL.paper, 0.3),
		block(-58, -32, 46, 62, CARD, 4) +
			el('M-54 30C-54 12-46 6-35 6C-24 6-16 12-16 30Z', PAL.sage) +
			dot(-35, -8, 13, SKIN.s6) +
			el('M-49-6C-52-28-18-28-21-6C-28-16-42-16-49-6Z', PAL.ink) +
			line('M4-20H52M4-2H40M4 16H48', shade(PAL.sage, 0.3), 6)
	);

const careCard = () =>
	flatCard(
		178,
		256,
		124,
		78,
		8,
		PAL.coral,
		line('M-40-14V14M-54 0H-26', CARD, 12) + line('M2-10H46M2 10H32', shade(PAL.coral, 0.3), 6)
	);

const pills = () =>
	flatCard(
		318,
		138,
		84,
		104,
		6,
		tint(PAL.stone, 0.35),
		[-30, 0, 30].flatMap((y) => [-20, 20].map((x) => oval(x, y, 13, 10, PAL.brick))).join('')
	);

const photos = () =>
	flatCard(546, 412, 108, 128, 9, CARD, block(-42, -52, 84, 76, mix(PAL.sage, PAL.leaf, 0.3), 2)) +
	flatCard(
		486,
		402,
		108,
		128,
		-8,
		CARD,
		block(-42, -52, 84, 76, mix(PAL.sky, PAL.butter, 0.35), 2) +
			el('M-30 24C-30 4-22-4-14-4C-6-4-2 2 0 8C4-8 12-14 20-14C30-14 34-2 34 24Z', PAL.plum) +
			dot(-14, -14, 12, SKIN.s6) +
			dot(20, -24, 13, SKIN.s6) +
			el('M-27-14C-28-32 0-32-1-14C-8-22-20-22-27-14Z', PAL.ink) +
			el('M6-24C4-44 36-44 34-24C28-34 12-34 6-24Z', PAL.ink)
	);

const schoolBooks = () =>
	flatCard(
		476,
		176,
		112,
		142,
		-4,
		PAL.brick,
		block(-56, -70, 16, 140, shade(PAL.brick, 0.2), 4) +
			block(-22, -40, 56, 34, tint(PAL.brick, 0.6), 4)
	) +
	flatCard(
		506,
		190,
		104,
		130,
		7,
		PAL.butter,
		line('M-50-50h12M-50-26h12M-50-2h12M-50 22h12M-50 46h12', PAL.ink, 5) +
			block(-22, -36, 52, 26, CARD, 4)
	) +
	line('M574 146L588 246', PAL.mustard, 10) +
	line('M588 246L589 258', PAL.ink, 7);

const phoneAndCharger = () =>
	line(
		'M338 372C338 430 402 436 412 404C420 372 372 356 360 400C350 440 400 470 430 458',
		tint(PAL.stone, 0.6),
		6
	) +
	block(424, 440, 40, 34, CARD, 7) +
	line('M464 450h9M464 464h9', PAL.stone, 5) +
	flatCard(
		338,
		304,
		66,
		124,
		-5,
		PAL.ink,
		block(-26, -50, 52, 100, PAL.sky, 4) + block(-14, -30, 28, 6, CARD, 3)
	);

/** A dog's lead in a coil, with its clip and the collar it belongs to. */
const dogLead = () =>
	line(
		'M132 430C84 362 40 440 92 484C150 530 232 486 204 424C184 378 118 384 118 436C118 470 158 480 176 456',
		SHADOW,
		13,
		'opacity=".16" transform="translate(4 6)"'
	) +
	line(
		'M132 430C84 362 40 440 92 484C150 530 232 486 204 424C184 378 118 384 118 436C118 470 158 480 176 456',
		PAL.mustard,
		12
	) +
	line('M176 456l12-16', PAL.stone, 10) +
	dot(192, 434, 9, PAL.butter) +
	dot(192, 434, 4, cover);

const collar = () =>
	`<ellipse cx="262" cy="478" rx="46" ry="34" fill="none" stroke="${shade(PAL.mustard, 0.1)}" stroke-width="13"/>` +
	block(250, 436, 22, 18, PAL.butter, 4) +
	dot(262, 524, 12, PAL.coral);

export const packed = (): string =>
	bedFromAbove() +
	identityCard() +
	careCard() +
	pills() +
	schoolBooks() +
	g(phoneAndCharger(), 'translate(-34 6)') +
	photos() +
	collar() +
	dogLead() +
	bigHeadphones(664, 322, 0.98, 8) +
	at(
		636,
		226,
		g(
			el('M-60 0V-112Q-58-146-26-148H28Q58-146 62-108L68 0Z', SHADOW),
			'translate(6 8)',
			'opacity=".16"'
		) + rucksack(0, 0, 2.5),
		1,
		7
	) +
	at(398, 158, key(1.3, 16));
