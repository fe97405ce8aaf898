import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aTalk, receive, send } from './a-talk.ts';
import { parseAdultLine, parseChildLine, parseOwnKey, parsePerson } from './line-records.ts';
import { makeDeviceKey } from './own-cards.ts';

async function records() {
	const talk = await aTalk();
	await receive(talk, (await send(talk)).file);
	await send(talk);
	await receive(talk, (await send(talk)).file);
	const { person, child, own, adult } = talk;
	return { person, child, own, adult, device: await makeDeviceKey({ now: aMoment }) };
}

const parsers = {
	person: parsePerson,
	child: parseChildLine,
	own: parseOwnKey,
	adult: parseAdultLine,
	device: parseOwnKey
} as const;

const names = ['person', 'child', 'own', 'adult', 'device'] as const;

describe('what is kept', () => {
	it.each(names)('comes back from JSON as it was: %s', async (name) => {
		const record = (await records())[name];
		expect(record).not.toBeNull();
		expect(parsers[name](JSON.parse(JSON.stringify(record)))).toEqual(record);
	});

	it.each(names)('is nothing without one of its fields, or with one more: %s', async (name) => {
		const record = (await records())[name];
		for (const field of Object.keys(record ?? {})) {
			expect(parsers[name]({ ...record, [field]: undefined }), field).toBeNull();
			expect(parsers[name]({ ...record, [field]: { no: 'such thing' } }), field).toBeNull();
		}
		expect(parsers[name]({ ...record, more: 1 })).toBeNull();
	});

	it.each([null, 'text', 1, [], {}])('is nothing when it is %j', (value) => {
		for (const name of names) expect(parsers[name](value)).toBeNull();
	});

	it('is nothing with a card or a key that was changed', async () => {
		const { person, own, device } = await records();
		expect(parsePerson({ ...person, card: `${person.card}AA` })).toBeNull();
		expect(parseOwnKey({ ...own, secret: own.secret.toLowerCase() })).toBeNull();
		expect(parseOwnKey({ ...device, recipient: device.recipient.replace(/.$/, 'b') })).toBeNull();
	});
});
