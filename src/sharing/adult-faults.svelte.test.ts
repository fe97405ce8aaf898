import { describe, expect, it } from 'vitest';
import { ADesk, aDeskAndAChild } from './a-desk.ts';
import { adultTables } from './adult-tables.ts';

const no = { answer: { a: 'no', because: 'want het kan niet' }, isYoung: true } as const;
const full = { ok: false, reason: 'full' };

/** Everything as it lies on the disk. */
function diskOf({ keeping }: ADesk): string {
	return JSON.stringify([...keeping.tables].map(([table, rows]) => [table, [...rows]]));
}

describe('a full disk', () => {
	it('keeps a letter in the porch, and takes it in when there is room', async () => {
		const { desk, child } = await aDeskAndAChild();
		desk.mail.bring((await child.write()).file);
		const before = diskOf(desk);
		desk.keeping.room = 0;
		expect(await desk.post.takeArrived()).toEqual([]);
		expect([desk.mail.arrived.length, desk.post.letters, desk.post.refused]).toEqual([1, [], []]);
		expect(diskOf(desk)).toBe(before);
		desk.keeping.room = Infinity;
		expect(await desk.post.takeArrived()).toHaveLength(1);
		expect(desk.mail.arrived).toEqual([]);
	});

	it('is told for a file, an early one too, and the file opens later', async () => {
		const { desk, child } = await aDeskAndAChild();
		const [first, second] = [await child.write(), await child.write()];
		desk.keeping.room = 0;
		expect(await desk.post.takeFile(first.file)).toMatchObject(full);
		const early = { ok: false, reason: 'too-early', isPutBy: false };
		expect(await desk.post.takeFile(second.file)).toEqual(early);
		desk.keeping.room = Infinity;
		expect(await desk.post.takeFile(first.file)).toMatchObject({ ok: true });
		expect(await desk.post.takeFile(second.file)).toMatchObject({ ok: true });
	});

	it('lets no answer go that is not kept', async () => {
		const { desk, child } = await aDeskAndAChild();
		const { file, id } = await child.write();
		await desk.post.takeFile(file);
		const before = diskOf(desk);
		desk.keeping.room = 0;
		expect(await desk.post.reply(id, no, 'relay')).toEqual(full);
		expect(await desk.post.tellRead(id)).toEqual(full);
		expect(await desk.post.sayGoodbye(child.line?.id ?? '')).toEqual(full);
		expect(await desk.post.show(id)).toEqual(full);
		expect(await desk.post.putInFile(id)).toEqual(full);
		expect(await desk.post.drop(id)).toEqual(full);
		expect([desk.mail.sent, desk.post.log.lines, diskOf(desk)]).toEqual([[], [], before]);
		expect(desk.post.letters).toMatchObject([{ answers: [], readAt: null, isInFile: false }]);
		desk.keeping.room = Infinity;
		expect(await desk.post.reply(id, no, 'relay')).toMatchObject({ ok: true });
		expect(await child.hear(desk.mail.sent[0]?.sealed)).toMatchObject({ ok: true, missing: 0 });
	});

	it('shows no card that is not kept', async () => {
		const desk = await ADesk.open();
		desk.keeping.room = 0;
		await expect(desk.card()).rejects.toThrow('full');
		expect(await desk.post.cards.makeOwnKey()).toEqual(full);
		expect([desk.post.cards.all, desk.mail.boxes, desk.post.cards.ownKey]).toEqual([[], [], null]);
	});
});

describe('a tab that is killed', () => {
	it('between keeping a letter and saying so finds it kept once', async () => {
		const { desk, child } = await aDeskAndAChild();
		const { file, id } = await child.write();
		await desk.post.takeFile(file);
		const next = await ADesk.open(desk.keeping);
		next.mail.bring(file);
		await next.post.tick();
		expect(next.mail.arrived).toEqual([]);
		expect(next.post.letters.map((one) => one.id)).toEqual([id]);
		expect(next.post.lines).toMatchObject([{ received: { next: 1, missed: [] } }]);
	});

	it('between keeping an answer and sending it sends it the next time, once', async () => {
		const { desk, child } = await aDeskAndAChild();
		const { file, id } = await child.write();
		await desk.post.takeFile(file);
		desk.mail.isOpen = false;
		expect(await desk.post.reply(id, no, 'relay')).toMatchObject({ ok: true });
		expect(desk.mail.sent).toEqual([]);
		const next = await ADesk.open(desk.keeping);
		expect(next.mail.sent).toHaveLength(1);
		expect(next.keeping.rowsOf(adultTables.leaving).size).toBe(0);
		expect(await child.hear(next.mail.sent[0]?.sealed)).toMatchObject({
			ok: true,
			letter: { re: id }
		});
	});

	it('after the mailroom has it and before that is known does not send it twice', async () => {
		const { desk, child } = await aDeskAndAChild();
		const { file, id } = await child.write();
		await desk.post.takeFile(file);
		desk.keeping.room = 1;
		await desk.post.reply(id, no, 'relay');
		expect(desk.keeping.rowsOf(adultTables.leaving).size).toBe(1);
		desk.keeping.room = Infinity;
		await desk.post.tick();
		expect(desk.mail.sent).toHaveLength(1);
		expect(desk.keeping.rowsOf(adultTables.leaving).size).toBe(0);
	});

	it('between keeping a card and making its mailbox makes that the next time', async () => {
		const { desk } = await aDeskAndAChild();
		const next = await ADesk.open(desk.keeping);
		expect(next.mail.boxes).toEqual(desk.mail.boxes);
	});
});

describe('a record that cannot be read', () => {
	it('is told, and left as it is; the others are read', async () => {
		const { desk, child } = await aDeskAndAChild();
		const first = await child.write();
		await desk.post.takeFile(first.file);
		await desk.post.takeFile((await child.write()).file);
		const rows = desk.keeping.rowsOf(adultTables.letters);
		rows.set(first.id, JSON.stringify({ id: first.id, line: 3 }));
		const next = await ADesk.open(desk.keeping);
		expect([next.post.unreadable, next.post.letters.length]).toEqual([1, 1]);
		expect(rows.get(first.id)).toContain('3');
	});
});

describe('actions at the same time', () => {
	it('come one after the other, and none is lost', async () => {
		const { desk, child } = await aDeskAndAChild();
		const letters = [await child.write(), await child.write(), await child.write()];
		await Promise.all(letters.map(({ file }) => desk.post.takeFile(file)));
		await Promise.all(letters.map(({ id }) => desk.post.reply(id, no, 'relay')));
		await Promise.all(letters.map(({ id }) => desk.post.show(id)));
		for (const { sealed } of desk.mail.sent) expect((await child.hear(sealed)).ok).toBe(true);
		expect(child.line?.received).toMatchObject({ next: 3, missed: [] });
		expect(await desk.post.log.verify()).toEqual({ ok: true, count: 3 });
	});
});
