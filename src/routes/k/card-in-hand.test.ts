import { describe, expect, it } from 'vitest';
import { carryCard, takeCardInHand } from './card-in-hand.ts';

describe('a card in hand', () => {
	it('is put down in the suitcase once', () => {
		carryCard('1.abc');
		expect(takeCardInHand()).toBe('1.abc');
		expect(takeCardInHand()).toBe('');
	});
});
