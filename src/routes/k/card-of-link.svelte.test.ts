import { afterEach, describe, expect, it } from 'vitest';
import { carryCard, takeCardInHand } from './card-in-hand.ts';
import { cardInAddress, takeCardOfLink } from './card-of-link.ts';

afterEach(() => {
	history.replaceState(null, '', '/');
	Reflect.deleteProperty(globalThis, 'cardOfLink');
});

describe('the card of a link', () => {
	it('that the first script took out is given once', () => {
		Object.assign(globalThis, { cardOfLink: '1.abc' });
		expect(takeCardOfLink()).toBe('1.abc');
		expect(takeCardOfLink()).toBe('');
	});

	it('is taken out of the address where no script did so, with what the history keeps', () => {
		history.replaceState({ index: 3 }, '', '/k#1.abc');
		expect(takeCardOfLink()).toBe('1.abc');
		expect(location.href).toMatch(/\/k$/);
		expect(history.state).toEqual({ index: 3 });
	});

	it('of another link takes the place of the first', () => {
		Object.assign(globalThis, { cardOfLink: '1.abc' });
		history.replaceState(null, '', '/k#1.def');
		expect(takeCardOfLink()).toBe('1.def');
		expect(takeCardOfLink()).toBe('');
		expect(cardInAddress()).toBe('');
	});
});

describe('a card in hand', () => {
	it('is put down in the suitcase once', () => {
		carryCard('1.abc');
		expect(takeCardInHand()).toBe('1.abc');
		expect(takeCardInHand()).toBe('');
	});
});
