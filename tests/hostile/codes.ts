import { cardToLink, cardToText } from '../../src/sharing/card-text.ts';
import { aCard } from '../../src/sharing/a-card.ts';
import { toBase45 } from '../../src/sharing/base45.ts';
import { splitIntoParts } from '../../src/sharing/qr-parts.ts';
import { hostileTexts } from './texts.ts';

/** What a camera saw, or what somebody pasted, and what has to come of it. */
export interface HostileCode {
	name: string;
	text: string;
	outcome: string;
}

const card = cardToText(aCard());
const whole = cardToLink(aCard(), 'https://thuiskoffer.example');
const seed = 'A'.repeat(43);
const address = `https://thuiskoffer.example/o#1.${seed}`;

const all = (outcome: string, texts: readonly string[]): HostileCode[] =>
	texts.map((text, at) => ({ name: `${outcome} ${at}: ${text.slice(0, 30)}`, text, outcome }));

const words = hostileTexts.map(({ text }) => text);

/** Read as cards. */
export const hostileCards: readonly HostileCode[] = [
	...all('not-a-card', words),
	...all('not-a-card', [
		address,
		`${whole}?x=1`,
		`${whole}&x=<script>`,
		`${whole}#1.AAAA`,
		`javascript:location='${whole}'`,
		`data:text/html,${whole}`,
		`ftp://thuiskoffer.example/k#${card}`,
		`https:/k#${card}`,
		`https://a/b/k#${card}`,
		`https://a/k/#${card}`,
		`https://a/k?x#${card}`,
		`##${card}`,
		`2.${'A'.repeat(39)}`,
		`100.${'A'.repeat(50)}`,
		'1.<script>',
		`1.${'='.repeat(80)}`,
		'#'.repeat(2_000),
		'1.'.repeat(1_000),
		`${' '.repeat(2_001)}${whole}`,
		`1.${'A'.repeat(1_990)}`
	]),
	...all('too-new', [
		`2.${'A'.repeat(40)}`,
		`99.${'-'.repeat(1_900)}`,
		`https://a/k#3.${'_'.repeat(60)}`
	]),
	...all('cut-off', ['1.', '1.AQ', '1.AQEG', whole.slice(0, -40)]),
	...all('opens', [
		`https://evil.example/k#${card}`,
		`#${card}`,
		`\u2003${whole}\n`,
		whole.replace('https', 'HTTPS')
	])
];

/** Read as addresses of letters. */
export const hostileLinks: readonly HostileCode[] = [
	...all('not-a-link', words),
	...all('not-a-link', [
		whole,
		`${address}A`,
		`${address}.x`,
		`${address}.w.w`,
		`${address}.w<script>`,
		`${address}?a`,
		`javascript:1//${address}`,
		`https://a/b/o#1.${seed}`,
		`https://a/o?#1.${seed}`,
		`1.${'A'.repeat(42)}B`,
		`${' '.repeat(501)}${address}`,
		'1.é',
		'https:///o#1.'
	]),
	...all('cut-off', ['1.', `1.${'A'.repeat(42)}`, `${address}.`, address.slice(0, -9)]),
	...all('too-new', [`2.${seed}`, `https://a/o#12.${seed}.w`]),
	...all('opens', [
		address,
		`${address}.w`,
		`#1.${seed}`,
		` 1.${seed}\n.w `,
		`https://evil.example/o#1.${seed}`
	])
];

/** A code of one part with any bytes, and the right sum over them. */
function part(place: number, count: number, length: number, right = true): string {
	const bytes = new Uint8Array(14 + length);
	bytes[8] = place;
	bytes[9] = count;
	let sum = 0xffffffff;
	for (const [at, byte] of bytes.entries()) {
		if (at >= 10 && at < 14) continue;
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	new DataView(bytes.buffer).setUint32(10, right ? ~sum >>> 0 : 7);
	return `TK1:${toBase45(bytes)}`;
}

/** Read as codes of a letter. */
export async function hostileParts(): Promise<HostileCode[]> {
	const [good = ''] = (await splitIntoParts(new Uint8Array(900).fill(3))) ?? [];
	return [
		...all('not-a-part', words),
		...all('not-a-part', [
			'TK1:',
			'TK1',
			'tk1:ABC',
			' TK1:ABC',
			'TK1:A',
			'TK1:abc',
			'TK1:::::::',
			'TK1:ZZZ',
			`TK1:${'0'.repeat(5_000)}`,
			`TK1:${'0'.repeat(1_000_000)}`,
			good.slice(0, -1),
			`${good}0`,
			good.toLowerCase(),
			good.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
			part(0, 0, 9),
			part(1, 1, 9),
			part(255, 255, 9),
			part(0, 17, 9),
			part(0, 1, 0),
			part(0, 1, 1_300),
			part(0, 1, 9, false)
		]),
		...all('too-new', ['TK2:', 'TK0:ABC', 'TK999:<script>']),
		...all('new', [good, part(0, 1, 9), part(15, 16, 1_200)])
	];
}
