import { noor } from '../../cast/index.ts';
import { figure, type Face, type Figure } from '../../figures/index.ts';
import { shade, tint } from '../../palette.ts';
import { drawing, sheet, teddy } from '../../props/index.ts';
import { at, line } from '../../shapes.ts';
import { hallWall } from '../../sets/home.ts';
import { kitchen } from '../../sets/kitchen.ts';
import { band } from '../../sets/rooms.ts';
import { stripes } from '../../sets/marks.ts';
import { cupInThought, cupOnItsSide, tableCloth, thought, thoughtDots } from './thoughts.ts';

const frown: Face = { brow: [2, -2.9], eye: 'dot', mouth: 'tight', cheek: 1 };

const noorAtTable = {
	...noor,
	x: 322,
	y: 756,
	s: 2.35,
	mood: frown,
	look: [0.6, 0.5],
	tilt: 4,
	noLegs: 1,
	noShadow: 1,
	hands: { l: [246, 642], r: [398, 644] },
	closeup: 1
} satisfies Figure;

function tableTop(): string {
	const cloth = tableCloth;
	return (
		sheet(
			[
				[-30, 602],
				[750, 602],
				[780, 800],
				[-60, 800]
			],
			4,
			cloth
		) +
		line('M-9 634H729M-9 770H729M58 608L-6 800M662 608L726 800', tint(cloth, 0.12), 5) +
		band(792, 829, shade(cloth, 0.14))
	);
}

/** Noor is cross; her cup lies on its side. */
export function spilledCup(): string {
	return (
		kitchen(560) +
		figure({ ...noorAtTable, only: 'body' }) +
		tableTop() +
		at(130, 716, teddy(3)) +
		at(520, 706, cupOnItsSide(), 3.3) +
		figure({ ...noorAtTable, only: 'arms' })
	);
}

/** Noor thinks of the cup, bear in her arms. */
export function cupInMind(): string {
	return (
		band(-9, 829, hallWall) +
		line(stripes(20, 725, 74, 829), tint(hallWall, 0.26), 13) +
		drawing(74, 236, -5, 1) +
		thoughtDots([
			[426, 424, 14],
			[462, 372, 21]
		]) +
		thought(472, 196, 206, 138) +
		at(504, 222, cupInThought(), 3) +
		figure({
			...noor,
			x: 262,
			y: 1012,
			s: 3.05,
			mood: 'worried',
			look: [0.6, -0.5],
			tilt: -5,
			closeup: 1,
			noLegs: 1,
			noShadow: 1,
			pose: 'hug',
			p: { l: [-0.42, 0.4], r: [-0.42, 0.34] },
			hold: { r: { svg: teddy(1.05), dx: 9, dy: 16 } }
		})
	);
}
