import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { AChild, ADesk, aDeskAndAChild } from './a-desk.ts';
import { sanne } from './a-talk.ts';
import { adultTables } from './adult-tables.ts';
import { dayMs } from './card.ts';

const yes = { answer: { a: 'yes', because: 'dat kan' }, isYoung: true, name: 'Mo' } as const;

/** The key that somebody's device shows. */
async function keyOf(desk: ADesk): Promise<string> {
	const made = await desk.post.cards.makeOwnKey();
	if (!made.ok) throw new Error(made.reason);
	return made.key.recipient;
}

/** Sanne, whose card the archive of her team and a stand-in can read, and a child with it. */
async function aTeam(use: 'one-child' | 'open' = 'one-child') {
	const [archive, standIn] = [await ADesk.open(), await ADesk.open()];
	const others = [
		{ role: 'archive' as const, recipient: await keyOf(archive) },
		{ role: 'stand-in' as const, recipient: ` ${await keyOf(standIn)}\n` }
	];
	return { archive, standIn, ...(await aDeskAndAChild({ others, use })) };
}

describe('a card', () => {
	it('is kept, and its mailbox is made', async () => {
		const { desk, own } = await aDeskAndAChild();
		const [one] = desk.post.cards.all;
		expect(one).toMatchObject({ is: 'open', own });
		expect(desk.mail.boxes).toMatchObject([
			{ rt: own.readToken, relay: 'post.example.org', until: aMoment - 36_000_000 + 67 * dayMs }
		]);
	});

	it.each([
		['bad-name', { name: '' }],
		['bad-relay', { relay: 'localhost:80' }],
		['bad-key', { others: [{ role: 'archive', recipient: 'age1xyz' }] }],
		['bad-key', { others: [{ role: 'archive', recipient: `age1${'q'.repeat(58)}` }] }],
		['too-many-readers', { others: Array(3).fill({ role: 'archive', recipient: '' }) as never }]
	] as const)('is not made: %s', async (reason, details) => {
		const desk = await ADesk.open();
		expect(await desk.post.cards.make({ ...sanne, ...details })).toEqual({ ok: false, reason });
		expect(desk.keeping.commits).toBe(0);
	});

	it('that is ended has no mailbox; what was on its way to this device still opens', async () => {
		const { desk, child, own } = await aDeskAndAChild();
		await desk.post.cards.end(own.id);
		expect([desk.mail.boxes, desk.post.cards.all[0]?.is]).toEqual([[], 'ended']);
		const next = await ADesk.open(desk.keeping);
		expect(next.mail.boxes).toEqual([]);
		expect(await next.post.takeFile((await child.write()).file)).toMatchObject({ ok: true });
	});

	it('that lies open is replaced when its time is over; who has the old one still writes', async () => {
		const { desk, child, own } = await aDeskAndAChild({ use: 'open' });
		await desk.post.takeFile((await child.write()).file);
		expect(desk.post.cards.due).toEqual([]);
		desk.now = aMoment + 90 * dayMs;
		expect(desk.post.cards.due).toMatchObject([{ own: { id: own.id }, is: 'over' }]);
		const made = await desk.post.cards.replace(own.id);
		if (!made.ok) throw new Error(made.reason);
		const old = desk.post.cards.all.at(-1)?.card ?? expect.fail();
		expect(made.card).toMatchObject({ name: old.name, reads: old.reads, readers: [{}] });
		expect(made.card.mailbox).not.toEqual(old.mailbox);
		expect(desk.mail.boxes).toHaveLength(2);
		const late = await child.write({ now: desk.now });
		expect(await desk.post.takeFile(late.file)).toMatchObject({ ok: true });
	});

	it('is forgotten sixty days after its end, and so is what opens it', async () => {
		const { desk, own } = await aDeskAndAChild();
		await desk.post.cards.end(own.id);
		desk.now = aMoment + 66 * dayMs;
		await desk.post.tick();
		expect(desk.post.cards.all).toHaveLength(1);
		desk.now = aMoment + 67 * dayMs;
		await desk.post.tick();
		expect(desk.post.cards.all).toEqual([]);
		const rows = [adultTables.keys, adultTables.ended].map((one) => desk.keeping.rowsOf(one).size);
		expect(rows).toEqual([0, 0]);
	});
});

