import { describe, expect, it } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { aTalk, receive, send, type Talk } from './a-talk.ts';
import { writeBye, writeRead, writeReply } from './adult-replies.ts';
import { toBase64Url } from './base64.ts';
import { readRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { openFromAdult } from './child-letters.ts';
import { dayMs } from './card.ts';
import { writeEnvelope } from './envelope.ts';
import { newLetter, type Answer, type Letter } from './letter.ts';
import { withMac } from './letter-mac.ts';
import { sealToKeys } from './sealed-to-keys.ts';

const making = { name: 'Sanne · wijkteam Noord', now: aMoment };
const no: Answer = { a: 'no', because: 'want er is nog geen huis vrij' };

/** A talk in which the adult has read one letter. */
async function anAsked(): Promise<Talk & { id: string }> {
	const talk = await aTalk();
	const { file, id } = await send(talk);
	await receive(talk, file);
	return { ...talk, id };
}

async function answer(talk: Talk, re: string, one: Answer = no): Promise<Bytes> {
	if (!talk.adult) throw new Error('nothing to answer');
	const written = await writeReply(talk.adult, re, { answer: one, isYoung: true }, making);
	if (!written.ok) throw new Error(written.reason);
	talk.adult = written.line;
	return written.file;
}

async function open(talk: Talk, file: Bytes, now: number = aMoment) {
	const opened = await openFromAdult(file, talk.child ? [talk.child] : [], now);
	if (opened.ok) talk.child = opened.line;
	return opened;
}

/** An answer as somebody else's program may write it, to the address of a letter. */
async function forged(
	talk: Talk & { id: string },
	changes: Partial<Letter>,
	key?: Uint8Array,
	from: Letter['from'] = changes.from ?? 'adult'
) {
	const line = talk.adult;
	const reader = readRecipient(line?.unanswered[0]?.back.rcpt ?? '');
	if (!line || !reader) throw new Error('no address');
	const draft = { name: 'Sanne', items: [], ask: 'none', keep: '30d' } as const;
	const plain = newLetter(draft, new Date(aMoment));
	const reply = { kind: 'reply', from: 'adult', re: talk.id, answer: no, ch: line.id } as const;
	const envelope = writeEnvelope({ ...plain, ...reply, ...changes });
	if (!envelope) throw new Error('too big');
	const proof = key ?? Uint8Array.from(Buffer.from(line.key, 'base64url'));
	return sealToKeys(await withMac(envelope, proof, from), [reader]);
}

describe('an answer', () => {
	it.each(['yes', 'partly', 'no', 'not-yet'] as const)('of %s comes back', async (a) => {
		const talk = await anAsked();
		const opened = await open(talk, await answer(talk, talk.id, { ...no, a }));
		expect(opened).toMatchObject({
			ok: true,
			missing: 0,
			letter: { re: talk.id, name: making.name, answer: { a, because: no.because } }
		});
	});

	it('is the last one to a letter, and its key is forgotten on both sides', async () => {
		const talk = await anAsked();
		await open(talk, await answer(talk, talk.id));
		expect(talk.child?.waiting).toEqual([]);
		expect(talk.adult?.unanswered).toEqual([]);
	});

	it('of not yet may be followed by another', async () => {
		const talk = await anAsked();
		await open(talk, await answer(talk, talk.id, { ...no, a: 'not-yet' }));
		const opened = await open(talk, await answer(talk, talk.id, { ...no, a: 'yes' }));
		expect(opened).toMatchObject({ ok: true, letter: { n: 1, answer: { a: 'yes' } } });
	});

	it('finds its letter among several', async () => {
		const talk = await anAsked();
		const second = await send(talk);
		await receive(talk, second.file);
		await open(talk, await answer(talk, second.id));
		expect(talk.child?.waiting.map(({ letter }) => letter)).toEqual([talk.id]);
		expect((await open(talk, await answer(talk, talk.id))).ok).toBe(true);
	});

	it('is seen when it comes again, although its key is gone', async () => {
		const talk = await anAsked();
		const file = await answer(talk, talk.id);
		await open(talk, file);
		expect(await open(talk, file)).toEqual({ ok: false, reason: 'seen' });
	});

	it('says that one before it did not come', async () => {
		const talk = await anAsked();
		await answer(talk, talk.id, { ...no, a: 'not-yet' });
		expect(await open(talk, await answer(talk, talk.id))).toMatchObject({ ok: true, missing: 1 });
	});

	it('is for someone else on another phone and after sixty days', async () => {
		const [talk, other] = [await anAsked(), await anAsked()];
		const file = await answer(talk, talk.id);
		const refused = { ok: false, reason: 'for-someone-else' };
		expect(await open(other, file)).toEqual(refused);
		expect(await open(talk, file, aMoment + 60 * dayMs)).toEqual(refused);
	});
});

describe('an answer that is not taken', () => {
	it.each<[string, Partial<Letter>]>([
		['of another conversation', { ch: toBase64Url(bytesOf(16, 1)) }],
		['to another letter', { re: toBase64Url(bytesOf(16, 1)) }],
		['to nothing', { re: null, answer: undefined as never }],
		['without an answer', { answer: undefined as never }],
		['that a child would write', { kind: 'share', answer: undefined as never }],
		['that says a child wrote it', { from: 'child', kind: 'share', answer: undefined as never }]
	])('is one %s', async (_, changes) => {
		const talk = await anAsked();
		const file = await forged(talk, changes);
		expect(await open(talk, file)).toEqual({ ok: false, reason: 'not-genuine' });
	});

	it('is one of a child, even with the MAC of an adult', async () => {
		const talk = await anAsked();
		const child = { from: 'child', kind: 'bye', re: null, answer: undefined as never } as const;
		const key = Buffer.from(talk.adult?.key ?? '', 'base64url');
		const file = await forged(talk, child, key, 'adult');
		expect(await open(talk, file)).toEqual({ ok: false, reason: 'not-genuine' });
	});

	it('has a MAC of another key', async () => {
		const talk = await anAsked();
		const file = await forged(talk, {}, bytesOf(32, 1));
		expect(await open(talk, file)).toEqual({ ok: false, reason: 'not-genuine' });
	});

	it('is genuine when nothing is wrong with it', async () => {
		const talk = await anAsked();
		expect((await open(talk, await forged(talk, {}))).ok).toBe(true);
	});
});

describe('what an adult cannot send', () => {
	it.each([
		['no-because', { a: 'no', because: ' ' }],
		['too-many-words', { a: 'yes', because: 'ja '.repeat(61) }]
	] as const)('is %s', async (reason, one) => {
		const talk = await anAsked();
		if (!talk.adult) throw new Error('no line');
		const written = await writeReply(talk.adult, talk.id, { answer: one, isYoung: true }, making);
		expect(written).toEqual({ ok: false, reason });
	});

	it('is a second last answer, one to an unknown letter, or one too late', async () => {
		const talk = await anAsked();
		const late = { ...making, now: aMoment + 61 * dayMs };
		const refused = { ok: false, reason: 'no-address' };
		const reply = { answer: no, isYoung: true };
		if (!talk.adult) throw new Error('no line');
		expect(await writeReply(talk.adult, talk.id, reply, late)).toEqual(refused);
		expect(await writeReply(talk.adult, 'unknown', reply, making)).toEqual(refused);
		await answer(talk, talk.id);
		expect(await writeReply(talk.adult, talk.id, reply, making)).toEqual(refused);
	});
});

describe('what else comes back', () => {
	it('is that a letter was read; an answer may still follow', async () => {
		const talk = await anAsked();
		if (!talk.adult) throw new Error('no line');
		const read = await writeRead(talk.adult, talk.id, making);
		if (!read.ok) throw new Error(read.reason);
		talk.adult = read.line;
		expect(await open(talk, read.file)).toMatchObject({ ok: true, letter: { kind: 'read' } });
		expect((await open(talk, await answer(talk, talk.id))).ok).toBe(true);
	});

	it('is a goodbye, after which both sides are closed', async () => {
		const talk = await anAsked();
		if (!talk.adult) throw new Error('no line');
		const bye = await writeBye(talk.adult, making);
		if (!bye.ok) throw new Error(bye.reason);
		await open(talk, bye.file);
		expect(talk.child).toMatchObject({ isClosed: true, waiting: [] });
		expect(await writeRead(bye.line, talk.id, making)).toEqual({ ok: false, reason: 'closed' });
		expect(await writeBye(bye.line, making)).toEqual({ ok: false, reason: 'no-address' });
	});
});
