import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadNearAnswers, tiers, type NearAnswers, type Tier } from '#story';
import { library } from '#story/server';

/** Written down before the search was tuned: they say what it has to find, not the other way round. */
const typed = z
	.array(
		z.strictObject({
			typed: z.string(),
			tier: z.enum(tiers),
			finds: z.array(z.string()).min(1)
		})
	)
	.parse(parse(readFileSync('tests/typed-questions.yaml', 'utf8')));
const { answers, alike } = library('nl');

test('the questions are many, and their answers are there', () => {
	expect(typed.length).toBeGreaterThanOrEqual(40);
	const ids = new Set(answers.map(({ id }) => id));
	for (const { finds } of typed) for (const id of finds) expect([...ids]).toContain(id);
});

const near = Object.fromEntries(
	await Promise.all(tiers.map(async (tier) => [tier, await loadNearAnswers(answers, tier, alike)]))
) as Record<Tier, NearAnswers>;
const findsIt = ({ typed: words, tier, finds }: (typeof typed)[number]): boolean =>
	near[tier](words).some(({ id }) => finds.includes(id));

test('at least forty of them find their answer among the first three', () => {
	const lost = typed.filter((one) => !findsIt(one)).map(({ typed: words }) => words);
	console.log(`${lost.length} of ${typed.length} find another answer: ${lost.join(' · ')}`);
	expect(typed.length - lost.length).toBeGreaterThanOrEqual(40);
});

test('whoever does not want to live any more finds that answer, however it is written', () => {
	for (const words of ['wil er nie meer zijn', 'ik wil dood', 'zelfmoort', 'wil niet meer leve'])
		expect(
			near.teen(words).map(({ id }) => id),
			words
		).toContain('teen-want-to-die');
});
