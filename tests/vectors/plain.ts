import { darkPng } from './png.ts';

export const ids = Array.from({ length: 13 }, (_, i) =>
	Buffer.alloc(16, i + 1).toString('base64url')
);
const [letterId = '', conversationId = '', itemId = ''] = ids;

export const noMac = '-'.repeat(43);
export const someMac = Buffer.alloc(32, 7).toString('base64url');

export type Fields = Record<string, unknown>;

export const question: Fields = { id: itemId, t: 'question', body: 'Waar gaan we wonen?' };
export const feeling: Fields = {
	id: itemId,
	t: 'feeling',
	body: { f: 'scared', s: 3, note: 'in mijn buik' }
};

export function drawingOf(
	data: Uint8Array,
	size: { w: number; h: number } = { w: 8, h: 6 }
): Fields {
	const base64 = Buffer.from(data).toString('base64');
	return { id: itemId, t: 'drawing', mime: 'image/png', ...size, data: base64, alt: 'ons huis' };
}

export const drawing = drawingOf(darkPng(8, 6));

/** The first bytes of a recording of each kind; no sound in it, none is played here. */
export const mp4Start = Uint8Array.of(0, 0, 0, 16, 0x66, 0x74, 0x79, 0x70, 0x4d, 0x34, 0x41, 0x20);
export const webmStart = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 0x01);

export function voiceOf(data: Uint8Array, changes: Fields = {}): Fields {
	const base64 = Buffer.from(data).toString('base64');
	return { id: itemId, t: 'voice', mime: 'audio/mp4', ms: 42_000, data: base64, ...changes };
}

export const back: Fields = {
	rcpt: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
	mb: letterId,
	wt: conversationId,
	relay: 'post.example.org',
	exp: '2027-02-21'
};

/** The fields of a plain letter of a child, with some of them changed. */
export function fields(changes: Fields = {}): Fields {
	return {
		v: 1,
		id: letterId,
		kind: 'share',
		ch: conversationId,
		n: 0,
		at: '2026-11-25T10:00Z',
		from: 'child',
		name: 'Noor',
		re: null,
		ask: 'answer',
		items: [question],
		keep: '30d',
		until: null,
		...changes
	};
}

/** A letter as text; `padTo` fills it with spaces up to so many bytes. */
export function plain(json: unknown, line = `share/1 ${noMac}`, padTo = 0): Uint8Array {
	const text = `${line}\n${typeof json === 'string' ? json : JSON.stringify(json)}`;
	const bytes = Buffer.from(text, 'utf8');
	return Buffer.concat([bytes, Buffer.alloc(Math.max(0, padTo - bytes.length), ' ')]);
}

/** The plain letter with one piece of its JSON replaced, for what `JSON.stringify` never writes. */
export function plainWith(piece: string, replacement: string): Uint8Array {
	const json = JSON.stringify(fields());
	if (!json.includes(piece)) throw new Error(`not in the letter: ${piece}`);
	return plain(json.replace(piece, () => replacement));
}
