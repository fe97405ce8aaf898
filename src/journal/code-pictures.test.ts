import { loadTranslator, privateWords, type Translator } from '#language';
import { gridSize } from '#vault';
import { beforeAll, describe, expect, it } from 'vitest';
import { codePictures, picturesOf, storyOf } from './code-pictures.ts';

const translators: Record<string, Translator> = {};
beforeAll(async () => {
	translators['nl'] = await loadTranslator('nl', privateWords);
	translators['en'] = await loadTranslator('en', ['lock']);
}, 60_000);

describe('the pictures of a code', () => {
	it('are as many as the grid has, all different', () => {
		expect(codePictures).toHaveLength(gridSize);
		expect(new Set(codePictures).size).toBe(gridSize);
	});

	it('are found by their numbers from one on', () => {
		expect(picturesOf([1, 25, 2])).toEqual(['cat', 'chair', 'bike']);
	});
});

describe('the story of a code', () => {
	const every = (tell: (t: Translator, code: number[]) => void, t: Translator) => {
		for (let one = 1; one <= gridSize; one += 1) {
			const code = [0, 5, 11, 17].map((step) => ((one + step - 1) % gridSize) + 1);
			tell(t, code);
		}
	};

	it.each(['nl', 'en'])('in %s names the four in their order, and is two sentences', (locale) => {
		const translator = translators[locale];
		if (!translator) throw new Error(locale);
		every((t, code) => {
			const story = storyOf(t, code);
			const places = picturesOf(code).map((picture) =>
				story.toLowerCase().indexOf(t(`lock:${picture}`))
			);
			expect(places, story).toEqual([...places].sort((a, b) => a - b));
			expect(places, story).not.toContain(-1);
			expect(story).toMatch(/^[A-Z][a-z ]+\. [A-Z][a-z ]+\.$/);
			expect(story).not.toMatch(/\b(\w+) \1\b/);
		}, translator);
	});

	it('reads as somebody would tell it', () => {
		const { nl, en } = translators;
		expect(nl && storyOf(nl, [5, 1, 23, 18])).toBe(
			'Het huis ging op reis met de kat. Bij het boek vonden ze een bril.'
		);
		expect(en && storyOf(en, [22, 21, 11, 18])).toBe(
			'The apple went on a trip with the dog. At the umbrella they found a pair of glasses.'
		);
	});
});
