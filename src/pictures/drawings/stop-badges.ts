import { mama, noor, sam } from '../cast/index.ts';
import { figure, headOnly } from '../figures/index.ts';
import { CARD, mix, PAL, tint } from '../palette.ts';
import { bungalow, bush, carton, lamp, letter, moon, star, teddy, van } from '../props/index.ts';
import { at, el, g, oval } from '../shapes.ts';
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

/** Two who belong together, their heads close. */
const near = { mood: 'relieved', noShadow: true, noLegs: true } as const;

const sky = mix(PAL.sky, PAL.paper, 0.2);

/** Each stop of the journey, in its order. */
export const stopBadges = {
	'stop-news': badge(PAL.sage, at(0, 2, letter(0.85, 6))),
	'stop-why': badge(sky, at(0, 42, smallHouse(PAL.leaf), 0.92)),
	'stop-not-your-fault': badge(
		PAL.blush,
		figure({ ...noor, x: 0, y: 182, s: 1.2, mood: 'relieved', noShadow: true })
	),
	'stop-who-stays': badge(
		PAL.butter,
		figure({ ...mama, ...near, x: -16, y: 174, s: 0.66, look: [0.5, 0.4], tilt: 8 }) +
			figure({ ...noor, ...near, x: 19, y: 98, s: 0.6, look: [-0.4, -0.3], tilt: -8 })
	),
	'stop-people': badge(
		PAL.butter,
		figure({ ...sam, x: 0, y: 268, s: 1, mood: 'happy', noShadow: true })
	),
	'stop-packing': badge(PAL.sage, at(0, 12, teddy(0.9)) + carton(0, 46, 66, 40, { mark: 'heart' })),
	'stop-nights': badge(PAL.navy, moon(-8, 0, 22) + star(24, -18, 6) + star(28, 14, 4)),
	'stop-goodbye': badge(
		mix(PAL.sage, PAL.paper, 0.4),
		at(-15, 30, smallHouse(PAL.leaf), 0.74) +
			el('M-50 29H50V50H-50Z', tint(PAL.sand, 0.1)) +
			figure({
				...noor,
				x: 17,
				y: 52,
				s: 0.46,
				view: 'back',
				hands: { r: [41, -16] },
				noShadow: true
			})
	),
	'stop-day': badge(sky, van(8, 34, 0.3) + el('M-50 34H50V50H-50Z', tint(PAL.sand, 0.1))),
	'stop-first-night': badge(
		mix(PAL.navy, PAL.lake, 0.5),
		lamp(27, 20, 0.72) +
			oval(-17, 10, 31, 19, CARD) +
			headOnly({ ...noor, mood: 'asleep' }, -15, 2, 0.62, -10) +
			el('M-50 22Q-20 12 18 22L50 20V50H-50Z', PAL.brick)
	),
	'stop-for-a-while': badge(
		sky,
		g(bungalow(0, 0), 'translate(-42 36) scale(.38)') +
			el('M-50 35H50V50H-50Z', PAL.sage) +
			bush(-34, 40, 0.5)
	),
	'stop-feelings': badge(tint(PAL.plum, 0.6), at(0, 2, feelingOf('strange'), 0.72))
} as const satisfies Record<string, Drawing>;
