import * as fc from 'fast-check';
import { aMoment, aCard } from '../../src/sharing/a-card.ts';
import { aQuestion, aTalk, send, type Talk } from '../../src/sharing/a-talk.ts';
import { openFromChild } from '../../src/sharing/adult-letters.ts';
import { parseCard } from '../../src/sharing/card-bytes.ts';
import { cardToText, readCardText } from '../../src/sharing/card-text.ts';
import { cardOf } from '../../src/sharing/circle.ts';
import { parseEnvelope, writeEnvelope } from '../../src/sharing/envelope.ts';
import { bytesOfFile } from '../../src/sharing/letter-file.ts';
import { letterInCode } from '../../src/sharing/letter-code.ts';
import { newLink, readLink } from '../../src/sharing/link-address.ts';
import { withMac } from '../../src/sharing/letter-mac.ts';
import { readPngSize } from '../../src/sharing/png-header.ts';
import { QrCollecting } from '../../src/sharing/qr-collecting.ts';
import { splitIntoParts } from '../../src/sharing/qr-parts.ts';
import { sealToKeys } from '../../src/sharing/sealed-to-keys.ts';
import { openLetter, sealLetter } from '../../src/sharing/seal.ts';
import { newLetter } from '../../src/sharing/letter.ts';
import { fields, plain } from '../vectors/plain.ts';
import { darkPng } from '../vectors/png.ts';
import { letters } from './letters.ts';
import { noCard, noLink, notOpened, opening, partTaken } from './outcomes.ts';
import { words } from './sealed.ts';
import { hostileTexts } from './texts.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a fuzzer found: how many of each outcome, and the slowest. It throws for what must not be. */
export interface Fuzzed {
	tried: number;
	outcomes: Record<string, number>;
	slowestMs: number;
}

/** One change of some bytes. */
interface Change {
	is: 'set' | 'insert' | 'cut' | 'double' | 'flip' | 'end';
	at: number;
	value: number;
	length: number;
}

const changeOf = fc.record<Change>({
	is: fc.constantFrom('set', 'insert', 'cut', 'double', 'flip', 'end'),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	value: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x0a, 0x20, 0x22, 0x2d, 0x5c, 0x7b, 0x7d, 0xff)),
	length: fc.integer({ min: 1, max: 64 })
});

function changed(bytes: Uint8Array, changes: readonly Change[]): Bytes {
	let all = [...bytes];
	for (const { is, at, value, length } of changes) {
		const place = Math.floor(at * all.length);
		if (is === 'set') all[place] = value;
		if (is === 'insert') all.splice(place, 0, ...Array<number>(length).fill(value));
		if (is === 'cut') all.splice(place, length);
		if (is === 'double') all.splice(place, 0, ...all.slice(place, place + length));
		if (is === 'flip') all[place] = (all[place] ?? 0) ^ (1 << (value & 7));
		if (is === 'end') all = all.slice(0, place);
	}
	return Uint8Array.from(all);
}

const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const changedText = (text: string, changes: readonly Change[]) =>
	asText(changed(Buffer.from(text, 'latin1'), changes));

const strange = fc.oneof(
	fc.jsonValue({ maxDepth: 4 }),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom(...hostileTexts.map(({ text }) => text)),
	fc.constantFrom(-1, 0.5, 2 ** 32, 2 ** 53, null, [], {}, '2026-02-30', 'age1')
);

const first = fields({ key: Buffer.alloc(32, 9).toString('base64url') });
const base = letters.filter(({ plain: bytes }) => bytes.length < 3_000).map((one) => one.plain);

/** A letter with fields that are not what they should be, or with bytes that are not. */
const aPlain = fc.oneof(
	fc
		.dictionary(fc.constantFrom(...Object.keys(first), 'back', 'answer', 'x'), strange, {
			maxKeys: 3
		})
		.map((wrong) => Uint8Array.from(plain({ ...first, ...wrong }))),
	fc
		.tuple(fc.constantFrom(...base), fc.array(changeOf, { minLength: 1, maxLength: 4 }))
		.map(([bytes, changes]) => changed(bytes, changes)),
	fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes))
);

class Counter {
	readonly result: Fuzzed = { tried: 0, outcomes: {}, slowestMs: 0 };

	/** Does it, and throws where nothing known came of it or it took more than a second. */
	async count(known: readonly string[], work: () => string | Promise<string>): Promise<void> {
		const began = performance.now();
		const outcome = await work();
		const took = performance.now() - began;
		if (!known.includes(outcome)) throw new Error(`an unknown outcome: ${outcome}`);
		if (took > 1_000) throw new Error(`${outcome} took ${took} ms`);
		const { outcomes } = this.result;
		outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
		this.result.tried++;
		this.result.slowestMs = Math.max(this.result.slowestMs, took);
	}
}

