import { describe, expect, it } from 'vitest';
import { weekdays } from './card.ts';
import { dayName, inARow, lastDay, tidyName } from './said-of-cards.ts';

describe('what is said of a card', () => {
	it('names the days in the language of the page', () => {
		expect(weekdays.map((day) => dayName(day, 'nl')).join(' ')).toBe(
			'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
		);
		expect(dayName('mon', 'en')).toBe('Monday');
	});

	it('puts words in a row', () => {
		expect(inARow(['maandag', 'dinsdag', 'donderdag'], 'nl')).toBe('maandag, dinsdag en donderdag');
		expect(inARow([], 'nl')).toBe('');
	});

	it('tells the last day, not the first one after it', () => {
		expect(lastDay({ expires: Date.UTC(2026, 11, 3) }, 'nl')).toBe('2 december 2026');
	});

	it('keeps a name as it can be kept on a card', () => {
		expect(tidyName('  Zoe\u0308 ')).toBe('Zo\u00eb');
	});
});
