import { randomBytes } from 'node:crypto';
import { hashOf, sumOf } from '../../src/relay/ids.ts';
import { limits } from '../../src/relay/limits.ts';
import type { NewBox, NewMessage, Sender, Store } from '../../src/relay/store.ts';
import { day } from '../../src/relay/time.ts';

/** Any moment; a whole hour, so that nothing is rounded by chance. */
export const now = 1_795_608_000;

export function anId(): string {
	return randomBytes(16).toString('base64url');
}

/** Bytes that look like a sealed letter. */
export function aLetter(bytes = 300): Uint8Array {
	const start = Buffer.from('age-encryption.org/v1\n');
	return Buffer.concat([start, randomBytes(bytes - start.length)]);
}

export function aNewBox(changes: Partial<NewBox> = {}): NewBox {
	return {
		box: anId(),
		readHash: hashOf(anId()),
		writeHash: hashOf(anId()),
		ttl: limits.boxTtl.most,
		max: limits.boxMessages,
		...changes
	};
}

export function aMessage(box: NewBox, changes: Partial<NewMessage> = {}): NewMessage {
	const body = changes.body ?? aLetter();
	const { box: name, writeHash } = box;
	return { box: name, writeHash, id: anId(), body, sum: sumOf(body), ttl: 7 * day, ...changes };
}

/** A mailbox with so many messages waiting in it. */
export async function aFilledBox(
	store: Store,
	count: number,
	changes: Partial<NewBox> = {}
): Promise<{ box: NewBox; messages: NewMessage[] }> {
	const box = aNewBox(changes);
	await store.create(box, null, now);
	const messages = Array.from({ length: count }, () => aMessage(box));
	for (const message of messages) await store.put(message, now);
	return { box, messages };
}

export function senderOf({ box, writeHash }: NewBox, { id }: Pick<NewMessage, 'id'>): Sender {
	return { box, writeHash, id };
}
