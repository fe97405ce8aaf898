import type { Outgoing, OutgoingState } from './outgoing.ts';
import type { Arrived, OwnBox } from './own-box.ts';

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
