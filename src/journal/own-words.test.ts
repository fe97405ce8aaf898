import { describe, expect, it } from 'vitest';
import { changeItem, type Item } from './item.ts';
import {
	newFeeling,
	newKeepsake,
	newNote,
	newPhoto,
	newQuestion,
	newRecording,
	newWorry,
	type NewItem
} from './new-item.ts';
import { ownWords } from './own-words.ts';

const setting = { origin: null, prompt: 'Wat zit je dwars?' };

function wordsIn(made: NewItem<Item>): string {
	if (!made.ok) throw new Error(made.reason);
	return ownWords(made.item);
}

describe('the own words of a child', () => {
	it('are what it wrote', () => {
		for (const made of [newQuestion, newNote, newWorry])
			expect(wordsIn(made('Waar slaapt Pluis?', setting))).toBe('Waar slaapt Pluis?');
	});

	it('are the name that it gave to a photo or to what it said', () => {
		const shape = { type: 'image/jpeg', width: 4, height: 3 } as const;
		expect(wordsIn(newPhoto({ ...shape, title: 'onze straat' }, setting))).toBe('onze straat');
		const said = newRecording({ type: 'audio/webm', seconds: 3 }, setting);
		expect(wordsIn(said)).toBe('');
		if (said.ok) expect(ownWords(changeItem(said.item, { title: 'lied' }))).toBe('lied');
	});

	it('are not the words of a feeling', () => {
		expect(wordsIn(newFeeling({ feelings: ['scared'], size: 'very' }, setting))).toBe('');
	});

	it('in something made are only what it wrote, not what was ready-made', () => {
		const lines = [
			{ ask: 'Wat gaat mee?', chosen: ['mijn beer', 'mijn fluit'], own: ['mijn fluit'] },
			{ ask: 'Wat helpt?', chosen: ['schreeuwen in een kussen'] },
			{ ask: 'Voor wie?', chosen: ['Noor'], own: ['Noor'] }
		];
		expect(wordsIn(newKeepsake({ title: 'Mijn tas', lines }, setting))).toBe('mijn fluit\nNoor');
	});
});
