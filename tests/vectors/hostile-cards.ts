import { aCard, aMoment, bytesOf } from '../../src/sharing/a-card.ts';
import { writeCard } from '../../src/sharing/card-bytes.ts';
import { cardToLink, cardToText, sumOf } from '../../src/sharing/card-text.ts';
import { dayMs } from '../../src/sharing/card.ts';
import type { Card } from '../../src/sharing/card.ts';

export interface CardVector {
	name: string;
	/** `opens`, or the reason it does not. */
	outcome: string;
	why: string;
	text: string;
}

const app = 'https://thuiskoffer.example';
const link = (changes: Partial<Card> = {}) => cardToLink(aCard(changes), app);
const whole = link();

/** A card with some of its bytes changed, and the sum of what it then is. */
function spoilt(change: (bytes: number[]) => number[], card = aCard()): string {
	const bytes = Uint8Array.from(change([...writeCard(card)]));
	return `1.${Buffer.concat([bytes, sumOf(bytes)]).toString('base64url')}`;
}

const withByte = (at: number, value: number) => spoilt((bytes) => bytes.with(at, value));
const twoReaders = 3 + 2 * 32 + 4 * 16;
const relayAt = twoReaders + 4;
const nameAt = relayAt + 1 + 'post.example.org'.length;

/** A card whose host or name is another text of the same length. */
function withText(from: string, to: string): string {
	return spoilt((bytes) => {
		const [old, put] = [Buffer.from(from), Buffer.from(to)];
		if (old.length !== put.length) throw new Error(`${to} is not as long as ${from}`);
		const at = Buffer.from(bytes).indexOf(old);
		return [...bytes.slice(0, at), ...put, ...bytes.slice(at + old.length)];
	});
}

const reader = (value: number) => ({ role: 'stand-in' as const, key: bytesOf(32, value) });
const three = [...aCard().readers, reader(11)];
const attestation = { organisation: bytesOf(8, 4), signature: bytesOf(64, 5) };
const open = { use: 'open', pair: null } as const;

const opening: [string, string, string][] = [
	['link', 'as it is shown', whole],
	['text', 'its last part only', cardToText(aCard())],
	['http', 'from a device on the same table', whole.replace('https', 'http')],
	['lines', 'broken by a message', whole.replace(/.{50}/g, '$&\r\n')],
	['three-readers', 'worker, archive and stand-in', link({ readers: three })],
	['attested', 'with the word of an organisation', link({ attestation })],
	['open', 'a poster for ninety days', link({ ...open, expires: aCard().expires + 83 * dayMs })],
	['stamp', 'with the right to a mailbox', link({ stamp: bytesOf(16, 6) })],
	['arabic', 'a name from right to left', link({ name: 'مريم' })],
	['bare', 'nothing told of days and deciding', link({ reads: [], decides: [], doesNotDecide: [] })]
];

const failing: [string, string, string, string][] = [
	['nothing', 'not-a-card', 'an empty code', ''],
	['web-page', 'not-a-card', 'an address from elsewhere', 'https://example.org/menu'],
	['payment', 'not-a-card', 'a payment', 'BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross'],
	['wifi', 'not-a-card', 'a network', 'WIFI:T:WPA;S:mynet;P:mypass;;'],
	['script', 'not-a-card', 'a script', 'javascript:alert(1)'],
	['markup', 'not-a-card', 'markup before a card', `<img src=x onerror=alert(1)>${whole}`],
	['letter-link', 'not-a-card', 'the address of a letter', whole.replace('/k#', '/o#')],
	['version-0', 'not-a-card', 'a first byte of nought', withByte(0, 0)],
	['version-2', 'too-new', 'a first byte of two', withByte(0, 2)],
	['text-2', 'too-new', 'the next way of writing', whole.replace('#1.', '#2.')],
	['half', 'cut-off', 'half a link', whole.slice(0, 150)],
	['last-letters', 'cut-off', 'eight letters missing', whole.slice(0, -8)],
	['capitals', 'damaged', 'in capitals', cardToText(aCard()).toUpperCase()],
	['twice', 'not-a-card', 'pasted twice', whole + whole],
	['one-letter', 'damaged', 'one letter of a key is another', whole.replace(/CQkJ/, 'CQkK')],
	['trailing', 'damaged', 'a byte more', spoilt((bytes) => [...bytes, 0])],
	['flags', 'damaged', 'an unknown flag', withByte(1, 9)],
	['no-use', 'damaged', 'neither for one child nor open', withByte(1, 0)],
	['both-uses', 'damaged', 'for one child and open', withByte(1, 3)],
	['open-pair', 'damaged', 'open with a secret', withByte(1, 2)],
	['no-reader', 'damaged', 'nobody can read', withByte(2, 0)],
	['role', 'damaged', 'a role that is none', withByte(2, 0b1110)],
	['same-key', 'damaged', 'two readers with one key', spoilt((bytes) => bytes.fill(9, 35, 67))],
	['zero-key', 'damaged', 'a key that fits everybody', spoilt((bytes) => bytes.fill(0, 3, 35))],
	['high-key', 'damaged', 'a key with its highest bit', withByte(34, 0x89)],
	['no-mailbox', 'damaged', 'no mailbox', spoilt((bytes) => bytes.fill(0, 67, 83))],
	['mid-day', 'damaged', 'an end in the middle of a day', withByte(relayAt - 1, 1)],
	['port', 'damaged', 'a port', withText('post.example.org', 'post.example:443')],
	['path', 'damaged', 'a path', withText('post.example.org', 'post.example/org')],
	[
		'look-alike',
		'damaged',
		'a name that looks like another',
		withText('post.example.org', 'xn--pst-ula.org0')
	],
	[
		'other-script',
		'damaged',
		'a letter of another script',
		withText('post.example.org', 'pоst.example.or')
	],
	['user', 'damaged', 'somebody before the host', withText('post.example.org', 'post@example.org')],
	['number', 'damaged', 'a number for a host', withText('post.example.org', '192.168.111.2223')],
	['turned', 'damaged', 'a name that turns around', withText('wijkteam', 'wij\u202eam')],
	['unseen', 'damaged', 'a mark that nobody sees', withText('wijkteam', 'wij\u200bam')],
	['two-lines', 'damaged', 'a name of two lines', withText('Sanne ', 'Sanne\n')],
	['nul', 'damaged', 'a name with a nul', withText('Sanne ', 'Sann\0 ')],
	['not-utf-8', 'damaged', 'a name in Latin-1', withByte(nameAt + 1, 0xeb)],
	[
		'yes-and-no',
		'damaged',
		'decides it, and does not',
		spoilt((bytes) => bytes.with(-3, 1).with(-2, 1))
	],
	['eighth-day', 'damaged', 'an eighth day', spoilt((bytes) => bytes.with(-4, 0x80))],
	[
		'short-word',
		'damaged',
		'an organisation without its signature',
		spoilt((bytes) => bytes.with(-1, 8))
	],
	['expired', 'expired', 'its time is over', link({ expires: Date.UTC(2026, 10, 26) })],
	[
		'too-long',
		'wrong-date',
		'for one child for a month',
		link({ expires: Date.UTC(2026, 11, 26) })
	],
	[
		'open-too-long',
		'wrong-date',
		'open for a year',
		link({ ...open, expires: Date.UTC(2027, 10, 26) })
	]
];

/** The moment at which all of this is so. */
export const vectorMoment = aMoment;

export const cardVectors: CardVector[] = [
	...opening.map(([name, why, text]) => ({ name, outcome: 'opens', why, text })),
	...failing.map(([name, outcome, why, text]) => ({ name, outcome, why, text }))
];
