import { Encrypter, Stanza } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import type { Bytes } from './bytes.ts';
import { sizeClasses } from './envelope.ts';
import { nonceBytes, openPayload, tagBytes } from './payload.ts';

const chunkBytes = 64 * 1024 + tagBytes;

interface Locked {
	file: Bytes;
	headerBytes: number;
	fileKey: Uint8Array;
}

/** A file for a reader who keeps the key as it is. */
async function locked(plain: Uint8Array): Promise<Locked> {
	const encrypter = new Encrypter();
	let fileKey = new Uint8Array(0);
	encrypter.addRecipient({
		wrapFileKey(key) {
			fileKey = Uint8Array.from(key);
			return [new Stanza(['test'], new Uint8Array(0))];
		}
	});
	const file = new Uint8Array(await encrypter.encrypt(plain));
	const text = Buffer.from(file).toString('latin1');
	return { file, headerBytes: text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1, fileKey };
}

function open({ headerBytes, fileKey }: Locked, file: Bytes) {
	return openPayload(file, headerBytes, fileKey);
}

function counted(length: number): Uint8Array {
	return new Uint8Array(length).map((_, i) => i % 251);
}

function flipped(file: Bytes, at: number): Bytes {
	const changed = file.slice();
	changed[at] = (changed[at] ?? 0) ^ 0x80;
	return changed;
}

describe('a payload', { timeout: 60_000 }, () => {
	it.each([0, 1, 4096, 65_535, 65_536, 65_537, 131_072, 200_000])(
		'of %i bytes is opened whole',
		async (length) => {
			const plain = counted(length);
			const letter = await locked(plain);
			const opened = await open(letter, letter.file);
			expect(opened.ok && Buffer.compare(opened.plain, plain)).toBe(0);
		}
	);

	it('is never tried with a key that is not of its header', async () => {
		const letter = await locked(counted(4096));
		const other = { ...letter, fileKey: new Uint8Array(16) };
		await expect(open(other, letter.file)).rejects.toThrow();
	});
});

describe('a payload with its end missing', { timeout: 60_000 }, () => {
	it('is cut off wherever that is in the last chunk', async () => {
		const letter = await locked(counted(16 * 1024));
		const { file, headerBytes } = letter;
		for (const missing of [1, 15, 16, 17, 1000, 16_000]) {
			const cut = file.subarray(0, file.length - missing);
			expect(await open(letter, cut), `${missing} missing`).toEqual({
				ok: false,
				reason: 'cut-off'
			});
		}
		const empty = file.subarray(0, headerBytes + nonceBytes);
		expect(await open(letter, empty)).toEqual({ ok: false, reason: 'cut-off' });
	});

	it('is cut off between chunks, although a letter of that size exists', async () => {
		const letter = await locked(counted(256 * 1024));
		const cut = letter.file.subarray(0, letter.headerBytes + nonceBytes + chunkBytes);
		expect(sizeClasses).toContain(chunkBytes - tagBytes);
		expect(await open(letter, cut)).toEqual({ ok: false, reason: 'cut-off' });
	});

	it('reads as damaged when what is left has the size of a smaller letter', async () => {
		const letter = await locked(counted(16 * 1024));
		const left = letter.headerBytes + nonceBytes + 4096 + tagBytes;
		expect(await open(letter, letter.file.subarray(0, left))).toEqual({
			ok: false,
			reason: 'damaged'
		});
	});
});

describe('a payload that was changed', { timeout: 60_000 }, () => {
	it('is damaged in every chunk, and in its nonce', async () => {
		const letter = await locked(counted(256 * 1024));
		const start = letter.headerBytes + nonceBytes;
		const places = [start - 1, ...[0, 1, 2, 3].map((chunk) => start + chunk * chunkBytes + 9)];
		for (const at of [...places, letter.file.length - 1]) {
			const opened = await open(letter, flipped(letter.file, at));
			expect(opened, `at ${at}`).toEqual({ ok: false, reason: 'damaged' });
		}
	});

	it('is damaged when a chunk in the middle is missing', async () => {
		const letter = await locked(counted(256 * 1024));
		const start = letter.headerBytes + nonceBytes + chunkBytes;
		const { file } = letter;
		const shorter = new Uint8Array(file.length - chunkBytes);
		shorter.set(file.subarray(0, start));
		shorter.set(file.subarray(start + chunkBytes), start);
		expect(await open(letter, shorter)).toEqual({ ok: false, reason: 'damaged' });
	});

	it.each([4, 16, 64, 256])('is damaged when something stands behind %i KiB', async (kib) => {
		const letter = await locked(counted(kib * 1024));
		const longer = new Uint8Array(letter.file.length + 40);
		longer.set(letter.file);
		expect(await open(letter, longer)).toEqual({ ok: false, reason: 'damaged' });
	});
});
