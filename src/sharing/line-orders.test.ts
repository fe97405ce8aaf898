import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aQuestion, aTalk, receive, send } from './a-talk.ts';
import type { Bytes } from './bytes.ts';

/** Letters of one child, delivered in any order, some twice, some never. */
const delivery = fc.array(fc.nat(5), { maxLength: 14 });

describe('letters in any order', { timeout: 120_000 }, () => {
	it('are read once each, and none is lost that comes after the first', async () => {
		const property = fc.asyncProperty(delivery, async (order) => {
			const talk = await aTalk();
			const files: Bytes[] = [];
			for (let n = 0; n < 6; n++) {
				const draft = { ...aQuestion, items: [{ t: 'question', body: `${n}` }] as const };
				files.push((await send(talk, { now: aMoment }, draft)).file);
			}
			const read: number[] = [];
			for (const n of order) {
				const opened = await receive(talk, files[n] ?? new Uint8Array(0));
				const expected = read.includes(n) ? 'seen' : n > 0 && read.length === 0 ? 'too-early' : n;
				expect(opened.ok ? opened.letter.n : opened.reason).toBe(expected);
				if (opened.ok) read.push(n);
			}
			const highest = Math.max(-1, ...read);
			const missed = Array.from({ length: highest + 1 }, (_, n) => n);
			expect(talk.adult?.received.missed ?? []).toEqual(missed.filter((n) => !read.includes(n)));
		});
		await fc.assert(property, { numRuns: 25 });
	});
});
