import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aMoment } from '../../src/sharing/a-card.ts';
import { aQuestion, aTalk, receive } from '../../src/sharing/a-talk.ts';
import { openFromChild, openFromChildWithWords } from '../../src/sharing/adult-letters.ts';
import { writeReply } from '../../src/sharing/adult-replies.ts';
import { toBase64Url } from '../../src/sharing/base64.ts';
import { cardToLink, readCardText } from '../../src/sharing/card-text.ts';
import { picturesOfCard } from '../../src/sharing/card-pictures.ts';
import { openFromAdult, writeTo, writeToPerson } from '../../src/sharing/child-letters.ts';
import { cardOf, newPerson } from '../../src/sharing/circle.ts';
import { letterInCode, letterToCode } from '../../src/sharing/letter-code.ts';
import { newLink } from '../../src/sharing/link-address.ts';
import { toLink } from '../../src/sharing/link-share.ts';
import { QrCollecting } from '../../src/sharing/qr-collecting.ts';
import { splitIntoParts } from '../../src/sharing/qr-parts.ts';
import cards from '../vectors/cards.json' with { type: 'json' };
import links from '../vectors/links.json' with { type: 'json' };
import toCard from '../vectors/to-card.json' with { type: 'json' };
import * as other from './client.ts';

const app = 'https://koffer.example';
const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];
const question = { t: 'question', body: 'Waar gaan we wonen?' };
const because = { a: 'no', because: 'dat beslist de rechter' } as const;

describe('a child with another client', () => {
	it.each(['one-child', 'open'] as const)('writes to a card, %s, and is answered', async (use) => {
		const talk = await aTalk({ use });
		const card = other.readCard(cardToLink(cardOf(talk.own), app));
		if (!card) throw new Error('no card');
		const { letter, kept } = await other.newFirstLetter([question], aMoment);
		const file = await other.sealToKeys(other.writeEnvelope(letter, card.pair), card.readers);
		const opened = await receive(talk, file);
		expect(opened).toMatchObject({ ok: true, knownBy: use === 'open' ? 'nothing' : 'card' });
		expect(opened.ok && opened.letter).toEqual(letter);
		const line = talk.adult;
		if (!line) throw new Error('no conversation');
		const reply = { answer: because, isYoung: true };
		const back = await writeReply(line, String(letter['id']), reply, {
			name: 'Sanne',
			now: aMoment
		});
		if (!back.ok) throw new Error(back.reason);
		const plain = await other.openSealed(back.file, kept);
		const answer = other.readEnvelope(plain).letter;
		expect(answer).toMatchObject({ from: 'adult', n: 0, re: letter['id'], answer: because });
		expect(other.isMacRight(plain, kept.key, 'adult')).toBe(true);
		expect(other.isMacRight(plain, kept.key, 'child')).toBe(false);
		const next = { ...letter, id: b64u(7), n: 1, key: undefined };
		const second = other.writeEnvelope(next, kept.key);
		const further = await receive(talk, await other.sealToKeys(second, card.readers));
		expect(further).toMatchObject({ ok: true, knownBy: 'line', missing: 0 });
	});

	it('writes with five words', async () => {
		const { letter } = await other.newFirstLetter([question], aMoment);
		const file = await other.sealWithWords(other.writeEnvelope(letter, null), words, 4);
		const opened = await openFromChildWithWords(file, words, { lines: [] }, { now: aMoment });
		expect(opened).toMatchObject({ ok: true, knownBy: 'words', letter });
	});

	it('is refused with the MAC of the other direction', async () => {
		const talk = await aTalk();
		const { letter } = await other.newFirstLetter([question], aMoment);
		const envelope = other.writeEnvelope({ ...letter, from: 'adult' }, cardOf(talk.own).pair);
		const said = Buffer.from(envelope.toString().replace('"adult"', '"child"'));
		const keys = cardOf(talk.own).readers.map(({ key }) => key);
		const opened = await receive(talk, await other.sealToKeys(said, keys));
		expect(opened).toEqual({ ok: false, reason: 'not-genuine' });
	});
});

const b64u = (value: number) => toBase64Url(new Uint8Array(16).fill(value));

describe('an adult with another client', () => {
	it.each([false, true])('makes a card that a child writes to, open: %s', async (isOpen) => {
		const { secret, card } = await other.makeCard(isOpen, 'Sanne · wijkteam', aMoment);
		const text = other.writeCard(card);
		const read = readCardText(text, aMoment);
		if (!read.ok) throw new Error(read.reason);
		expect(other.readCard(text)).toEqual(card);
		expect(other.picturesOf(card)).toEqual(await picturesOfCard(read.card));
		const person = newPerson(read.card, 'present', { now: aMoment });
		const written = await writeToPerson(aQuestion, person, null, { now: aMoment });
		if (!written.ok) throw new Error(written.reason);
		const plain = await other.openSealed(written.file, { secret });
		const { letter, mac } = other.readEnvelope(plain);
		expect(letter).toMatchObject({ n: 0, items: [question] });
		if (card.pair) expect(other.isMacRight(plain, card.pair, 'child')).toBe(true);
		else expect(mac).toBeNull();
		expect(await answered(letter, written.line)).toMatchObject({ ok: true, missing: 0 });
	});

	it.each([[[]], [['appel', 'brug']]])('opens a link, and answers: words %j', async (said) => {
		const { address, link } = newLink(app, said.length > 0);
		const to = await toLink(link, said, 'post.example.org');
		const written = await writeTo(aQuestion, to, null, { now: aMoment });
		if (!written.ok) throw new Error(written.reason);
		const keys = other.readLink(address, said);
		expect({ mb: keys.mailbox, rt: keys.readToken }).toEqual({ mb: to.box.mb, rt: to.box.rt });
		const plain = await other.openSealed(written.file, keys);
		expect(other.isMacRight(plain, keys.pair, 'child')).toBe(true);
		const { letter } = other.readEnvelope(plain);
		expect(await answered(letter, written.line)).toMatchObject({ ok: true });
	});

	it('reads a letter with five words', async () => {
		const { file, words } = await vectorWithWords();
		const { letter } = other.readEnvelope(await other.openSealed(file, { words }));
		expect(letter).toMatchObject({ from: 'child', name: 'Noor' });
	});
});

