import { Decrypter } from 'age-encryption';
import { sizeClasses } from './envelope.ts';
import type { Bytes } from './bytes.ts';

export type Payload =
	{ ok: true; plain: Uint8Array } | { ok: false; reason: 'cut-off' | 'damaged' };

export const nonceBytes = 16;
export const tagBytes = 16;
const plainChunkBytes = 64 * 1024;
const chunkBytes = plainChunkBytes + tagBytes;

/** How long the size classes are once sealed: one tag for every chunk. */
const sealedSizes = sizeClasses.map((size) => size + tagBytes * Math.ceil(size / plainChunkBytes));

/**
 * What is inside, all of it or nothing. A cipher cannot tell a missing end from a changed one,
 * but the chunks of age can, in part: if only the last chunk does not fit, and it would fit as one
 * in the middle or no letter has this length, the rest is missing.
 * @see https://c2sp.org/age, payload
 */
export async function openPayload(
	file: Bytes,
	headerBytes: number,
	fileKey: Uint8Array
): Promise<Payload> {
	const top = file.subarray(0, headerBytes + nonceBytes);
	const chunks = splitChunks(file.subarray(top.length));
	const opened = await decryptChunks([top, ...chunks], fileKey);
	if (opened.isWhole) return { ok: true, plain: joined(opened.plain) };
	if (opened.plain.length < chunks.length - 1) return { ok: false, reason: 'damaged' };
	if (await isCutBetweenChunks(top, chunks, fileKey)) return { ok: false, reason: 'cut-off' };
	const length = file.length - top.length;
	const isCut = !sealedSizes.includes(length) && !(await hasTail(file, top.length, fileKey));
	return { ok: false, reason: isCut ? 'cut-off' : 'damaged' };
}

/** One byte more makes the last chunk one in the middle. */
async function isCutBetweenChunks(
	top: Bytes,
	chunks: Bytes[],
	fileKey: Uint8Array
): Promise<boolean> {
	if (chunks.at(-1)?.length !== chunkBytes) return false;
	const longer = await decryptChunks([top, ...chunks, new Uint8Array(1)], fileKey);
	return longer.plain.length === chunks.length;
}

/** Whether it is a whole letter with something behind it. */
async function hasTail(file: Bytes, topBytes: number, fileKey: Uint8Array): Promise<boolean> {
	const size = sealedSizes.findLast((size) => size < file.length - topBytes);
	if (size === undefined) return false;
	const top = file.subarray(0, topBytes);
	const chunks = splitChunks(file.subarray(topBytes, topBytes + size));
	return (await decryptChunks([top, ...chunks], fileKey)).isWhole;
}

function splitChunks(payload: Bytes): Bytes[] {
	const chunks: Bytes[] = [];
	for (let at = 0; at < payload.length; at += chunkBytes) {
		chunks.push(payload.subarray(at, at + chunkBytes));
	}
	return chunks;
}

/**
 * The parts are fed one at a time: the library opens a chunk when it sees the next, and what it
 * opened before a chunk that does not fit is still handed over.
 */
async function decryptChunks(
	parts: readonly Bytes[],
	fileKey: Uint8Array
): Promise<{ plain: Uint8Array[]; isWhole: boolean }> {
	const decrypter = new Decrypter();
	decrypter.addIdentity({ unwrapFileKey: () => fileKey });
	const rest = parts.values();
	const source = new ReadableStream<Uint8Array>({
		pull(controller) {
			const next = rest.next();
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		}
	});
	const plain: Uint8Array[] = [];
	const reader = (await decrypter.decrypt(source)).getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			plain.push(next.value);
		}
		return { plain, isWhole: true };
	} catch (error) {
		if (error instanceof RangeError) throw error;
		// a chunk that does not fit its key; the library has no other words for it
		return { plain, isWhole: false };
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
