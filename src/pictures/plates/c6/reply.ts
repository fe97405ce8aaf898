import { CARD, mix, PAL, shade, SHADOW, SKIN, tint } from '../../palette.ts';
import { block, field } from '../../props/index.ts';
import { cut, el, g, limb, line, oval } from '../../shapes.ts';
import { panel } from '../../sets/panels.ts';

const screen = mix(PAL.sky, PAL.paper, 0.4);

/** Two messages: his voice as a wave, and below it an answer. */
function messages(): string {
	return (
		el(
			cut(
				[
					[134, 70],
					[236, 70],
					[236, 120],
					[244, 132],
					[134, 128]
				],
				9
			),
			PAL.navy
		) +
		line(
			'M150 96v8M162 88v22M174 82v34M186 92v14M198 84v30M210 90v18M221 96v6',
			tint(PAL.sky, 0.5),
			5.5
		) +
		el(
			cut(
				[
					[116, 156],
					[222, 156],
					[222, 228],
					[124, 228],
					[108, 240]
				],
				9
			),
			PAL.coral
		) +
		line('M132 176H206M132 193H192M132 210H164', CARD, 6) +
		line('M188 207l7 8 14-18', CARD, 6)
	);
}

const outline = (inset: number, top: number, low: number, radius: number) =>
	cut(
		[
			[94 + inset, top],
			[256 - inset, top],
			[256 - inset, low],
			[94 + inset, low]
		],
		radius
	);

function handWithPhone(): string {
	const [skin, sleeve] = [SKIN.s1, PAL.navy];
	const arm = limb([330, 430], [300, 366], [224, 316], 50, 33);
	return (
		g(el(arm, SHADOW), 'translate(6 8)', 'opacity=".14"') +
		el(limb([236, 312], [254, 280], [244, 244], 26, 22), skin) +
		el(outline(0, 14, 322, 22), PAL.ink) +
		el(outline(9, 32, 306, 10), screen) +
		block(153, 20, 44, 6, shade(PAL.ink, 0.3), 3, 0.3) +
		messages() +
		el(arm, sleeve) +
		oval(220, 306, 39, 31, skin, 'transform="rotate(-36 220 306)"') +
		el(limb([230, 298], [224, 276], [204, 262], 15, 11), skin) +
		line('M242 346L274 300', shade(sleeve, 0.2), 12)
	);
}

export const answer = (): string =>
	field(0, 0, panel, panel, mix(PAL.mustard, PAL.butter, 0.45)) +
	el('M0 250L342 230V352H0Z', mix(PAL.mustard, PAL.wood, 0.22)) +
	g(el(outline(0, 14, 322, 22), SHADOW), 'translate(7 9)', 'opacity=".14"') +
	handWithPhone();
