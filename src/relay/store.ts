/** A mailbox as its owner asks for it. Of its tokens only the hashes are known. */
export interface NewBox {
	readonly box: string;
	readonly readHash: string;
	readonly writeHash: string;
	/** Seconds it lives after its last use. */
	readonly ttl: number;
	/** Messages that may wait in it. */
	readonly max: number;
}

/** The right to create one mailbox; it stays valid for that mailbox until it ends. */
export interface Stamp {
	readonly hash: string;
	readonly end: number;
}

export interface NewMessage {
	readonly box: string;
	readonly writeHash: string;
	readonly id: string;
	readonly body: Uint8Array;
	/** SHA-256 of the body. */
	readonly sum: string;
	readonly ttl: number;
}

/** Whoever knows the read token of a mailbox. */
export interface Reader {
	readonly box: string;
	readonly readHash: string;
}

/** Whoever knows the write token of a mailbox, and one message of it. */
export interface Sender {
	readonly box: string;
	readonly writeHash: string;
	readonly id: string;
}

/** `gone`: no such mailbox, or not its token; nobody can tell which. */
export type Gone = { readonly is: 'gone' };

export type Created =
	| { readonly is: 'created' | 'again'; readonly end: number }
	| { readonly is: 'taken' | 'stamp' | 'full' };

export type Put =
	| { readonly is: 'stored' | 'again'; readonly end: number }
	/** `closed`: the owner has cut the mailbox; `box-full`, `full`: no room in the mailbox, or at all. */
	| { readonly is: 'closed' | 'used' | 'box-full' | 'full' }
	| Gone;

export type Counted =
	{ readonly is: 'counted'; readonly waiting: number; readonly end: number } | Gone;

export type Claimed =
	| {
			readonly is: 'claimed';
			readonly id: string;
			readonly body: Uint8Array;
			readonly end: number;
			/** How many have opened it so far, this one included. */
			readonly opened: number;
	  }
	| { readonly is: 'nothing' }
	/** Everything that waits is leased to others; until when, in seconds since 1970. */
	| { readonly is: 'leased'; readonly until: number }
	| Gone;

/** `unknown`: the mailbox is there, the message is not. */
export type Confirmed = { readonly is: 'confirmed' | 'unknown' | 'not-yours' } | Gone;

export type Withdrawn =
	| { readonly is: 'withdrawn' | 'unknown' | 'delivered' }
	| { readonly is: 'leased'; readonly until: number }
	| Gone;

export type MessageState = 'waiting' | 'opened' | 'delivered' | 'withdrawn' | 'expired';

export type Told =
	| {
			readonly is: 'known';
			readonly state: MessageState;
			readonly opened: number;
			readonly end: number;
	  }
	| { readonly is: 'unknown' | 'closed' }
	| Gone;

/**
 * Where sealed messages wait. A promise that is kept means that the change is durable, as far as the
 * store can be; one that is broken means that the store is down and nothing is known. Every method is
 * one atomic step. `now` is in seconds since 1970, as are all moments.
 */
export interface Store {
	create(box: NewBox, stamp: Stamp | null, now: number): Promise<Created>;
	put(message: NewMessage, now: number): Promise<Put>;
	count(reader: Reader, now: number): Promise<Counted>;
	/**
	 * Leases the oldest free message to this claim. The same claim gets the same message again; once
	 * that is delivered, nothing.
	 */
	claim(reader: Reader, claim: string, lease: number, now: number): Promise<Claimed>;
	/** Erases what this claim has taken; can be repeated. */
	confirm(reader: Reader, id: string, claim: string, now: number): Promise<Confirmed>;
	/** Erases a message that nobody holds at this moment; can be repeated. */
	withdraw(sender: Sender, now: number): Promise<Withdrawn>;
	state(sender: Sender, now: number): Promise<Told>;
	/** Erases a mailbox and everything in it; that it was cut is known for 30 days. */
	cut(reader: Reader, now: number): Promise<{ readonly is: 'cut' } | Gone>;
	/** Erases some of what has ended, and says whether there may be more. */
	sweep(now: number): Promise<boolean>;
	/** Breaks its promise where the store cannot be reached. */
	check(): Promise<void>;
	close(): Promise<void>;
}
