import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { ADesk } from './a-desk.ts';
import { aQuestion } from './a-talk.ts';
import { adultTables } from './adult-tables.ts';
import type { Bytes } from './bytes.ts';
import { openFromAdult, writeTo } from './child-letters.ts';
import { toWords, type Destination } from './destination.ts';
import { newLink } from './link-address.ts';
import { toLink } from './link-share.ts';
import { newLetter, newLetterId } from './letter.ts';
import type { RelayClient } from './relay-client.ts';
import { sealLetter } from './seal.ts';
import { words as exportWords } from './an-export.ts';

const relay = 'thuiskoffer.example';
const yes = { answer: { a: 'yes', because: 'dat kan' }, isYoung: true, name: 'Juf Els' } as const;
const failed = (reason: 'gone' | 'offline' | 'claimed' | 'frozen' | 'slow' | 'not-yours') =>
	({ ok: false, reason, waitSeconds: null }) as never;

type Client = Pick<RelayClient, 'claim' | 'confirm'>;

/** A relay with one letter behind one token. */
class OneLetter implements Client {
	readonly message = newLetterId();
	readonly claims: string[] = [];
	sealed: Bytes | null;
	holder: string | null = null;
	isOffline = false;
	readonly #rt: string;

	constructor(sealed: Bytes, rt: string) {
		this.sealed = sealed;
		this.#rt = rt;
	}

