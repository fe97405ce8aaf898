import { loadTranslator, privateWords, type Translator } from '#language';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDrawing } from './drawing.ts';
import { finderFor, isWish, kindsIn, noWish, plain, stopsIn, type Wish } from './finding.ts';
import type { Item } from './item.ts';
import {
	newDrawing,
	newFeeling,
	newKeepsake,
	newNote,
	newQuestion,
	newRecording,
	type NewItem
} from './new-item.ts';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);

const at = (stop: string) => ({ stop, tier: 'reader', chapter: 'b7', page: '2' });
const nowhere = { origin: null, prompt: '' };

function itemOf(made: NewItem<Item>): Item {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

const ask = (text: string, setting = nowhere) => itemOf(newQuestion(text, setting));
const strokes = [{ colour: 'lake', size: 6, points: [10, 20, 30, 40] }] as const;
const draw = (title: string) =>
	itemOf(newDrawing({ title, drawing: { ...emptyDrawing(), strokes } }, nowhere));
const felt = (feeling: Parameters<typeof newFeeling>[0]) => itemOf(newFeeling(feeling, nowhere));

function found(items: Item[], wish: Partial<Wish>): readonly Item[] {
	return finderFor(t)(items, { ...noWish, ...wish });
}

describe('a text as it is compared', () => {
	it.each([
		['Één  KOFFER', 'een koffer'],
		["oma's kat, en de mijne?", 'omas kat en de mijne'],
		['oma’s', 'omas'],
		['Łódź', 'lodz'],
		['Iğdır İzmir', 'igdir izmir'],
		['أُمّي', 'امي'],
		['druk-in-mijn-hoofd', 'druk in mijn hoofd'],
		['?!', '']
	])('%s is %s', (text, compared) => {
		expect(plain(text)).toBe(compared);
	});
});

describe('by words', () => {
	const cat = ask('Mag Pluís mee in de poezenmand?');
	const bed = ask('Waar slaap ik?');

	it('is found whatever the capitals, the marks and the order', () => {
		expect(found([bed, cat], { words: 'mee PLUIS' })).toEqual([cat]);
	});

	it('is found by a part of a longer word', () => {
		expect(found([bed, cat], { words: 'mand' })).toEqual([cat]);
	});

	it('is not found when one of the words is nowhere', () => {
		expect(found([bed, cat], { words: 'pluis slaap' })).toEqual([]);
	});

	it('is everything when nothing but signs were typed', () => {
		expect(found([bed, cat], { words: ' ?! ' })).toEqual([bed, cat]);
		expect(isWish({ ...noWish, words: ' ?! ' })).toBe(false);
	});

	it('is found by what was asked', () => {
		const invited = itemOf(newNote('niks', { origin: null, prompt: 'Wat mis je van thuis?' }));
		expect(found([cat, invited], { words: 'thuis' })).toEqual([invited]);
	});

	it('is a drawing by its name, and one without a name by being a drawing', () => {
		const [named, unnamed] = [draw('ons huis'), draw('')];
		expect(found([cat, named, unnamed], { words: 'huis' })).toEqual([named]);
		expect(found([cat, named, unnamed], { words: 'tekening' })).toEqual([named, unnamed]);
	});

	it('is something made by its name, what was asked and what was chosen', () => {
		const lines = [{ ask: 'Wat gaat mee?', chosen: ['beer', 'een steen'] }];
		const bag = itemOf(newKeepsake({ title: 'Mijn tas', lines }, nowhere));
		for (const words of ['tas', 'gaat', 'steen'])
			expect(found([bed, bag], { words })).toEqual([bag]);
	});

	it('is a feeling by its word, how big it is and where it is felt, in the language of the child', async () => {
		const body = { zones: ['belly'], phrases: ['lump'] } as const;
		const sad = felt({ feelings: ['sad', 'homesick'], size: 'very', body });
		const happy = felt({ feelings: ['happy'], size: null });
		for (const words of ['verdrietig', 'heimwee', 'heel erg', 'buik', 'brok'])
			expect(found([happy, sad], { words }), words).toEqual([sad]);
		expect(found([happy, sad], { words: 'sad' })).toEqual([]);
		const english = finderFor(await loadTranslator('en', ['frame', 'journal']));
		expect(english([happy, sad], { ...noWish, words: 'sad' })).toEqual([sad]);
	});

	it('is the new words of what was changed', () => {
		const find = finderFor(t);
		const wish = { ...noWish, words: 'pluis' };
		expect(find([cat], wish)).toEqual([cat]);
		expect(find([{ ...cat, text: 'Mag Minoes mee?' } as Item], wish)).toEqual([]);
	});
});

describe('by kind and by where it belongs', () => {
	const day = ask('een', { origin: at('day'), prompt: '' } as never);
	const night = ask('twee', { origin: at('first-night'), prompt: '' } as never);
	const said = itemOf(newRecording({ type: 'audio/webm', seconds: 3 }, nowhere));
	const all = [said, night, day];

	it('is everything, in the order it was given, when nothing is looked for', () => {
		expect(found(all, {})).toBe(all);
	});

	it('is one kind, or more than one', () => {
		expect(found(all, { kinds: ['recording'] })).toEqual([said]);
		expect(found(all, { kinds: ['question', 'recording'] })).toEqual(all);
		expect(found(all, { kinds: ['drawing'] })).toEqual([]);
	});

	it('is one stop, whichever telling it was made in', () => {
		expect(found(all, { stop: 'day' })).toEqual([day]);
	});

	it('is what fits in every way', () => {
		expect(found(all, { kinds: ['question'], stop: 'day', words: 'een' })).toEqual([day]);
		expect(found(all, { kinds: ['recording'], stop: 'day' })).toEqual([]);
		expect(found(all, { stop: 'day', words: 'twee' })).toEqual([]);
	});

	it('offers the kinds that are there, and no other', () => {
		expect(kindsIn(all).map(({ kind }) => kind)).toEqual(['question', 'recording']);
	});

	it('offers the stops that are there, in the order of the journey', () => {
		const told = ['news', 'day', 'first-night'].map((stop) => ({
			...{ stop, tier: 'reader', chapter: 'b1', title: stop }
		}));
		expect(stopsIn(all, told).map(({ stop }) => stop)).toEqual(['day', 'first-night']);
	});
});

describe('two thousand things', () => {
	it('are searched while a child types', () => {
		const many = Array.from({ length: 2_000 }, (_, index) =>
			index % 3 === 0
				? felt({ feelings: ['sad', 'angry'], size: 'very' })
				: ask(`Vraag ${String(index)}. ${'Waar slapen we, en mag Pluis dan mee? '.repeat(4)}`)
		);
		const find = finderFor(t);
		const took = (words: string) => {
			const began = performance.now();
			expect(find(many, { ...noWish, words }).length).toBeGreaterThan(0);
			return performance.now() - began;
		};
		const first = took('pluis');
		const later = Math.min(...['pluís mee', 'verdrietig', '1999', 'slapen'].map(took));
		// a busy machine is slow, and a search that reads everything anew each time is slower still
		expect(first).toBeLessThan(400);
		expect(later).toBeLessThan(10);
	});
});
