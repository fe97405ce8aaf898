/** What the readable top of an age file says, before any secret is tried on it. */
export type AgeHeader =
	| { ok: true; bytes: Uint8Array; logN: number }
	| { ok: false; reason: 'cut-off' | 'damaged' | 'for-a-card' | 'not-a-letter' | 'too-new' };

const version = 'age-encryption.org/v1';
const otherVersion = /^age-encryption\.org\/v([2-9]|[1-9]\d{1,3})$/;

/** Long enough for hundreds of readers; a file that goes on longer without an end is none. */
const maxHeaderBytes = 64 * 1024;

const wholeMac = /^--- [A-Za-z0-9+/]{43}$/;
const scryptStanza = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d*)$/;
const scryptBody = /^[A-Za-z0-9+/]{43}$/;

/** The readable lines of a header between its version and its MAC. */
type AgeTop =
	| { ok: true; bytes: Uint8Array; stanzas: string[] }
	| { ok: false; reason: 'cut-off' | 'damaged' | 'not-a-letter' | 'too-new' };

function readAgeTop(file: Uint8Array): AgeTop {
	const top = String.fromCharCode(...file.subarray(0, version.length + 1));
	if (file.length <= version.length && version.startsWith(top)) return refuse('cut-off');
	const lines = readLines(file.subarray(0, maxHeaderBytes));
	const [first] = lines.texts;
	if (first !== version) {
		return refuse(first !== undefined && otherVersion.test(first) ? 'too-new' : 'not-a-letter');
	}
	const macAt = lines.texts.findIndex((line) => line.startsWith('---'));
	const isWhole = macAt >= 0 && lines.ends[macAt] !== undefined;
	if (!isWhole) return refuse(lines.isPlain ? 'cut-off' : 'damaged');
	if (!wholeMac.test(lines.texts[macAt] ?? '')) return refuse('damaged');
	const bytes = file.subarray(0, lines.ends[macAt]);
	return { ok: true, bytes, stanzas: lines.texts.slice(1, macAt) };
}

/**
 * Reads the header of a file that is locked with words. `logN` is the binary logarithm of the work
 * its key asks for; the caller decides whether that is too much.
 * @see https://c2sp.org/age, header and scrypt recipient stanza
 */
export function readAgeHeader(file: Uint8Array): AgeHeader {
	const top = readAgeTop(file);
	if (!top.ok) return top;
	const { bytes, stanzas } = top;
	const kinds = stanzas.filter((line) => line.startsWith('-> '));
	if (kinds.length > 0 && !kinds.some((line) => isForWords(line))) return refuse('for-a-card');
	const work = scryptStanza.exec(stanzas[0] ?? '')?.[1];
	// words stand alone: a second reader would be someone the words do not speak for
	if (stanzas.length !== 2 || work === undefined || !scryptBody.test(stanzas[1] ?? '')) {
		return refuse('damaged');
	}
	return { ok: true, bytes, logN: Number(work) };
}

/** The header of a file that is sealed to keys, before any of them is tried. */
export type KeysHeader =
	| { ok: true; bytes: Uint8Array }
	| { ok: false; reason: 'cut-off' | 'damaged' | 'for-words' | 'not-a-letter' | 'too-new' };

/** Every reader costs every key that is tried a little work; no letter of ours has more than three. */
const maxReaders = 16;

/** Reads the header of a file that is sealed to keys. */
export function readKeysHeader(file: Uint8Array): KeysHeader {
	const top = readAgeTop(file);
	if (!top.ok) return top;
	const kinds = top.stanzas.filter((line) => line.startsWith('-> '));
	if (kinds.length === 1 && kinds.some((line) => isForWords(line))) return refuse('for-words');
	if (kinds.length === 0 || kinds.length > maxReaders) return refuse('damaged');
	if (kinds.some((line) => isForWords(line))) return refuse('damaged');
	return { ok: true, bytes: top.bytes };
}

function isForWords(line: string): boolean {
	return /^-> scrypt( |$)/.test(line);
}

function refuse<R extends string>(reason: R): { ok: false; reason: R } {
	return { ok: false, reason };
}

/** Lines up to the MAC or the first byte that no header has; `ends` lacks the one of a cut line. */
function readLines(bytes: Uint8Array): { texts: string[]; ends: number[]; isPlain: boolean } {
	const texts: string[] = [];
	const ends: number[] = [];
	let line = '';
	for (const [at, byte] of bytes.entries()) {
		if (byte === 0x0a) {
			texts.push(line);
			ends.push(at + 1);
			if (line.startsWith('---')) return { texts, ends, isPlain: true };
			line = '';
		} else if (byte < 0x20 || byte > 0x7e) {
			return { texts: [...texts, line], ends, isPlain: false };
		} else {
			line += String.fromCharCode(byte);
		}
	}
	const isPlain = bytes.length < maxHeaderBytes;
	return { texts: [...texts, line], ends, isPlain };
}
