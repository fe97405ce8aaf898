import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { AChild, ADesk, aDeskAndAChild } from './a-desk.ts';
import { adultTables } from './adult-tables.ts';
import { toBase64Url } from './base64.ts';
import { dayMs } from './card.ts';

const mo = 'Mo, wijkteam';
const yes = { answer: { a: 'yes', because: 'dat kan' }, isYoung: true } as const;

async function aStandIn(): Promise<{ standIn: ADesk; recipient: string }> {
	const standIn = await ADesk.open();
	standIn.client = {} as never;
	const made = await standIn.post.cards.makeOwnKey();
	return { standIn, recipient: made.ok ? made.key.recipient : expect.fail(made.reason) };
}

/** Sanne with an open card that names a stand-in, a child who has it, and what is handed over. */
async function aHandOver(use: 'one-child' | 'open' = 'open') {
	const { standIn, recipient } = await aStandIn();
	const others = [{ role: 'stand-in' as const, recipient }];
	const team = await aDeskAndAChild({ others, use });
	const handed = await team.desk.post.handOver(team.own.id, recipient);
	if (!handed.ok) throw new Error(handed.reason);
	const [one] = team.desk.post.cards.all;
	const mb = toBase64Url(one?.card.mailbox ?? expect.fail());
	return { ...team, standIn, recipient, handed, mb };
}

describe('a mailbox that is handed over', () => {
	it('is emptied by the other device, which neither makes nor ends it', async () => {
		const { standIn, own, handed, mb } = await aHandOver();
		const taken = await standIn.post.takeOver(handed.file, mo);
		expect(taken).toEqual({ ok: true, name: 'Sanne · wijkteam Noord' });
		const relay = 'post.example.org';
		expect(standIn.mail.boxes).toMatchObject([{ mb, rt: own.readToken, wt: null, relay }]);
		expect(standIn.post.boxes.taken).toMatchObject([{ id: mb, name: 'Sanne · wijkteam Noord' }]);
	});

	it('is kept in one step, and opened again after the app was killed there', async () => {
		const { standIn, handed } = await aHandOver();
		const before = standIn.keeping.commits;
		await standIn.post.takeOver(handed.file, mo);
		expect(standIn.keeping.commits - before).toBe(1);
		const again = await ADesk.open(standIn.keeping);
		expect([again.mail.boxes.length, again.post.unreadable]).toEqual([1, 0]);
	});

	it('brings letters for the one on the card; answers go back under the own name', async () => {
		const { standIn, handed, mb, child } = await aHandOver('one-child');
		await standIn.post.takeOver(handed.file, `  ${mo} `);
		const { file, id } = await child.write();
		standIn.mail.bring(file, aMoment, 'm', mb);
		await standIn.post.takeArrived();
		const [letter] = standIn.post.letters;
		expect(letter).toMatchObject({ id, onCardOf: 'Sanne · wijkteam Noord', knownBy: 'nothing' });
		expect(standIn.post.isStandIn(letter ?? expect.fail())).toBe(true);
		await standIn.post.reply(id, yes, 'relay');
		const heard = await child.hear(standIn.mail.sent[0]?.sealed);
		expect(heard).toMatchObject({ ok: true, letter: { name: mo, re: id } });
		const again = await ADesk.open(standIn.keeping);
		expect(again.post.letters).toMatchObject([{ onCardOf: 'Sanne · wijkteam Noord' }]);
		expect(again.post.ownName).toBe(mo);
	});

	it('is said of by the person: who, and since which day', async () => {
		const { desk, own, recipient } = await aHandOver();
		desk.now = aMoment + 3 * dayMs;
		expect((await desk.post.handOver(own.id, recipient)).ok).toBe(true);
		const again = await ADesk.open(desk.keeping, desk.now);
		expect(again.post.boxes.sharersOf(own)).toEqual([
			{ role: 'stand-in', recipient, since: aMoment }
		]);
	});

	it('is let go when the stand-in stops, and can be taken over again', async () => {
		const { standIn, own, handed, mb } = await aHandOver();
		await standIn.post.takeOver(handed.file, mo);
		expect((await standIn.post.stopEmptying(mb)).ok).toBe(true);
		expect([standIn.mail.boxes, standIn.post.boxes.taken]).toEqual([[], []]);
		const again = await ADesk.open(standIn.keeping);
		expect([again.mail.boxes, again.post.unreadable]).toEqual([[], 0]);
		const kept = [...standIn.keeping.rowsOf(adultTables.boxes).values()].join();
		expect(kept).not.toContain(own.readToken);
		expect((await standIn.post.takeOver(handed.file, mo)).ok).toBe(true);
		expect(standIn.mail.boxes).toHaveLength(1);
	});

	it('is over with the card, and the key that opens its letters is kept until then', async () => {
		const { standIn, recipient } = await aStandIn();
		const desk = await ADesk.open();
		desk.now = aMoment + 85 * dayMs;
		const others = [{ role: 'stand-in' as const, recipient }];
		const { own, card } = await desk.card({ use: 'open', others });
		const handed = await desk.post.handOver(own.id, recipient);
		standIn.now = desk.now;
		await standIn.post.takeOver(handed.ok ? handed.file : expect.fail(), mo);
		standIn.now = card.expires + 29 * dayMs;
		await standIn.post.tick();
		const late = await new AChild(card).write({ now: desk.now + 80 * dayMs });
		standIn.now = desk.now + 80 * dayMs;
		expect(await standIn.post.takeFile(late.file)).toMatchObject({ ok: true });
		standIn.now = card.expires + 60 * dayMs;
		await standIn.post.tick();
		await standIn.post.tick();
		const rows = [adultTables.boxes, adultTables.keys].map(
			(one) => standIn.keeping.rowsOf(one).size
		);
		expect(rows).toEqual([0, 0]);
	});
});

