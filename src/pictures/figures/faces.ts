import { CARD, lum, mix, PAL, shade, tint } from '../palette.ts';
import { dot, el, g, line, nth, oval, path } from '../shapes.ts';
import type { Body } from './body.ts';
import type { Person } from './person.ts';
import type { Face, Mouth } from './types.ts';

const strokes: Record<Exclude<Mouth, 'o' | 'laugh'>, string> = {
	calm: 'M-4.5 0Q0 2.2 4.5 0',
	soft: 'M-5.5-1Q0 4 5.5-1',
	smile: 'M-8-2Q0 7 8-2',
	down: 'M-5 2.2Q0-2.4 5 2.2',
	flat: 'M-4.5 1H4.5',
	uneasy: 'M-4.6 1.5Q-.6-1.8 4.6.6',
	wave: 'M-6 1.5Q-3-2.2 0 .6T6-.4',
	wobble: 'M-6 2Q-3-2.4 0 .6T6 2',
	tight: 'M-6 2.5Q0-1.5 6 2.5'
};

const tearColour = '#7fb7c9';
const freckles = [
	[-14, 10],
	[-17, 13],
	[-11, 13.5],
	[14, 10],
	[17, 13],
	[11, 13.5]
] as const;

/** What the features of one head share. */
interface Features {
	person: Person;
	face: Face;
	eyeY: number;
	noseY: number;
	mouthY: number;
	/** Both eyes; they come closer together when the head turns. */
	eyes: readonly [left: number, right: number];
	closer: number;
	ink: string;
}

function featuresOf(person: Person, body: Body): Features {
	const [half, eyeY, noseY, mouthY] = body.face;
	const closer = 1 - Math.abs(person.look[0]) * 0.14;
	return {
		person,
		face: person.face,
		eyeY,
		noseY,
		mouthY,
		eyes: [-half * closer, half * closer],
		closer,
		ink: person.hasDarkSkin ? '#17121b' : PAL.ink
	};
}

function cheeks({ person, face, mouthY, closer }: Features): string {
	// a beard hides them
	if (person.asked.beard) return '';
	const blush = person.hasDarkSkin ? '#b8503f' : '#e8705e';
	const colour = mix(person.skin, blush, face.cheek ? 0.42 : 0.26);
	const x = 17.5 * closer;
	return oval(-x, mouthY - 5.5, 6.2, 4.6, colour) + oval(x, mouthY - 5.5, 6.2, 4.6, colour);
}

function openEye({ person, eyeY, ink }: Features, x: number): string {
	// ink on very dark skin needs a lighter ground to be seen
	const ground =
		lum(person.skin) < 0.12 ? oval(x, eyeY - 0.2, 5.2, 5.8, tint(person.skin, 0.11)) : '';
	const light = dot(x - 0.9 + person.look[0] * 0.6, eyeY - 1.3, 0.9, CARD);
	return ground + oval(x, eyeY, 2.9, 3.7, ink) + (person.asked.closeup ? light : '');
}

function eye(features: Features, x: number): string {
	const { person, face, eyeY, ink } = features;
	const [lookX, lookY] = person.look;
	switch (face.eye) {
		case 'dot':
			return openEye(features, x);
		case 'low':
			return (
				oval(x, eyeY + 1, 2.9, 3.4, ink) +
				el(path`M${x - 5} ${eyeY - 4}h10v4.4q-5-2-10 0Z`, person.skin) +
				line(path`M${x - 4.2} ${eyeY + 0.6}q4.2-2.2 8.4 0`, ink, 1.8)
			);
		case 'wide':
			return (
				oval(x, eyeY, 5.2, 5.8, CARD) + oval(x + lookX * 1.5, eyeY + 0.4 + lookY, 2.6, 3.2, ink)
			);
		case 'shut':
			return line(path`M${x - 4.4} ${eyeY}q4.4 4.4 8.8 0`, ink, 2.5);
		case 'arc':
			return line(path`M${x - 4.4} ${eyeY + 1.5}q4.4-5.2 8.8 0`, ink, 2.5);
	}
}

function lash({ face, eyeY, ink }: Features, x: number): string {
	const side = x < 0 ? -1 : 1;
	const y = eyeY + (face.eye === 'shut' ? 1.5 : -2);
	return line(path`M${x + side * 2.8} ${y}l${side * 2.6}-1.6`, ink, 1.8);
}

