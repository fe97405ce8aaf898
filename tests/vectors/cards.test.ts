import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFromChild } from '../../src/sharing/adult-letters.ts';
import { readCardText, cardToText } from '../../src/sharing/card-text.ts';
import { parseAdultLine, parseOwnKey } from '../../src/sharing/line-records.ts';
import cards from './cards.json' with { type: 'json' };
import { cardVectors, vectorMoment } from './hostile-cards.ts';
import toCard from './to-card.json' with { type: 'json' };

const folder = new URL('to-card/', import.meta.url);

describe('cards as text', () => {
	it.each(cards)('$outcome: $name, $why', ({ text, outcome }) => {
		const read = readCardText(text, vectorMoment);
		expect(read.ok ? 'opens' : read.reason).toBe(outcome);
		if (read.ok) expect(text.replace(/\s/g, '')).toContain(cardToText(read.card));
	});

	it('are those that are made today', () => {
		expect(cards).toEqual(cardVectors);
	});
});

describe('letters to a card', () => {
	const keys = toCard.desk.keys.flatMap((key) => parseOwnKey(key) ?? []);
	const lines = toCard.desk.lines.flatMap((line) => parseAdultLine(line) ?? []);

	it('are opened with what was kept', () => {
		expect([keys.length, lines.length]).toEqual([4, 1]);
	});

	it.each(toCard.vectors)('$outcome: $file, $why', async ({ file, outcome, missing }) => {
		const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
		const opened = await openFromChild(bytes, { keys, lines }, vectorMoment);
		expect(opened.ok ? opened.knownBy : opened.reason).toBe(outcome);
		expect(opened.ok ? opened.missing : undefined).toBe(missing);
	});

	it('are all of the folder', () => {
		const named = toCard.vectors.map(({ file }) => file).toSorted();
		expect(named).toEqual(readdirSync(folder).toSorted());
	});
});
