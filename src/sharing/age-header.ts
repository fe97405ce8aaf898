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

/**
 * Reads the header of a file that is locked with words. `logN` is the binary logarithm of the work
 * its key asks for; the caller decides whether that is too much.
 * @see https://c2sp.org/age, header and scrypt recipient stanza
 */
export function readAgeHeader(file: Uint8Array): AgeHeader {
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
	const stanzas = lines.texts.slice(1, macAt);
	if (!wholeMac.test(lines.texts[macAt] ?? '')) return refuse('damaged');
	const kinds = stanzas.filter((line) => line.startsWith('-> '));
	if (kinds.length > 0 && !kinds.some((line) => /^-> scrypt( |$)/.test(line))) {
		return refuse('for-a-card');
	}
	const work = scryptStanza.exec(stanzas[0] ?? '')?.[1];
	// words stand alone: a second reader would be someone the words do not speak for
	if (stanzas.length !== 2 || work === undefined || !scryptBody.test(stanzas[1] ?? '')) {
		return refuse('damaged');
	}
	return { ok: true, bytes: file.subarray(0, lines.ends[macAt]), logN: Number(work) };
}

function refuse(reason: (AgeHeader & { ok: false })['reason']): AgeHeader {
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
