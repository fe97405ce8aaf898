import { letterLimits } from '../../src/sharing/letter.ts';
import { hostileLetters } from '../vectors/hostile-letters.ts';
import { drawing, feeling, fields, ids, plain, question, type Fields } from '../vectors/plain.ts';
import { hostileAudio, hostilePictures } from './files-within.ts';
import type { HostileLetter } from './hostile-letter.ts';
import { hostileJson } from './json.ts';
import { hostileTexts, type HostileText } from './texts.ts';

const note = (text: string) => ({ ...feeling, body: { f: 'sad', note: text } });

/** Each place in a letter where somebody's own words stand, and how many fit there. */
const places: Record<string, { most: number; put: (text: string) => Fields }> = {
	name: { most: letterLimits.maxNameChars, put: (name) => fields({ name }) },
	question: {
		most: letterLimits.maxTextChars,
		put: (body) => fields({ items: [{ ...question, body }] })
	},
	text: {
		most: letterLimits.maxTextChars,
		put: (body) => fields({ items: [{ id: ids[2], t: 'text', lang: 'nl', body }] })
	},
	note: { most: letterLimits.maxNoteChars, put: (text) => fields({ items: [note(text)] }) },
	alt: {
		most: letterLimits.maxAltChars,
		put: (alt) => fields({ items: [{ ...drawing, alt }] })
	},
	because: { most: letterLimits.maxBecauseChars, put: (because) => replyOf('no', because) }
};

function replyOf(a: string, because: string): Fields {
	const said = { kind: 'reply', from: 'adult', re: ids[0], ask: 'none', items: [] };
	return fields({ ...said, answer: { a, because } });
}

function fits(place: string, most: number, { text, isUnsendable }: HostileText): boolean {
	if (isUnsendable || text.length > most) return false;
	if (place === 'because') return text.trim() !== '';
	return place !== 'name' || !/[\n\t\u2028\u2029]/.test(text);
}

function inEveryPlace(hostile: HostileText, at: number): HostileLetter[] {
	return Object.entries(places).map(([place, { most, put }]) => ({
		category: hostile.category,
		name: `${hostile.category} ${at} in ${place}`,
		outcome: fits(place, most, hostile) ? 'opens' : 'not-a-letter',
		plain: plain(put(hostile.text))
	}));
}

const known: HostileLetter[] = hostileLetters.map(({ name, reason, plain: bytes }) => ({
	category: 'format',
	name,
	outcome: reason,
	plain: bytes
}));

/** Letters of somebody with a program of their own. Some open: what is in them is words, and stays words. */
export const letters: readonly HostileLetter[] = [
	...known,
	...hostileTexts.flatMap(inEveryPlace),
	...hostileJson,
	...hostilePictures,
	...hostileAudio
];
