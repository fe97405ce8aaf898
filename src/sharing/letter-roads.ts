import { toBase64Url } from './base64.ts';
import { dayMs } from './card.ts';
import { canWriteTo } from './child-circle.ts';
import { awaitAnswer, mailIt, type ChildDesk } from './child-desk.ts';
import type { Change } from './child-records.svelte.ts';
import { cardOf } from './circle.ts';
import type { Destination } from './destination.ts';
import type { LetterMail, LetterWay } from './kept-sent.ts';
import { armoured } from './letter-file.ts';
import { isBegun } from './letter-writing.ts';
import type { Letter } from './letter.ts';
import { linkDays, newLink, readLink, spokenWordCount } from './link-address.ts';
import type { ChildLine, Person } from './line-records.ts';
import { splitIntoParts } from './qr-parts.ts';
import type { GivingProblem, Prepared, SealedRoad } from './receiver.ts';
import type { Road, SentLetter } from './sent-letter.ts';
import { loadTalking } from './talking.ts';
import { drawWords } from './words.ts';

/** How long a letter waits in somebody's mailbox, in days: as long as a relay keeps anything. */
const mailboxDays = 30;

/** The roads of a letter that is sealed to a card. */
const cardRoads: readonly Road[] = ['mailbox', 'code', 'file'];

/** A letter that is to be sealed: with its conversation, and all that was kept for it. */
interface Sealable {
	sent: SentLetter;
	letter: Letter;
	line: ChildLine;
	way: LetterWay;
}

function no(reason: GivingProblem): { ok: false; reason: GivingProblem } {
	return { ok: false, reason };
}

/** Seals a letter for a road. What it would be sent with is kept before anything is shown. */
export async function prepareRoad(
	desk: ChildDesk,
	id: string,
	road: SealedRoad,
	withWords: boolean
): Promise<Prepared> {
	const { records } = desk;
	const [sent, way] = [records.letter(id), records.way(id)];
	const line = records.line(sent?.line ?? null);
	if (!sent || !way?.letter || !line) return no('gone');
	if (line.isClosed) return no('closed');
	const toSeal: Sealable = { sent, letter: way.letter, line, way };
	const person = records.person(sent.to.person);
	const isForCard = cardRoads.includes(road);
	if (isForCard ? !person : sent.to.person !== null) return no('no-road');
	const prepared = await (person
		? prepareForCard(desk, toSeal, person, road)
		: road === 'link'
			? prepareLink(desk, toSeal, withWords)
			: prepareWords(desk, toSeal));
	// from hand to hand it may be read before the child says that it was given: an answer must find its mailbox
	const isByHand = road === 'code' || road === 'file' || road === 'words';
	if (isByHand && prepared.ok && way.place) await awaitAnswer(desk, way.place, sent.madeAt);
	return prepared;
}

async function prepareForCard(
	desk: ChildDesk,
	toSeal: Sealable,
	person: Person,
	road: Road
): Promise<Prepared> {
	const usable = canWriteTo(desk, person, !isBegun(desk, toSeal.line));
	if (!usable.ok) return usable;
	const { toPerson } = await loadTalking();
	const to = toPerson(person);
	if (road === 'code') return prepareCode(toSeal, to);
	const sealed = await seal(toSeal, to);
	if (!sealed.ok) return sealed;
	const { bytes } = sealed;
	if (road === 'file') return { ok: true, road, bytes, text: await armoured(bytes) };
	const { mail: before } = toSeal.way;
	if (before) return before.sealed ? { ok: true, road: 'mailbox' } : no('gone');
	const { relay, mailbox, writeToken } = cardOf(person);
	const mail: LetterMail = {
		...{ relay, mb: toBase64Url(mailbox), wt: toBase64Url(writeToken), rt: null, sealed: bytes },
		until: desk.now() + mailboxDays * dayMs
	};
	const isKept = await desk.records.commit([{ way: { ...toSeal.way, mail } }]);
	return isKept ? { ok: true, road: 'mailbox' } : no('not-kept');
}

async function prepareCode(toSeal: Sealable, to: Destination): Promise<Prepared> {
	const sealed = await seal(toSeal, to, true);
	if (!sealed.ok) return sealed;
	const parts = await splitIntoParts(sealed.bytes);
	return parts ? { ok: true, road: 'code', bytes: sealed.bytes, parts } : no('too-big');
}

