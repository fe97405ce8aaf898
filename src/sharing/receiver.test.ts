import { describe, expect, it } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { dayMs, type Card } from './card.ts';
import { newPerson } from './circle.ts';
import { mayFitInCodes, receiverOf, roadsTo, somebody } from './receiver.ts';

const aReceiver = (changes: Partial<Card> = {}, now = aMoment, hasLine = false) =>
	receiverOf(newPerson(aCard(changes), 'present', { name: 'Sanne', is: 'helper', now: aMoment }), {
		now,
		hasLine,
		isFileTold: true
	});

const aQuestion = { t: 'question', body: 'Mag Pluis mee?' } as const;
const aDrawing = {
	t: 'drawing',
	mime: 'image/png',
	w: 8,
	h: 8,
	data: bytesOf(10, 1),
	alt: ''
} as const;

describe('somebody of the circle', () => {
	it('is told as the card and the child say', () => {
		expect(aReceiver()).toMatchObject({
			name: 'Sanne',
			is: 'helper',
			reads: ['mon', 'tue', 'thu'],
			decides: ['help'],
			others: ['archive'],
			card: 'usable'
		});
	});

	it('with two archives has an archive', () => {
		const readers = [9, 10, 11].map((key) => ({
			role: key === 9 ? ('person' as const) : ('archive' as const),
			key: bytesOf(32, key)
		}));
		expect(aReceiver({ readers }).others).toEqual(['archive']);
	});

	it('whose card is over can be written to only in a conversation that was begun', () => {
		const later = aMoment + 10 * dayMs;
		expect(aReceiver({}, later).card).toBe('over');
		expect(aReceiver({}, later, true).card).toBe('usable');
	});
});

describe('the roads to somebody', () => {
	it('with a card are those of the card', () => {
		expect(roadsTo(aReceiver(), [aQuestion])).toEqual([
			...['here', 'mailbox', 'code', 'file', 'paper']
		]);
	});

	it('without a card are a link and words', () => {
		expect(roadsTo(somebody('oma', 'family'), [aQuestion])).toEqual([
			...['here', 'link', 'words', 'paper']
		]);
	});

	it('whose card is over are those that need none', () => {
		expect(roadsTo(aReceiver({}, aMoment + 10 * dayMs), [aQuestion])).toEqual(['here', 'paper']);
	});

	it('do not go by codes with a drawing, or with much to say', () => {
		expect(roadsTo(aReceiver(), [aDrawing])).not.toContain('code');
		expect(mayFitInCodes([aQuestion])).toBe(true);
		expect(mayFitInCodes([{ ...aQuestion, body: 'é'.repeat(1_000) }])).toBe(false);
	});
});
