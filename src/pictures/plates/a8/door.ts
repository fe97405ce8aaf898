import { mama, noor, sami } from '../../cast/index.ts';
import { figure, holdHands } from '../../figures/index.ts';
import { faded } from '../../moods.ts';
import { CARD, LIT, mix, PAL, shade, SKIN, tint } from '../../palette.ts';
import { block, cloud, field, house, lamp, sheet, teddy } from '../../props/index.ts';
import { el, g, line, oval } from '../../shapes.ts';
import { drawnHouse } from '../../sets/empty-home.ts';
import { hallWall } from '../../sets/home.ts';
import { stripes } from '../../sets/marks.ts';
import { tallHall } from '../../sets/tall-hall.ts';
import { glow } from '../../sets/night.ts';

const doorX = 388;

const doorRed = mix(PAL.brick, PAL.coral, 0.12);

/** The front door from close by, the sun on it. */
function closeDoor(): string {
	const panel = shade(doorRed, 0.12);
	return (
		block(doorX - 40, -30, 460, 900, CARD, 3) +
		block(doorX, -30, 440, 900, doorRed, 3) +
		block(doorX + 76, -40, 320, 330, panel, 6) +
		block(doorX + 92, -40, 320, 312, PAL.sky, 4) +
		el('M520 272V190L700-20H740V20L560 272Z', tint(PAL.sky, 0.5)) +
		block(doorX + 118, 430, 150, 26, PAL.butter, 12) +
		block(doorX + 76, 690, 320, 260, panel, 6) +
		sheet(
			[
				[doorX, 500],
				[738, 560],
				[738, 820],
				[doorX, 740]
			],
			2,
			LIT.glow,
			'opacity=".4"'
		)
	);
}

const flatHand = shade(SKIN[noor.skin], 0.08);

const motherBehind = {
	...mama,
	x: 112,
	y: 1046,
	s: 2.75,
	noShadow: 1,
	mood: { brow: [-2, 2.2], eye: 'dot', mouth: 'soft' },
	look: [0.6, 0.5],
	tilt: 9,
	behind: 'r',
	hands: { l: [176, 636], r: [250, 720] }
} as const;

/** Noor lays her hand on the front door; mama's hand is on her shoulder. */
export function handOnDoor(): string {
	return (
		tallHall(900) +
		closeDoor() +
		figure({ ...motherBehind, only: 'body' }) +
		figure({
			...noor,
			x: 248,
			y: 968,
			s: 3.3,
			closeup: 1,
			mood: { brow: [-2, 3], eye: 'dot', mouth: 'soft' },
			look: [0.9, 0.2],
			tilt: 6,
			hands: { l: [180, 786], r: [460, 606] },
			hold: { l: { svg: teddy(1), dx: 8, dy: 18 } }
		}) +
		figure({ ...motherBehind, only: 'arms' }) +
		// flat on the door, the fingers up
		oval(464, 600, 23, 31, flatHand, 'transform="rotate(8 464 600)"') +
		oval(443, 592, 9, 16, flatHand, 'transform="rotate(-38 443 592)"')
	);
}

const lateSky = mix(mix(PAL.coral, PAL.blush, 0.7), PAL.plum, 0.12);

/** The street in the late light, through the front door. */
function streetBeyond(): string {
	return (
		field(96, 84, 444, 436, lateSky) +
		cloud(220, 170, 0.8) +
		faded(
			house(84, 520, 140, 236, PAL.sage, { roof: 'trap', door: PAL.navy, n: 5 }) +
				house(226, 520, 140, 226, PAL.coral, { roof: 'punt', door: PAL.lake, n: 5 }) +
				house(368, 520, 150, 234, PAL.mustard, { roof: 'lijst', door: PAL.plum, n: 5 }) +
				house(520, 520, 90, 230, PAL.sage, { roof: 'klok', door: PAL.navy, n: 5 }),
			lateSky,
			0.5
		) +
		field(96, 516, 444, 150, mix(mix(PAL.sand, PAL.blush, 0.4), PAL.plum, 0.1))
	);
}

/** Out of the door, seen from behind: the lamp goes along, the drawing stays. */
export function walkingAway(): string {
	const scale = 1.32;
	const behind = { view: 'back', s: scale } as const;
	const [mother, girl] = holdHands(
		{ ...mama, ...behind, x: 328, y: 642, tilt: 4 },
		{ ...noor, ...behind, y: 650, tilt: -4 },
		'r'
	);
	const [lampX, lampY] = [150, 536];
	return (
		tallHall(690) +
		streetBeyond() +
		glow(lampX, lampY - 44, [
			[200, 0.34],
			[132, 0.42]
		]) +
		// only the smallest light comes and goes: what moves is painted in a layer of its own
		g(glow(lampX, lampY - 44, [[76, 0.5]]), '', 'class="glow"') +
		figure({
			...sami,
			...behind,
			x: 214,
			y: 648,
			tilt: 4,
			hands: { l: [lampX, lampY - 4] },
			hold: { l: { svg: lamp(0, 2, 1.2) } }
		}) +
		figure(mother) +
		figure({ ...girl, hold: { r: { svg: teddy(0.95), dx: 8, dy: 20 } } }) +
		doorFrame()
	);
}

/** What stands between us and the street: the wall of the hall, the frame, the open door. */
function doorFrame(): string {
	return (
		// the wall next to the frame again: the light of the lamp does not fall on this side of it
		field(-9, -9, 105, 683, hallWall) +
		line(stripes(12, 96, 46, 672), tint(hallWall, 0.26), 9) +
		el('M82 690V70H554V690H536V88H100V690Z', CARD) +
		block(86, 668, 464, 26, PAL.stone, 3) +
		el('M554 88L704 50V780L554 694Z', PAL.brick) +
		el('M574 112L684 88V250L574 254Z', PAL.sky) +
		el('M574 560L684 590V730L574 664Z', shade(PAL.brick, 0.14)) +
		g(drawnHouse(0, 0, 0.68), 'translate(630 400) skewY(4)') +
		el('M612 342l34 2v18l-34-2Z', PAL.butter) +
		sheet(
			[
				[104, 694],
				[536, 694],
				[470, 830],
				[-20, 830]
			],
			4,
			LIT.glow,
			'opacity=".4"'
		)
	);
}