describe('a mailbox is not handed over', () => {
	it('when the card is ended, or nothing comes to it any more', async () => {
		const { desk, own, recipient } = await aHandOver();
		const over = { ok: false, reason: 'over' };
		desk.now = aMoment + 200 * dayMs;
		expect(await desk.post.handOver(own.id, recipient)).toEqual(over);
		desk.now = aMoment;
		await desk.post.cards.end(own.id);
		expect(await desk.post.handOver(own.id, recipient)).toEqual(over);
	});

	it('when it could not be kept that it was', async () => {
		const { recipient } = await aStandIn();
		const { desk, own } = await aDeskAndAChild({ others: [{ role: 'archive', recipient }] });
		desk.keeping.room = 0;
		expect(await desk.post.handOver(own.id, recipient)).toEqual({ ok: false, reason: 'full' });
		expect(desk.post.boxes.sharersOf(own)).toMatchObject([{ role: 'archive', since: null }]);
	});
});

describe('a mailbox is not taken over, and nothing changes', () => {
	type Setup = Awaited<ReturnType<typeof aHandOver>>;
	const cases: [string, (at: Setup) => unknown, string?][] = [
		['already', ({ standIn, handed }) => standIn.post.takeOver(handed.file, mo)],
		['over', ({ standIn }) => void (standIn.now = aMoment + 200 * dayMs)],
		['full', ({ standIn }) => void (standIn.keeping.room = 0)],
		['other-relay', ({ standIn }) => void (standIn.client = null)],
		['bad-name', () => undefined, ' ']
	];
	it.each(cases)('%s', async (reason, before, as = mo) => {
		const at = await aHandOver();
		await before(at);
		const rows = JSON.stringify([...at.standIn.keeping.rowsOf(adultTables.boxes)]);
		expect(await at.standIn.post.takeOver(at.handed.file, as)).toEqual({ ok: false, reason });
		expect(JSON.stringify([...at.standIn.keeping.rowsOf(adultTables.boxes)])).toBe(rows);
	});

	it('on the device of the person itself, or of somebody else', async () => {
		const { desk, handed, child } = await aHandOver();
		const refused = { ok: false, reason: 'for-someone-else' };
		expect(await desk.post.takeOver(handed.file, mo)).toEqual(refused);
		const { standIn: other } = await aStandIn();
		expect(await other.post.takeOver(handed.file, mo)).toEqual(refused);
		const letter = await child.write();
		expect(await other.post.takeOver(letter.file, mo)).toEqual(refused);
	});
});
