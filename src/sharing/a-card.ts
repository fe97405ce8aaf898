import type { Bytes } from './bytes.ts';
import type { Card } from './card.ts';
import { dayMs } from './card.ts';

/** For tests: Thursday 26 November 2026, ten o'clock in UTC. */
export const aMoment = Date.UTC(2026, 10, 26, 10);

export function bytesOf(count: number, value: number): Bytes {
	return new Uint8Array(count).fill(value);
}

/** For tests: the card of Sanne, for one child, which her team can read too. */
export function aCard(changes: Partial<Card> = {}): Card {
	return {
		use: 'one-child',
		readers: [
			{ role: 'person', key: bytesOf(32, 9) },
			{ role: 'archive', key: bytesOf(32, 10) }
		],
		mailbox: bytesOf(16, 1),
		writeToken: bytesOf(16, 2),
		pair: bytesOf(16, 3),
		stamp: null,
		expires: Date.UTC(2026, 10, 26) + 7 * dayMs,
		relay: 'post.example.org',
		name: 'Sanne · wijkteam Noord',
		reads: ['mon', 'tue', 'thu'],
		decides: ['help'],
		doesNotDecide: ['where-we-live', 'when-we-go'],
		attestation: null,
		...changes
	};
}
