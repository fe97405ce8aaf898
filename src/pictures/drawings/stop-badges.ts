import { noor, sam } from '../cast/index.ts';
import { figure, headOnly } from '../figures/index.ts';
import { CARD, mix, PAL, shade, tint } from '../palette.ts';
import {
	block,
	bungalow,
	bush,
	carton,
	cloud,
	lamp,
	letter,
	moon,
	school,
	star,
	suitcase,
	teddy,
	van
} from '../props/index.ts';
import { at, dot, el, g, line, oval } from '../shapes.ts';
import { feelingOf } from '../feelings/index.ts';
import type { Drawing } from './drawing.ts';
import { smallHouse } from './small-house.ts';

const patch = 'M-18-46L20-45L45-20L46 18L20 45L-19 46L-45 20L-46-19Z';

/** A place on the map: a round patch of paper with what happens there. */
const badge = (colour: string, inner: string): Drawing => ({
	svg:
		`<clipPath id="badge"><path d="${patch}"/></clipPath>` +
		el(patch, colour) +
		g(inner, '', 'clip-path="url(#badge)"'),
	box: [-48, -48, 96, 96]
});

const sky = mix(PAL.sky, PAL.paper, 0.2);

/** Each stop of the journey, in its order. */
export const stopBadges = {
	'stop-news': badge(PAL.sage, at(0, 2, letter(0.85, 6))),
	'stop-why': badge(sky, at(0, 42, smallHouse(PAL.leaf), 0.92)),
	'stop-not-your-fault': badge(
		PAL.blush,
		figure({ ...noor, x: 0, y: 182, s: 1.2, mood: 'relieved', noShadow: true })
	),
	'stop-together': badge(
		PAL.butter,
		line('M-46 26Q-20 2 2 10', PAL.mustard, 18) +
			line('M46 34Q24 26 8 18', PAL.brick, 16) +
			line('M34 31l6 4M24 26l6 4', PAL.paper, 4) +
			dot(3, 10, 12, '#b97a50') +
			dot(9, 17, 10, shade('#b97a50', 0.08))
	),
	'stop-people': badge(
		PAL.butter,
		figure({ ...sam, x: 0, y: 268, s: 1, mood: 'happy', noShadow: true })
	),
	'stop-packing': badge(PAL.sage, at(0, 12, teddy(0.9)) + carton(0, 46, 66, 40, { mark: 'heart' })),
	'stop-nights': badge(PAL.navy, moon(-8, 0, 22) + star(24, -18, 6) + star(28, 14, 4)),
	'stop-goodbye': badge(
		mix(PAL.leaf, PAL.sage, 0.4),
		block(-22, -40, 44, 90, PAL.brick, 3) +
			block(-14, -30, 28, 26, PAL.sky, 3) +
			dot(13, 14, 3.4, PAL.butter) +
			oval(-4, 14, 9, 10, '#b97a50')
	),
	'stop-day': badge(sky, van(8, 34, 0.3) + el('M-50 34H50V50H-50Z', tint(PAL.sand, 0.1))),
	'stop-first-night': badge(
		mix(PAL.navy, PAL.lake, 0.5),
		block(-46, 16, 92, 30, PAL.brick, 6) +
			oval(-22, 12, 20, 9, CARD) +
			headOnly({ ...noor, mood: 'asleep' }, -22, 2, 0.5, -14) +
			lamp(26, 16, 0.8)
	),
	'stop-for-a-while': badge(
		sky,
		g(bungalow(0, 0), 'translate(-42 36) scale(.38)') +
			el('M-50 35H50V50H-50Z', PAL.sage) +
			bush(-34, 40, 0.5)
	),
	'stop-school': badge(
		sky,
		g(school(0, 0), 'translate(-40 34) scale(.19)') + el('M-50 34H50V50H-50Z', tint(PAL.sand, 0.1))
	),
	'stop-feelings': badge(tint(PAL.plum, 0.6), at(0, 2, feelingOf('strange'), 0.72)),
	'stop-later': badge(
		mix(PAL.sky, PAL.butter, 0.3),
		cloud(-14, -18, 0.4) +
			el('M-50 20Q0-2 50 20V50H-50Z', mix(PAL.sage, PAL.leaf, 0.3)) +
			el('M-4 50Q-14 34 0 24T8 10Q18 26 6 32T16 50Z', tint(PAL.sand, 0.3)) +
			suitcase(-22, 40, 0.36, shade(PAL.leaf, 0.2))
	)
} as const satisfies Record<string, Drawing>;
