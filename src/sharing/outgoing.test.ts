import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	afterEvent,
	dueCall,
	isOver,
	newOutgoing,
	secondsLeft,
	type Outgoing,
	type OutgoingEvent
} from './outgoing.ts';

const now = Date.UTC(2026, 10, 26, 12);
const minute = 60_000;
const day = 24 * 60 * minute;
const sealed = new Uint8Array([1, 2, 3]);
const fresh = newOutgoing(
	'id',
	{ mb: 'mb', wt: 'wt', relay: 'app.localhost' },
	sealed,
	now + 7 * day
);
const no = <R extends string>(reason: R, waitSeconds: number | null = null) => ({
	ok: false as const,
	reason,
	waitSeconds
});
const after = (letter: Outgoing, event: OutgoingEvent, at = now) =>
	afterEvent(letter, event, { now: at, chance: 0.5 });
const sent = after(fresh, { is: 'sending' });
const waiting = after(sent, { is: 'stored', told: { ok: true, expires: 0 } });
const lookedAt = (state: 'waiting' | 'opened' | 'delivered' | 'withdrawn' | 'expired') =>
	({ is: 'looked', told: { ok: true, state, opened: 0, expires: 0 } }) as const;

describe('a letter on its way', () => {
	it('is sent at once, then looked after about once a minute', () => {
		expect(dueCall(fresh, now)).toBe('store');
		expect(waiting).toMatchObject({ state: 'waiting', sealed, next: now + minute });
		expect(dueCall(waiting, now)).toBeNull();
		expect(dueCall(waiting, now + minute)).toBe('look');
		expect(after(waiting, lookedAt('opened')).state).toBe('opened');
	});

	it.each(['delivered', 'withdrawn', 'expired'] as const)(
		'lets go of its bytes once %s',
		(state) => {
			const end = after(waiting, lookedAt(state));
			expect(end).toMatchObject({ state, sealed: null });
			expect(dueCall(end, now + 100 * day)).toBeNull();
		}
	);

	it('is sent again where the relay has lost it, and not after its time', () => {
		const lost = { is: 'looked', told: no('gone') } as const;
		const again = after(waiting, lost);
		expect(again).toMatchObject({ state: 'to-send', sealed });
		expect(dueCall(again, now)).toBe('store');
		expect(after(waiting, lost, waiting.until).state).toBe('expired');
	});

	it('waits longer after every failure, and as long as the relay says', () => {
		const pauses: number[] = [];
		let letter = sent;
		for (let time = 0; time < 7; time++) {
			letter = after(letter, { is: 'stored', told: no('offline') });
			pauses.push((letter.next - now) / minute);
		}
		expect(pauses).toEqual([1, 2, 4, 8, 15, 15, 15]);
		const told = after(sent, { is: 'stored', told: no('slow', 3_600) });
		expect(told.next).toBe(now + 60 * minute);
		expect(dueCall(told, told.next - 1)).toBeNull();
		expect(dueCall(told, told.next)).toBe('store');
	});

	it.each([
		['gone', 'to-send'],
		['full', 'to-send'],
		['mailbox-full', 'to-send'],
		['later', 'to-send'],
		['closed', 'closed'],
		['big', 'refused'],
		['id-used', 'refused'],
		['refused', 'refused']
	] as const)('that hears %s when it is sent is %s', (reason, state) => {
		expect(after(sent, { is: 'stored', told: no(reason) }).state).toBe(state);
	});

	it('ends by itself where it never left, or nobody can know any more', () => {
		expect(dueCall(fresh, fresh.until)).toBe('expire');
		expect(dueCall(waiting, waiting.until)).toBe('look');
		expect(dueCall(waiting, waiting.until + 30 * day)).toBe('expire');
	});

	it('asks the relay to keep it no longer than it takes, nor shorter', () => {
		expect(secondsLeft(fresh, now)).toBe(7 * 86_400);
		expect(secondsLeft(fresh, fresh.until - 1)).toBe(3_600);
		expect(secondsLeft(fresh, now - 100 * day)).toBe(30 * 86_400);
	});
});

describe('a letter that is called back', () => {
	const calledBack = after(waiting, { is: 'called-back' });
	const withdrawn = (told: Extract<OutgoingEvent, { is: 'withdrawn' }>['told']) =>
		({ is: 'withdrawn', told }) as const;

	it('is back at once where it never left', () => {
		expect(after(fresh, { is: 'called-back' })).toMatchObject({ state: 'withdrawn', sealed: null });
	});

	it('is asked for without waiting, also while it is being sent', () => {
		expect(dueCall(calledBack, now)).toBe('withdraw');
		const meanwhile = after(sent, { is: 'called-back' });
		const stored = after(meanwhile, { is: 'stored', told: { ok: true, expires: 0 } });
		expect(dueCall(stored, now)).toBe('withdraw');
	});

	it('is back, or read already, or asked for again when nobody reads it any more', () => {
		expect(after(calledBack, withdrawn({ ok: true })).state).toBe('withdrawn');
		expect(after(calledBack, withdrawn(no('gone'))).state).toBe('withdrawn');
		expect(after(calledBack, withdrawn(no('delivered'))).state).toBe('delivered');
		const read = after(calledBack, withdrawn(no('claimed', 840)));
		expect(read).toMatchObject({ state: 'opened', next: now + 840_000 });
		expect(dueCall(read, read.next)).toBe('withdraw');
		expect(after(calledBack, withdrawn(no('offline'))).isCalledBack).toBe(true);
	});

	it('is not said to be back while it may still arrive', () => {
		const unanswered = after(sent, { is: 'stored', told: no('offline') });
		const asked = after(after(unanswered, { is: 'called-back' }), withdrawn(no('gone')));
		expect(asked).toMatchObject({ state: 'to-send', next: now + 5 * minute });
		expect(dueCall(asked, asked.next)).toBe('withdraw');
		expect(after(asked, withdrawn(no('gone')), asked.next).state).toBe('withdrawn');
	});
});

it('keeps its bytes until it is over, and stays over, whatever happens', () => {
	const reasons = fc.constantFrom('gone', 'offline', 'later', 'slow', 'refused');
	const refusal = reasons.map((reason) => no(reason as 'gone' | 'offline'));
	const state = fc.constantFrom('waiting', 'opened', 'delivered', 'withdrawn', 'expired');
	const event: fc.Arbitrary<OutgoingEvent> = fc.oneof(
		fc.constantFrom<OutgoingEvent>({ is: 'called-back' }, { is: 'sending' }),
		refusal.map((told) => ({ is: 'stored' as const, told })),
		refusal.map((told) => ({ is: 'looked' as const, told })),
		refusal.map((told) => ({ is: 'withdrawn' as const, told })),
		state.map((one) => lookedAt(one as 'waiting'))
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(event, fc.nat(20 * day)), { maxLength: 30 }), (events) => {
			let letter = fresh;
			for (const [one, later] of events) {
				const before = letter;
				letter = after(letter, one, now + later);
				expect(letter.sealed === null).toBe(isOver(letter));
				if (isOver(before)) expect(letter).toBe(before);
			}
		})
	);
});