/** The other client's answer to this letter, opened by ours. */
async function answered(letter: other.Json, line: Parameters<typeof openFromAdult>[1][number]) {
	const back = letter['back'] as { rcpt: string };
	const { letter: shape } = await other.newFirstLetter([], aMoment);
	const said = { kind: 'reply', from: 'adult', re: letter['id'], ch: letter['ch'], ask: 'none' };
	const key = Buffer.from(String(letter['key']), 'base64url');
	const envelope = other.writeEnvelope(
		{ ...shape, ...said, answer: because, key: undefined, back: undefined },
		key
	);
	const file = await other.sealToRecipient(envelope, back.rcpt);
	return openFromAdult(file, [line], aMoment);
}

async function vectorWithWords() {
	const { default: index } = await import('../vectors/index.json', { with: { type: 'json' } });
	const found = index.find(({ file }) => file === 'opens-by-age-question.age');
	if (!found) throw new Error('no such vector');
	return { file: bytesOf(`files/${found.file}`), words: found.words };
}

function bytesOf(name: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(new URL(`../vectors/${name}`, import.meta.url)));
}

describe('codes', () => {
	const file = Uint8Array.from({ length: 4_700 }, (_, at) => (at * at) % 251);

	it('of ours are joined, in any order and more than once', async () => {
		const parts = (await splitIntoParts(file)) ?? [];
		expect(other.joinParts([...parts].reverse())).toEqual(Buffer.from(file));
		expect(other.joinParts([...parts, ...parts.slice(2, 4)])).toEqual(Buffer.from(file));
		expect(other.joinParts(parts.slice(1))).toBeNull();
		expect(other.splitIntoParts(file)).toEqual(parts);
	});

	it('of the other client are joined by ours', async () => {
		const collecting = new QrCollecting();
		for (const part of other.splitIntoParts(file)) expect(collecting.take(part)).toBe('new');
		expect(await collecting.join()).toEqual({ ok: true, bytes: file });
	});

	it('of a whole short letter are the same', async () => {
		const { letter } = await other.newFirstLetter([question], aMoment);
		const { card } = await other.makeCard(false, 'Sanne', aMoment);
		const short = await other.sealToKeys(other.writeEnvelope(letter, null, true), card.readers);
		expect(other.toBase45(short)).toBe(letterToCode(short));
		expect(letterInCode(other.toBase45(short))).toEqual(short);
		expect(other.fromBase45(other.toBase45(short))).toEqual(Buffer.from(short));
	});
});

describe('the vectors', () => {
	it.each(links)('of a link: $why', (link) => {
		const { pair, ...keys } = other.readLink(link.address, link.words);
		expect(link).toMatchObject({ ...keys, pair: pair.toString('base64url') });
	});

	const whole = cards.filter(({ outcome }) => outcome === 'opens');
	it.each(whole)('of a card: $name', ({ text }) => {
		const read = readCardText(text, aMoment);
		const { readers, mailbox, writeToken, pair, expires, relay, name } =
			(read.ok && read.card) || {};
		const asBytes = (bytes?: Uint8Array | null) => (bytes ? Buffer.from(bytes) : null);
		expect(other.readCard(text)).toEqual({
			readers: readers?.map(({ key }) => asBytes(key)),
			...{ mailbox: asBytes(mailbox), writeToken: asBytes(writeToken), pair: asBytes(pair) },
			...{ end: expires, relay, name }
		});
	});

	const firsts = toCard.vectors.filter(({ outcome }) => outcome === 'card');
	it.each(firsts)('of a letter to a card: $file', async ({ file }) => {
		const own = toCard.desk.keys[0];
		const card = other.readCard(cardText(own?.card ?? ''));
		const plain = await other.openSealed(bytesOf(`to-card/${file}`), { secret: own?.secret ?? '' });
		expect(other.isMacRight(plain, card?.pair ?? new Uint8Array(16), 'child')).toBe(true);
		const opened = await openFromChild(
			await other.sealToKeys(plain, card?.readers ?? []),
			{ keys: toCard.desk.keys.slice(0, 1) as never, lines: [] },
			aMoment
		);
		expect(opened.ok && opened.letter).toEqual(other.readEnvelope(plain).letter);
	});
});

/** Kept cards have no sum. */
function cardText(kept: string): string {
	return other.withSum(Buffer.from(kept, 'base64url'));
}
