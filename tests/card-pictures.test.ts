import { expect, test } from 'vitest';
import { codeObjectNames, drawSmallOne } from '#pictures';
import { locales } from '#language';
import { wordsOf } from '#language/server';
import { pictureKinds } from '#sharing';
import { cardPictures } from '../src/sharing/card-pictures.ts';
import { codePictures } from '../src/journal/code-pictures.ts';

test('the pictures of cards are those of the code, in the same order', () => {
	expect(cardPictures).toHaveLength(pictureKinds);
	expect(cardPictures).toEqual(codePictures);
	expect(codeObjectNames).toEqual(cardPictures.map((picture) => `object-${picture}`));
});

test.each(locales)(
	'every picture of a card is drawn, and called by one name of its own in %s',
	(locale) => {
		const words = wordsOf(locale, 'lock');
		expect(cardPictures.filter((picture) => !drawSmallOne(`object-${picture}`))).toEqual([]);
		expect(new Set(cardPictures.map((picture) => words[picture])).size).toBe(pictureKinds);
	}
);
