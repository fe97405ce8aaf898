// Another client, made from docs/protocol.md alone: nothing here comes from src.
import { createHash, createHmac, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { timingSafeEqual } from 'node:crypto';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

export type Json = Record<string, unknown>;

const b64u = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const un64u = (text: string) => Buffer.from(text, 'base64url');
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const uint32 = (number: number) => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(number);
	return bytes;
};

/** The CRC-32 of zip and PNG. */
function crc(bytes: Uint8Array): Buffer {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return uint32(~sum >>> 0);
}

const bechDigits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function bechSum(start: string, digits: readonly number[]): number {
	const codes = Buffer.from(start);
	const top = [...codes].map((code) => code >> 5);
	const low = [...codes].map((code) => code & 31);
	const factors = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
	return [...top, 0, ...low, ...digits].reduce((sum, digit) => {
		const next = ((sum & 0x1ffffff) << 5) ^ digit;
		return factors.reduce(
			(all, factor, bit) => ((sum >> (25 + bit)) & 1 ? all ^ factor : all),
			next
		);
	}, 1);
}

function writeBech(start: string, bytes: Uint8Array): string {
	const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const digits = (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2));
	const sum = bechSum(start, [...digits, 0, 0, 0, 0, 0, 0]) ^ 1;
	const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
	return `${start}1${[...digits, ...check].map((digit) => bechDigits[digit]).join('')}`;
}

