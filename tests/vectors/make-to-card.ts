import { aMoment, bytesOf } from '../../src/sharing/a-card.ts';
import { aQuestion, aTalk, receive, send, type Talk } from '../../src/sharing/a-talk.ts';
import type { AdultDesk } from '../../src/sharing/adult-letters.ts';
import { toBase64Url } from '../../src/sharing/base64.ts';
import { writeRecipient } from '../../src/sharing/bech32.ts';
import { cardOf } from '../../src/sharing/circle.ts';
import { writeEnvelope } from '../../src/sharing/envelope.ts';
import { newLetter, type Letter } from '../../src/sharing/letter.ts';
import { withMac } from '../../src/sharing/letter-mac.ts';
import { makeDeviceKey } from '../../src/sharing/own-cards.ts';
import { sealToKeys } from '../../src/sharing/sealed-to-keys.ts';
import { sealWithAgeKeys } from './age-tool-keys.ts';
import { fields, ids, plain, question } from './plain.ts';

export interface ToCardVector {
	file: string;
	/** `card`, `line` or `nothing` when it opens: how it is known whose it is. */
	outcome: string;
	missing?: number;
	why: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Add = (name: string, file: Bytes, rest: Omit<ToCardVector, 'file'>) => Promise<void>;

const pairOf = (talk: Talk) => cardOf(talk.own).pair ?? new Uint8Array(16);
const keysOf = (talk: Talk) => cardOf(talk.own).readers.map(({ key }) => key);

/** The envelope of a first letter with something changed, proven with some key or not at all. */
async function envelopeOf(
	changes: Partial<Letter>,
	key: Uint8Array | null,
	from: 'child' | 'adult' = 'child'
): Promise<Bytes> {
	const first = { ...newLetter(aQuestion, new Date(aMoment)), key: toBase64Url(bytesOf(32, 6)) };
	const envelope = writeEnvelope({ ...first, ...changes });
	if (!envelope) throw new Error('too big');
	return key ? withMac(envelope, key, from) : envelope;
}

/** What an adult has: a fresh card, an open one, one in use with its conversation, and a device key. */
async function aDesk() {
	const [fresh, open, used] = [await aTalk(), await aTalk({ use: 'open' }), await aTalk()];
	const { file } = await send(used);
	await receive(used, file);
	const device = await makeDeviceKey({ now: aMoment });
	const keys = [fresh.own, open.own, used.own, device];
	const desk: AdultDesk = { keys, lines: used.adult ? [used.adult] : [] };
	return { fresh, open, used, device, desk, first: file };
}

type Desk = Awaited<ReturnType<typeof aDesk>>;

async function addOpening({ fresh, open, used, device }: Desk, add: Add): Promise<void> {
	await add('card', (await send(fresh)).file, {
		outcome: 'card',
		missing: 0,
		why: 'a first letter'
	});
	await add('open', (await send(open)).file, {
		outcome: 'nothing',
		missing: 0,
		why: 'a first letter to an open card'
	});
	await send(used);
	const gap = { outcome: 'line', missing: 1, why: 'one before it did not come' };
	await add('gap', (await send(used)).file, gap);
	const byAge = await sealWithAgeKeys(
		await envelopeOf({}, pairOf(fresh)),
		keysOf(fresh).map(writeRecipient)
	);
	await add('by-age', byAge, { outcome: 'card', missing: 0, why: 'sealed by the age tool' });
	const talk = await aTalk({ others: [{ role: 'stand-in', recipient: device.recipient }] });
	const stand = { outcome: 'nothing', missing: 0, why: 'read by a stand-in, who cannot check it' };
	await add('stand-in', (await send(talk)).file, stand);
}

async function addRefused({ fresh, open, used, first }: Desk, add: Add): Promise<void> {
	const ch = used.adult?.id ?? '';
	const pair = pairOf(fresh);
	const seal = async (envelope: Promise<Bytes>, talk = fresh) =>
		sealToKeys(await envelope, keysOf(talk));
	const fake = { outcome: 'not-genuine' };
	const other = bytesOf(16, 1);
	const noKey = { key: undefined as never };
	await add('again', first, { outcome: 'seen', why: 'read before' });
	const again = envelopeOf({ ch, id: used.adult?.received.seen[0]?.id ?? '' }, pairOf(used));
	await add('again-resealed', await seal(again, used), { outcome: 'seen', why: 'sealed anew' });
	const stranger = await send(await aTalk());
	await add('stranger', stranger.file, { outcome: 'for-someone-else', why: 'to another card' });
	await add('second-child', await seal(envelopeOf({}, pairOf(used)), used), {
		outcome: 'card-used',
		why: 'a second child with the card of one'
	});
	const early = envelopeOf({ n: 1, ...noKey }, bytesOf(32, 6));
	await add('early', await seal(early), {
		outcome: 'too-early',
		why: 'the first did not come yet'
	});
	await add('no-mac', await seal(envelopeOf({}, null)), { ...fake, why: 'no MAC' });
	await add('other-mac', await seal(envelopeOf({}, other)), { ...fake, why: 'another secret' });
	const flipped = envelopeOf({}, pair, 'adult');
	await add('direction', await seal(flipped), { ...fake, why: 'a MAC for the other direction' });
	const adult = envelopeOf({ from: 'adult', ...noKey }, pair);
	await add('from-adult', await seal(adult), { ...fake, why: 'says an adult wrote it' });
	await add('kind', await seal(envelopeOf({ kind: 'reply' }, pair)), { ...fake, why: 'a reply' });
	await add('no-key', await seal(envelopeOf(noKey, pair)), { ...fake, why: 'brings no key' });
	await add('into', await seal(envelopeOf({ ch }, pair)), { ...fake, why: 'into a conversation' });
	await add('open-mac', await seal(envelopeOf({}, other), open), {
		...fake,
		why: 'a MAC on an open card, which has no secret'
	});
	await add('ahead', await seal(envelopeOf({ at: '2026-11-26T13:00Z' }, pair)), {
		outcome: 'wrong-date',
		why: 'written three hours from now'
	});
	await add('old', await seal(envelopeOf({ at: '2026-09-20T10:00Z' }, pair)), {
		outcome: 'too-old',
		why: 'written nine weeks ago'
	});
}

async function addBroken({ fresh }: Desk, add: Add): Promise<void> {
	const keys = keysOf(fresh);
	const whole = await sealToKeys(await envelopeOf({}, pairOf(fresh)), keys);
	const changed = whole.slice();
	changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
	const json = (text: string) => sealToKeys(plain(text), keys);
	await add('cut', whole.slice(0, 900), { outcome: 'cut-off', why: 'the end is missing' });
	await add('changed', changed, { outcome: 'damaged', why: 'a bit of the last tag' });
	await add(
		'thirteen',
		await json(JSON.stringify(fields({ items: ids.map((id) => ({ ...question, id })) }))),
		{
			outcome: 'not-a-letter',
			why: 'thirteen things'
		}
	);
	await add('deep', await json('['.repeat(10_000)), { outcome: 'not-a-letter', why: 'depth' });
	await add('prototype', await json('{"__proto__":{"v":1}}'), {
		outcome: 'not-a-letter',
		why: 'a name that reaches further'
	});
	await add('next', await json('{"v":2}'), { outcome: 'too-new', why: 'a later version' });
}

/** Makes every letter to a card, and what the adult has that opens them. */
export async function makeToCard(write: (name: string, file: Bytes) => Promise<void>) {
	const vectors: ToCardVector[] = [];
	const add: Add = async (name, file, rest) => {
		await write(`${name}.age`, file);
		vectors.push({ file: `${name}.age`, ...rest });
	};
	const made = await aDesk();
	await addOpening(made, add);
	await addRefused(made, add);
	await addBroken(made, add);
	return { desk: made.desk, vectors };
}