/** The words stay the same each time: they may have been told already. */
async function prepareWords(desk: ChildDesk, toSeal: Sealable): Promise<Prepared> {
	const { toWords } = await loadTalking();
	const words = toSeal.way.words.length > 0 ? toSeal.way.words : await drawWords();
	const sealed = await seal(toSeal, toWords(words, desk.relay, desk.logN));
	if (!sealed.ok) return sealed;
	if (!(await desk.records.commit([{ way: { ...toSeal.way, words } }]))) return no('not-kept');
	const { bytes } = sealed;
	return { ok: true, road: 'words', bytes, text: await armoured(bytes), words };
}

async function prepareLink(
	desk: ChildDesk,
	toSeal: Sealable,
	withWords: boolean
): Promise<Prepared> {
	const { records, relay, app } = desk;
	const { sent, way } = toSeal;
	if (relay === null) return no('no-road');
	if (way.mail?.sealed === null) return no('gone');
	const hasWords = (sent.link?.words.length ?? 0) > 0;
	// once it was given it stays what it is: somebody may have the address
	if (sent.link && way.mail && (hasWords === withWords || sent.roads.includes('link'))) {
		return { ok: true, road: 'link', ...sent.link };
	}
	const { toLink } = await loadTalking();
	const { address, link } = newLink(app, withWords);
	const words = withWords ? await drawWords(undefined, spokenWordCount) : [];
	const to = await toLink(link, words, relay);
	const sealed = await seal(toSeal, to);
	if (!sealed.ok) return sealed;
	const until = desk.now() + linkDays * dayMs;
	const mail: LetterMail = { relay, ...to.box, until, sealed: sealed.bytes };
	const isKept = await records.commit([
		{ letter: { ...sent, link: { address, words } } },
		{ way: { ...way, mail } }
	]);
	return isKept ? { ok: true, road: 'link', address, words } : no('not-kept');
}

async function seal({ letter, line }: Sealable, { pair, lock }: Destination, isForCode = false) {
	const { sealComposed } = await loadTalking();
	return sealComposed({ letter, line }, { pair, lock }, isForCode);
}

/** A letter was given by this road; the mailroom takes it where there is a relay on the way. */
export async function giveBy(desk: ChildDesk, id: string, road: Road): Promise<boolean> {
	const { records, now } = desk;
	const [sent, way] = [records.letter(id), records.way(id)];
	const isMailed = road === 'mailbox' || road === 'link';
	if (!sent || (isMailed && !way?.mail?.sealed)) return false;
	const given: SentLetter = {
		...sent,
		roads: sent.roads.includes(road) ? sent.roads : [...sent.roads, road],
		givenAt: sent.givenAt ?? now()
	};
	const isHere = road === 'here' || road === 'paper';
	const line = isHere ? null : records.line(sent.line);
	const numbered: Change[] =
		line && way ? [{ line: { ...line, sent: Math.max(line.sent, way.n + 1) } }] : [];
	if (!(await records.commit([{ letter: given }, ...numbered]))) return false;
	await goOn(desk, given);
	return true;
}

/** Whether its way is by relay or from hand to hand, and not only over this screen or on paper. */
function hasLeft({ roads }: SentLetter): boolean {
	return roads.some((road) => road !== 'here' && road !== 'paper');
}

/**
 * Takes up what a letter needs wherever it was left: sends what the mailroom does not have, opens the
 * mailbox for the answer.
 */
export async function goOn(desk: ChildDesk, sent: SentLetter): Promise<void> {
	const way = desk.records.way(sent.id);
	if (!way || !hasLeft(sent)) return;
	const isMailed = sent.roads.includes('mailbox') || sent.roads.includes('link');
	if (isMailed && way.mail) await mailIt(desk, way.id, way.mail);
	if (way.forget) await mailIt(desk, way.forget.id, way.forget.mail);
	const line = desk.records.line(sent.line);
	const waits = [
		[way.id, way.place],
		[way.forget?.id, way.forget?.place]
	] as const;
	for (const [letter, place] of waits) {
		const key = line?.waiting.find((key) => key.letter === letter);
		if (key && place) await awaitAnswer(desk, place, key.at);
	}
}

/** What the link of a letter was made of; null where there is none. */
export function linkOf(sent: SentLetter) {
	const read = sent.link && readLink(sent.link.address);
	return sent.link && read?.ok ? { link: read.link, words: sent.link.words } : null;
}
