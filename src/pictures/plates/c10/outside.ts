import { friend, olek } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, tint } from '../../palette.ts';
import { bike, bush, field, tree } from '../../props/index.ts';
import { el, line } from '../../shapes.ts';
import { panel } from '../../sets/panels.ts';

const eveningSky = () =>
	field(0, 0, panel, panel, mix(PAL.plum, PAL.blush, 0.5)) +
	field(0, 84, panel, 100, mix(PAL.coral, PAL.blush, 0.35));

/** A post with two arms that point two ways; nothing is written on them. */
const signpost = () =>
	line('M172 230V20', tint(PAL.stone, 0.3), 8) +
	el('M172 26H236L250 37L236 48H172Z', PAL.lake) +
	el('M172 50H112L98 61L112 72H172Z', mix(PAL.lake, PAL.navy, 0.4));

function crossroads(): string {
	const grass = mix(PAL.sage, PAL.leaf, 0.4);
	const road = mix(PAL.stone, PAL.plum, 0.16);
	return (
		eveningSky() +
		el(
			'M0 190V150H50V128H96V158H140V190ZM230 190V148H286V120H342V190Z',
			mix(PAL.plum, PAL.coral, 0.3)
		) +
		field(0, 186, panel, 170, grass) +
		el(
			'M-10 352V270Q120 256 150 240L20 188H60L172 226L290 188H330L196 240Q226 256 352 270V352Z',
			road
		) +
		line('M20 316h50M130 316h70M260 316h60', tint(road, 0.35), 6) +
		bush(10, 236, 0.7, mix(PAL.leaf, PAL.sage, 0.15)) +
		tree(330, 232, 0.7, PAL.leaf, 5)
	);
}

const waiting = { s: 0.94, noShadow: true, y: 324 } as const;

export function atTheCrossroads(): string {
	const boy = {
		...olek,
		...waiting,
		x: 80,
		mood: 'worried',
		look: [0.6, 0.3],
		tilt: 4,
		hands: { l: [38, 228], r: [102, 214] }
	} satisfies Figure;
	const other = {
		...friend,
		...waiting,
		x: 264,
		mood: 'listening',
		look: [-0.7, 0.1],
		tilt: -6,
		hands: { l: [244, 214], r: [308, 228] }
	} satisfies Figure;
	return (
		crossroads() +
		signpost() +
		figure(boy) +
		figure(other) +
		bike(62, 330, 0.95, PAL.brick) +
		bike(284, 330, 0.95, PAL.leaf, -1) +
		figure({ ...boy, only: 'arms' }) +
		figure({ ...other, only: 'arms' })
	);
}

function bridge(): string {
	const water = mix(PAL.lake, PAL.plum, 0.3);
	return (
		eveningSky() +
		field(0, 150, panel, 200, water) +
		line('M20 196h60M250 186h70M210 226h40M40 246h50', tint(water, 0.16), 5) +
		line('M-10 236H352M-10 290H352', PAL.ink, 9) +
		line('M30 236V352M110 236V352M190 236V352M270 236V352', PAL.ink, 6)
	);
}

const telling = {
	...olek,
	x: 92,
	y: 500,
	s: 1.6,
	noLegs: true,
	noShadow: true,
	mood: { brow: [-1.5, 2.4], eye: 'dot', mouth: 'o' },
	look: [0.5, 0.4],
	tilt: 6,
	hands: { l: [56, 352], r: [126, 352] }
} satisfies Figure;
const hearing = {
	...friend,
	x: 246,
	y: 506,
	s: 1.6,
	noLegs: true,
	noShadow: true,
	mood: { brow: [-1.5, 1.6], eye: 'dot', mouth: 'calm' },
	look: [-0.7, 0.2],
	tilt: -7,
	hands: { l: [138, 232], r: [288, 352] }
} satisfies Figure;

export const tellingOne = (): string => bridge() + figure(telling) + figure(hearing);
