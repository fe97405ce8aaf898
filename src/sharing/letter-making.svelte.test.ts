import { beforeEach, describe, expect, it, vi } from 'vitest';
import { letterLimits, type Letter } from './letter.ts';
import { LetterMaking, type IntoLetter } from './letter-making.svelte.ts';
import type { Sealed } from './seal.ts';
import type { Sealing } from './sealing.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
const seal = vi.fn<(letter: Letter, words: readonly string[]) => Promise<Sealed>>();
const stop = vi.fn();
const createSealing = vi.fn((): Pick<Sealing, 'seal' | 'stop'> => ({ seal, stop }));

vi.mock('./sealing.ts', () => ({ createSealing: () => createSealing() }));
vi.mock('./words.ts', () => ({ drawWords: () => Promise.resolve(words) }));

interface Thing {
	id: string;
	says: string;
}

const bytes = new Uint8Array([1, 2, 3]);

beforeEach(() => {
	vi.clearAllMocks();
	seal.mockResolvedValue({ ok: true, bytes });
});

const aThing = (id: string): Thing => ({ id, says: `Vraag ${id}?` });
const things = ['a', 'b', 'c'].map(aThing);
const into: IntoLetter<Thing> = ({ says }) => Promise.resolve([{ t: 'question', body: says }]);

/** A letter with these things chosen, shown as it will arrive. */
async function looking(...chosen: string[]): Promise<LetterMaking<Thing>> {
	const making = new LetterMaking(into);
	for (const id of chosen) making.toggle(id);
	await making.look(things);
	return making;
}

const bodiesOf = (letter: Letter | null) =>
	letter?.items.map((item) => (item.t === 'question' ? item.body : item.t));

describe('choosing', () => {
	it('begins with nothing, or with the one thing the child came from', () => {
		expect(things.filter(({ id }) => new LetterMaking(into).isChosen(id))).toEqual([]);
		const fromOne = new LetterMaking(into, 'b');
		expect(things.filter(({ id }) => fromOne.isChosen(id))).toEqual([things[1]]);
	});

	it('can be undone', () => {
		const making = new LetterMaking(into);
		making.toggle('a');
		expect(making.isChosen('a')).toBe(true);
		making.toggle('a');
		expect(making.isChosen('a')).toBe(false);
	});

	it('of nothing goes no further, and says so until something is chosen', async () => {
		const making = await looking();
		expect(making.problem).toBe('nothing-chosen');
		expect(making.step).toBe('choose');
		making.toggle('a');
		expect(making.problem).toBeNull();
	});

	it('of something that is no longer there counts as nothing', async () => {
		expect((await looking('thrown-away')).problem).toBe('nothing-chosen');
	});

	it('of more than a letter carries goes no further', async () => {
		const many = Array.from({ length: letterLimits.maxItems + 1 }, (_, at) => aThing(String(at)));
		const making = new LetterMaking(into);
		for (const { id } of many) making.toggle(id);
		await making.look(many);
		expect(making.problem).toBe('too-many');
		expect(making.step).toBe('choose');
		making.toggle('0');
		await making.look(many);
		expect(making.step).toBe('look');
	});

	it('counts what is in the letter, where one thing is more than one', async () => {
		const twice: IntoLetter<Thing> = async (thing) => [
			...(await into(thing)),
			...(await into(thing))
		];
		const seven = Array.from({ length: 7 }, (_, at) => aThing(String(at)));
		const making = new LetterMaking(twice);
		for (const { id } of seven) making.toggle(id);
		await making.look(seven);
		expect(making.problem).toBe('too-many');
	});
});

describe('looking', () => {
	it('shows what was chosen and nothing more, in the order of the suitcase', async () => {
		const making = await looking('c', 'a');
		expect(making.step).toBe('look');
		expect(bodiesOf(making.letter)).toEqual(['Vraag a?', 'Vraag c?']);
	});

	it('asks for an answer, and wishes to be read and forgotten', async () => {
		const { letter } = await looking('a');
		expect(letter).toMatchObject({ ask: 'answer', keep: 'read-and-forget', from: 'child' });
	});

	it('shows the name the child writes, and keeps the rest of the letter', async () => {
		const making = await looking('a');
		const before = making.letter;
		making.call(' Noor ');
		expect(making.name).toBe(' Noor ');
		expect(making.letter).toEqual({ ...before, name: 'Noor' });
	});

	it('leads back to choosing, with the choice and the name as they were', async () => {
		const making = await looking('a');
		making.call('Noor');
		making.again();
		expect(making.step).toBe('choose');
		expect(making.isChosen('a')).toBe(true);
		making.toggle('b');
		await making.look(things);
		expect(making.letter?.name).toBe('Noor');
		expect(bodiesOf(making.letter)).toEqual(['Vraag a?', 'Vraag b?']);
	});
});

describe('closing', () => {
	it('seals the letter that was looked at, and shows its words', async () => {
		const making = await looking('a');
		await making.seal();
		expect(seal.mock.calls).toEqual([[making.letter, words]]);
		expect(making.step).toBe('give');
		expect(making.sealed).toMatchObject({ bytes, words });
		expect(making.sealed?.text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
	});

	it('seals nothing before the letter was looked at', async () => {
		const making = new LetterMaking(into, 'a');
		await making.seal();
		expect(seal).not.toHaveBeenCalled();
		expect(making.step).toBe('choose');
	});

	it('seals once, however often it is pressed', async () => {
		const making = await looking('a');
		const sealing = making.seal();
		expect(making.isBusy).toBe(true);
		await Promise.all([sealing, making.seal()]);
		expect(seal).toHaveBeenCalledTimes(1);
		expect(making.isBusy).toBe(false);
	});

	it.each([
		['too-big', 'too-big'],
		['no-memory', 'not-sealed']
	] as const)('that fails (%s) says so, and loses nothing', async (reason, problem) => {
		seal.mockResolvedValueOnce({ ok: false, reason });
		const making = await looking('a');
		await making.seal();
		expect(making.problem).toBe(problem);
		expect(making.step).toBe('look');
		expect(making.sealed).toBeNull();
		expect(making.isBusy).toBe(false);
		await making.seal();
		expect(making.step).toBe('give');
		expect(making.problem).toBeNull();
	});

	it('uses one worker for all tries, and ends it with the screen', async () => {
		seal.mockResolvedValueOnce({ ok: false, reason: 'no-memory' });
		const making = await looking('a');
		await making.seal();
		await making.seal();
		expect(createSealing).toHaveBeenCalledTimes(1);
		making.stop();
		expect(stop).toHaveBeenCalledTimes(1);
	});

	it('starts no worker while the child is still choosing', async () => {
		const making = await looking('a');
		making.stop();
		expect(createSealing).not.toHaveBeenCalled();
		expect(stop).not.toHaveBeenCalled();
	});
});
