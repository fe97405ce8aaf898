import type { Bytes } from './bytes.ts';

/** There were fewer bytes than were asked for. */
export class CutOff extends Error {}

/** Bytes taken from the front, as copies. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get isAtEnd(): boolean {
		return this.#at === this.#bytes.length;
	}

	take(count: number): Bytes {
		const end = this.#at + count;
		if (end > this.#bytes.length) throw new CutOff();
		const taken = Uint8Array.from(this.#bytes.subarray(this.#at, end));
		this.#at = end;
		return taken;
	}
}

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Compares without telling by its time where two differ. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	if (one.length !== other.length) return false;
	return one.reduce((sum, byte, at) => sum | (byte ^ (other[at] ?? 0)), 0) === 0;
}
