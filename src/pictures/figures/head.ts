import { lum, PAL, shade, tint } from '../palette.ts';
import { cut, dot, el, f1, g, line, oval, path } from '../shapes.ts';
import { BODY, type Body } from './body.ts';
import { drawFace } from './faces.ts';
import { bunOnTop, HAIRS, hijab, hijabColour, puffPair, type HairShape } from './hair.ts';
import { isGrown, personOf, type Person } from './person.ts';
import type { Figure } from './types.ts';

const grownSkull = 'M0-30C18-30 29-19 29-3C29 15 17 31 0 31C-17 31-29 15-29-3C-29-19-18-30 0-30Z';
const youngSkull =
	'M0-30C17-30 29-20 30-3C31 8 29 15 23 21C16 28 8 30 0 30C-8 30-16 28-23 21C-29 15-31 8-30-3C-29-20-17-30 0-30Z';
// only a sliver, on the cheek away from the light
const grownShadow = 'M29-3C29 15 17 31 0 31C14 27 23 14 22-8Z';
const youngShadow = 'M30-3C31 8 29 15 23 21C16 28 8 30 0 30C15 26 24 14 23-8Z';
const beard =
	'M-29-2C-29 20-18 37 0 37C18 37 29 20 29-2C25 6 22 10 14 11C8 8-8 8-14 11C-22 10-25 6-29-2Z';

function hairOf({ hair, hairTone, asked }: Person, light: string): HairShape {
	return HAIRS[hair](hairTone, light, asked.band ?? PAL.brick);
}

function hairLight(tone: string): string {
	if (lum(tone) > 0.5) return shade(tone, 0.12);
	return tint(tone, lum(tone) < 0.04 ? 0.2 : 0.16);
}

function ear(person: Person, body: Body, side: 1 | -1): string {
	const { skin, look } = person;
	const x = side * 29 - look[0] * 3;
	const y = body.face[1];
	return (
		oval(x, y + 1, 5.6, 7, side > 0 ? shade(skin, 0.1) : skin) +
		line(path`M${x + side * 1.5} ${y - 1.5}q${-side * 3} 2.5 0 5`, shade(skin, 0.22), 1.8)
	);
}

/** A small bow over the ear with its tube: seen beside the hair, where the ear is. */
function hearingAid(person: Person, body: Body, side: 1 | -1, colour: string): string {
	const x = side * 30 - person.look[0] * 3;
	const y = body.face[1];
	const d = path`M${x + side * 2} ${y + 5}C${x + side * 8} ${y + 1} ${x + side * 7} ${y - 12} ${x - side * 1} ${y - 12}`;
	return line(d, colour, 4.6) + dot(x, y + 2, 3.2, tint(colour, 0.3));
}

function hearingAids(person: Person, body: Body, colour: string): string {
	const [lookX] = person.look;
	const right = lookX < 0.7 ? hearingAid(person, body, 1, colour) : '';
	return right + (lookX > -0.7 ? hearingAid(person, body, -1, colour) : '');
}

/** The far ear disappears when the head turns. */
function ears(person: Person, body: Body): string {
	const [lookX] = person.look;
	const right = lookX < 0.7 ? ear(person, body, 1) : '';
	return right + (lookX > -0.7 ? ear(person, body, -1) : '');
}

function moustache(person: Person, body: Body): string {
	const d = path`M${person.look[0] * 9} ${body.face[2] + 3}q-9 0-12 6q8 2 12-1q4 3 12 1q-3-6-12-6Z`;
	return el(d, person.hairTone);
}

function hat({ hat: kind, hatColor = PAL.brick }: Figure): string {
	if (kind === 'beanie') {
		const brim = cut(
			[
				[-35, -14],
				[35, -14],
				[34, -2],
				[-34, -2]
			],
			5
		);
		return (
			el('M-33-6C-36-32-18-44 0-44C18-44 36-32 33-6Z', hatColor) +
			el(brim, shade(hatColor, 0.14)) +
			dot(0, -46, 7, tint(hatColor, 0.3))
		);
	}
	if (kind !== 'police') return '';
	return (
		el('M-34-14C-40-34-24-42 0-42C24-42 40-34 34-14Z', PAL.navy) +
		el('M-32-16H32L31-9H-31Z', PAL.ink) +
		el('M-31-9C-14-1 14-1 31-9C20-12-20-12-31-9Z', shade(PAL.ink, 0.1)) +
		dot(0, -26, 5, PAL.butter)
	);
}

/** Hair follows the turn of the head a little; what lies flat on the skull does not. */
function hairOver({ hair, look }: Person, over: string): string {
	if (hair === 'bald' || hair === 'none') return over;
	return g(over, look[0] ? path`translate(${look[0] * 2.5} 0)` : '');
}

