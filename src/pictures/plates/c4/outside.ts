import { jada, lotte } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, bush, field, tree } from '../../props/index.ts';
import { el, line } from '../../shapes.ts';
import { headphonesRoundNeck } from '../../sets/headphones.ts';
import { panel } from '../../sets/panels.ts';

function park(): string {
	const grass = mix(PAL.leaf, PAL.sage, 0.35);
	return (
		field(0, 0, panel, panel, mix(PAL.blush, PAL.butter, 0.5)) +
		field(0, 60, panel, 120, mix(PAL.butter, PAL.coral, 0.28)) +
		el('M0 214V120H60V150H120V96H176V160H250V130H342V214Z', mix(PAL.plum, PAL.coral, 0.5)) +
		bush(20, 222, 1.1, mix(PAL.leaf, PAL.sage, 0.25)) +
		tree(312, 226, 0.94, PAL.leaf, 5) +
		field(0, 210, panel, 140, grass) +
		line('M20 240h30M200 234h24M280 262h40', shade(grass, 0.1), 4) +
		el('M-10 352V300Q160 270 352 296V352Z', mix(PAL.sand, PAL.butter, 0.3))
	);
}

const jadaOutside = {
	...jada,
	x: 86,
	y: 334,
	s: 1.24,
	seat: 58,
	noShadow: true,
	mood: 'joy',
	look: [0.7, 0.1],
	tilt: 7,
	p: { side: 1 },
	hands: { l: [92, 262], r: [128, 262] }
} satisfies Figure;
const lotteOutside = {
	...lotte,
	x: 264,
	y: 336,
	s: 1.2,
	mood: 'happy',
	look: [-0.7, 0.1],
	tilt: -6,
	hands: { l: [250, 272], r: [280, 272] }
} satisfies Figure;

function parkBench(): string {
	const wood = tint(PAL.wood, 0.12);
	return (
		line('M24 262V330M140 262V330', shade(PAL.wood, 0.25), 9) +
		block(6, 210, 152, 14, wood, 4) +
		block(6, 234, 152, 14, wood, 4) +
		block(0, 258, 164, 15, tint(wood, 0.14), 5)
	);
}

export const withAFriend = (): string =>
	park() +
	parkBench() +
	figure(jadaOutside) +
	headphonesRoundNeck(jadaOutside) +
	figure(lotteOutside);
