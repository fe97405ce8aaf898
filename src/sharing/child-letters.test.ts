import { describe, expect, it } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { aQuestion, aTalk, receive, sanne, send } from './a-talk.ts';
import { openFromChild } from './adult-letters.ts';
import { fromBase64Url, toBase64Url } from './base64.ts';
import { writeRecipient } from './bech32.ts';
import { tidyLine, writeToPerson } from './child-letters.ts';
import { dayMs } from './card.ts';
import { cardOf, newPerson, renewPerson } from './circle.ts';
import { writeEnvelope } from './envelope.ts';
import { newLetter, type Letter } from './letter.ts';
import { withMac } from './letter-mac.ts';
import { makeCard, makeDeviceKey } from './own-cards.ts';
import { sealToKeys } from './sealed-to-keys.ts';
import { darkPng } from '../../tests/vectors/png.ts';

/** A letter as somebody else's program may write it, to the same card. */
async function forged(
	talk: Awaited<ReturnType<typeof aTalk>>,
	changes: Partial<Letter>,
	proof: { key: Uint8Array; from: 'child' | 'adult' } | null
) {
	const key = toBase64Url(bytesOf(32, 6));
	const letter = { ...newLetter(aQuestion, new Date(aMoment)), key, ...changes };
	const envelope = writeEnvelope(letter);
	if (!envelope) throw new Error('too big');
	const plain = proof ? await withMac(envelope, proof.key, proof.from) : envelope;
	return sealToKeys(
		plain,
		cardOf(talk.own).readers.map((reader) => reader.key)
	);
}

describe('a letter to a card', () => {
	it('is read by the adult as the child wrote it', async () => {
		const talk = await aTalk();
		const data = darkPng(8, 6);
		const drawing = { t: 'drawing', mime: 'image/png', w: 8, h: 6, data, alt: 'huis' } as const;
		const { file } = await send(talk, {}, { ...aQuestion, items: [...aQuestion.items, drawing] });
		const opened = await receive(talk, file);
		expect(opened).toMatchObject({ ok: true, knownBy: 'card', missing: 0 });
		expect(opened.ok && opened.letter.items.map((item) => item.t)).toEqual(['question', 'drawing']);
		expect(opened.ok && opened.letter.until).toBe('2027-01-21');
	});

	it('is known by the line from the second on, without the key in it', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const opened = await receive(talk, (await send(talk)).file);
		expect(opened).toMatchObject({ ok: true, knownBy: 'line', letter: { n: 1 } });
		expect(opened.ok && 'key' in opened.letter).toBe(false);
	});

	it('has a fresh address for each answer', async () => {
		const talk = await aTalk();
		const [one, other] = [await send(talk), await send(talk)];
		await receive(talk, one.file);
		await receive(talk, other.file);
		const backs = talk.adult?.unanswered.map(({ back }) => [back.rcpt, back.mb, back.wt]) ?? [];
		expect(new Set(backs.flat()).size).toBe(6);
	});

	it('gives what the mailbox for the answer is made with', async () => {
		const talk = await aTalk({ stamp: bytesOf(16, 5) });
		const written = await writeToPerson(aQuestion, talk.person, null, { now: aMoment });
		expect(written.ok && written.reply).toMatchObject({
			relay: 'post.example.org',
			stamp: toBase64Url(bytesOf(16, 5))
		});
	});

	it('is of somebody with an open card, and no more', async () => {
		const talk = await aTalk({ use: 'open' });
		const opened = await receive(talk, (await send(talk)).file);
		expect(opened).toMatchObject({ ok: true, knownBy: 'nothing', own: null });
		expect(await receive(talk, (await send(talk)).file)).toMatchObject({ knownBy: 'line' });
	});

	it('is read by a stand-in too, who cannot check the first', async () => {
		const device = await makeDeviceKey({ now: aMoment });
		const talk = await aTalk({ others: [{ role: 'stand-in', recipient: device.recipient }] });
		const desk = { keys: [device], lines: [] };
		const first = await openFromChild((await send(talk)).file, desk, aMoment);
		expect(first).toMatchObject({ ok: true, knownBy: 'nothing' });
		const lines = first.ok ? [first.line] : [];
		const second = await openFromChild((await send(talk)).file, { ...desk, lines }, aMoment);
		expect(second).toMatchObject({ ok: true, knownBy: 'line' });
	});

	it('to several readers brings the key every time: any may be the first that one of them gets', async () => {
		const [device, alone] = [await makeDeviceKey({ now: aMoment }), await aTalk()];
		const talk = await aTalk({ others: [{ role: 'stand-in', recipient: device.recipient }] });
		const numbers = async (of: typeof talk) => {
			await receive(of, (await send(of)).file);
			const opened = await receive(of, (await send(of)).file);
			return opened.ok ? [opened.letter.n, opened.letter.key !== undefined, opened.knownBy] : [];
		};
		expect(await numbers(talk)).toEqual([0, true, 'line']);
		expect(await numbers(alone)).toEqual([1, false, 'line']);
		expect(talk.child?.sent).toBe(2);
	});

	it('goes on by a new card of the same person', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const renewed = await makeCard(sanne, { now: aMoment });
		talk.person = renewPerson(talk.person, renewed.card, 'present');
		talk.own = renewed.own;
		const opened = await receive(talk, (await send(talk)).file);
		expect(opened).toMatchObject({ ok: true, knownBy: 'line', own: { usedBy: talk.child?.id } });
	});

	it('is never written into a conversation with another', async () => {
		const [talk, other] = [await aTalk(), await aTalk()];
		await send(talk);
		await expect(writeToPerson(aQuestion, other.person, talk.child)).rejects.toThrow(TypeError);
	});

	it('can ask to be dropped, and end the conversation', async () => {
		const talk = await aTalk();
		const { file, id } = await send(talk);
		await receive(talk, file);
		const forget = await send(talk, { about: { kind: 'forget', re: id } }, noItems);
		expect(await receive(talk, forget.file)).toMatchObject({
			ok: true,
			letter: { kind: 'forget', re: id }
		});
		const bye = await send(talk, { about: { kind: 'bye' } }, noItems);
		expect(await receive(talk, bye.file)).toMatchObject({ ok: true, line: { isClosed: true } });
		expect(talk.child).toMatchObject({ isClosed: true, waiting: [] });
		const after = await writeToPerson(aQuestion, talk.person, talk.child, { now: aMoment });
		expect(after).toEqual({ ok: false, reason: 'closed' });
	});
});

