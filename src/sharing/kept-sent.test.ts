import { describe, expect, it } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { aQuestion } from './a-talk.ts';
import { toBase64Url } from './base64.ts';
import { parseSent, parseWay, sentToRecord, type LetterWay } from './kept-sent.ts';
import { newLetter, newLetterId, type LetterItem } from './letter.ts';
import { roads, type SentLetter } from './sent-letter.ts';
import { darkPng } from '../../tests/vectors/png.ts';

const id = newLetterId();
const drawing: LetterItem = {
	id: newLetterId(),
	t: 'drawing',
	mime: 'image/png',
	w: 8,
	h: 6,
	alt: 'huis',
	data: darkPng(8, 6)
};

const sent: SentLetter = {
	...{ id, line: newLetterId(), to: { person: newLetterId(), name: 'Sanne' }, is: 'letter' },
	...{ things: ['ding'], keep: '30d', until: '2027-01-21', roads: ['mailbox', 'paper'] },
	...{ madeAt: aMoment, givenAt: aMoment, reads: ['mon'], readAt: null },
	answers: [
		{
			...{ id: newLetterId(), at: aMoment, by: 'Sanne', items: [drawing], response: 'disagree' },
			answer: { a: 'not-yet', because: 'want we zoeken' }
		}
	],
	...{ forgetAskedAt: aMoment, forgotten: 'kept', closedAt: null },
	link: { address: 'https://thuiskoffer.example/o#1.x', words: ['appel', 'brug'] }
};

const token = () => newLetterId();
const place = {
	...{ relay: 'post.example.org', mailbox: token(), readToken: token(), writeToken: token() },
	stamp: toBase64Url(bytesOf(16, 5))
};
const mail = {
	...{ relay: 'post.example.org', mb: token(), wt: token(), rt: null, until: aMoment },
	sealed: bytesOf(300, 7)
};
const way: LetterWay = {
	...{ id, n: 3, place, mail, words: ['appel', 'brug', 'cel', 'dak', 'eik'] },
	letter: { ...newLetter({ ...aQuestion, items: [drawing] }, new Date(aMoment)), id },
	forget: { id: token(), mail: { ...mail, rt: token() }, place: null }
};

const kept = (record: SentLetter | LetterWay) =>
	JSON.parse(JSON.stringify(sentToRecord(record))) as Record<string, unknown>;

describe('what is kept of a sent letter', () => {
	it('comes back as it was, with its pictures', () => {
		expect(parseSent(kept(sent))).toEqual(sent);
		expect(parseWay(kept(way))).toEqual(way);
	});

	it('comes back for every road, and where there is nothing yet', () => {
		const bare = { ...sent, line: null, to: { person: null, name: '' }, answers: [], link: null };
		for (const road of roads) {
			expect(parseSent(kept({ ...bare, roads: [road] }))).toMatchObject({ roads: [road] });
		}
		const none: LetterWay = {
			...way,
			letter: null,
			place: null,
			words: [],
			mail: null,
			forget: null
		};
		expect(parseWay(kept(none))).toEqual(none);
	});

	it.each([
		['id', 'short'],
		['line', 7],
		['to', { person: null }],
		['is', 'shout'],
		['roads', ['pigeon']],
		['givenAt', -1],
		['until', 'tomorrow'],
		['answers', [{ a: 'no' }]],
		['answers', [{ ...sent.answers[0], items: [], answer: { a: 'maybe', because: 'x' } }]],
		['link', { address: 'x'.repeat(501), words: [] }],
		['forgotten', 'burnt'],
		['more', 1]
	])('is refused with another %s', (field, value) => {
		expect(parseSent({ ...kept(sent), [field]: value })).toBeNull();
	});

	it.each([
		['id', newLetterId()],
		['n', -1],
		['words', ['<b>']],
		['mail', { ...mail, sealed: '!' }],
		['mail', { ...mail, sealed: null, relay: 'localhost:80' }],
		['place', { ...place, mailbox: 'x' }],
		['letter', { v: 1 }],
		['more', 1]
	])('has no way with another %s', (field, value) => {
		expect(parseWay({ ...kept(way), [field]: value })).toBeNull();
	});

	it.each([null, undefined, 7, 'text', [], {}])('is not %j', (value) => {
		expect(parseSent(value)).toBeNull();
		expect(parseWay(value)).toBeNull();
	});
});
