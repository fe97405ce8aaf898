import { bo, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { mix, PAL, shade, tint } from '../../palette.ts';
import { block, dog, field, frame, lamp, plant, sofa } from '../../props/index.ts';
import { at, dot, el, g, line } from '../../shapes.ts';
import { phoneAtEar } from '../../sets/phone-at-ear.ts';
import { boards } from '../../sets/rooms.ts';
import { temporaryBed, temporaryWall } from '../../sets/temporary-place.ts';
import { bikePoster } from '../../sets/samis-corner.ts';

/* b10-4: Sami and Bo call each other on Sunday */

const callingSami = {
	...sami,
	x: 138,
	y: 538,
	s: 1.5,
	seat: 58,
	p: { side: 1 },
	mood: 'happy',
	look: [0.55, 0.05],
	tilt: 6,
	noShadow: true,
	hands: { l: [150, 456], r: [202, 308] },
	hold: { r: { svg: phoneAtEar(1.05, -8), dx: -3, dy: -12 } }
} satisfies Figure;
const callingBo = {
	...bo,
	x: 576,
	y: 538,
	s: 1.5,
	seat: 58,
	p: { side: -1 },
	mood: 'joy',
	look: [-0.55, 0.05],
	tilt: -6,
	noShadow: true,
	hands: { l: [512, 308], r: [560, 456] },
	hold: { l: { svg: phoneAtEar(1.05, 8), dx: 3, dy: -12 } }
} satisfies Figure;

function roomOf(x: number, w: number, wall: string): string {
	return (
		field(x, -9, w, 440, wall) +
		field(x, 428, w, 150, boards) +
		field(x, 416, w, 14, tint(wall, 0.5)) +
		line(`M${x} 484h${w}M${x} 530h${w}`, shade(boards, 0.1), 3)
	);
}

export function sundayCall(): string {
	const bosWall = mix(PAL.plum, PAL.blush, 0.62);
	const torn =
		'M350-9L357 60L349 130L356 220L348 300L355 390L349 470L354 569H372L366 480L372 400L364 310L371 210L365 130L372 60L366-9Z';
	return (
		roomOf(-9, 372, temporaryWall) +
		at(44, 76, bikePoster(0, 0, -2), 1.2) +
		temporaryBed(-50, 528, PAL.mustard) +
		block(278, 416, 66, 110, mix(PAL.sage, PAL.leaf, 0.35), 5) +
		lamp(311, 416, 1.25) +
		figure(callingSami) +
		roomOf(362, 372, bosWall) +
		frame(
			420,
			74,
			92,
			76,
			el('M10 64L34 28L52 50L64 38L82 64Z', PAL.lake) + dot(66, 22, 7, PAL.mustard)
		) +
		plant(400, 512, 1.5, PAL.butter) +
		g(sofa(0, 0, PAL.lake, 230), 'translate(566 520) scale(1.32)') +
		figure(callingBo) +
		dog(676, 552, 1.1) +
		el(torn, PAL.paper) +
		line('M366-9L372 60L365 130L371 210L364 310L372 400L366 480L372 569', shade(PAL.sand, 0.1), 3)
	);
}
