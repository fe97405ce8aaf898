import { day, hour } from './time.ts';

const kib = 1024;
const mib = 1024 * kib;

/** What one message, one mailbox and one lease may be. Fixed: both ends of a letter rely on it. */
export const limits = {
	/** Bytes of a sealed message. */
	message: mib,
	messageTtl: { least: hour, usual: 7 * day, most: 30 * day },
	/** A mailbox lives this long after its last use. */
	boxTtl: { least: hour, most: 90 * day },
	/** Messages that wait in a mailbox, and what they weigh together. */
	boxMessages: 20,
	boxBytes: 8 * mib,
	lease: { least: 60, usual: 900, most: 3600 },
	/** How long it is known that a message was delivered, withdrawn or expired, or a mailbox cut. */
	tombstone: 30 * day,
	/** The ends of at most so many messages are known of one mailbox; the oldest are forgotten first. */
	tombstones: 1000,
	/** Bytes of a JSON request. */
	json: 4 * kib,
	/** Stamps that are given at once. */
	stamps: 100
} as const;

/** What an operator may set. */
export interface Quotas {
	/** Bytes in the whole store. */
	readonly storeBytes: number;
	/** Per address and hour. */
	readonly mailboxes: number;
	readonly stores: number;
	readonly reads: number;
	/** Bytes that wait, per address. */
	readonly addressBytes: number;
	/** Requests at one moment, per address. */
	readonly atOnce: number;
}

export const usualQuotas: Quotas = {
	storeBytes: 2 * 1024 * mib,
	mailboxes: 30,
	stores: 120,
	reads: 1200,
	addressBytes: 32 * mib,
	atOnce: 50
};

/** New mailboxes are refused earlier than messages, so that those that are there keep working. */
export const fullForMailboxes = 0.9;

/** Bytes a mailbox itself is counted for. */
export const boxWeight = kib;

/** Sealed sizes of the six classes of a letter: its padded envelope and 1 KiB for age's header. */
export const sizeClasses = [5, 17, 65, 257, 513, 1024].map((size) => size * kib);

/** The class of a sealed message, which is what it is counted for: no exact size is kept. */
export function sizeClass(bytes: number): number {
	return sizeClasses.find((size) => bytes <= size) ?? limits.message;
}
