import { jada, shanice } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../../palette.ts';
import { block, envelope, field, mug, plant } from '../../props/index.ts';
import { at, el, g, line, oval } from '../../shapes.ts';
import { flatDoor, flatHall } from '../../sets/jadas-home.ts';
import { panel } from '../../sets/panels.ts';

function doorAndMat(): string {
	const floor = mix(PAL.wood, PAL.sand, 0.5);
	const lying = (x: number, y: number, turn: number) =>
		at(x, y, g(envelope(0.72, turn), 'scale(1 .58)'));
	return (
		field(0, 0, panel, panel, flatHall) +
		field(0, 216, panel, panel - 216, floor) +
		line('M0 262H342M0 314H342M210 216v46M120 262v52', shade(floor, 0.1), 3) +
		field(0, 204, panel, 13, tint(flatHall, 0.55)) +
		flatDoor(30, 218, 104, 196) +
		el('M20 232H150L164 284H4Z', shade(PAL.stone, 0.22)) +
		line('M34 240H138L148 276H20Z', tint(PAL.stone, 0.2), 3) +
		lying(62, 252, -8) +
		lying(108, 262, 12)
	);
}

const finder = {
	...jada,
	x: 232,
	y: 452,
	s: 1.44,
	noShadow: true,
	mood: { brow: [-1.5, 2], eye: 'dot', mouth: 'flat' },
	look: [-0.3, 0.85],
	tilt: -5,
	hands: { l: [200, 312], r: [264, 310] }
} satisfies Figure;

export const finding = (): string =>
	doorAndMat() +
	figure({ ...finder, only: 'body' }) +
	at(232, 294, envelope(1.2, -3)) +
	figure({ ...finder, only: 'arms' });

function kitchenDoorway(): string {
	const wall = mix(PAL.butter, PAL.mustard, 0.25);
	return (
		field(0, 0, panel, panel, flatHall) +
		block(96, 14, 232, 340, CARD, 3) +
		field(110, 28, 204, 320, wall) +
		block(110, 86, 88, 9, PAL.wood, 2) +
		mug(130, 86, PAL.coral, 0.9) +
		mug(162, 86, PAL.lake, 0.9) +
		block(110, 236, 204, 14, tint(PAL.wood, 0.3), 3) +
		field(110, 248, 204, 100, mix(PAL.sage, PAL.leaf, 0.25)) +
		plant(296, 236, 0.62, PAL.coral)
	);
}

const frozen = {
	...shanice,
	x: 232,
	y: 492,
	s: 1.36,
	noShadow: true,
	mood: { brow: [-3, 2.6], eye: 'wide', mouth: 'flat' },
	look: [-0.55, 0.35],
	tilt: 0,
	hands: { l: [206, 306], r: [272, 304] }
} satisfies Figure;
const showing = {
	...jada,
	x: 66,
	y: 596,
	s: 1.6,
	view: 'back',
	noShadow: true,
	look: [0.3, 0],
	tilt: 6,
	hands: { r: [140, 304] },
	hold: { r: { svg: envelope(0.72, 8), dx: 8, dy: -14 } }
} satisfies Figure;

function plateWithCloth(): string {
	return (
		oval(234, 288, 38, 34, tint(PAL.sky, 0.55)) +
		oval(234, 288, 25, 22, tint(PAL.sky, 0.2)) +
		el('M254 290Q274 280 290 292L296 346Q276 352 262 342Z', PAL.coral) +
		line('M268 300L274 338M282 298L287 336', tint(PAL.coral, 0.5), 3)
	);
}

export const freezing = (): string =>
	kitchenDoorway() +
	figure({ ...frozen, only: 'body' }) +
	plateWithCloth() +
	figure({ ...frozen, only: 'arms' }) +
	figure(showing);
