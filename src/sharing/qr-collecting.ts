import type { Bytes } from './bytes.ts';
import { isLetterOf, readPart, type QrPart } from './qr-parts.ts';

/**
 * What a code was good for.
 * - `new`: it is kept; `again`: it was there already.
 * - `other-letter`: it does not belong to what was read first. Nothing was done with it.
 * - `not-a-part`, `too-new`: see `ReadPart`.
 */
export type Taken = 'new' | 'again' | 'other-letter' | 'not-a-part' | 'too-new';

/**
 * - `missing`: codes have not been read yet.
 * - `damaged`: all are there and they do not make one letter; begin again.
 */
export type Joined = { ok: true; bytes: Bytes } | { ok: false; reason: 'missing' | 'damaged' };

/** Puts the codes of one letter together, in whatever order they come and however often. */
export class QrCollecting {
	#first: QrPart | null = null;
	#datas: (Bytes | null)[] = [];

	/** How many codes the letter has; 0 until one was read. */
	get count(): number {
		return this.#datas.length;
	}

	/** The numbers of the codes that are still to be read, from 1, in order. */
	get missing(): number[] {
		return this.#datas.flatMap((data, place) => (data ? [] : [place + 1]));
	}

	/** Whether every code was read. */
	get isWhole(): boolean {
		return this.count > 0 && this.missing.length === 0;
	}

	/** Takes the text of any code; the first one of a letter says which letter it is. */
	take(text: string): Taken {
		const read = readPart(text);
		if (!read.ok) return read.reason;
		const { part } = read;
		if (!this.#first) {
			this.#first = part;
			this.#datas = Array.from({ length: part.count }, () => null);
		}
		if (part.id !== this.#first.id || part.count !== this.count) return 'other-letter';
		const known = this.#datas[part.place];
		if (known) return isSame(known, part.data) ? 'again' : 'other-letter';
		this.#datas[part.place] = part.data;
		return 'new';
	}

	/** The sealed bytes, once every code was read. */
	async join(): Promise<Joined> {
		const datas = this.#datas.filter((data) => data !== null);
		if (!this.#first || datas.length < this.count) return { ok: false, reason: 'missing' };
		const bytes = new Uint8Array(datas.reduce((sum, data) => sum + data.length, 0));
		let at = 0;
		for (const data of datas) {
			bytes.set(data, at);
			at += data.length;
		}
		const isRight = await isLetterOf(this.#first.id, bytes);
		return isRight ? { ok: true, bytes } : { ok: false, reason: 'damaged' };
	}

	/** Forgets what was read. */
	restart(): void {
		this.#first = null;
		this.#datas = [];
	}
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
