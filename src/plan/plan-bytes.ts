import { withMoons } from './child-view.ts';
import { readPlan, type PlanRead } from './parse-plan.ts';
import type { Plan } from './plan.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Limits of a plan that comes from somebody else. */
export const planBytesLimits = {
	/** As it comes. */
	packed: 64 * 1024,
	/** Unpacked; the longest plan there can be is less than half of it. */
	plain: 512 * 1024
} as const;

/**
 * Beside what `readPlan` says:
 * - `too-big`: more than any plan, packed or unpacked
 * - `cannot-unpack`: this browser is too old for it; a file can be made that needs no unpacking
 */
export type PlanFromBytes = PlanRead | { ok: false; reason: 'too-big' | 'cannot-unpack' };

const magic = 'thuiskoffer-plan';
const version = 1;
type Packing = 'deflate' | 'plain';

/** The first line of a plan handed over: what it is, of which version, and how it is packed. */
const firstLine = /^thuiskoffer-plan (\d{1,4})(?: ([a-z]{1,16}))?\n/;
const longestFirstLine = 40;

/**
 * A plan as bytes to hand over.
 * @param wish `small` for codes, where every byte is a square; a file is left plain, so that an old
 * device can read it too
 */
export async function planToBytes(plan: Plan, wish: 'small' | 'plain'): Promise<Bytes> {
	// whether a child sees the moons is its own matter, and of its device
	const plain = bytesOf(JSON.stringify(withMoons(plan, false)));
	const small = wish === 'small' ? await packed(plain) : null;
	const [packing, body]: [Packing, Bytes] = small ? ['deflate', small] : ['plain', plain];
	const head = bytesOf(`${magic} ${String(version)} ${packing}\n`);
	const whole = new Uint8Array(head.length + body.length);
	whole.set(head);
	whole.set(body, head.length);
	return whole;
}

/** The plan in these bytes, all of it or nothing. They can be anybody's. */
export async function planFromBytes(bytes: Uint8Array): Promise<PlanFromBytes> {
	const top = new TextDecoder('latin1').decode(bytes.subarray(0, longestFirstLine));
	const [line = '', of = '', packing = ''] = firstLine.exec(top) ?? [];
	if (line === '') return { ok: false, reason: 'not-a-plan' };
	if (Number(of) !== version)
		return { ok: false, reason: Number(of) > version ? 'newer' : 'damaged' };
	const most = packing === 'plain' ? planBytesLimits.plain : planBytesLimits.packed;
	if (bytes.length > most) return { ok: false, reason: 'too-big' };
	const body = new Uint8Array(bytes.subarray(line.length));
	if (packing === 'plain') return planIn(body);
	if (packing !== 'deflate') return { ok: false, reason: 'damaged' };
	const plain = await unpacked(body);
	return plain.ok ? planIn(plain.bytes) : plain;
}

function planIn(plain: Uint8Array): PlanFromBytes {
	try {
		const read = readPlan(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
		// it says that it is a plan, so what is wrong with it is not that it is none
		return read.ok || read.reason === 'newer' ? read : { ok: false, reason: 'damaged' };
	} catch {
		// no text, or no JSON
		return { ok: false, reason: 'damaged' };
	}
}

function bytesOf(text: string): Bytes {
	return new TextEncoder().encode(text);
}

/** Null where the browser cannot. */
async function packed(plain: Bytes): Promise<Bytes | null> {
	if (typeof CompressionStream === 'undefined') return null;
	const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

type Unpacked =
	{ ok: true; bytes: Bytes } | { ok: false; reason: 'damaged' | 'too-big' | 'cannot-unpack' };

/** Unpacks no further than the limit: a few bytes may say that they are gigabytes. */
async function unpacked(body: Bytes): Promise<Unpacked> {
	if (typeof DecompressionStream === 'undefined') return { ok: false, reason: 'cannot-unpack' };
	const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate'));
	const reader = stream.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			length += next.value.length;
			if (length > planBytesLimits.plain) {
				await reader.cancel();
				return { ok: false, reason: 'too-big' };
			}
			parts.push(next.value);
		}
	} catch {
		// what is not packed, cut off, or has something behind its end
		return { ok: false, reason: 'damaged' };
	}
	return { ok: true, bytes: joined(parts, length) };
}

function joined(parts: readonly Uint8Array[], length: number): Bytes {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A file name that says what it is and when, and nothing of what is in it. */
export function planFileName(day: string): string {
	return `plan-${day}.age`;
}
