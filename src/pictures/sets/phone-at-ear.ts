import { mix, PAL, tint } from '../palette.ts';
import { block } from '../props/index.ts';
import { dot, g } from '../shapes.ts';

/** A telephone at an ear: its screen is turned to the face, so we see its back. Around its middle. */
export const phoneAtEar = (scale = 1, degrees = 0): string =>
	g(
		block(-9, -18, 18, 36, mix(PAL.ink, PAL.navy, 0.35), 5, 0.3) +
			block(-6, -15, 7, 10, tint(PAL.navy, 0.25), 2, 0.2) +
			dot(-2.5, -10, 2, PAL.ink),
		`rotate(${degrees}) scale(${scale})`
	);