function readBech(text: string): Buffer {
	const data = text.slice(text.lastIndexOf('1') + 1, -6);
	const bits = Array.from(data, (at) => bechDigits.indexOf(at).toString(2).padStart(5, '0')).join(
		''
	);
	return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

export interface Card {
	readers: Buffer[];
	mailbox: Buffer;
	writeToken: Buffer;
	pair: Buffer | null;
	end: number;
	relay: string;
	name: string;
}

/** A card for one child, or an open one, of a single reader who tells nothing of days and deciding. */
export async function makeCard(isOpen: boolean, name: string, now: number) {
	const secret = await generateX25519Identity();
	const day = Math.floor(now / 86_400_000) + (isOpen ? 90 : 7);
	const card: Card = {
		readers: [readBech(await identityToRecipient(secret))],
		...{ mailbox: randomBytes(16), writeToken: randomBytes(16), end: day * 86_400_000 },
		...{ pair: isOpen ? null : randomBytes(16), relay: 'post.example.org', name }
	};
	return { secret, card };
}

const withLength = (text: string) => {
	const bytes = Buffer.from(text);
	return Buffer.concat([Buffer.of(bytes.length), bytes]);
};

export function writeCard({ readers, pair, end, relay, name, ...card }: Card): string {
	const bytes = Buffer.concat([
		Buffer.of(1, pair ? 1 : 2, readers.length),
		...readers,
		...[card.mailbox, card.writeToken, pair ?? Buffer.alloc(16), Buffer.alloc(16)],
		uint32(end / 1000),
		withLength(relay),
		withLength(name),
		Buffer.alloc(4)
	]);
	return `https://koffer.example/k#${withSum(bytes)}`;
}

export function withSum(card: Uint8Array): string {
	return `1.${b64u(Buffer.concat([card, crc(card)]))}`;
}

/** The card in a link or in the part behind the `#`; null for what is none. */
export function readCard(text: string): Card | null {
	const written = /^(?:https?:\/\/[^/#?]+\/k#)?1\.([\w-]+)$/i.exec(text.replace(/\s/g, ''))?.[1];
	const whole = un64u(written ?? '');
	const bytes = whole.subarray(0, -4);
	if (bytes[0] !== 1 || !crc(bytes).equals(whole.subarray(-4))) return null;
	let at = 3;
	const take = (count: number) => bytes.subarray(at, (at += count));
	const readers = Array.from({ length: (bytes[2] ?? 0) & 3 }, () => take(32));
	const [mailbox, writeToken, pair] = [take(16), take(16), take(16)];
	take(16);
	const end = take(4).readUInt32BE() * 1000;
	const [relay, name] = [String(take(take(1)[0] ?? 0)), String(take(take(1)[0] ?? 0))];
	const secret = pair.some((byte) => byte !== 0) ? pair : null;
	return { readers, mailbox, writeToken, pair: secret, end, relay, name };
}

export function picturesOf({ readers, mailbox }: Card): number[] {
	const password = Buffer.concat([...readers, mailbox]);
	let x = pbkdf2Sync(password, 'card', 600_000, 8, 'sha256').readBigUInt64BE();
	return Array.from({ length: 8 }, () => {
		const picture = Number(x % 25n);
		x /= 25n;
		return picture;
	});
}

const line = 'share/1 ';
const lineBytes = line.length + 44;

function macOf(envelope: Uint8Array, key: Uint8Array, from: string): Buffer {
	return createHmac('sha256', key)
		.update(`share/1|${from}|`)
		.update(envelope.subarray(lineBytes))
		.digest();
}

export function writeEnvelope(letter: Json, key: Uint8Array | null, isForCode = false): Buffer {
	const text = Buffer.from(`${line}${'-'.repeat(43)}\n${JSON.stringify(letter)}`);
	const size = [4, 16, 64, 256, 512, 1023].find((kib) => kib * 1024 >= text.length);
	if (size === undefined) throw new Error('too big');
	const envelope = Buffer.alloc(isForCode ? text.length : size * 1024, ' ');
	text.copy(envelope);
	if (key) envelope.write(b64u(macOf(envelope, key, String(letter['from']))), line.length);
	return envelope;
}

export function readEnvelope(envelope: Uint8Array): { letter: Json; mac: string | null } {
	const [first = '', mac = ''] = /^share\/1 (.{43})\n/.exec(Buffer.from(envelope).toString()) ?? [];
	if (first === '') throw new Error('no letter');
	const letter = JSON.parse(Buffer.from(envelope.subarray(lineBytes)).toString()) as Json;
	return { letter, mac: /^-{43}$/.test(mac) ? null : mac };
}

export function isMacRight(envelope: Uint8Array, key: Uint8Array, from: string): boolean {
	const { mac } = readEnvelope(envelope);
	return mac !== null && timingSafeEqual(un64u(mac), macOf(envelope, key, from));
}

export async function sealToKeys(plain: Uint8Array, keys: readonly Uint8Array[]) {
	const encrypter = new Encrypter();
	for (const key of keys) encrypter.addRecipient(writeBech('age', key));
	return new Uint8Array(await encrypter.encrypt(plain));
}

/** An answer goes to the one key that the letter brought. */
export function sealToRecipient(plain: Uint8Array, recipient: string) {
	return sealToKeys(plain, [readBech(recipient)]);
}

export async function sealWithWords(plain: Uint8Array, words: readonly string[], logN = 16) {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(words.join(' '));
	encrypter.setScryptWorkFactor(logN);
	return new Uint8Array(await encrypter.encrypt(plain));
}

export async function openSealed(file: Uint8Array, by: { secret: string } | { words: string[] }) {
	const decrypter = new Decrypter();
	if ('secret' in by) decrypter.addIdentity(by.secret);
	else decrypter.addPassphrase(by.words.join(' '));
	return decrypter.decrypt(file);
}

/** A first letter of a child, and what it keeps for the answer. */
export async function newFirstLetter(items: Json[], now: number) {
	const [secret, key] = [await generateX25519Identity(), randomBytes(32)];
	const [mb, readToken, wt] = [1, 2, 3].map(() => b64u(randomBytes(16)));
	const exp = new Date(now + 60 * 86_400_000).toISOString().slice(0, 10);
	const rcpt = await identityToRecipient(secret);
	const letter: Json = {
		...{ v: 1, id: b64u(randomBytes(16)), kind: 'share', ch: b64u(randomBytes(16)), n: 0 },
		...{ at: `${new Date(now).toISOString().slice(0, 13)}:00Z`, from: 'child', name: 'Noor' },
		...{ re: null, ask: 'answer', keep: '30d', until: null, key: b64u(key) },
		items: items.map((item) => ({ id: b64u(randomBytes(16)), ...item })),
		back: { rcpt, mb, wt, relay: 'post.example.org', exp }
	};
	return { letter, kept: { secret, key, readToken } };
}

/** What an address and the words beside it are made into. */
export function readLink(address: string, words: readonly string[]) {
	const seed = un64u(/\/o#1\.([\w-]{43})(\.w)?$/.exec(address)?.[1] ?? '');
	const derive = (from: Uint8Array, info: string, count: number, salt: Uint8Array | string = '') =>
		Buffer.from(hkdfSync('sha256', from, salt, info, count));
	const s = derive(seed, 's', 32, sha(words.join(' ')));
	return {
		mailbox: b64u(derive(seed, 'mb', 16)),
		readToken: b64u(derive(s, 'rt', 16)),
		pair: derive(s, 'pair', 16),
		secret: writeBech('age-secret-key-', derive(s, 'age', 32)).toUpperCase()
	};
}

const base45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const isPair = at + 1 < bytes.length;
		let value = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
		for (let left = isPair ? 3 : 2; left > 0; left--, value = Math.floor(value / 45))
			text += base45.charAt(value % 45);
	}
	return text;
}

export function fromBase45(text: string): Buffer {
	const groups = text.match(/.{1,3}/g) ?? [];
	const values = groups.map((group) =>
		Array.from(group).reduceRight((sum, char) => sum * 45 + base45.indexOf(char), 0)
	);
	return Buffer.from(
		values.flatMap((value, at) => (groups[at]?.length === 3 ? [value >> 8, value & 255] : [value]))
	);
}

export function splitIntoParts(file: Uint8Array): string[] {
	const count = Math.ceil(file.length / 512);
	const size = Math.ceil(file.length / count);
	return Array.from({ length: count }, (_, p) => {
		const head = Buffer.concat([sha(file).subarray(0, 8), Buffer.of(p, count)]);
		const data = file.subarray(p * size, (p + 1) * size);
		return `TK1:${toBase45(Buffer.concat([head, crc(Buffer.concat([head, data])), data]))}`;
	});
}

/** The file of these parts in any order; null while it is not whole or not right. */
export function joinParts(texts: readonly string[]): Buffer | null {
	const parts = texts.map((text) => fromBase45(text.slice('TK1:'.length)));
	const isRight = (part: Buffer) =>
		crc(Buffer.concat([part.subarray(0, 10), part.subarray(14)])).equals(part.subarray(10, 14));
	if (!parts.every(isRight)) return null;
	const places = new Map(parts.map((part) => [part[8] ?? 0, part.subarray(14)]));
	if (places.size !== parts[0]?.[9]) return null;
	const file = Buffer.concat([...places].sort(([a], [b]) => a - b).map(([, data]) => data));
	return sha(file).subarray(0, 8).equals(parts[0].subarray(0, 8)) ? file : null;
}
