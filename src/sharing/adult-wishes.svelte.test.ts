import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { AChild, ADesk, aDeskAndAChild } from './a-desk.ts';
import { sanne } from './a-talk.ts';
import { words } from './an-export.ts';
import { adultTables } from './adult-tables.ts';
import { dayMs } from './card.ts';
import type { LetterDraft } from './letter.ts';

const yes = { answer: { a: 'yes', because: 'dat mag' }, isYoung: true } as const;

async function anAsked(draft: Partial<LetterDraft> = {}) {
	const talk = await aDeskAndAChild();
	const { file, id } = await talk.child.write({}, draft);
	await talk.desk.post.takeFile(file);
	const letter = () => talk.desk.post.letters[0] ?? expect.fail('no letter');
	return { ...talk, id, letter };
}

describe('a child that asks to forget', () => {
	it('hears that it is removed, and everything written is gone', async () => {
		const { desk, child, id, letter } = await anAsked();
		await desk.post.reply(id, yes, 'relay');
		const { file } = await child.write({ about: { kind: 'forget', re: id } }, { items: [] });
		const taken = await desk.post.takeFile(file);
		expect(taken).toMatchObject({ ok: true, is: 'forget', forgot: 'removed' });
		expect(letter()).toMatchObject({ id, letter: null, name: '', answers: [] });
		expect(letter().forgetAskedAt).toBe(aMoment);
		const rows = [...desk.keeping.rowsOf(adultTables.letters).values()].join();
		expect(rows).not.toMatch(/wonen|dat mag/);
		expect(desk.post.log.lines).toMatchObject([{ did: 'drop', letter: id }]);
		const told = await child.hear(desk.mail.sent.at(-1)?.sealed);
		expect(told).toMatchObject({ ok: true, letter: { kind: 'forget', forgot: 'removed' } });
		expect(desk.post.roadBackOf(letter()).is).toBe('no-address');
	});

	it.each(['file', 'export'])('hears that it is kept after %s', async (way) => {
		const { desk, child, id, letter } = await anAsked();
		if (way === 'file') await desk.post.putInFile(id);
		else expect(await desk.post.exportLetter(id, words, 'Sanne')).toMatchObject({ ok: true });
		const { file } = await child.write({ about: { kind: 'forget', re: id } }, { items: [] });
		desk.mail.bring(file);
		expect(await desk.post.takeArrived()).toMatchObject([{ is: 'forget', forgot: 'kept' }]);
		expect(letter()).toMatchObject({ isInFile: true, forgetAskedAt: aMoment, letter: { id } });
		const told = await child.hear(desk.mail.sent[0]?.sealed);
		expect(told).toMatchObject({ ok: true, letter: { forgot: 'kept' } });
	});

	it('and is told goodbye hears that too, on the way of its last letter', async () => {
		const { desk, child, id, letter } = await anAsked();
		expect(desk.post.goodbyeRoadOf(letter())).toEqual({ is: 'relay', relay: sanne.relay });
		expect(desk.post.nameIn(letter())).toBe(sanne.name);
		await desk.post.drop(id);
		expect(desk.post.roadBackOf(letter()).is).toBe('no-address');
		expect(await desk.post.sayGoodbye(letter().line)).toMatchObject({ ok: true });
		expect(await child.hear(desk.mail.sent[0]?.sealed)).toMatchObject({
			ok: true,
			letter: { kind: 'bye', name: sanne.name },
			line: { isClosed: true }
		});
		expect(desk.post.goodbyeRoadOf(letter()).is).toBe('closed');
	});

	it('hears no goodbye after its last answer: there is no way back', async () => {
		const { desk, id, letter } = await anAsked();
		await desk.post.reply(id, yes, 'relay');
		expect(desk.post.goodbyeRoadOf(letter()).is).toBe('no-address');
		const bye = await desk.post.sayGoodbye(letter().line);
		expect(bye).toEqual({ ok: false, reason: 'no-address' });
	});

	it('cannot make a letter of another child go', async () => {
		const { desk, id, letter } = await anAsked();
		const child = new AChild((await desk.card()).card);
		await desk.post.takeFile((await child.write()).file);
		const { file } = await child.write({ about: { kind: 'forget', re: id } }, { items: [] });
		expect(await desk.post.takeFile(file)).toMatchObject({ forgot: 'removed', letter: null });
		expect(letter().letter).not.toBeNull();
	});

	it('or says goodbye is heard', async () => {
		const { desk, child } = await anAsked();
		const { file } = await child.write({ about: { kind: 'bye' } }, { items: [] });
		expect(await desk.post.takeFile(file)).toMatchObject({ ok: true, is: 'bye' });
		expect(desk.post.lines).toMatchObject([{ isClosed: true }]);
		expect(desk.post.letters).toHaveLength(1);
	});
});

/** The day on which it is dropped, counted from the one on which it came. */
async function dayOfDrop(
	draft: Partial<LetterDraft>,
	{ shownOn, isInFile = false }: { shownOn: number | null; isInFile?: boolean }
): Promise<number | null> {
	const { desk, id, letter } = await anAsked(draft);
	for (let day = 0; day < 120; day++) {
		desk.now = aMoment + day * dayMs;
		if (day === shownOn) await desk.post.show(id);
		if (day === shownOn && isInFile) await desk.post.putInFile(id);
		await desk.post.tick();
		if (letter().letter === null) return day;
	}
	return null;
}

describe('the days a letter stays', () => {
	const far = { until: '2027-06-01' };

	it.each([
		['read and forget: thirty days after it was read', { keep: 'read-and-forget', ...far }, 5, 35],
		['thirty days: after it came', { keep: '30d', ...far }, 5, 30],
		['thirty days: and a day to read it', { keep: '30d', ...far }, 40, 41],
		['may go in a file: until the adult drops it', { keep: 'file', ...far }, 5, null],
		['never read: until the last day of the child', { keep: '30d', until: '2026-12-06' }, null, 12],
		['the last day of the child comes first', { keep: 'file', until: '2026-12-06' }, 1, 12],
		['without a last day of its own: eight weeks', { keep: 'file' }, 1, 58]
	] as const)('%s', async (_, draft, shownOn, day) => {
		expect(await dayOfDrop(draft, { shownOn })).toBe(day);
	});

	it('do not end in a file', async () => {
		const draft = { keep: 'read-and-forget', until: '2026-12-06' } as const;
		expect(await dayOfDrop(draft, { shownOn: 1, isInFile: true })).toBeNull();
	});

	it('are counted from the first time it was looked at', async () => {
		const { desk, id, letter } = await anAsked({ keep: 'read-and-forget', ...far });
		expect(desk.post.isNew(letter())).toBe(true);
		await desk.post.show(id);
		expect(desk.post.isNew(letter())).toBe(false);
		const { dropAt } = letter();
		desk.now += 3 * dayMs;
		await desk.post.show(id);
		expect(letter().dropAt).toBe(dropAt);
		expect(desk.post.log.lines.map(({ did }) => did)).toEqual(['open', 'open']);
	});

	it('end when the adult says so; a letter dropped is seen when it comes again', async () => {
		const { desk, child } = await aDeskAndAChild();
		const { file, id } = await child.write();
		await desk.post.takeFile(file);
		await desk.post.drop(id);
		expect(await desk.post.takeFile(file)).toMatchObject({
			reason: 'seen',
			letter: { letter: null }
		});
		const next = await ADesk.open(desk.keeping);
		expect(next.post.letters).toMatchObject([{ id, letter: null }]);
	});
});
