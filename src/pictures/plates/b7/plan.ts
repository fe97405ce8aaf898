import { mama, noor } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, HAIR, SHADOW, mix, PAL, shade, SKIN } from '../../palette.ts';
import { backpack, block, field, phone } from '../../props/index.ts';
import { at, cut, dot, el, g, limb, line, oval } from '../../shapes.ts';

/* b7-5: Sami draws his plan for the day, seen from above */

/** What stands in the six boxes: sun, school, someone, bag, music, a walk outside. */
function planDrawings(): string[] {
	return [
		dot(0, 0, 15, PAL.mustard) +
			line(
				'M0-26V-21M0 26V21M-26 0H-21M26 0H21M-18-18l4 4M18 18l-4-4M-18 18l4-4M18-18l-4 4',
				PAL.mustard,
				4.5
			),
		el('M-26 22V-6L0-26L26-6V22Z', PAL.brick) +
			block(-7, 4, 14, 18, PAL.butter, 2) +
			line('M0-26V-36l11 4-11 4', PAL.lake, 4),
		dot(0, -14, 12, SKIN.s4) +
			el('M-20 24C-20 2-12 0 0 0C12 0 20 2 20 24Z', PAL.plum) +
			dot(0, -28, 7, PAL.stone) +
			el('M-12-15C-10-30 10-30 12-15C6-22-6-22-12-15Z', PAL.stone),
		backpack(0, 26, 0.86, PAL.mustard),
		line('M-24 6V0a24 24 0 0 1 48 0V6', PAL.ink, 5) +
			block(-31, 2, 14, 24, PAL.lake, 5) +
			block(17, 2, 14, 24, PAL.lake, 5),
		line('M-4 24V2', PAL.wood, 7)
	];
}

function planSheet(): string {
	const boxes = planDrawings().map((inner, i) => {
		const x = -104 + (i % 3) * 104;
		const y = -56 + Math.floor(i / 3) * 112;
		const border = `M${x - 43} ${y - 45}L${x + 42} ${y - 46}L${x + 44} ${y + 44}L${x - 42} ${y + 45}Z`;
		return line(border, mix(PAL.lake, PAL.paper, 0.25), 4) + at(x, y, inner);
	});
	return at(
		330,
		284,
		el(
			cut(
				[
					[-174, -122],
					[172, -124],
					[176, 122],
					[-172, 124]
				],
				3
			),
			CARD
		) +
			boxes.join('') +
			line('M-62-56h18M42-56h18M-62 56h18', PAL.stone, 4),
		0.95,
		-3
	);
}

const mamaInPhoto = {
	...mama,
	x: -20,
	y: 164,
	s: 0.8,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [0.3, 0.1],
	tilt: 4
} satisfies Figure;
const noorInPhoto = {
	...noor,
	x: 30,
	y: 110,
	s: 0.8,
	noLegs: true,
	noShadow: true,
	mood: 'happy',
	look: [-0.3, 0],
	tilt: -5
} satisfies Figure;

/** Mama and Noor on a photo with a white edge and a piece of tape. */
function familyPhoto(): string {
	return (
		el('M-60-72H75V92H-61Z', SHADOW, 'opacity=".13"') +
		el('M-68-80H68V84H-68Z', CARD) +
		field(-58, -70, 116, 122, mix(PAL.sky, PAL.sage, 0.3)) +
		figure(mamaInPhoto) +
		figure(noorInPhoto) +
		el('M-68 50H68V84H-68Z', CARD) +
		field(-10, -92, 26, 22, PAL.butter, 'opacity=".85"')
	);
}

function headphones(x: number, y: number, scale: number, turn: number): string {
	return at(
		x,
		y,
		line('M-38 14V4a38 38 0 0 1 76 0V14', PAL.ink, 10) +
			block(-50, 6, 23, 42, PAL.lake, 9) +
			block(27, 6, 23, 42, shade(PAL.lake, 0.12), 9),
		scale,
		turn
	);
}

function drawingArms(): string {
	const sleeve = PAL.leaf;
	const hand = (x: number, y: number, skin: string) => oval(x, y, 25, 22, skin);
	return (
		g(
			el(limb([150, 640], [150, 520], [206, 412], 50, 27), SHADOW),
			'translate(7 8)',
			'opacity=".13"'
		) +
		hand(216, 392, SKIN.s4) +
		oval(238, 384, 9, 9, SKIN.s4) +
		el(limb([150, 640], [150, 520], [206, 412], 50, 27), sleeve) +
		line('M184 398L232 422', shade(sleeve, 0.18), 10) +
		g(
			el(limb([560, 640], [574, 520], [500, 400], 50, 27), SHADOW),
			'translate(7 8)',
			'opacity=".13"'
		) +
		line('M440 330L500 396', PAL.brick, 10) +
		el('M434 322L446 328L440 336Z', PAL.butter) +
		hand(488, 382, shade(SKIN.s4, 0.05)) +
		oval(470, 368, 10, 9, shade(SKIN.s4, 0.05)) +
		el(limb([560, 640], [574, 520], [500, 400], 50, 27), shade(sleeve, 0.06)) +
		line('M476 412L522 386', shade(sleeve, 0.22), 10)
	);
}

export function myPlan(): string {
	const table = mix(PAL.wood, PAL.sand, 0.36);
	const bag = g(backpack(0, 0, 2.7, PAL.mustard), 'translate(70 300) rotate(-14)');
	const shadow = (data: string) => g(el(data, SHADOW), 'translate(6 8)', 'opacity=".13"');
	return (
		field(-9, -9, 738, 578, table) +
		line('M-9 96H729M-9 258H729M-9 420H729', shade(table, 0.09), 4) +
		line(
			'M60 50h120M420 60h180M30 190h60M560 214h130M90 350h70M600 380h90M250 480h150',
			shade(table, 0.05),
			4
		) +
		bag +
		shadow('M158 180L490 162L502 394L176 412Z') +
		planSheet() +
		at(604, 256, familyPhoto(), 0.92, 7) +
		headphones(82, 410, 1.15, 24) +
		at(600, 382, phone(1.7), 1, 70) +
		oval(352, 640, 104, 96, PAL.leaf) +
		g(drawingArms(), 'translate(-8 24)') +
		el('M252 600C246 530 300 508 352 508C404 508 458 530 452 600Z', HAIR.dark) +
		line('M312 530C332 522 360 520 384 526', mix(HAIR.dark, PAL.paper, 0.16), 5)
	);
}
