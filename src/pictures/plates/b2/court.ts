import { judge, landlord, mama } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, field, mug, plant, win } from '../../props/index.ts';
import { line } from '../../shapes.ts';
import { kitchenTable } from '../../sets/kitchen.ts';
import { lyingLetter } from '../../sets/on-the-table.ts';

const listeningJudge = {
	...judge,
	x: 360,
	y: 486,
	s: 1.28,
	seat: 80,
	noLegs: true,
	noShadow: true,
	mood: 'listening',
	look: [-0.45, 0.3],
	tilt: -5
} satisfies Figure;

/** The judge at a table listens to both sides. */
export function bothSides(): string {
	const wall = mix(PAL.butter, PAL.paper, 0.2);
	const side = { view: 'back', s: 1.62, noLegs: true, noShadow: true } as const;
	return (
		field(-9, -9, 738, 578, wall) +
		block(236, -20, 250, 450, tint(PAL.wood, 0.3), 3) +
		line('M286-9V380M336-9V380M386-9V380M436-9V380', tint(PAL.wood, 0.16), 4) +
		win(56, 54, 120, 150, { bw: 6 }) +
		win(546, 54, 120, 150, { bw: 6 }) +
		field(-9, 330, 738, 240, mix(PAL.lake, PAL.sage, 0.5)) +
		field(-9, 322, 738, 12, tint(wall, 0.6)) +
		plant(34, 352, 1.1, PAL.plum) +
		plant(692, 352, 1.1, PAL.coral) +
		figure({ ...listeningJudge, only: 'body' }) +
		kitchenTable(150, 372, 420, 520) +
		lyingLetter(262, 392, 1.3) +
		mug(462, 394, PAL.sage, 1.2) +
		figure({ ...listeningJudge, hands: { l: [372, 394], r: [350, 398] }, only: 'arms' }) +
		figure({ ...mama, ...side, x: 178, y: 740, tilt: 5 }) +
		figure({ ...landlord, ...side, x: 552, y: 740, tilt: -5 }) +
		block(70, 520, 216, 60, shade(PAL.wood, 0.1), 12) +
		block(444, 520, 216, 60, shade(PAL.wood, 0.16), 12)
	);
}
