import type { Bytes } from './bytes.ts';
import type { Outgoing, OutgoingState } from './outgoing.ts';

/** A mailbox of one's own, to be made at its relay and looked into. */
export interface OwnBox {
	mb: string;
	rt: string;
	wt: string;
	relay: string;
	stamp: string | null;
	/** In ms since 1970: after that nobody looks into it any more. */
	until: number;
}

/** A sealed letter that was fetched and is kept outside the lock. */
export interface Arrived {
	id: string;
	/** The mailbox it came out of. */
	box: string;
	sealed: Bytes;
	/** In ms since 1970. */
	at: number;
}

/** What an adult's side needs of whoever carries its mail. */
export interface MailPort {
	readonly boxes: readonly OwnBox[];
	readonly arrived: readonly Arrived[];
	/** Keeps a letter to be sent; true as well when it has it already. */
	send(letter: Outgoing): Promise<boolean>;
	stateOf(id: string): OutgoingState | null;
	open(box: OwnBox): Promise<boolean>;
	close(mb: string): Promise<void>;
	/** An arrived letter is kept elsewhere, or not wanted. */
	taken(id: string): Promise<void>;
}
