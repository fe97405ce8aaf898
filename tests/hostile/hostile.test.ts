import { beforeAll, describe, expect, it } from 'vitest';
import { aMoment } from '../../src/sharing/a-card.ts';
import { openFromChild } from '../../src/sharing/adult-letters.ts';
import { readCardText } from '../../src/sharing/card-text.ts';
import { parseEnvelope, writeEnvelope } from '../../src/sharing/envelope.ts';
import { keyPairOf } from '../../src/sharing/identity.ts';
import { letterInCode } from '../../src/sharing/letter-code.ts';
import { bytesOfFile } from '../../src/sharing/letter-file.ts';
import { readLink } from '../../src/sharing/link-address.ts';
import { makeDeviceKey } from '../../src/sharing/own-cards.ts';
import { QrCollecting } from '../../src/sharing/qr-collecting.ts';
import { openLetter } from '../../src/sharing/seal.ts';
import { sealToKeys } from '../../src/sharing/sealed-to-keys.ts';
import cards from '../vectors/cards.json' with { type: 'json' };
import toCard from '../vectors/to-card.json' with { type: 'json' };
import { hostileCards, hostileLinks, hostileParts, type HostileCode } from './codes.ts';
import { letters } from './letters.ts';
import { hostileSealed, words, type HostileSealed } from './sealed.ts';
import { opening, notOpened } from './outcomes.ts';

/** Nobody waits longer than this for a refusal. */
const second = 1_000;

async function within<T>(work: () => T | Promise<T>): Promise<T> {
	const began = performance.now();
	const done = await work();
	expect(performance.now() - began).toBeLessThan(second);
	return done;
}

const told = (read: { ok: true } | { ok: false; reason: string }) =>
	read.ok ? 'opens' : read.reason;

let parts: HostileCode[] = [];
let sealed: HostileSealed[] = [];
let secret = '';
beforeAll(async () => {
	parts = await hostileParts();
	({ sealed, secret } = await hostileSealed());
}, 60_000);

describe('what is inside a letter', () => {
	it.each(letters)('$outcome: $category, $name', async ({ plain, outcome }) => {
		const parsed = await within(() => parseEnvelope(plain));
		expect(told(parsed)).toBe(outcome);
		if (!parsed.ok) return;
		// what is shown is what would be written, and nothing of it was cut or mended
		const again = writeEnvelope(parsed.letter);
		const written = again && parseEnvelope(again);
		expect(JSON.stringify(written)).toBe(JSON.stringify({ ...parsed, mac: null }));
		expect(Object.getPrototypeOf(parsed.letter)).toBe(Object.prototype);
	});

	it('comes the whole way, sealed to a key, to a known end', { timeout: 120_000 }, async () => {
		const device = await makeDeviceKey({ now: aMoment });
		const { key } = await keyPairOf(device.secret);
		for (const { plain, name } of letters) {
			const file = await sealToKeys(plain, [key]);
			const opened = await within(() =>
				openFromChild(file, { keys: [device], lines: [] }, aMoment)
			);
			expect([...opening, ...notOpened], name).toContain(told(opened));
		}
	});
});

describe('files', () => {
	it('with five words end as they should', { timeout: 120_000 }, async () => {
		for (const { file, withWords, name } of sealed) {
			const bytes = await within(() => bytesOfFile(file));
			const opened = await within(() => openLetter(bytes, words));
			expect(withWords.split('|'), name).toContain(told(opened));
		}
	});

	it('with a key end as they should', { timeout: 120_000 }, async () => {
		const device = { ...(await makeDeviceKey({ now: aMoment })), secret };
		for (const { file, withKey, name } of sealed) {
			const opened = await within(() =>
				openFromChild(file, { keys: [device], lines: [] }, aMoment)
			);
			// a letter of the collection has no key of a conversation: it opens, and is nobody's
			const wanted = withKey === 'opens' ? 'not-genuine' : withKey;
			if (wanted === 'any') expect(notOpened, name).toContain(told(opened));
			else expect(told(opened), name).toBe(wanted);
		}
	});

	it.each([
		'-----BEGIN AGE ENCRYPTED FILE-----',
		'-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----',
		'-----BEGIN AGE ENCRYPTED FILE-----\n<script>\n-----END AGE ENCRYPTED FILE-----',
		`-----BEGIN AGE ENCRYPTED FILE-----\n${'A'.repeat(1e6)}\n-----END AGE ENCRYPTED FILE-----`,
		`${' '.repeat(40)}-----BEGIN AGE ENCRYPTED FILE-----`,
		`-----BEGIN AGE ENCRYPTED FILE-----\n${'QUFB\n'.repeat(2e5)}-----END AGE ENCRYPTED FILE-----`
	])('in armour that is none, of %#', async (text) => {
		const bytes = await within(() => bytesOfFile(Uint8Array.from(Buffer.from(text))));
		const opened = await openLetter(bytes, words);
		expect(['not-a-letter', 'cut-off']).toContain(told(opened));
	});
});

describe('codes, cards and addresses', () => {
	it.each(hostileCards)('as a card, $name', async ({ text, outcome }) => {
		expect(told(await within(() => readCardText(text, aMoment)))).toBe(outcome);
	});

	it.each(hostileLinks)('as an address, $name', async ({ text, outcome }) => {
		expect(told(await within(() => readLink(text)))).toBe(outcome);
	});

	it('as the parts of a letter', async () => {
		for (const { text, outcome, name } of parts) {
			const collecting = new QrCollecting();
			expect(await within(() => collecting.take(text)), name).toBe(outcome);
			expect((await within(() => collecting.join())).ok, name).toBe(false);
			expect(await within(() => letterInCode(text)), name).toBeNull();
		}
	});
});

it('is a collection of at least 500, by hand', () => {
	const categories = Object.groupBy(letters, ({ category }) => category);
	expect(Object.keys(categories).length).toBeGreaterThanOrEqual(15);
	expect(letters.length).toBeGreaterThanOrEqual(500);
	const others = sealed.length + parts.length + cards.length + toCard.vectors.length;
	expect(others + hostileCards.length + hostileLinks.length).toBeGreaterThanOrEqual(400);
});
