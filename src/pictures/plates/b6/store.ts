import { ali, mama, sami } from '../../cast/index.ts';
import { figure, type Figure } from '../../figures/index.ts';
import { CARD, LIT, mix, PAL, shade } from '../../palette.ts';
import {
	bike,
	block,
	carton,
	field,
	frame,
	gshadow,
	lamp,
	suitcase,
	van
} from '../../props/index.ts';
import { el, g, line } from '../../shapes.ts';

const rack = (x: number) => {
	const steel = PAL.lake;
	const shelf = (y: number) => block(x, y, 250, 12, shade(steel, 0.1), 2);
	return (
		shelf(170) + shelf(286) + shelf(404) + line(`M${x + 6} 60V440M${x + 244} 60V440`, steel, 12)
	);
};

/** The open gate with the van outside. */
const gate = (wall: string): string =>
	block(284, 84, 164, 344, CARD, 3) +
	field(294, 94, 144, 332, mix(PAL.sky, PAL.paper, 0.2)) +
	el('M294 426V372C340 356 400 360 438 350V426Z', mix(PAL.sage, PAL.leaf, 0.2)) +
	g(van(0, 0, 0.62), 'translate(420 424)') +
	block(438, 84, 12, 344, CARD, 2) +
	field(449, 94, 110, 332, wall) +
	el('M294 426H438L540 570H170Z', LIT.glow, 'opacity=".5"');

/** What families keep here, on the shelves. */
const keptThings = (): string =>
	carton(76, 170, 96, 74) +
	carton(190, 170, 100, 56) +
	carton(70, 286, 88, 60) +
	suitcase(172, 284, 1.05, PAL.plum) +
	lamp(234, 286, 1.2, 0) +
	carton(90, 404, 110, 84) +
	carton(206, 404, 92, 62) +
	g(bike(0, 0, 0.8, PAL.lake), 'translate(592 404)') +
	carton(530, 286, 92, 70) +
	carton(640, 286, 100, 60) +
	carton(560, 170, 120, 60) +
	frame(640, 106, 66, 62, el('M8 54L26 24L40 40L48 30L60 54Z', PAL.coral));

const carrying = {
	...ali,
	x: 232,
	y: 530,
	s: 1.08,
	mood: 'happy',
	look: [0.7, 0.25],
	tilt: 4,
	pose: 'carry',
	hold: { c: { svg: carton(0, 0, 92, 68), dy: 12 } }
} satisfies Figure;

/** The store: a large hall with shelves where things stay for a while. */
export function store(): string {
	const wall = mix(PAL.mustard, PAL.paper, 0.55);
	const floor = mix(PAL.sand, PAL.stone, 0.35);
	return (
		field(-9, -9, 738, 440, wall) +
		line('M-9 40H729', shade(wall, 0.08), 10) +
		field(-9, 424, 738, 146, floor) +
		gate(wall) +
		rack(14) +
		rack(468) +
		keptThings() +
		figure(carrying) +
		figure({
			...mama,
			x: 508,
			y: 534,
			s: 1.1,
			mood: 'listening',
			look: [-0.6, 0.2],
			tilt: -4,
			hands: { l: [456, 418] }
		}) +
		gshadow(398, 544, 60, 7) +
		carton(386, 544, 104, 74, { mark: 'heart' }) +
		figure({
			...sami,
			x: 446,
			y: 548,
			s: 1.12,
			mood: 'neutral',
			look: [-0.7, 0],
			tilt: -3,
			hands: { l: [404, 466] }
		})
	);
}
