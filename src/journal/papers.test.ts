import { describe, expect, it } from 'vitest';
import { loadTranslator, locales, privateWords } from '#language';
import { papers, sheet } from './drawing.ts';
import { paperWords, printedSize } from './papers.ts';

describe('the papers', () => {
	it.each(locales)('say what they show in %s', async (locale) => {
		const t = await loadTranslator(locale, ['paper']);
		expect(paperWords(t, {})).toEqual({ printed: [], description: '' });
		for (const paper of papers) {
			const { description } = paperWords(t, { paper });
			expect(description).toBe(t(`paper:${paper}Description`));
		}
	});

	it.each(locales)(
		'name the three houses in %s, in words that fit between the walls',
		async (locale) => {
			const t = await loadTranslator(locale, ['paper']);
			const { printed, description } = paperWords(t, { paper: 'houses' });
			const names = printed.map(({ text }) => text);
			expect(names).toEqual([t('paper:worries'), t('paper:goodThings'), t('paper:dreams')]);
			for (const { text, x, y } of printed) {
				expect(description).toContain(text);
				// a letter is seldom wider than half its size; a house is 190 wide inside
				expect(text.length * printedSize * 0.5, text).toBeLessThan(195);
				expect(x > 0 && x < sheet.width && y > 0 && y < sheet.height).toBe(true);
			}
			expect(printed.map(({ x }) => x)).toEqual(
				[...printed.map(({ x }) => x)].sort((a, b) => a - b)
			);
		}
	);

	it('print no word on a body', async () => {
		const t = await loadTranslator('nl', privateWords);
		expect(paperWords(t, { paper: 'body' }).printed).toEqual([]);
	});
});
