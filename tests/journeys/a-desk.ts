import type { BrowserContext, Page, Response } from 'playwright-core';
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import { readCardText } from '../../src/sharing/card-text.ts';
import { openFromAdult, writeTo, writeToPerson } from '../../src/sharing/child-letters.ts';
import { newPerson } from '../../src/sharing/circle.ts';
import { newLink } from '../../src/sharing/link-address.ts';
import { toLink } from '../../src/sharing/link-share.ts';
import type { LetterDraft } from '../../src/sharing/letter.ts';
import type { ChildLine } from '../../src/sharing/line-records.ts';
import { relayAt } from '../../src/sharing/relay-client.ts';
import { newRelayId } from '../../src/sharing/relay-mailbox.ts';
import { press } from './suitcase.ts';

// A desk in a browser, and a child beside it who speaks with the relay from here.

export const phrase = 'vijf woorden voor de deur';

const aQuestion: LetterDraft = {
	name: 'Noor',
	items: [{ t: 'question', body: 'Waar gaan we wonen?' }],
	ask: 'answer',
	keep: '30d'
};

/** Opens the desk by its address and waits until it is there. */
export async function openDesk(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/o`);
	await page.getByRole('heading', { name: inbox.title }).waitFor();
}

/** Whether this is the relay's answer to a mailbox being made (`PUT`) or ended (`DELETE`). */
export function isOfMailbox(heard: Response, method: 'PUT' | 'DELETE'): boolean {
	const request = heard.request();
	return request.method() === method && /\/v1\/mb\/[\w-]{22}$/.test(request.url());
}

/** Makes a card for one child, from the letters on. */
export async function makeCard(page: Page, name: string): Promise<void> {
	await press(page, inbox.myCard);
	await press(page, inbox.newCard);
	await page.getByLabel(inbox.cardName).fill(name);
	await page.getByRole('radio', { name: inbox['use-one-child'] }).check({ force: true });
	await page.getByRole('checkbox', { name: inbox['day-mon'] }).check({ force: true });
	await press(page, inbox.makeCard);
	await page.getByRole('heading', { name }).waitFor();
}

/** The link of the card that is shown, as it comes by the clipboard. */
export async function linkOfCard(page: Page, context: BrowserContext): Promise<string> {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await press(page, inbox.copyLink);
	await page.getByText(inbox.copied).waitFor();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a phrase on, from the letters on. */
export async function putLock(page: Page): Promise<void> {
	await press(page, inbox.lock);
	await press(page, inbox.makePhrase);
	await page.getByLabel(inbox.phrase, { exact: true }).fill(phrase);
	await page.getByLabel(inbox.phraseAgain).fill(phrase);
	await press(page, inbox.putLock);
	await page.getByRole('heading', { name: inbox.lockTitle }).waitFor({ timeout: 60_000 });
}

/** A child somewhere else, with a card in its hand. */
export class ChildElsewhere {
	readonly #relay;
	readonly #link: string;
	#line: ChildLine | null = null;
	#box: { mb: string; rt: string } | null = null;

	constructor(origin: string, link: string) {
		this.#relay = relayAt(origin);
		this.#link = link;
	}

	/** Writes to the card, and makes the mailbox for the answer. */
	async write(draft: Partial<LetterDraft> = {}): Promise<void> {
		const read = readCardText(this.#link, Date.now());
		if (!read.ok) throw new Error(read.reason);
		const person = newPerson(read.card, 'not-checked', { now: Date.now() });
		const written = await writeToPerson({ ...aQuestion, ...draft }, person, this.#line);
		if (!written.ok) throw new Error(written.reason);
		const { reply, line, file } = written;
		if (!reply) throw new Error('no place for an answer');
		this.#line = line;
		this.#box = { mb: reply.mailbox, rt: reply.readToken };
		await this.#relay.create({ ...this.#box, wt: reply.writeToken });
		const { mailbox, writeToken } = read.card;
		const to = { mb: idOf(mailbox), wt: idOf(writeToken) };
		const stored = await this.#relay.store(to, newRelayId(), file);
		if (!stored.ok) throw new Error(stored.reason);
	}

	/** The answer, once it has come. */
	async hear() {
		const box = this.#box;
		if (!box || !this.#line) throw new Error('nothing was written');
		for (let tries = 0; tries < 40; tries++) {
			const claimed = await this.#relay.claim(box, newRelayId());
			if (claimed.ok && claimed.letter) return openFromAdult(claimed.letter.sealed, [this.#line]);
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		throw new Error('no answer came');
	}
}

/** Lays a letter behind a link on the relay. */
export async function letterBehindLink(
	origin: string,
	words: readonly string[] = []
): Promise<string> {
	const { address, link } = newLink(origin, words.length > 0);
	const to = await toLink(link, words, 'app.localhost');
	const written = await writeTo(aQuestion, to, null);
	if (!written.ok) throw new Error(written.reason);
	const relay = relayAt(origin);
	await relay.create(to.box);
	const stored = await relay.store(to.box, newRelayId(), written.file);
	if (!stored.ok) throw new Error(stored.reason);
	return address;
}

function idOf(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64url');
}
