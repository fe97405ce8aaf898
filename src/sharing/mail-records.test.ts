import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailId, mailToRecord, parseMail, type Mail } from './mail-records.ts';
import { newOutgoing, over, type OutgoingState } from './outgoing.ts';
import { arrivalId, boxToKeep } from './own-box.ts';
import { newMailbox, newRelayId } from './relay-mailbox.ts';

const host = 'koffer.example.org';
const sealed = new Uint8Array([97, 103, 101, 0, 255]);
const until = Date.UTC(2027, 0, 1);

const outgoing: Mail = {
	is: 'outgoing',
	letter: newOutgoing(newRelayId(), { ...newMailbox(), relay: host }, sealed, until)
};
const box: Mail = {
	is: 'box',
	box: boxToKeep({ ...newMailbox(), relay: host, stamp: null, until })
};
const arrived: Mail = {
	is: 'arrived',
	letter: { id: newRelayId(), box: newRelayId(), sealed, at: until }
};
const wish: Mail = { is: 'wish', wish: { is: 'close', of: newRelayId() } };

const overJson = (mail: Mail): unknown => JSON.parse(JSON.stringify(mailToRecord(mail)));

describe('mail as a record', () => {
	it.each([
		outgoing,
		{ ...outgoing, letter: over({ ...outgoing.letter, sentAt: until }, 'delivered') },
		box,
		{ ...box, box: { ...box.box, relay: 'app.localhost', stamp: newRelayId() } },
		{ ...box, box: { ...box.box, claim: { id: newRelayId(), letter: newRelayId() } } },
		arrived,
		{ ...arrived, letter: { ...arrived.letter, sealed: null } },
		wish
	] satisfies Mail[])('comes back as it was, $is', (mail) => {
		expect(parseMail(overJson(mail))).toEqual(mail);
		expect(mailToRecord(mail).id).toBe(mailId(mail));
	});

	it('comes back whatever happened to the letter', () => {
		const states: OutgoingState[] = ['to-send', 'waiting', 'opened'];
		const letters = fc.record({
			sealed: fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
			state: fc.constantFrom(...states),
			sentAt: fc.option(fc.integer({ min: 0, max: until })),
			isCalledBack: fc.boolean(),
			failures: fc.nat(50),
			next: fc.nat(until)
		});
		fc.assert(
			fc.property(letters, (changes) => {
				const mail: Mail = { is: 'outgoing', letter: { ...outgoing.letter, ...changes } };
				expect(parseMail(overJson(mail))).toEqual(mail);
			})
		);
	});

	const changed = (mail: Mail, part: string, changes: object): unknown => {
		const record = overJson(mail) as Record<string, object>;
		return { ...record, [part]: { ...record[part], ...changes } };
	};

	it.each([
		['nothing', null],
		['another kind', { ...mailToRecord(wish), is: 'letter' }],
		['under the id of another', { ...mailToRecord(wish), id: mailToRecord(box).id }],
		['with a field too many', { ...mailToRecord(wish), more: 1 }],
		['an id that is none', changed(outgoing, 'letter', { id: '../..' })],
		['a relay with a port', changed(box, 'box', { relay: `${host}:443` })],
		['a relay in another script', changed(box, 'box', { relay: 'xn--koffer.example.org' })],
		['bytes that are not base64', changed(arrived, 'letter', { sealed: 'abc!' })],
		['no bytes although it is under way', changed(outgoing, 'letter', { sealed: null })],
		['bytes although it is over', changed(outgoing, 'letter', { state: 'expired' })],
		[
			'more bytes than a letter has',
			changed(arrived, 'letter', { sealed: 'AAAA'.repeat(700_000) })
		],
		['a state of tomorrow', changed(outgoing, 'letter', { state: 'lost' })],
		['a time that is none', changed(box, 'box', { until: -1 })],
		['a token in two spellings', changed(box, 'box', { rt: `${'A'.repeat(21)}B` })],
		['a claim by half', changed(box, 'box', { claim: { id: newRelayId() } })]
	])('is refused when it is not what it should be: %s', (_, value) => {
		expect(parseMail(value)).toBeNull();
	});
});

describe('the id of what arrived', () => {
	it('is the same for the same bytes in the same mailbox, and for nothing else', async () => {
		const id = await arrivalId('one', sealed);
		expect(await arrivalId('one', sealed.slice())).toBe(id);
		expect(await arrivalId('two', sealed)).not.toBe(id);
		expect(await arrivalId('one', sealed.subarray(1))).not.toBe(id);
	});
});
