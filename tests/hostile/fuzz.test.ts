import { expect, it } from 'vitest';
import { fuzzLetters } from './fuzz.ts';

it('changed letters, files, cards, codes and addresses come to a known end', async () => {
	const { tried, outcomes } = await fuzzLetters(6_000);
	expect(tried).toBeGreaterThanOrEqual(6_000);
	// it reaches what it is about: some still open, and every kind of refusal is seen
	for (const outcome of ['opens', 'not-a-letter', 'too-new', 'damaged', 'cut-off', 'not-a-card'])
		expect(outcomes).toHaveProperty(outcome);
}, 120_000);
