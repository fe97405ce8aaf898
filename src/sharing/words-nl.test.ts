import { describe, expect, it } from 'vitest';
import { wordsNl } from './words-nl.ts';

const known = new Set(wordsNl);

/** Letters that sound alike at the end of a word. */
const soundsAlike = ['b p d t', 'k g h', 'm n', 's z', 'f v', 'a e i o u'];

/** A spelling that is the same for words that sound the same. */
function sound(word: string): string {
	return word
		.replaceAll('ch', 'g')
		.replaceAll('ij', 'ei')
		.replace(/[ao]uw/g, 'ou')
		.replaceAll('au', 'ou')
		.replaceAll('ph', 'f')
		.replaceAll('th', 't')
		.replaceAll('ck', 'k')
		.replace(/c(?=[ei])/g, 's')
		.replaceAll('c', 'k')
		.replace(/d?[dt]$/, 't')
		.replace(/b$/, 'p')
		.replace(/en$/, 'e');
}

describe('the list of words', () => {
	it('has as many as five dice can say', () => {
		expect(wordsNl).toHaveLength(6 ** 5);
	});

	it('has each of them once, in order', () => {
		expect(wordsNl).toEqual([...known].toSorted());
	});

	it('has three to eight letters in each, a to z', () => {
		expect(wordsNl.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
	});

	it('has no letters that many cannot spell by ear', () => {
		expect(wordsNl.filter((word) => /[qxy]/.test(word))).toEqual([]);
	});

	it('has a vowel in every word, so that it can be said', () => {
		expect(wordsNl.filter((word) => !/[aeiou]/.test(word))).toEqual([]);
	});

	it('has no word that is another with one letter more', () => {
		expect(wordsNl.filter((word) => known.has(word.slice(0, -1)))).toEqual([]);
	});

	it('has no word that is another with an ending', () => {
		const endings = /(en|er|je|tje|pje|te|ers|den|ten|st)$/;
		expect(
			wordsNl.filter((word) => known.has(word.replace(endings, '')) && endings.test(word))
		).toEqual([]);
	});

	it('has no two words that sound the same', () => {
		const bySound = Map.groupBy(wordsNl, sound);
		expect([...bySound.values()].filter(({ length }) => length > 1)).toEqual([]);
	});

	it('has no two long words that differ by one last letter that sounds alike', () => {
		const pairs = wordsNl.filter((word) => {
			const group = soundsAlike.find((letters) => letters.includes(word.at(-1) ?? ''));
			const others = (group ?? '').split(' ').map((letter) => word.slice(0, -1) + letter);
			return word.length > 6 && others.some((other) => other !== word && known.has(other));
		});
		expect(pairs).toEqual([]);
	});

	it.each([
		[
			'words that a child can take wrongly',
			'schuld schulden opvang logeren vakantie tijdelijk kwijt dakloos deurwaarder huisuitzetting huur huren'
		],
		[
			'words of fear',
			'dood doden sterven lijk graf spook monster heks duivel hel angst bang eng schrik gruwel nachtmerrie draak'
		],
		[
			'words of violence',
			'moord wapen pistool geweer kogel bom mes dolk oorlog soldaat slaan slag geweld gevecht marteling steek bloed wond'
		],
		['words of crime', 'dief roof boef gevangen gijzelaar politie agent arrest straf'],
		['words of illness', 'ziek kanker tumor virus koorts griep pest aids hiv kots braken operatie'],
		[
			'words of drink and drugs',
			'bier wijn drank rum jenever wodka whisky drugs wiet hasj coke heroine dealer junk rook sigaret'
		],
		[
			'words of sex',
			'seks sex porno naakt hoer slet neuken borst borsten penis kut lul pik kont reet geil orgasme sperma'
		],
		['words of the toilet', 'poep pis plas stront schijt kak drol scheet'],
		[
			'words that hurt',
			'dom stom gek idioot debiel sukkel trut teef neger zigeuner mongool jood lelijk dik vet'
		],
		['words that only curse', 'verdomme shit fuck klote godver tering kanker'],
		['words of faith', 'god jezus allah bijbel koran kerk moskee paus'],
		['words of sorrow', 'huilen verdriet rouw wees weduwe treuren']
	])('has no %s', (_, blocked) => {
		expect(blocked.split(' ').filter((word) => known.has(word))).toEqual([]);
	});

	it('has none of the worst parts inside a word', () => {
		const parts =
			/moord|sterf|seks|porno|hoer|slet|neuk|kanker|drug|huilt|verkracht|mishandel|angst|dood|haat|schuld/;
		expect(wordsNl.filter((word) => parts.test(word))).toEqual([]);
	});
});