function bothEyes(features: Features): string {
	const { person, face, eyes } = features;
	const hasLashes = person.asked.lashes && face.eye !== 'arc';
	const drawn = eyes.map((x) => eye(features, x) + (hasLashes ? lash(features, x) : '')).join('');
	const blinks = face.eye === 'dot' || face.eye === 'wide';
	return blinks ? g(drawn, '', 'class="blink"') : drawn;
}

function brows({ person, face, eyes, eyeY, ink }: Features): string {
	const { hairTone, hasLightHair } = person;
	const colour = person.hasDarkSkin
		? mix(ink, hairTone, 0.25)
		: shade(mix(hairTone, person.skin, hasLightHair ? 0 : 0.12), hasLightHair ? 0.3 : 0.1);
	const [down, tilt] = face.brow;
	const y = eyeY - 10.5 + down;
	const brow = (x: number, side: number) => {
		const [inner, outer] = [x - side * 4.6, x + side * 4.6];
		return line(
			path`M${inner} ${y - tilt}Q${x} ${y - 1.8} ${outer} ${y + tilt * 0.7}`,
			colour,
			2.6
		);
	};
	return brow(eyes[0], -1) + brow(eyes[1], 1);
}

function nose({ person, noseY }: Features): string {
	const colour = shade(person.skin, 0.2);
	const [lookX] = person.look;
	if (person.age !== 'adult' && person.age !== 'elder' && person.age !== 'teen') {
		return oval(lookX * 1.5, noseY, 3, 2.3, colour);
	}
	const side = lookX < 0 ? -1 : 1;
	const bridge = path`M${lookX * 2} ${noseY - 4}q${side * 4.5} 4.5 ${side * 0.5} 6`;
	return line(bridge, colour, 2.6);
}

function laugh(y: number, lip: string): string {
	const open = path`M-8 ${y - 3}Q0 ${y - 1.2} 8 ${y - 3}Q7 ${y + 7} 0 ${y + 7}Q-7 ${y + 7} -8 ${y - 3}Z`;
	const tongue = path`M-4 ${y + 4.6}Q0 ${y + 1.5} 4 ${y + 4.6}Q0 ${y + 8} -4 ${y + 4.6}Z`;
	return el(open, lip) + el(tongue, '#e58a7a');
}

function mouth({ person, face, mouthY }: Features): string {
	const lip = person.hasDarkSkin ? '#3d1f22' : mix(shade(person.skin, 0.5), '#7a2f35', 0.55);
	if (face.mouth === 'o') return oval(0, mouthY + 1, 3.4, 4.3, lip);
	if (face.mouth === 'laugh') return laugh(mouthY, lip);
	return g(line(strokes[face.mouth], lip, 2.5), path`translate(0 ${mouthY})`);
}

function tears(body: Body): string {
	const [half, y] = body.face;
	return (
		el(path`M${-half - 1} ${y + 5}q-4 6.5 0 8q4-1.5 0-8Z`, tearColour) +
		el(path`M${half + 1} ${y + 7}q-3.5 5.5 0 7q3.5-1.5 0-7Z`, tearColour)
	);
}

function glasses({ eyes, eyeY }: Features, colour: string): string {
	const glass = (x: number) =>
		path`<circle cx="${x}" cy="${eyeY}" r="8" fill="${CARD}" fill-opacity=".22" stroke="${colour}" stroke-width="2.2"/>`;
	const [left, right] = [nth(eyes, 0), nth(eyes, 1)];
	const bridge = path`M${left + 8} ${eyeY - 1}Q0 ${eyeY - 4} ${right - 8} ${eyeY - 1}`;
	return glass(left) + glass(right) + line(bridge, colour, 2.2);
}

/** Features and brows of a face, apart: brows go over the hair. */
export function drawFace(person: Person, body: Body): { features: string; brows: string } {
	const shared = featuresOf(person, body);
	const { asked, look, skin } = person;
	let drawn = cheeks(shared) + bothEyes(shared) + nose(shared) + mouth(shared);
	if (person.face.tear) drawn += tears(body);
	if (asked.freckles) {
		const colour = shade(skin, 0.24);
		drawn += freckles.map(([x, y]) => dot(x, y + shared.eyeY - 5, 1, colour)).join('');
	}
	if (asked.glasses) drawn += glasses(shared, asked.glasses === true ? PAL.ink : asked.glasses);
	// heads turn by moving the features over them
	const [x, y] = [look[0] * 9, look[1] * 5];
	const turned = x || y ? path`translate(${x} ${y})` : '';
	return { features: g(drawn, turned), brows: g(brows(shared), turned) };
}