const told = (read: { ok: true } | { ok: false; reason: string }) =>
	read.ok ? 'opens' : read.reason;

function tryPlain(bytes: Bytes): string {
	const parsed = parseEnvelope(bytes);
	if (!parsed.ok) return parsed.reason;
	const again = writeEnvelope(parsed.letter);
	const same = again && parseEnvelope(again);
	if (same && JSON.stringify(same) !== JSON.stringify({ ...parsed, mac: null }))
		throw new Error('what was shown is not what was written');
	return 'opens';
}

/** What a fuzzer changes: whole things of each kind. */
interface Whole {
	talk: Talk;
	toCard: Bytes;
	withWords: Bytes;
	parts: string[];
	link: string;
	card: string;
	picture: Bytes;
}

async function wholeThings(): Promise<Whole> {
	const talk = await aTalk();
	const { file } = await send(talk);
	const sealed = await sealLetter(newLetter(aQuestion, new Date(aMoment)), words, 1);
	if (!sealed.ok) throw new Error(sealed.reason);
	const parts = (await splitIntoParts(file)) ?? [];
	const { address } = newLink('https://thuiskoffer.example', true);
	const picture = darkPng(8, 6);
	return {
		...{ talk: { ...talk, child: null }, toCard: file, withWords: sealed.bytes, parts },
		...{ link: address, card: cardToText(aCard()), picture }
	};
}

/** One in so many goes through the seal, which takes a thousand times as long. */
const sealedOneIn = 25;

/** Tries so many letters, files, cards, codes and addresses. Throws with the seed for the first that is wrong. */
export async function fuzzLetters(count: number, seed?: number): Promise<Fuzzed> {
	const counter = new Counter();
	const whole = await wholeThings();
	const settings = { ...(seed === undefined ? {} : { seed }), endOnFailure: true };
	const some = fc.array(changeOf, { minLength: 1, maxLength: 4 });
	const sealed = Math.ceil(count / sealedOneIn);
	const quick = Math.ceil((count - sealed) / 6);
	await fc.assert(
		fc.asyncProperty(aPlain, some, async (bytes, changes) => {
			await counter.count([...opening, ...notOpened], () => tryPlain(bytes));
			for (const [known, work] of quickTries(whole, changes)) await counter.count(known, work);
		}),
		{ ...settings, numRuns: quick }
	);
	await fc.assert(
		fc.asyncProperty(aPlain, some, fc.nat(2), async (bytes, changes, which) => {
			await counter.count([...opening, ...notOpened], () =>
				trySealed(whole, bytes, changes, which)
			);
		}),
		{ ...settings, numRuns: sealed }
	);
	return counter.result;
}

function quickTries(
	{ parts, link, card, picture }: Whole,
	changes: readonly Change[]
): [string[], () => string | Promise<string>][] {
	return [
		[[...opening, ...noCard], () => told(readCardText(changedText(card, changes), aMoment))],
		[
			[...opening, ...noCard],
			() =>
				told(parseCard(changed(Buffer.from(card.slice(2), 'base64url').subarray(0, -4), changes)))
		],
		[[...opening, ...noLink], () => told(readLink(changedText(link, changes)))],
		[['joined', 'damaged', ...partTaken], () => tryParts(parts, changes)],
		[
			['size', 'none', 'code'],
			() => {
				if (letterInCode(changedText(parts[0] ?? '', changes))) return 'code';
				return readPngSize(changed(picture, changes)) ? 'size' : 'none';
			}
		]
	];
}

/** All parts of a letter with one of them changed: it is whole and right, or it is not given out. */
async function tryParts(parts: readonly string[], changes: readonly Change[]): Promise<string> {
	const collecting = new QrCollecting();
	const taken = collecting.take(changedText(parts[1] ?? '', changes));
	for (const part of parts) collecting.take(part);
	const joined = await collecting.join();
	if (joined.ok) return 'joined';
	return joined.reason === 'damaged' ? 'damaged' : taken;
}

async function trySealed(
	{ talk, toCard, withWords }: Whole,
	bytes: Bytes,
	changes: readonly Change[],
	which: number
): Promise<string> {
	if (which === 0)
		return told(await openLetter(await bytesOfFile(changed(withWords, changes)), words));
	const desk = { keys: [talk.own], lines: [] };
	if (which === 1) return told(await openFromChild(changed(toCard, changes), desk, aMoment));
	const { readers, pair } = cardOf(talk.own);
	const isLong = bytes.length > 60;
	const proven = isLong ? await withMac(bytes, pair ?? new Uint8Array(16), 'child') : bytes;
	const file = await sealToKeys(
		proven,
		readers.map(({ key }) => key)
	);
	return told(await openFromChild(file, desk, aMoment));
}
