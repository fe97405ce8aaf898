import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { ADesk, AChild, aDeskAndAChild } from './a-desk.ts';
import { adultTables } from './adult-tables.ts';
import { dayMs } from './card.ts';
import type { Reply } from './giving-back.ts';
import { letterToCode } from './letter-code.ts';
import { armoured } from './letter-file.ts';

const no: Reply = { answer: { a: 'no', because: 'want er is nog geen huis vrij' }, isYoung: true };
const notYet: Reply = { ...no, answer: { a: 'not-yet', because: 'we vragen het dinsdag' } };

/** A desk that has taken in one letter. */
async function anAsked(draft = {}) {
	const talk = await aDeskAndAChild();
	const { file, id } = await talk.child.write({}, draft);
	const taken = await talk.desk.post.takeFile(file);
	if (!taken.ok) throw new Error(taken.reason);
	return { ...talk, file, id };
}

describe('a letter that comes', () => {
	it('into the mailbox is kept before it goes from the porch', async () => {
		const { desk, child, own } = await aDeskAndAChild();
		const { file, id } = await child.write();
		desk.mail.bring(file);
		const [taken] = await desk.post.takeArrived();
		expect(taken).toMatchObject({ ok: true, is: 'letter', letter: { id, cameBy: 'mailbox' } });
		expect(desk.mail.arrived).toEqual([]);
		expect(desk.post.letters).toMatchObject([
			{ id, own: own.id, name: 'Noor', knownBy: 'card', missing: 0, readAt: null, answers: [] }
		]);
		expect(desk.post.cards.all).toMatchObject([{ is: 'used', own: { usedBy: child.line?.id } }]);
	});

	it('as a file, as text or as a code is the same letter', async () => {
		const { desk, child } = await aDeskAndAChild();
		const one = await child.write();
		expect(await desk.post.takeFile(one.file)).toMatchObject({ letter: { cameBy: 'file' } });
		const other = await child.write();
		const text = new TextEncoder().encode(await armoured(other.file));
		expect(await desk.post.takeFile(text)).toMatchObject({ ok: true, letter: { id: other.id } });
		const short = await child.write({ isForCode: true });
		const taken = await desk.post.takeCode(letterToCode(short.file) ?? '');
		expect(taken).toMatchObject({ ok: true, letter: { id: short.id, cameBy: 'code' } });
		expect(await desk.post.takeCode('WIFI:S:thuis;;')).toMatchObject({ reason: 'not-a-letter' });
	});

	it('is there again on the next day, with all that was said', async () => {
		const { desk, id } = await anAsked();
		await desk.post.reply(id, notYet, 'relay');
		const next = await ADesk.open(desk.keeping, aMoment + dayMs);
		expect(next.post.letters).toEqual(desk.post.letters);
		expect(next.post.lines).toEqual(desk.post.lines);
		expect(next.post.unreadable).toBe(0);
	});

	it('holds no key of the conversation', async () => {
		const { desk } = await anAsked();
		const [row = ''] = desk.keeping.rowsOf(adultTables.letters).values();
		expect(row).toContain('Waar gaan we wonen?');
		expect(row).not.toMatch(/"key"|"back"|age1/);
	});

	it('is shown and not kept again when it comes again, by another way', async () => {
		const { desk, file, id } = await anAsked();
		const { commits } = desk.keeping;
		expect(await desk.post.takeFile(file)).toMatchObject({ reason: 'seen', letter: { id } });
		desk.mail.bring(file);
		expect(await desk.post.takeArrived()).toEqual([]);
		expect(desk.mail.arrived).toEqual([]);
		expect(desk.keeping.commits).toBe(commits);
	});
});

