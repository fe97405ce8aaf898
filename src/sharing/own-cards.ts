import { toBase64Url } from './base64.ts';
import { readRecipient } from './bech32.ts';
import type { Bytes } from './bytes.ts';
import { writeCard } from './card-bytes.ts';
import { cardLimits, dayMs } from './card.ts';
import type { Card, CardReader } from './card.ts';
import { cardOf } from './circle.ts';
import { newKeyPair } from './identity.ts';
import { newLetterId, type FillRandom } from './letter.ts';
import { memoryDays } from './line-count.ts';
import type { DeviceKey, OwnCard } from './line-records.ts';

/** After so many days a device makes itself a new key. */
export const deviceKeyDays = 90;

/** What an adult says of itself on a card. */
export type CardDetails = Pick<
	Card,
	'use' | 'relay' | 'name' | 'reads' | 'decides' | 'doesNotDecide'
> & {
	/** Who can read beside the adult: keys as they were shown, `age1…`. */
	others: readonly { role: 'archive' | 'stand-in'; recipient: string }[];
	stamp?: Bytes | null;
};

interface Making {
	now?: number;
	random?: FillRandom;
}

const browserRandom: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/**
 * A card with a key and a mailbox of its own, so that what one child sent does not open with what
 * another's was sealed to.
 */
export async function makeCard(
	details: CardDetails,
	{ now = Date.now(), random = browserRandom }: Making = {}
): Promise<{ own: OwnCard; card: Card }> {
	const { others, stamp = null, ...said } = details;
	const { secret, key } = await newKeyPair();
	const sixteen = () => random(new Uint8Array(16));
	const days = said.use === 'one-child' ? cardLimits.singleUseDays : cardLimits.openDays;
	const card: Card = {
		...said,
		readers: [{ role: 'person', key }, ...others.map(otherReader)],
		mailbox: sixteen(),
		writeToken: sixteen(),
		pair: said.use === 'one-child' ? sixteen() : null,
		stamp,
		expires: (Math.floor(now / dayMs) + days) * dayMs,
		attestation: null
	};
	const own: OwnCard = {
		id: newLetterId(random),
		kind: 'card',
		secret,
		card: toBase64Url(writeCard(card)),
		readToken: toBase64Url(sixteen()),
		madeAt: now,
		usedBy: null
	};
	return { own, card };
}

function otherReader({ role, recipient }: CardDetails['others'][number]): CardReader {
	const key = readRecipient(recipient);
	if (!key) throw new TypeError('not a key that was shown');
	return { role, key };
}

/** A key for this device, whose public half can be put on somebody else's card. */
export async function makeDeviceKey({ now = Date.now(), random }: Making = {}): Promise<DeviceKey> {
	const { secret, recipient } = await newKeyPair();
	return { id: newLetterId(random), kind: 'device', secret, recipient, madeAt: now };
}

/** Whether it is time for a new key or card; the old one still opens what comes. */
export function isDue(own: OwnCard | DeviceKey, now: number): boolean {
	return now >= endOf(own);
}

/**
 * Whether a secret can be forgotten: nothing sealed to it can be on its way any more. After that
 * nobody opens what was sealed to it, also not who takes the device.
 */
export function canForget(own: OwnCard | DeviceKey, now: number): boolean {
	return now >= endOf(own) + memoryDays * dayMs;
}

function endOf(own: OwnCard | DeviceKey): number {
	return own.kind === 'card' ? cardOf(own).expires : own.madeAt + deviceKeyDays * dayMs;
}