/** A head from the front, in head space: what is behind the body, and what is over it. */
export function head(person: Person, body: Body): HairShape {
	const { asked, skin, hairTone } = person;
	const scarf = hijabColour(asked.hijab);
	const { features, brows } = drawFace(person, body);
	let front = scarf ? '' : ears(person, body);
	front += el(isGrown(person) ? grownSkull : youngSkull, skin);
	front += el(isGrown(person) ? grownShadow : youngShadow, shade(skin, 0.09));
	if (asked.beard) front += el(beard, hairTone);
	front += features;
	if (asked.moustache) front += moustache(person, body);
	if (scarf) return { behind: '', over: front + brows + hijab(scarf) };
	const hair = hairOf(person, hairLight(hairTone));
	const aids = asked.hearingAids ? hearingAids(person, body, asked.hearingAids) : '';
	return {
		behind: hair.behind,
		over: front + hairOver(person, hair.over) + aids + brows + hat(asked)
	};
}

function hijabFromBehind(colour: string): string {
	const outline =
		'M0-41C25-41 38-24 37 0C37 14 35 25 31 34C40 42 46 52 47 62C30 74-30 74-47 62C-46 52-40 42-31 34C-35 25-37 14-37 0C-38-24-25-41 0-41Z';
	return el(outline, colour) + line('M-20 30C-8 40 12 40 24 30', shade(colour, 0.2), 2.4);
}

function bareFromBehind({ hair, hairTone, skin }: Person): string {
	const skull = 'M0-30C18-30 30-19 30-2C30 16 18 31 0 31C-18 31-30 16-30-2C-30-19-18-30 0-30Z';
	const fringe = 'M-31-6C-32 12-24 26-18 28C-8 24 8 24 18 28C24 26 32 12 31-6C22 8-22 8-31-6Z';
	const stubble =
		'M-31 2C-35-24-17-34 0-34C17-34 35-24 31 2C30 16 24 24 18 26C8 22-8 22-18 26C-24 24-30 16-31 2Z';
	const drawn = el(skull, skin);
	if (hair === 'none') return drawn;
	return drawn + el(hair === 'bald' ? fringe : stubble, hairTone);
}

function hairFromBehind(person: Person): string {
	const { hair, hairTone } = person;
	const isLong = /^(long|wavy|bob|fringe)$/.test(hair);
	const light = tint(hairTone, 0.15);
	const longMass =
		'M-33 0C-38-28-20-41 0-41C20-41 38-28 33 0C34 14 33 28 30 33C12 38-12 38-30 33C-33 28-34 14-33 0Z';
	const shortMass =
		'M-32 4C-38-28-20-41 0-41C20-41 38-28 32 4C30 18 24 24 20 26C8 22-8 22-20 26C-24 24-30 18-32 4Z';
	const strands = 'M-16-8C-22 10-14 24-20 44M2-12C-2 8 6 24 0 46M20-8C24 10 16 26 22 44';
	return (
		hairOf(person, light).behind +
		el(isLong ? longMass : shortMass, hairTone) +
		line('M-14-31C-6-35 6-35 14-31', light, 2.2) +
		(hair === 'bun' ? bunOnTop(hairTone, 0) : '') +
		(isLong ? line(strands, tint(hairTone, 0.09), 2.4) : '') +
		(hair === 'puffs' ? puffPair(hairTone) : '')
	);
}

/** A head seen from behind, in head space. */
export function headBack(person: Person): string {
	const { asked, hair, skin } = person;
	const scarf = hijabColour(asked.hijab);
	if (scarf) return hijabFromBehind(scarf);
	const bothEars = oval(-29, 4, 5.5, 7, skin) + oval(29, 4, 5.5, 7, shade(skin, 0.1));
	const isBare = hair === 'bald' || hair === 'none' || hair === 'buzz';
	return bothEars + (isBare ? bareFromBehind(person) : hairFromBehind(person));
}

/**
 * A head alone, for beds, car windows and portraits; asleep unless told otherwise. Give long hair
 * always shoulders or a pillow: on its own it reads as a beard.
 */
export function headOnly(asked: Figure, x: number, y: number, scale = 1, tilt = 0): string {
	const person = personOf(asked, 'child9', 'asleep');
	const body = BODY[person.age];
	const { behind, over } = head(person, body);
	const hundredths = (value: number) => f1(value * 100) / 100;
	const sized = ` scale(${hundredths(scale * body.k[0])} ${hundredths(scale * body.k[1])})`;
	return g(behind + over, path`translate(${x} ${y})${tilt ? path` rotate(${tilt})` : ''}${sized}`);
}
