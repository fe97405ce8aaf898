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
					[132, 78],
					[242, 78],
					[242, 128],
					[250, 140],
					[132, 136]
				],
				9
			),
			PAL.navy
		) +
		line(
			'M152 104v8M164 96v22M176 90v34M188 100v14M200 92v30M212 98v18M224 104v6',
			tint(PAL.sky, 0.5),
			5.5
		) +
		el(
			cut(
				[
					[106, 158],
					[222, 158],
					[222, 228],
					[114, 228],
					[98, 240]
				],
				9
			),
			PAL.coral
		) +
		line('M122 178H204M122 194H190M122 210H160', CARD, 6) +
		line('M186 208l7 8 14-18', CARD, 6)
	);
}

function handWithPhone(): string {
	const [skin, sleeve] = [SKIN.s1, PAL.navy];
	const arm = limb([330, 420], [300, 350], [226, 300], 52, 34);
	return (
		g(el(arm, SHADOW), 'translate(6 8)', 'opacity=".14"') +
		el(limb([240, 300], [256, 270], [246, 232], 26, 22), skin) +
		el(
			cut(
				[
					[82, 30],
					[262, 30],
					[262, 306],
					[82, 306]
				],
				22
			),
			PAL.ink
		) +
		el(
			cut(
				[
					[92, 48],
					[252, 48],
					[252, 290],
					[92, 290]
				],
				10
			),
			screen
		) +
		block(150, 36, 44, 6, shade(PAL.ink, 0.3), 3, 0.3) +
		messages() +
		el(arm, sleeve) +
		oval(222, 290, 40, 32, skin, 'transform="rotate(-36 222 290)"') +
		el(limb([232, 284], [226, 262], [206, 246], 15, 11), skin) +
		line('M244 330L276 284', shade(sleeve, 0.2), 12)
	);
}

export const answer = (): string =>
	field(0, 0, panel, panel, mix(PAL.mustard, PAL.butter, 0.45)) +
	el('M0 250L342 230V352H0Z', mix(PAL.mustard, PAL.wood, 0.22)) +
	g(
		el(
			cut(
				[
					[82, 30],
					[262, 30],
					[262, 306],
					[82, 306]
				],
				22
			),
			SHADOW
		),
		'translate(7 9)',
		'opacity=".14"'
	) +
	handWithPhone();
