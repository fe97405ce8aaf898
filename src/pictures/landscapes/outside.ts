import type { Drawing } from '../drawings/drawing.ts';
import { mix, PAL, shade, tint } from '../palette.ts';
import { bush, cloud, dog, field, grass, rabbit, sun, tree } from '../props/index.ts';
import { dot, el, line, nth, rng } from '../shapes.ts';

const near = mix(PAL.sage, PAL.leaf, 0.18);

function flowers(): string {
	const random = rng(5);
	const colours = [PAL.butter, PAL.coral, PAL.paper];
	return Array.from({ length: 22 }, (_, index) =>
		dot(30 + random() * 660, 790 + random() * 96, 5, nth(colours, index % 3))
	).join('');
}

/** Grass, trees and two animals: what somebody sees who leaves the app in a hurry. */
export const outside: Drawing = {
	svg:
		field(-9, -9, 738, 918, mix(PAL.sky, PAL.paper, 0.2)) +
		sun(600, 350, 44) +
		cloud(180, 330, 1.2) +
		cloud(420, 250, 0.8) +
		el('M-9 620C140 540 300 600 450 570S650 540 729 580V909H-9Z', tint(PAL.sage, 0.3)) +
		tree(420, 640, 0.6, mix(PAL.leaf, PAL.sage, 0.4), 6) +
		el('M-9 690C150 620 340 690 500 650S660 640 729 660V909H-9Z', PAL.sage) +
		tree(160, 720, 1.35, PAL.leaf, 4) +
		tree(590, 700, 1.05, mix(PAL.leaf, PAL.sage, 0.2), 8) +
		bush(470, 706, 0.9) +
		el('M-9 770C160 730 330 780 500 756S650 740 729 760V909H-9Z', near) +
		line('M60 800q90-16 180-4M420 790q110-18 220-6', shade(near, 0.07), 5) +
		flowers() +
		dog(310, 812, 1.05) +
		rabbit(424, 820, 1) +
		grass(80, 850) +
		grass(560, 858) +
		grass(250, 880),
	box: [0, 0, 720, 900],
	evening: true
};