	claim: Client['claim'] = ({ rt }, claim) => {
		this.claims.push(claim);
		if (this.isOffline) return Promise.resolve(failed('offline'));
		if (rt !== this.#rt || !this.sealed) return Promise.resolve(failed('gone'));
		if (this.holder !== null && this.holder !== claim) return Promise.resolve(failed('claimed'));
		this.holder = claim;
		const letter = { id: this.message, sealed: this.sealed, expires: aMoment, opened: 1 };
		return Promise.resolve({ ok: true, letter });
	};

	confirm: Client['confirm'] = (_reader, id, claim) => {
		if (this.isOffline) return Promise.resolve(failed('offline'));
		if (this.holder !== claim) return Promise.resolve(failed('not-yours'));
		if (id === this.message) this.sealed = null;
		return Promise.resolve({ ok: true });
	};
}

async function seal(to: Destination) {
	const written = await writeTo(aQuestion, to, null, { now: aMoment });
	if (!written.ok) throw new Error(written.reason);
	return written;
}

async function aLink(words: readonly string[] = []) {
	const { address, link } = newLink(`https://${relay}`, words.length > 0);
	const to = await toLink(link, words, relay);
	const { file, letter, line } = await seal(to);
	const client = new OneLetter(file, to.box.rt);
	const desk = await ADesk.open();
	desk.client = client;
	return { desk, address, client, letter, line, file };
}

describe('a letter behind a link', () => {
	it('is claimed, kept and confirmed, and its answer arrives', async () => {
		const { desk, address, client, letter, line } = await aLink();
		expect(client.claims).toEqual([]);
		const taken = await desk.post.takeLink(address, '');
		expect(taken).toMatchObject({
			ok: true,
			letter: { id: letter.id, cameBy: 'link', own: null, knownBy: 'card' }
		});
		expect(client.sealed).toBeNull();
		await desk.post.reply(letter.id, yes, 'relay');
		const heard = await openFromAdult(desk.mail.sent[0]?.sealed ?? expect.fail(), [line], aMoment);
		expect(heard).toMatchObject({ ok: true, letter: { re: letter.id, name: 'Juf Els' } });
	});

	it('needs the words that were said; the relay cannot tell whether they are wrong', async () => {
		const { desk, address, client } = await aLink(['appel', 'brug']);
		const reason = async (words: string) => {
			const taken = await desk.post.takeLink(address, words);
			return taken.ok ? 'open' : taken.reason;
		};
		expect(await reason('')).toBe('too-few');
		expect(await desk.post.takeLink(address, 'appel brgu')).toMatchObject({
			reason: 'unknown-word',
			word: 'brgu'
		});
		expect(client.claims).toEqual([]);
		expect(await reason('brug appel')).toBe('wrong-words-or-gone');
		expect(await reason('Appel, BRUG')).toBe('open');
	});

	it('keeps its claim before it asks, and uses it again after the tab was killed', async () => {
		const { desk, address, client } = await aLink();
		desk.keeping.room = 0;
		expect(await desk.post.takeLink(address, '')).toMatchObject({ reason: 'full' });
		expect(client.claims).toEqual([]);
		desk.keeping.room = 1;
		expect(await desk.post.takeLink(address, '')).toMatchObject({ reason: 'full' });
		expect(client.sealed).not.toBeNull();
		desk.keeping.room = Infinity;
		const next = await ADesk.open(desk.keeping);
		next.client = client;
		expect(await next.post.takeLink(address, '')).toMatchObject({ ok: true });
		expect(new Set(client.claims).size).toBe(1);
		expect(client.sealed).toBeNull();
	});

	it.each([true, false])('confirms later what was not heard; claim over: %s', async (isOver) => {
		const { desk, address, client, letter } = await aLink();
		const claim = client.claim;
		client.claim = async (...asked) => {
			const told = await claim(...asked);
			client.isOffline = true;
			return told;
		};
		expect(await desk.post.takeLink(address, '')).toMatchObject({ ok: true });
		expect(client.sealed).not.toBeNull();
		const next = await ADesk.open(desk.keeping);
		next.client = Object.assign(client, { isOffline: false, claim });
		if (isOver) client.holder = null;
		await next.post.tick();
		expect(client.sealed).toBeNull();
		const rows = [...desk.keeping.rowsOf(adultTables.links).values()].join();
		expect(rows).toContain('"toConfirm":null');
		const again = await next.post.takeLink(address, '');
		expect(again).toMatchObject({ reason: 'seen', letter: { id: letter.id } });
	});

	it('that was kept before is erased at the relay, also when its claim is not known', async () => {
		const { desk, address, client, letter } = await aLink();
		const confirm = client.confirm;
		client.confirm = () => Promise.resolve(failed('offline'));
		await desk.post.takeLink(address, '');
		desk.keeping.rowsOf(adultTables.links).clear();
		const next = await ADesk.open(desk.keeping);
		next.client = Object.assign(client, { confirm, holder: null });
		const again = await next.post.takeLink(address, '');
		expect(again).toMatchObject({ reason: 'seen', letter: { id: letter.id } });
		expect(client.sealed).toBeNull();
		expect(next.post.letters).toHaveLength(1);
	});

	it.each([
		['gone', 'gone'],
		['frozen', 'too-many-tries'],
		['claimed', 'claimed'],
		['offline', 'offline'],
		['slow', 'later']
	] as const)('is not there where the relay says %s', async (told, reason) => {
		const { desk, address, client } = await aLink();
		client.claim = () => Promise.resolve(failed(told));
		expect(await desk.post.takeLink(address, '')).toEqual({ ok: false, reason, word: '' });
		expect(desk.post.letters).toEqual([]);
	});

	it.each([
		['https://example.org', 'not-a-link'],
		[`https://${relay}/o#1.abc`, 'link-cut-off'],
		[`https://${relay}/o#2.${'a'.repeat(43)}`, 'link-too-new']
	])('is none at %s', async (address, reason) => {
		const { desk, client } = await aLink();
		expect(await desk.post.takeLink(address, '')).toEqual({ ok: false, reason, word: '' });
		expect(client.claims).toEqual([]);
	});
});

describe('a letter with five words', () => {
	const words = ['appel', 'brug', 'dak', 'kikker', 'zandbak'];
	const quickLogN = 4;

	it('says that it needs them, opens with them, and its answer arrives', async () => {
		const desk = await ADesk.open();
		const { file, letter, line } = await seal(toWords(words, relay, quickLogN));
		expect(await desk.post.takeFile(file)).toMatchObject({ reason: 'for-words' });
		const taken = await desk.post.takeWords(file, 'Appel brug, dak KIKKER zandbak');
		expect(taken).toMatchObject({ ok: true, letter: { cameBy: 'words', knownBy: 'words' } });
		const again = await desk.post.takeWords(file, words.join(' '));
		expect(again).toMatchObject({ reason: 'seen', letter: { id: letter.id } });
		await desk.post.reply(letter.id, yes, 'relay');
		const heard = await openFromAdult(desk.mail.sent[0]?.sealed ?? expect.fail(), [line], aMoment);
		expect(heard).toMatchObject({ ok: true, letter: { re: letter.id } });
	});

	it('without a way back can be read, exported, and not answered', async () => {
		const desk = await ADesk.open();
		const letter = newLetter(aQuestion, new Date(aMoment));
		const sealed = await sealLetter(letter, words, 4);
		if (!sealed.ok) throw new Error(sealed.reason);
		const taken = await desk.post.takeWords(sealed.bytes, words.join(' '));
		expect(taken).toMatchObject({ ok: true, letter: { id: letter.id, line: letter.ch } });
		expect(desk.post.lines).toEqual([]);
		const [kept] = (await ADesk.open(desk.keeping)).post.letters;
		expect(desk.post.roadBackOf(kept ?? expect.fail()).is).toBe('no-address');
		expect(await desk.post.reply(letter.id, yes, 'code')).toMatchObject({ reason: 'unknown' });
		expect(await desk.post.exportLetter(letter.id, exportWords, 'Els')).toMatchObject({ ok: true });
		expect(await desk.post.takeWords(sealed.bytes, words.join(' '))).toMatchObject({
			reason: 'seen'
		});
	});

	it('does not open with others', async () => {
		const desk = await ADesk.open();
		const { file } = await seal(toWords(words, relay, quickLogN));
		const reason = (typed: string): Promise<unknown> => desk.post.takeWords(file, typed);
		expect(await reason('appel brug dak kikker')).toMatchObject({ reason: 'too-few' });
		expect(await reason('appel brug dak kikker dak')).toMatchObject({ reason: 'wrong-words' });
		expect(await reason('appel brug dak kikker xyzzy')).toMatchObject({ word: 'xyzzy' });
		expect(desk.keeping.commits).toBe(0);
	});
});
