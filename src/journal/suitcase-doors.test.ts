import { describe, expect, it } from 'vitest';
import { aQuestion, chosen, onADevice, onNewPage } from './a-suitcase.ts';

const shelf = onADevice();
const second = { colour: 'lake', object: 'fish' } as const;
const first = { colour: 'mustard', object: 'sun' } as const;

/** One child keeps something, then another comes and goes through a door of its own. */
async function twoChildren() {
	const suitcase = await chosen('device');
	await suitcase.put(aQuestion('Mag Pluis mee?'));
	await suitcase.toDoors();
	expect(suitcase.items).toEqual([]);
	expect(suitcase.state).toBe('doors');
	await suitcase.goThrough(second);
	expect(suitcase.state).toBe('unasked');
	expect(await suitcase.choose('device')).toBe(true);
	await suitcase.put(aQuestion('Waar is mijn bal?'));
	return suitcase;
}

const textsOf = (items: readonly { kind: string }[]) =>
	items.map((item) => ('text' in item ? item.text : ''));

describe('two children on one device', () => {
	it('each find their own things behind their own door', async () => {
		await twoChildren();
		const later = await onNewPage();
		expect(later.state).toBe('doors');
		expect(later.items).toEqual([]);
		await later.goThrough(first);
		expect(textsOf(later.items)).toEqual(['Mag Pluis mee?']);
		later.close();
		expect(later.state).toBe('doors');
		await later.goThrough(second);
		expect(textsOf(later.items)).toEqual(['Waar is mijn bal?']);
	});

	it('find nothing half made of each other', async () => {
		const suitcase = await onNewPage();
		await suitcase.drafts.save({ kind: 'question', text: 'Mag Pl', origin: null, prompt: '' });
		await suitcase.toDoors();
		await suitcase.goThrough(second);
		expect(await suitcase.drafts.read('question')).toBeNull();
	});

	it('a door behind which nothing is kept is not there the next time', async () => {
		const suitcase = await chosen('device');
		await suitcase.toDoors();
		await suitcase.goThrough(second);
		expect(shelf.has('doors')).toBe(false);
		expect((await onNewPage()).doors.known).toHaveLength(1);
	});

	it('one throws its things away, and its door goes; the other keeps everything', async () => {
		const suitcase = await twoChildren();
		expect(await suitcase.throwEverythingAway()).toBe(true);
		const later = await onNewPage();
		expect(later.state).toBe('open');
		expect(textsOf(later.items)).toEqual(['Mag Pluis mee?']);
	});
});

describe('one child alone', () => {
	it('sees no doors', async () => {
		const suitcase = await chosen('device');
		suitcase.close();
		expect(suitcase.state).toBe('closed');
		expect((await onNewPage()).state).toBe('open');
	});
});