describe('a letter that is too early', () => {
	it('as a file is put by until the one before it has come', async () => {
		const { desk, child } = await aDeskAndAChild();
		const [first, second] = [await child.write(), await child.write()];
		const early = await desk.post.takeFile(second.file);
		expect(early).toEqual({ ok: false, reason: 'too-early', isPutBy: true });
		const next = await ADesk.open(desk.keeping);
		expect(next.post.early).toBe(1);
		await next.post.takeFile(first.file);
		expect(next.post.early).toBe(0);
		expect(next.post.letters.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
	});

	it('in the mailbox waits there, whichever comes first', async () => {
		const { desk, child } = await aDeskAndAChild();
		const [first, second] = [await child.write(), await child.write()];
		desk.mail.bring(second.file, aMoment, 'late');
		expect(await desk.post.takeArrived()).toEqual([]);
		expect(desk.mail.arrived).toHaveLength(1);
		expect(desk.post.refused).toEqual([]);
		desk.mail.bring(first.file, aMoment, 'first');
		expect(await desk.post.takeArrived()).toHaveLength(2);
		expect(desk.mail.arrived).toEqual([]);
	});

	it('says after sixty days that it is too old', async () => {
		const { desk, child } = await aDeskAndAChild({ use: 'open' });
		await child.write();
		desk.mail.bring((await child.write()).file);
		desk.now = aMoment + 60 * dayMs;
		await desk.post.takeArrived();
		expect(desk.post.refused).toMatchObject([{ reason: 'too-old' }]);
	});
});

describe('a letter that is refused', () => {
	it('stays sealed in the porch until that is known', async () => {
		const { desk, own } = await aDeskAndAChild();
		const [one, other] = [desk, await ADesk.open()];
		const stranger = new AChild((await other.card()).card);
		const { file } = await stranger.write();
		one.mail.bring(file, aMoment, 'x');
		expect(await one.post.takeArrived()).toEqual([]);
		const refused = { id: 'x', reason: 'for-someone-else', at: aMoment, sealed: file };
		expect(one.post.refused).toEqual([refused]);
		expect(one.mail.arrived).toHaveLength(1);
		await one.post.known('x');
		expect([one.post.refused, one.mail.arrived]).toEqual([[], []]);
		expect(own.usedBy).toBeNull();
	});

	it.each([
		['not-a-letter', () => new TextEncoder().encode('een plaatje')],
		['cut-off', (file: Uint8Array) => file.slice(0, 300)],
		['damaged', (file: Uint8Array) => file.map((byte, at) => (at === 400 ? byte ^ 1 : byte))]
	] as const)('as %s leaves nothing', async (reason, change) => {
		const { desk, child } = await aDeskAndAChild();
		const { file } = await child.write();
		const { commits } = desk.keeping;
		expect(await desk.post.takeFile(Uint8Array.from(change(file)))).toMatchObject({ reason });
		expect(desk.keeping.commits).toBe(commits);
		expect(desk.post.letters).toEqual([]);
	});

	it('because another child had this card', async () => {
		const { desk, child } = await aDeskAndAChild();
		const other = new AChild(desk.post.cards.all[0]?.card ?? expect.fail());
		await desk.post.takeFile((await child.write()).file);
		const taken = await desk.post.takeFile((await other.write()).file);
		expect(taken).toEqual({ ok: false, reason: 'card-used', word: '' });
	});

	it('because somebody made a card that only looks like this one', async () => {
		const { desk } = await aDeskAndAChild();
		const card = desk.post.cards.all[0]?.card ?? expect.fail();
		const forger = new AChild({ ...card, pair: new Uint8Array(16).fill(1) });
		expect(await desk.post.takeFile((await forger.write()).file)).toMatchObject({
			reason: 'not-genuine'
		});
	});

	it('because it is too old, from tomorrow, or the conversation has ended', async () => {
		const { desk, child } = await aDeskAndAChild({ use: 'open' });
		const { file } = await child.write();
		desk.now = aMoment + 61 * dayMs;
		expect(await desk.post.takeFile(file)).toMatchObject({ reason: 'too-old' });
		desk.now = aMoment - dayMs;
		expect(await desk.post.takeFile(file)).toMatchObject({ reason: 'wrong-date' });
		desk.now = aMoment;
		await desk.post.takeFile(file);
		const late = await child.write();
		await desk.post.sayGoodbye(child.line?.id ?? '');
		expect(await desk.post.takeFile(late.file)).toMatchObject({ reason: 'closed' });
	});
});

describe('an answer', () => {
	it('over the relay arrives at the child', async () => {
		const { desk, child, id } = await anAsked();
		expect(desk.post.roadBackOf(desk.post.letters[0] ?? expect.fail())).toEqual({
			is: 'relay',
			relay: 'post.example.org'
		});
		expect(await desk.post.reply(id, no, 'relay')).toMatchObject({ ok: true });
		const [sent] = desk.mail.sent;
		expect(sent).toMatchObject({ relay: 'post.example.org', state: 'to-send' });
		expect(await child.hear(sent?.sealed)).toMatchObject({
			ok: true,
			letter: { kind: 'reply', re: id, answer: no.answer, name: 'Sanne · wijkteam Noord' }
		});
		const [letter] = desk.post.letters;
		expect(letter?.answers).toMatchObject([{ answer: no.answer, isSent: true, at: aMoment }]);
		expect(desk.post.stateOf(letter?.answers[0]?.id ?? '')).toBe('to-send');
		expect(desk.keeping.rowsOf(adultTables.leaving).size).toBe(0);
		expect(await desk.post.reply(id, no, 'relay')).toEqual({ ok: false, reason: 'no-address' });
	});

	it('as a code and as a file arrives too, and nothing is sent', async () => {
		const { desk, child, id } = await anAsked();
		const code = await desk.post.reply(id, notYet, 'code');
		if (!code.ok) throw new Error(code.reason);
		expect(code.code).not.toBeNull();
		expect(await child.hear(code.file)).toMatchObject({ ok: true, letter: { n: 0 } });
		const file = await desk.post.reply(id, no, 'file');
		if (!file.ok) throw new Error(file.reason);
		expect(await child.hear(file.file)).toMatchObject({ ok: true, letter: { n: 1 }, missing: 0 });
		expect(desk.mail.sent).toEqual([]);
		expect(desk.post.letters[0]?.answers.map(({ isSent }) => isSent)).toEqual([false, false]);
	});

	it('can be spoken as well; that is too long for codes', async () => {
		const { desk, child, id } = await anAsked();
		const data = new Uint8Array(9_000);
		data.set([0x1a, 0x45, 0xdf, 0xa3]);
		const items = [{ t: 'voice', mime: 'audio/webm', ms: 4_000, data }] as const;
		const spoken = await desk.post.reply(id, { ...no, items }, 'code');
		expect(spoken).toEqual({ ok: false, reason: 'too-long-for-codes' });
		expect(desk.post.letters[0]?.answers).toEqual([]);
		await desk.post.reply(id, { ...no, items }, 'relay');
		const heard = await child.hear(desk.mail.sent[0]?.sealed);
		expect(heard).toMatchObject({ ok: true, letter: { items: [{ t: 'voice', ms: 4_000, data }] } });
		const next = await ADesk.open(desk.keeping);
		expect(next.post.letters[0]?.answers[0]?.items).toMatchObject([{ t: 'voice', data }]);
	});

	it.each([
		['no-because', { a: 'yes', because: ' ' }],
		['too-many-words', { a: 'yes', because: 'ja '.repeat(61) }],
		['too-long', { a: 'yes', because: 'j'.repeat(1001) }]
	] as const)('is not given because of %s', async (reason, answer) => {
		const { desk, id } = await anAsked();
		expect(await desk.post.reply(id, { answer, isYoung: true }, 'relay')).toEqual({
			ok: false,
			reason
		});
		expect(desk.mail.sent).toEqual([]);
	});

	it('to a letter that is not here, or after sixty days, finds no way', async () => {
		const { desk, id } = await anAsked({ keep: 'file', until: '2027-11-01' });
		expect(await desk.post.reply('x', no, 'relay')).toEqual({ ok: false, reason: 'unknown' });
		desk.now = aMoment + 61 * dayMs;
		expect(desk.post.roadBackOf(desk.post.letters[0] ?? expect.fail()).is).toBe('no-address');
		expect(await desk.post.reply(id, no, 'relay')).toEqual({ ok: false, reason: 'no-address' });
	});

	it('may be told as read before, once', async () => {
		const { desk, child, id } = await anAsked();
		await desk.post.tellRead(id);
		expect(desk.post.letters[0]?.readAt).toBe(aMoment);
		expect(await child.hear(desk.mail.sent[0]?.sealed)).toMatchObject({ letter: { kind: 'read' } });
		expect(await desk.post.tellRead(id)).toEqual({ ok: false, reason: 'told' });
		await desk.post.reply(id, no, 'relay');
		expect(await child.hear(desk.mail.sent[1]?.sealed)).toMatchObject({ ok: true, missing: 0 });
	});

	it('that says goodbye closes both sides', async () => {
		const { desk, child, id } = await anAsked();
		await desk.post.sayGoodbye(child.line?.id ?? '');
		expect(await child.hear(desk.mail.sent[0]?.sealed)).toMatchObject({ letter: { kind: 'bye' } });
		expect(child.line?.isClosed).toBe(true);
		expect(desk.post.roadBackOf(desk.post.letters[0] ?? expect.fail()).is).toBe('closed');
		expect(await desk.post.reply(id, no, 'relay')).toEqual({ ok: false, reason: 'closed' });
	});
});
