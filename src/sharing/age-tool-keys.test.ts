import { describe, expect, it } from 'vitest';
import { openWithAgeKey, newAgeKey, sealWithAgeKeys } from '../../tests/vectors/age-tool-keys.ts';
import { aMoment } from './a-card.ts';
import { aQuestion, aTalk, receive, sanne, send } from './a-talk.ts';
import { cardOf } from './circle.ts';
import { writeRecipient } from './bech32.ts';
import { keyPairOf } from './identity.ts';
import { makeDeviceKey } from './own-cards.ts';
import { openWithKeys } from './sealed-to-keys.ts';
import { newLetter } from './letter.ts';
import { writeEnvelope } from './envelope.ts';
import { withMac } from './letter-mac.ts';
import { toBase64Url } from './base64.ts';

describe('the age tool', { timeout: 60_000 }, () => {
	it('opens a letter to a card with each of its keys, without this app', async () => {
		const { secret, recipient } = await newAgeKey();
		const others = [{ role: 'archive' as const, recipient }];
		const talk = await aTalk({ ...sanne, others });
		const { file } = await send(talk);
		const plain = await openWithAgeKey(file, secret);
		expect(Buffer.from(plain).toString('utf8')).toMatch(/^share\/1 [\w-]{43}\n\{.*wonen.*\} +$/s);
		expect(await openWithAgeKey(file, talk.own.secret)).toEqual(plain);
	});

	it('does not open it with the key of another', async () => {
		const talk = await aTalk();
		const { file } = await send(talk);
		const { secret } = await newAgeKey();
		await expect(openWithAgeKey(file, secret)).rejects.toThrow(/no identity matched/);
	});

	it('makes keys that are ours too', async () => {
		const { secret, recipient } = await newAgeKey();
		expect((await keyPairOf(secret)).recipient).toBe(recipient);
	});

	it('seals what we open, to several keys at once', async () => {
		const keys = await Promise.all([1, 2, 3, 4, 5].map(() => makeDeviceKey()));
		const plain = new Uint8Array(200_000).fill(7);
		const recipients = keys.map(({ recipient }) => recipient);
		const file = await sealWithAgeKeys(plain, recipients);
		for (const { secret } of keys) {
			const opened = await openWithKeys(file, [secret]);
			expect(opened.ok && Buffer.compare(opened.plain, plain)).toBe(0);
		}
	});

	it('seals a letter that is read as ours is', async () => {
		const talk = await aTalk();
		const card = cardOf(talk.own);
		const letter = {
			...newLetter(aQuestion, new Date(aMoment)),
			key: toBase64Url(new Uint8Array(32))
		};
		const envelope = writeEnvelope(letter);
		if (!envelope || !card.pair) throw new Error('no letter');
		const proven = await withMac(envelope, card.pair, 'child');
		const recipients = card.readers.map(({ key }) => writeRecipient(key));
		const opened = await receive(talk, await sealWithAgeKeys(proven, recipients));
		expect(opened).toMatchObject({ ok: true, knownBy: 'card', letter: { id: letter.id } });
	});
});
