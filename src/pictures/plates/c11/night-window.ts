import { jada } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { paintLayers } from '../../moods.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, field, lamp, mug, phone } from '../../props/index.ts';
import { at, el, line } from '../../shapes.ts';
import { cityAtNight, wideBars } from '../../sets/city-night.ts';
import { headphonesRoundNeck } from '../../sets/headphones.ts';
import { glow } from '../../sets/night.ts';
import { steam } from '../../sets/stairwell.ts';

const wall = mix(PAL.plum, PAL.paper, 0.34);

const breathing = {
	...jada,
	x: 164,
	y: 648,
	s: 2.06,
	seat: 70,
	noLegs: true,
	noShadow: true,
	mood: { brow: [-1, 0.6], eye: 'shut', mouth: 'o' },
	look: [0.1, 0.1],
	tilt: 3,
	closeup: 1,
	hands: { l: [166, 478], r: [176, 444] }
} satisfies Figure;

const blanket = mix(PAL.lake, PAL.sky, 0.12);

const blanketRound = () =>
	el(
		'M-9 569V448C30 440 60 456 104 464C160 472 216 468 262 448C330 422 410 440 446 484Q476 520 480 569Z',
		blanket
	) + line('M250 500Q310 478 350 502T430 530M14 500Q40 500 62 524', shade(blanket, 0.14), 5);

export function nightWindow(): string {
	return paintLayers([
		['night', field(-9, -9, 738, 578, wall)],
		['day', cityAtNight(56, 46, 608, 300)],
		['night', wideBars(56, 46, 608, 300)],
		[
			'day',
			glow(566, 330, [
				[330, 0.1],
				[230, 0.13],
				[140, 0.17]
			])
		],
		[
			'lamplit',
			block(470, 452, 270, 130, shade(PAL.wood, 0.08), 5) +
				block(456, 440, 290, 18, tint(PAL.wood, 0.14), 4) +
				figure({ ...breathing, only: 'body' }) +
				headphonesRoundNeck(breathing) +
				blanketRound()
		],
		[
			'day',
			lamp(604, 440, 2.5) +
				mug(502, 442, PAL.coral, 1.5) +
				steam(503, 402, 0.8) +
				at(676, 434, phone(1.3), 1, 84)
		],
		['lamplit', figure({ ...breathing, only: 'arms' })]
	]);
}
