import { loadTranslator, privateWords, type Translator } from '#language';
import { beforeAll, expect, it } from 'vitest';
import { timeUntil } from './waiting.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

it.each([
	[900_000, '15 minuten'],
	[61_000, '2 minuten'],
	[60_000, '1 minuut'],
	[51_000, '1 minuut'],
	[50_000, '50 seconden'],
	[30_000, '30 seconden'],
	[21_000, '30 seconden'],
	[3_000, '10 seconden'],
	[0, '10 seconden'],
	[-5_000, '10 seconden']
])('%i ms is told as %s', (ms, words) => {
	expect(timeUntil(t, 1_000_000 + ms, 1_000_000)).toBe(words);
});