describe('a key of this device', () => {
	it('is one for ninety days, then another; the old one still opens', async () => {
		const desk = await ADesk.open();
		const first = await keyOf(desk);
		desk.now = aMoment + 89 * dayMs;
		expect(await keyOf(desk)).toBe(first);
		const key = desk.post.cards.ownKey;
		expect(key && desk.post.cards.endOf(key)).toBe(aMoment + 90 * dayMs);
		desk.now = aMoment + 90 * dayMs;
		expect(desk.post.cards.ownKey).toBeNull();
		expect(await keyOf(desk)).not.toBe(first);
		desk.now = aMoment + 149 * dayMs;
		await desk.post.tick();
		expect(desk.keeping.rowsOf(adultTables.keys).size).toBe(2);
		desk.now = aMoment + 150 * dayMs;
		await desk.post.tick();
		expect(desk.keeping.rowsOf(adultTables.keys).size).toBe(1);
	});
});

describe('a card with three readers', () => {
	it('opens on each of their devices, and on no other', async () => {
		const { desk, archive, standIn, child } = await aTeam();
		const { file, id } = await child.write();
		for (const one of [desk, archive, standIn]) {
			expect(await one.post.takeFile(file)).toMatchObject({ ok: true, letter: { id } });
		}
		expect(desk.post.letters[0]?.knownBy).toBe('card');
		// the secret of the card is not on their devices, and they say so
		expect(standIn.post.letters[0]?.knownBy).toBe('nothing');
		expect(standIn.post.letters[0]?.own).toBe(standIn.post.cards.ownKey?.id);
		const reads = [desk, standIn].map(({ post }) => post.letters.map((one) => post.isStandIn(one)));
		expect(reads).toEqual([[false], [true]]);
		const stranger = await ADesk.open();
		await keyOf(stranger);
		expect(await stranger.post.takeFile(file)).toMatchObject({ reason: 'for-someone-else' });
	});

	it('is answered by the stand-in, under its own name, and by the person after that', async () => {
		const { desk, standIn, child } = await aTeam('open');
		const { file, id } = await child.write();
		await standIn.post.takeFile(file);
		const notYet = { ...yes, answer: { a: 'not-yet', because: 'Sanne is er maandag' } } as const;
		await standIn.post.reply(id, notYet, 'relay');
		const heard = await child.hear(standIn.mail.sent[0]?.sealed);
		expect(heard).toMatchObject({ ok: true, letter: { name: 'Mo', re: id } });
		await desk.post.takeFile(file);
		await desk.post.reply(id, { answer: yes.answer, isYoung: true }, 'relay');
		const last = await child.hear(desk.mail.sent[0]?.sealed);
		expect(last).toMatchObject({ ok: true, letter: { name: sanne.name, answer: { a: 'yes' } } });
	});

	it('brings a later letter to a stand-in who never had the first, and the answer comes back', async () => {
		const { desk, standIn, child } = await aTeam();
		const [first, second] = [await child.write(), await child.write()];
		expect(await desk.post.takeFile(first.file)).toMatchObject({ ok: true });
		expect(await standIn.post.takeFile(second.file)).toMatchObject({ ok: true });
		await standIn.post.reply(second.id, yes, 'relay');
		const heard = await child.hear(standIn.mail.sent[0]?.sealed);
		expect(heard).toMatchObject({ ok: true, letter: { name: 'Mo', re: second.id } });
		// and the third is of the same child for the person, and nothing is said to be missing
		const third = await child.write();
		await desk.post.takeFile(third.file);
		const letter = desk.post.letters.find(({ id }) => id === third.id);
		expect(letter).toMatchObject({ knownBy: 'line', missing: 0 });
	});

	it('never says that a letter is removed which another of them has', async () => {
		const { desk, standIn, child } = await aTeam();
		const { file, id } = await child.write();
		await desk.post.takeFile(file);
		const wish = await child.write({ about: { kind: 'forget', re: id } }, { items: [] });
		standIn.mail.bring(wish.file);
		expect(await standIn.post.takeArrived()).toMatchObject([]);
		expect(standIn.post.refused).toMatchObject([{ reason: 'not-here' }]);
		expect([standIn.mail.sent, standIn.mail.arrived.length]).toEqual([[], 1]);
		expect(await desk.post.takeFile(wish.file)).toMatchObject({ ok: true, forgot: 'removed' });
	});

	it('does not open what came to another card of the same person', async () => {
		const { desk, standIn } = await aTeam();
		const child = new AChild((await desk.card()).card);
		const { file } = await child.write();
		expect(await standIn.post.takeFile(file)).toMatchObject({ reason: 'for-someone-else' });
		expect(await desk.post.takeFile(file)).toMatchObject({ ok: true });
	});
});
