import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aMoment } from './a-card.ts';
import { letterLimits, type Letter } from './letter.ts';
import { LetterMaking, type IntoLetter, type MakingSettings } from './letter-making.svelte.ts';
import { somebody, type LetterClosed, type MadeLetter, type Receiver } from './receiver.ts';

interface Thing {
	id: string;
	says: string;
}

const onclose = vi.fn<(made: MadeLetter) => Promise<LetterClosed>>();
beforeEach(() => {
	onclose.mockReset();
	onclose.mockResolvedValue({ ok: true, id: 'one' });
});

const aThing = (id: string): Thing => ({ id, says: `Vraag ${id}?` });
const things = ['a', 'b', 'c'].map(aThing);
const into: IntoLetter<Thing> = ({ says }) => Promise.resolve([{ t: 'question', body: says }]);
const oma = somebody('oma', 'family');
const sanne: Receiver = { ...somebody('Sanne', 'helper'), person: 'sanne', card: 'usable' };

const aMaking = (settings: MakingSettings = {}, how = into) =>
	new LetterMaking(how, { now: () => aMoment, ...settings });

/** A letter with these things chosen, for somebody, shown as it will arrive. */
async function looking(to: Receiver, ...chosen: string[]): Promise<LetterMaking<Thing>> {
	const making = aMaking();
	for (const id of chosen) making.toggle(id);
	await making.choose(things);
	making.writeTo(to);
	return making;
}

const bodiesOf = (letter: Letter | null) =>
	letter?.items.map((item) => (item.t === 'question' ? item.body : item.t));

describe('choosing', () => {
	it('begins with nothing, or with the one thing the child came from', () => {
		expect(things.filter(({ id }) => aMaking().isChosen(id))).toEqual([]);
		const fromOne = aMaking({ chosen: 'b' });
		expect(things.filter(({ id }) => fromOne.isChosen(id))).toEqual([things[1]]);
	});

	it('can be undone', () => {
		const making = aMaking();
		making.toggle('a');
		expect(making.isChosen('a')).toBe(true);
		making.toggle('a');
		expect(making.isChosen('a')).toBe(false);
	});

	it('of nothing goes no further, and says so until something is chosen', async () => {
		const making = aMaking();
		await making.choose(things);
		expect(making.problem).toBe('nothing-chosen');
		expect(making.step).toBe('choose');
		making.toggle('a');
		expect(making.problem).toBeNull();
	});

	it('of something that is no longer there counts as nothing', async () => {
		const making = aMaking({ chosen: 'thrown-away' });
		await making.choose(things);
		expect(making.problem).toBe('nothing-chosen');
	});

	it('of more than a letter carries goes no further', async () => {
		const many = Array.from({ length: letterLimits.maxItems + 1 }, (_, at) => aThing(String(at)));
		const making = aMaking();
		for (const { id } of many) making.toggle(id);
		await making.choose(many);
		expect(making.problem).toBe('too-many');
		expect(making.step).toBe('choose');
	});

	it('of something that cannot be painted says that it did not work', async () => {
		const making = aMaking({ chosen: 'a' }, () => Promise.reject(new Error('no canvas')));
		await making.choose(things);
		expect(making.problem).toBe('not-sealed');
		expect(making.step).toBe('choose');
	});

	it('asks for whom it is, unless that was settled', async () => {
		const open = aMaking({ chosen: 'a' });
		await open.choose(things);
		expect(open.step).toBe('who');
		const settled = aMaking({ chosen: 'a', to: oma });
		await settled.choose(things);
		expect(settled.step).toBe('look');
	});
});

describe('somebody who may keep a file', () => {
	it('is written to only after the child heard what that is', async () => {
		const making = await looking(sanne, 'a');
		expect(making.step).toBe('file');
		making.knowFile();
		expect(making.step).toBe('look');
	});

	it('is written to at once when the child heard it before', async () => {
		expect((await looking({ ...sanne, isFileTold: true }, 'a')).step).toBe('look');
	});

	it.each(['helper', 'school', 'other'] as const)('may be a %s', async (is) => {
		expect((await looking(somebody('Els', is), 'a')).step).toBe('file');
	});

	it.each(['family', 'friend'] as const)('is not of the %s', async (is) => {
		expect((await looking(somebody('Bo', is), 'a')).step).toBe('look');
	});

	it('is told of again when the letter turns out to be for somebody else', async () => {
		const making = await looking(sanne, 'a');
		making.knowFile();
		making.writeTo(somebody('Els', 'school'));
		expect(making.step).toBe('file');
	});
});

describe('the wishes of a child', () => {
	it('are to read and forget, for eight weeks, unless it says otherwise', async () => {
		const making = await looking(oma, 'a');
		expect([making.keep, making.until]).toEqual(['read-and-forget', '2027-01-21']);
		making.wish('30d');
		making.readableFor(14);
		expect([making.keep, making.until]).toEqual(['30d', '2026-12-10']);
	});

	it('hold a file only after the child heard what that is', async () => {
		const making = await looking(sanne, 'a');
		making.wish('file');
		expect(making.keep).toBe('read-and-forget');
		making.knowFile();
		making.wish('file');
		expect(making.keep).toBe('file');
	});

	it('for a file do not go along to somebody who keeps none', async () => {
		const making = await looking(sanne, 'a');
		making.knowFile();
		making.wish('file');
		making.writeTo(oma);
		expect(making.keep).toBe('read-and-forget');
	});
});

describe('the preview', () => {
	it('holds what was chosen, in its order, and nothing else', async () => {
		const making = await looking(oma, 'c', 'a');
		expect(bodiesOf(making.letter)).toEqual(['Vraag a?', 'Vraag c?']);
	});

	it('shows the name as it will stand in the letter', async () => {
		const making = await looking(oma, 'a');
		making.call('  Sami \n ');
		expect(making.letter?.name).toBe('Sami');
		expect(bodiesOf(making.letter)).toEqual(['Vraag a?']);
	});

	it('leads back to choosing, where everything is as it was', async () => {
		const making = await looking(oma, 'a', 'b');
		making.again();
		expect(making.step).toBe('choose');
		expect(things.filter(({ id }) => making.isChosen(id))).toHaveLength(2);
	});
});

describe('closing', () => {
	it('gives what was looked at, for whom, and of which things it was made', async () => {
		const making = await looking(oma, 'a');
		making.call('Sami');
		await making.close(onclose);
		expect(making.step).toBe('give');
		expect(making.id).toBe('one');
		const [made] = onclose.mock.lastCall ?? [];
		expect(made).toMatchObject({ is: 'letter', to: oma, things: ['a'] });
		expect(made?.draft).toMatchObject({
			name: 'Sami',
			ask: 'answer',
			keep: 'read-and-forget',
			until: '2027-01-21',
			items: [{ t: 'question', body: 'Vraag a?' }]
		});
	});

	it('happens once, however often the button is pressed', async () => {
		const making = await looking(oma, 'a');
		await Promise.all([making.close(onclose), making.close(onclose)]);
		expect(onclose).toHaveBeenCalledTimes(1);
	});

	it.each(['too-big', 'not-sealed', 'not-kept'] as const)(
		'that ends as %s stays at the letter and can be tried again',
		async (reason) => {
			onclose.mockResolvedValueOnce({ ok: false, reason });
			const making = await looking(oma, 'a');
			await making.close(onclose);
			expect([making.step, making.problem, making.isBusy]).toEqual(['look', reason, false]);
			await making.close(onclose);
			expect([making.step, making.problem]).toEqual(['give', null]);
		}
	);
});
