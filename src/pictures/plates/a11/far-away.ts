import { bo, mama, noor } from '../../cast/index.ts';
import { figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { CARD, LIT, mix, PAL, shade, tint } from '../../palette.ts';
import { block, carton, drawing, field, lamp, plant, star, teddy, win } from '../../props/index.ts';
import { at, dot, el, line, oval } from '../../shapes.ts';
import { glow } from '../../sets/night.ts';
import { mugShelf } from '../../sets/kitchen.ts';
import { phoneAtEar } from '../../sets/phone-at-ear.ts';
import { boards, room } from '../../sets/rooms.ts';
import { nightRoomWall } from '../../sets/sleeping.ts';
import { roofsWindow, temporaryWall } from '../../sets/temporary-place.ts';

const bosWall = mix(PAL.coral, PAL.butter, 0.45);

const noorCalling = {
	...noor,
	x: 184,
	y: 846,
	s: 2.45,
	mood: 'happy',
	look: [0.6, 0],
	tilt: 5,
	noLegs: 1,
	noShadow: 1,
	closeup: 1,
	hands: { l: [104, 540], r: [244, 720] },
	hold: { l: { svg: phoneAtEar(1.12, 8), dx: 4, dy: -12 } }
} as const;

const boCalling = {
	...bo,
	x: 536,
	y: 920,
	s: 2.3,
	mood: 'joy',
	look: [-0.6, 0],
	tilt: -5,
	noLegs: 1,
	noShadow: 1,
	hands: { r: [620, 548], l: [490, 722] },
	hold: { r: { svg: phoneAtEar(1.12, -8), dx: -4, dy: -12 } }
} as const;

/** A phone call on Sunday: Noor here, Bo far away. */
export function callWithBo(): string {
	const edge = 'M372 -9L358 140L374 300L356 460L372 620L360 829';
	return (
		field(-9, -9, 400, 838, temporaryWall) +
		at(60, 110, roofsWindow(0, 0), 0.95) +
		drawing(268, 170, 5, 0) +
		el(`${edge}H730V-9Z`, bosWall) +
		win(440, 96, 130, 160, { curtain: PAL.leaf, cross: 0, bw: 6 }) +
		at(560, 312, mugShelf(0, 0), 0.84) +
		line(edge, CARD, 13) +
		line('M100 440C92 270 640 250 650 452', CARD, 6, 'stroke-dasharray="1 20"') +
		figure({ ...noorCalling, only: 'body' }) +
		figure({ ...boCalling, only: 'body' }) +
		el('M-9 706L366 700L362 829H-9Z', mix(PAL.wood, PAL.sand, 0.3)) +
		el('M370 700L730 706V829H366Z', mix(PAL.wood, PAL.plum, 0.2)) +
		line(edge, CARD, 13) +
		at(300, 770, teddy(2.3)) +
		figure({ ...noorCalling, only: 'arms' }) +
		figure({ ...boCalling, only: 'arms' }) +
		plant(660, 770, 1.2, PAL.lake)
	);
}

const motherFromBehind = {
	...mama,
	x: 302,
	y: 958,
	s: 1.9,
	view: 'back',
	tilt: 7,
	noLegs: 1,
	noShadow: 1
} as const;

const noorFromBehind = {
	...noor,
	x: 440,
	y: 812,
	s: 1.9,
	view: 'back',
	tilt: -10,
	noLegs: 1,
	noShadow: 1
} as const;

/** A big window with a round moon over the roofs. */
function moonWindow(): string {
	return (
		field(146, 76, 428, 380, '#3a4f92') +
		star(210, 140, 7) +
		star(290, 250, 6) +
		star(500, 300, 6) +
		star(220, 330, 5) +
		star(330, 120, 5) +
		dot(436, 196, 118, LIT.glow, 'opacity=".12"') +
		dot(436, 196, 66, LIT.moon) +
		oval(416, 178, 15, 11, shade(LIT.moon, 0.08)) +
		oval(458, 214, 19, 14, shade(LIT.moon, 0.08)) +
		el('M146 456V360l60-44 60 44v-26h70v-40l52-36 52 36v56h60v-22h74V456Z', '#26377a') +
		field(190, 380, 20, 26, LIT.pane) +
		field(404, 350, 20, 26, LIT.pane) +
		field(540, 390, 18, 22, LIT.pane)
	);
}

function moonFrame(): string {
	const curtain = mix(PAL.plum, PAL.blush, 0.2);
	return (
		line('M146 76H574V456H146Z', tint(PAL.wood, 0.3), 14) +
		block(110, 452, 500, 24, tint(PAL.wood, 0.3), 5) +
		el('M92 46H176C178 200 170 340 128 520H70C92 380 88 200 92 46Z', curtain) +
		el('M628 46H544C542 200 550 340 592 520H650C628 380 632 200 628 46Z', shade(curtain, 0.1)) +
		line('M60 46H660', PAL.wood, 12)
	);
}

/** Noor and mama look at the moon together: nobody knows how long yet, and it is calm. */
export function calmMoon(): string {
	return paintLayers([
		['night', room(nightRoomWall, boards, 640)],
		['day', moonWindow()],
		['night', moonFrame()],
		[
			'day',
			glow(96, 600, [
				[300, 0.12],
				[200, 0.14],
				[110, 0.18]
			])
		],
		['lamplit', carton(84, 800, 150, 150, { mark: 'heart' }) + plant(556, 454, 0.9)],
		['day', lamp(84, 652, 2)],
		[
			'lamplit',
			block(150, 690, 580, 150, PAL.plum, 26) +
				figure({ ...motherFromBehind, only: 'body' }) +
				figure({ ...noorFromBehind, only: 'body' }) +
				figure({ ...noorFromBehind, only: 'arms' }) +
				figure({ ...noorFromBehind, only: 'head' }) +
				figure({ ...motherFromBehind, only: 'arms', hands: { l: [246, 760], r: [482, 652] } }) +
				figure({ ...motherFromBehind, only: 'head' }) +
				at(590, 700, teddy(2)) +
				block(150, 700, 580, 140, mix(PAL.plum, PAL.blush, 0.15), 20)
		]
	]);
}
