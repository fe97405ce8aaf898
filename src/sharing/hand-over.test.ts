import { describe, expect, it } from 'vitest';
import { aCard, aMoment, bytesOf } from './a-card.ts';
import { joinBytes } from './byte-reader.ts';
import { parseBareCard, writeBareCard, writeCard } from './card-bytes.ts';
import type { Card } from './card.ts';
import { writeEnvelope } from './envelope.ts';
import { endOfBox, openHandOver, sealHandOver } from './hand-over.ts';
import { newKeyPair } from './identity.ts';
import { letterToCode } from './letter-code.ts';
import { newLetter } from './letter.ts';
import { openWithKeys, sealToKeys } from './sealed-to-keys.ts';

/** A card with secrets of every kind, and a stand-in on it. */
async function setup(changes: Partial<Card> = {}) {
	const standIn = await newKeyPair();
	const card = aCard({
		readers: [
			{ role: 'person', key: bytesOf(32, 9) },
			{ role: 'stand-in', key: standIn.key }
		],
		stamp: bytesOf(16, 4),
		...changes
	});
	const handOver = { card, readToken: bytesOf(16, 7), until: endOfBox(card) };
	return { standIn, card, handOver, file: await sealHandOver(handOver, standIn.key) };
}

const text = (value: string) => new TextEncoder().encode(value);

describe('a hand-over', () => {
	it('tells the one it is for which mailbox, with what, until when, and whose', async () => {
		const { standIn, card, handOver, file } = await setup();
		const opened = await openHandOver(file, [(await newKeyPair()).secret, standIn.secret]);
		if (!opened.ok) expect.fail(opened.reason);
		const { mailbox, relay, name, readers, expires } = card;
		expect(opened.key).toBe(1);
		expect(opened.handOver).toMatchObject({
			readToken: handOver.readToken,
			until: handOver.until,
			card: { mailbox, relay, name, readers, expires }
		});
	});

	it('carries nothing with which somebody could write to the card, or as its child', async () => {
		const { standIn, card, file } = await setup();
		const opened = await openWithKeys(file, [standIn.secret]);
		const plain = opened.ok ? Buffer.from(opened.plain) : expect.fail(opened.reason);
		for (const secret of [card.pair, card.writeToken, card.stamp])
			expect(plain.includes(Buffer.from(secret ?? expect.fail()))).toBe(false);
		expect(plain.includes(Buffer.from(card.mailbox))).toBe(true);
	});

	it('fits into one code, also with the longest names', async () => {
		const relay = `${'a'.repeat(63)}.`.repeat(3) + `${'b'.repeat(57)}.org`;
		const { file } = await setup({ name: 'é'.repeat(20), relay });
		expect(letterToCode(file)).not.toBeNull();
	});

	it('opens for nobody else, and not for somebody the card does not name', async () => {
		const { standIn, handOver, file } = await setup();
		const other = await newKeyPair();
		const refused = (reason: string) => ({ ok: false, reason });
		expect(await openHandOver(file, [other.secret])).toEqual(refused('for-someone-else'));
		expect(await openHandOver(file, [])).toEqual(refused('for-someone-else'));
		const misled = await sealHandOver(handOver, other.key);
		expect(await openHandOver(misled, [other.secret])).toEqual(refused('not-on-card'));
		const toPerson = {
			...handOver,
			card: aCard({ readers: [{ role: 'person', key: standIn.key }] })
		};
		const own = await sealHandOver(toPerson, standIn.key);
		expect(await openHandOver(own, [standIn.secret])).toEqual(refused('not-on-card'));
	});

	it('is not taken for a letter, nor a letter for it', async () => {
		const { standIn } = await setup();
		const draft = { name: 'Noor', items: [], ask: 'answer', keep: '30d' } as const;
		const envelope = writeEnvelope(newLetter(draft, new Date(aMoment)));
		const letter = await sealToKeys(envelope ?? expect.fail(), [standIn.key]);
		const refused = { ok: false, reason: 'not-a-hand-over' };
		expect(await openHandOver(letter, [standIn.secret])).toEqual(refused);
		const words = text('age-encryption.org/v1\n-> scrypt');
		expect((await openHandOver(words, [standIn.secret])).ok).toBe(false);
		expect(await openHandOver(text('hallo'), [standIn.secret])).toEqual(refused);
	});

	it.each([
		['too-new', 'a later version', (top: Uint8Array) => joinBytes([text('handover/2\n'), top])],
		['not-a-hand-over', 'no mark', (top: Uint8Array) => top],
		['damaged', 'cut', () => text('handover/1\nabc')],
		[
			'damaged',
			'something behind it',
			(top: Uint8Array) => joinBytes([text('handover/1\n'), top, bytesOf(1, 0)])
		],
		[
			'damaged',
			'longer than the mailbox is looked into',
			(top: Uint8Array) => {
				const late = top.slice();
				late.set(bytesOf(4, 255), 16);
				return joinBytes([text('handover/1\n'), late]);
			}
		]
	] as const)('is refused as %s: %s', async (reason, _, make) => {
		const { standIn, card } = await setup();
		const top = joinBytes([bytesOf(16, 7), bytesOf(4, 1), writeBareCard(card)]);
		const file = await sealToKeys(make(top), [standIn.key]);
		expect(await openHandOver(file, [standIn.secret])).toEqual({ ok: false, reason });
	});

	it('cut or changed on its way is told so', async () => {
		const { standIn, file } = await setup();
		const mac = Buffer.from(file).indexOf('\n--- ') + 10;
		const changed = file.with(mac, file[mac] === 65 ? 66 : 65);
		const open = async (bytes: Uint8Array<ArrayBuffer>) => openHandOver(bytes, [standIn.secret]);
		expect(await open(file.slice(0, 60))).toEqual({ ok: false, reason: 'cut-off' });
		expect(await open(changed)).toEqual({ ok: false, reason: 'damaged' });
	});
});

describe('a bare card', () => {
	it.each(['one-child', 'open'] as const)('is the card without its secrets: %s', (use) => {
		const card = aCard({ use, pair: use === 'open' ? null : bytesOf(16, 3) });
		const parsed = parseBareCard(writeBareCard(card));
		const nothing = { pair: null, stamp: null, attestation: null };
		expect(parsed).toEqual({
			ok: true,
			card: { ...card, ...nothing, writeToken: bytesOf(16, 0) }
		});
	});

	it('is no card that could be given, and no card is bare', () => {
		expect(parseBareCard(writeCard(aCard())).ok).toBe(false);
		const open = aCard({ use: 'open', pair: null });
		expect(parseBareCard(writeCard(open)).ok).toBe(false);
	});
});
