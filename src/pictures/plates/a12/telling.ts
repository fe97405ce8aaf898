import { juf, noor } from '../../cast/index.ts';
import { figure, type Face } from '../../figures/index.ts';
import { CARD, mix, PAL, tint } from '../../palette.ts';
import { block, drawing, gshadow, teddy, win } from '../../props/index.ts';
import { at, dot, el, line } from '../../shapes.ts';
import { board, bookShelf } from '../../sets/classroom.ts';
import { band, room, boards } from '../../sets/rooms.ts';
import { sittingAhead } from '../../sets/sitting.ts';
import { roofsWindow, temporaryWall } from '../../sets/temporary-place.ts';

const whispering: Face = { brow: [-2, 1.6], eye: 'dot', mouth: 'o', cheek: 1 };

const noorWithBear = {
	...noor,
	x: 256,
	y: 874,
	s: 3.2,
	mood: whispering,
	look: [1, 0.25],
	tilt: 14,
	closeup: 1,
	noLegs: 1,
	noShadow: 1,
	behind: 'r',
	hands: { l: [390, 680], r: [322, 770] }
} as const;

/** Noor tells it to bear, close by his ear. */
export function tellingBear(): string {
	return (
		band(-9, 829, temporaryWall) +
		at(470, 70, roofsWindow(0, 0), 1.25) +
		drawing(110, 120, -4, 0) +
		drawing(180, 150, 5, 1) +
		block(-30, 470, 790, 330, mix(PAL.sage, PAL.butter, 0.35), 60) +
		block(10, 520, 430, 260, tint(PAL.sky, 0.45), 80) +
		figure({ ...noorWithBear, only: 'body' }) +
		at(450, 748, teddy(5.4), 1, -6) +
		figure({ ...noorWithBear, only: 'arms' }) +
		line('M374 460q12-8 24-6M374 481q12-5 22-2', CARD, 7) +
		el('M-9 690C160 668 420 676 729 716V829H-9Z', PAL.brick) +
		el('M-9 690C160 668 420 676 729 716V752C420 712 160 704 -9 726Z', tint(PAL.brick, 0.55)) +
		[70, 210, 350, 490, 630]
			.map((x, index) => dot(x, index % 2 ? 760 : 786, 13, tint(PAL.brick, 0.6)))
			.join('')
	);
}

const telling: Face = { brow: [-2.5, 2.6], eye: 'dot', mouth: 'o' };

/** Noor tells it to the teacher, who sits as low as she is and listens. */
export function tellingTeacher(): string {
	const wall = mix(PAL.butter, PAL.mustard, 0.1);
	return (
		room(wall, boards, 566) +
		board(56, 110, 240, 160) +
		drawing(340, 130, 5, 1) +
		drawing(340, 196, -4, 2) +
		win(470, 96, 170, 180, { curtain: mix(PAL.sage, PAL.leaf, 0.3), cross: 0, bw: 6 }) +
		bookShelf(40, 380, 190) +
		gshadow(494, 780, 130, 11) +
		block(402, 646, 184, 26, tint(PAL.coral, 0.1), 8) +
		line('M420 670V776M568 670V776', PAL.coral, 12) +
		sittingAhead({
			...juf,
			x: 494,
			y: 776,
			s: 2,
			seat: 58,
			noShadow: 1,
			mood: 'listening',
			look: [-0.7, 0.35],
			tilt: -9,
			p: { lean: -5 },
			hands: { l: [352, 640], r: [520, 662] }
		}) +
		figure({
			...noor,
			x: 228,
			y: 784,
			s: 2,
			mood: telling,
			look: [0.7, -0.15],
			tilt: 5,
			hands: { l: [214, 652], r: [340, 634] },
			hold: { l: { svg: teddy(1.05), dx: -4, dy: 16 } }
		})
	);
}
