// Makes hand-over.json again: node tests/vectors/make-hand-over.ts (Node 24, the age tool).
import { writeFile } from 'node:fs/promises';
import { aCard, bytesOf } from '../../src/sharing/a-card.ts';
import { toBase64 } from '../../src/sharing/base64.ts';
import { joinBytes } from '../../src/sharing/byte-reader.ts';
import { writeBareCard, writeCard } from '../../src/sharing/card-bytes.ts';
import { endOfBox, sealHandOver } from '../../src/sharing/hand-over.ts';
import { newKeyPair } from '../../src/sharing/identity.ts';
import { sealToKeys } from '../../src/sharing/sealed-to-keys.ts';
import { sealWithAgeKeys } from './age-tool-keys.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const [standIn, other] = [await newKeyPair(), await newKeyPair()];
const readers = [
	{ role: 'person' as const, key: bytesOf(32, 9) },
	{ role: 'stand-in' as const, key: standIn.key }
];
const card = aCard({ readers });
const until = endOfBox(card);
const text = (value: string) => new TextEncoder().encode(value);

/** Everything behind the first line. */
function body({ end = until / 1000, bytes = writeBareCard(card) } = {}): Bytes {
	const seconds = new Uint8Array(4);
	new DataView(seconds.buffer).setUint32(0, end);
	return joinBytes([bytesOf(16, 7), seconds, bytes]);
}

const sealed = (line: string, bytes: Bytes) =>
	sealToKeys(joinBytes([text(line), bytes]), [standIn.key]);
const mark = 'handover/1\n';
const whole = await sealHandOver({ card, readToken: bytesOf(16, 7), until }, standIn.key);
const byAge = await sealWithAgeKeys(joinBytes([text(mark), body()]), [standIn.recipient]);
const elsewhere = { card: aCard(), readToken: bytesOf(16, 7), until };
const files: [string, Bytes, string][] = [
	['opens', whole, 'as it is made'],
	['opens', byAge, 'sealed by the age tool'],
	['for-someone-else', await sealHandOver(elsewhere, other.key), 'to another device'],
	['not-on-card', await sealHandOver(elsewhere, standIn.key), 'of a card without this device'],
	['not-a-hand-over', await sealed('share/1 ', body()), 'another mark'],
	['not-a-hand-over', await sealed('handover/01\n', body()), 'a nought in front'],
	['too-new', await sealed('handover/2\n', body()), 'a later version'],
	['too-new', await sealed(mark, body({ bytes: bytesOf(90, 2) })), 'a later card'],
	['damaged', await sealed(mark, body({ end: until / 1000 + 1 })), 'a second too long'],
	['damaged', await sealed(mark, body({ bytes: writeCard(card) })), 'a card with its secrets'],
	['damaged', await sealed(mark, body().slice(0, 19)), 'no card'],
	['damaged', await sealed(mark, joinBytes([body(), bytesOf(1, 0)])), 'something behind it'],
	['cut-off', whole.slice(0, -1), 'the end is missing']
];
const vectors = files.map(([outcome, file, why]) => ({ outcome, why, file: toBase64(file) }));
const opened = { name: card.name, relay: card.relay, until, readToken: 7, mailbox: 1 };
await writeFile(
	new URL('hand-over.json', import.meta.url),
	`${JSON.stringify({ secret: standIn.secret, opened, vectors }, null, '\t')}\n`
);