const noItems = { ...aQuestion, items: [], ask: 'none' } as const;

describe('a card whose time is over', () => {
	it('is not begun with, and goes on for a month in a conversation', async () => {
		const talk = await aTalk();
		const at = (now: number) => writeToPerson(aQuestion, talk.person, talk.child, { now });
		expect(await at(aMoment + 8 * dayMs)).toEqual({ ok: false, reason: 'expired' });
		await send(talk);
		expect((await at(aMoment + 36 * dayMs)).ok).toBe(true);
		expect(await at(aMoment + 38 * dayMs)).toEqual({ ok: false, reason: 'expired' });
	});

	it('is not begun with when it is valid for too long', async () => {
		const talk = await aTalk();
		const early = { now: aMoment - 9 * dayMs };
		const written = await writeToPerson(aQuestion, talk.person, null, early);
		expect(written).toEqual({ ok: false, reason: 'wrong-date' });
	});

	it('is not sealed to when the letter is too big', async () => {
		const talk = await aTalk();
		const draft = { ...aQuestion, items: [{ t: 'question', body: 'a'.repeat(8001) }] as const };
		const written = await writeToPerson(draft, talk.person, null, { now: aMoment });
		expect(written).toEqual({ ok: false, reason: 'too-big' });
	});
});

describe('a letter that is not taken', () => {
	it('was read before', async () => {
		const talk = await aTalk();
		const { file } = await send(talk);
		await receive(talk, file);
		expect(await receive(talk, file)).toEqual({ ok: false, reason: 'seen' });
	});

	it('was read before and is sealed anew by who has the words of it', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const id = talk.adult?.received.seen[0]?.id ?? '';
		const ch = talk.adult?.id ?? '';
		const again = await forged(talk, { id, ch }, { key: bytesOf(16, 1), from: 'child' });
		expect(await receive(talk, again)).toEqual({ ok: false, reason: 'seen' });
	});

	it('comes before the first', async () => {
		const talk = await aTalk();
		const [first, second] = [await send(talk), await send(talk)];
		expect(await receive(talk, second.file)).toEqual({ ok: false, reason: 'too-early' });
		expect((await receive(talk, first.file)).ok).toBe(true);
		expect((await receive(talk, second.file)).ok).toBe(true);
	});

	it('brings another key into a conversation that has one', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const ch = talk.adult?.id ?? '';
		const proof = { key: cardOf(talk.own).pair ?? bytesOf(16, 1), from: 'child' } as const;
		const notGenuine = { ok: false, reason: 'not-genuine' };
		expect(await receive(talk, await forged(talk, { ch }, proof))).toEqual(notGenuine);
		const key = talk.adult?.key ?? '';
		const unproven = await forged(talk, { ch, key }, { ...proof, key: bytesOf(16, 1) });
		expect(await receive(talk, unproven)).toEqual(notGenuine);
		const proven = await receive(talk, await forged(talk, { ch, key }, proof));
		expect(proven).toMatchObject({ ok: true, knownBy: 'line' });
	});

	it('is of a second child with the card of one', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const stolen = newPerson(cardOf(talk.person), 'not-checked', { now: aMoment });
		const other = await writeToPerson(aQuestion, stolen, null, { now: aMoment });
		const opened = other.ok && (await receive(talk, other.file));
		expect(opened).toEqual({ ok: false, reason: 'card-used' });
	});

	it.each<[string, Partial<Letter>, 'pair' | 'other' | 'adult' | 'none']>([
		['has no MAC', {}, 'none'],
		['has a MAC of another secret', {}, 'other'],
		['has a MAC of the other direction', {}, 'adult'],
		['says an adult wrote it', { from: 'adult', key: undefined as never }, 'pair'],
		['is of a kind that only adults write', { kind: 'reply' }, 'pair'],
		['brings no key', { key: undefined as never }, 'pair']
	])('is not genuine: it %s', async (_, changes, proof) => {
		const talk = await aTalk();
		const pair = cardOf(talk.own).pair ?? bytesOf(16, 0);
		const key = proof === 'other' ? bytesOf(16, 1) : pair;
		const from = proof === 'adult' ? 'adult' : 'child';
		const file = await forged(talk, changes, proof === 'none' ? null : { key, from });
		expect(await receive(talk, file)).toEqual({ ok: false, reason: 'not-genuine' });
	});

	it.each<[string, Partial<Letter>]>([
		['wrong-date', { at: '2026-11-26T13:00Z' }],
		['too-old', { at: '2026-09-20T10:00Z' }]
	])('is from another time: %s', async (reason, changes) => {
		const talk = await aTalk();
		const pair = cardOf(talk.own).pair ?? bytesOf(16, 0);
		const file = await forged(talk, changes, { key: pair, from: 'child' });
		expect(await receive(talk, file)).toEqual({ ok: false, reason });
	});

	it.each([
		['at an address that looks like another', { relay: 'xn--pst-ula.org' }],
		['sealed so that everybody can open it', { rcpt: writeRecipient(bytesOf(32, 0)) }],
		['sealed to a key that is none', { rcpt: `age1${'q'.repeat(58)}` }]
	])('wants its answer %s', async (_, changes) => {
		const talk = await aTalk();
		const pair = cardOf(talk.own).pair ?? bytesOf(16, 0);
		const { recipient } = await makeDeviceKey();
		const [mb, wt] = [1, 2].map((value) => toBase64Url(bytesOf(16, value))) as [string, string];
		const good = { rcpt: recipient, mb, wt, relay: 'post.example.org', exp: '2027-01-01' };
		const proof = { key: pair, from: 'child' } as const;
		const file = await forged(talk, { back: { ...good, ...changes } }, proof);
		expect(await receive(talk, file)).toEqual({ ok: false, reason: 'not-genuine' });
		expect((await receive(talk, await forged(talk, { back: good }, proof))).ok).toBe(true);
	});

	it('is of another conversation, or forged into this one', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const ch = talk.adult?.id ?? '';
		const pair = cardOf(talk.own).pair ?? bytesOf(16, 0);
		for (const key of [pair, bytesOf(32, 6)]) {
			const file = await forged(talk, { ch }, { key, from: 'child' });
			expect(await receive(talk, file)).toEqual({ ok: false, reason: 'not-genuine' });
		}
	});

	it('comes after the conversation was ended', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const late = await send(talk);
		if (talk.adult) talk.adult = { ...talk.adult, isClosed: true };
		expect(await receive(talk, late.file)).toEqual({ ok: false, reason: 'closed' });
	});

	it('is missed when another comes, and welcome afterwards', async () => {
		const talk = await aTalk();
		await receive(talk, (await send(talk)).file);
		const late = await send(talk);
		const opened = await receive(talk, (await send(talk)).file);
		expect(opened).toMatchObject({ ok: true, missing: 1 });
		expect(await receive(talk, late.file)).toMatchObject({ ok: true, missing: 0 });
	});
});

describe('what a child keeps', () => {
	it('is a key for each answer, for sixty days', async () => {
		const talk = await aTalk();
		await send(talk);
		const line = talk.child;
		if (!line) throw new Error('no line');
		expect(fromBase64Url(line.key)).toHaveLength(32);
		expect(tidyLine(line, aMoment + 59 * dayMs)).toBeNull();
		expect(tidyLine(line, aMoment + 60 * dayMs)?.waiting).toEqual([]);
	});
});
