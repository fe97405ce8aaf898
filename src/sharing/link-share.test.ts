import { hkdfSync, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aMoment, bytesOf } from './a-card.ts';
import { aQuestion } from './a-talk.ts';
import { openFromChild } from './adult-letters.ts';
import { writeReply } from './adult-replies.ts';
import { fromBase64Url } from './base64.ts';
import { openFromAdult, writeTo } from './child-letters.ts';
import { cardOf } from './circle.ts';
import { newLink, notBehindLink, readLink } from './link-address.ts';
import { openLinkCard, toLink } from './link-share.ts';
import links from '../../tests/vectors/links.json' with { type: 'json' };

const app = 'https://thuiskoffer.example';
const relay = 'thuiskoffer.example';
const words = ['appel', 'brug'];
const now = aMoment;

describe('the address of a letter', () => {
	it('is read back as it was made, with and without words', () => {
		for (const hasWords of [true, false]) {
			const { address, link } = newLink(app, hasWords);
			expect(address).toMatch(/^https:\/\/thuiskoffer\.example\/o#1\.[\w-]{43}(\.w)?$/);
			expect(readLink(address)).toEqual({ ok: true, link });
			expect(readLink(address.slice(address.indexOf('#')))).toEqual({ ok: true, link });
		}
	});

	it('is read although a message broke its line', () => {
		const { address, link } = newLink(app, true);
		const broken = ` ${address.slice(0, 40)}\n ${address.slice(40)} `;
		expect(readLink(broken)).toEqual({ ok: true, link });
	});

	const { address } = newLink(app, true, (bytes) => bytes.fill(7));
	const bare = address.slice(0, -2);

	it.each([
		['', 'not-a-link'],
		['hallo', 'not-a-link'],
		[address.replace('/o#', '/k#'), 'not-a-link'],
		[address.replace('https', 'javascript'), 'not-a-link'],
		[`${bare}x`, 'not-a-link'],
		[`${address}w`, 'not-a-link'],
		// the last of 43 characters has two bits that must be nought
		[`${bare.slice(0, -1)}B`, 'not-a-link'],
		[`${address}${' '.repeat(600)}`, 'not-a-link'],
		[bare.slice(0, -1), 'cut-off'],
		[`${bare}.`, 'cut-off'],
		[`${app}/o#1.`, 'cut-off'],
		[address.replace('#1.', '#2.'), 'too-new']
	])('refuses %j as %s', (text, reason) => {
		expect(readLink(text)).toEqual({ ok: false, reason });
	});
});

describe('what follows from an address', () => {
	it.each(links)('is the same on every device: $why', async (vector) => {
		const read = readLink(vector.address);
		if (!read.ok) throw new Error(read.reason);
		const { own, box } = await openLinkCard(read.link, vector.words, { relay, now });
		expect(box).toEqual({ mb: vector.mailbox, rt: vector.readToken });
		expect(own.secret).toBe(vector.secret);
		expect(Buffer.from(cardOf(own).pair ?? []).toString('base64url')).toBe(vector.pair);
	});

	it('is HKDF as node makes it', async () => {
		const seed = bytesOf(32, 7);
		const salt = createHash('sha256').update('appel brug').digest();
		const hkdf = (from: Uint8Array, salt: Uint8Array, info: string, count: number) =>
			new Uint8Array(hkdfSync('sha256', from, salt, info, count));
		const s = hkdf(seed, salt, 's', 32);
		const { own, box } = await openLinkCard({ seed, hasWords: true }, words, { relay, now });
		expect(fromBase64Url(box.mb)).toEqual(hkdf(seed, new Uint8Array(0), 'mb', 16));
		expect(fromBase64Url(box.rt)).toEqual(hkdf(s, new Uint8Array(0), 'rt', 16));
		expect(cardOf(own).pair).toEqual(hkdf(s, new Uint8Array(0), 'pair', 16));
	});

	it('is one mailbox for all words, and another read token for each', async () => {
		const { link } = newLink(app, true);
		const right = await toLink(link, words, relay);
		const wrong = await openLinkCard(link, ['appel', 'boom'], { relay, now });
		expect(wrong.box.mb).toBe(right.box.mb);
		expect(wrong.box.rt).not.toBe(right.box.rt);
	});

	it('never tells what takes a letter back', async () => {
		const { link } = newLink(app, false);
		const [one, other] = [await toLink(link, [], relay), await toLink(link, [], relay)];
		expect(one.box.wt).not.toBe(other.box.wt);
		expect((await openLinkCard(link, [], { relay, now })).box).not.toHaveProperty('wt');
	});

	it('asks for as many words as were said', async () => {
		const { link } = newLink(app, true);
		await expect(toLink(link, [], relay)).rejects.toThrow(TypeError);
		await expect(openLinkCard({ ...link, hasWords: false }, words, { relay })).rejects.toThrow();
	});
});

describe('a letter behind a link', () => {
	async function written(hasWords: boolean) {
		const { address, link } = newLink(app, hasWords);
		const said = hasWords ? words : [];
		const letter = await writeTo(aQuestion, await toLink(link, said, relay), null, { now });
		if (!letter.ok) throw new Error(letter.reason);
		const read = readLink(address);
		if (!read.ok) throw new Error(read.reason);
		return { ...letter, link: read.link };
	}

	it.each([true, false])('opens and is answered; with words: %s', async (hasWords) => {
		const { file, line, letter, link } = await written(hasWords);
		const { own } = await openLinkCard(link, hasWords ? words : [], { relay, name: 'Oma', now });
		const opened = await openFromChild(file, { keys: [own], lines: [] }, now);
		if (!opened.ok) throw new Error(opened.reason);
		expect(opened).toMatchObject({ knownBy: 'card', letter: { items: letter.items } });
		const answer = { a: 'no', because: 'want het huis is weg' } as const;
		const reply = await writeReply(
			opened.line,
			letter.id,
			{ answer, isYoung: true },
			{ name: 'Oma', now }
		);
		if (!reply.ok) throw new Error(reply.reason);
		expect(reply.to.relay).toBe(relay);
		expect(await openFromAdult(reply.file, [line], now)).toMatchObject({
			ok: true,
			letter: { answer }
		});
	});

	it('stays shut with other words', async () => {
		const { file, link } = await written(true);
		const { own } = await openLinkCard(link, ['brug', 'appel'], { relay, now });
		expect(await openFromChild(file, { keys: [own], lines: [] }, now)).toEqual({
			ok: false,
			reason: 'for-someone-else'
		});
	});

	it('tells wrong words from nothing else than a letter that is gone', () => {
		const seed = bytesOf(32, 7);
		expect(notBehindLink({ seed, hasWords: true }, 'gone')).toBe('wrong-words-or-gone');
		expect(notBehindLink({ seed, hasWords: false }, 'gone')).toBe('gone');
		expect(notBehindLink({ seed, hasWords: true }, 'frozen')).toBe('too-many-tries');
	});
});
