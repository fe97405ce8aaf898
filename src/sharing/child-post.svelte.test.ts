import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aPost, type AMailroom } from './a-post.ts';
import { aQuestion, sanne } from './a-talk.ts';
import { openFromChild, openFromChildWithWords } from './adult-letters.ts';
import { writeBye, writeForgot, writeRead, writeReply } from './adult-replies.ts';
import type { Bytes } from './bytes.ts';
import type { ChildPost } from './child-post.svelte.ts';
import { dayMs } from './card.ts';
import { readLink } from './link-address.ts';
import type { AdultLine, OwnCard } from './line-records.ts';
import { openLinkCard } from './link-share.ts';
import { makeCard, type CardDetails } from './own-cards.ts';
import { QrCollecting } from './qr-collecting.ts';

const now = aMoment;
const making = { name: 'Sanne', now };
const no = { a: 'no', because: 'want dat weten we nog niet' } as const;

async function setup(details: Partial<CardDetails> = {}) {
	const made = await aPost();
	const { own, card } = await makeCard({ ...sanne, ...details }, { now });
	const about = { meeting: 'present', name: 'Sanne', is: 'helper' } as const;
	const added = await made.post.addPerson(card, about);
	if (!added.ok) throw new Error(added.reason);
	return { ...made, own, card, person: added.person };
}

async function write(post: ChildPost, person: string | null, is: 'letter' | 'talk' = 'letter') {
	const to = { person, name: person ? 'Sanne' : 'Oma' };
	const written = await post.write({ is, to, draft: aQuestion, things: ['ding'] });
	if (!written.ok) throw new Error(written.reason);
	return written.id;
}

async function mail(post: ChildPost, person: string, is: 'letter' | 'talk' = 'letter') {
	const id = await write(post, person, is);
	expect(await post.prepare(id, 'mailbox')).toEqual({ ok: true, road: 'mailbox' });
	expect(await post.give(id, 'mailbox')).toBe(true);
	return id;
}

function sealedOf(mailroom: AMailroom, id: string): Bytes {
	const sealed = mailroom.outgoing.find((one) => one.id === id)?.sealed;
	if (!sealed) throw new Error('not sent');
	return sealed;
}

async function receive(file: Bytes, own: OwnCard, lines: AdultLine[] = []) {
	const opened = await openFromChild(file, { keys: [own], lines }, now);
	if (!opened.ok) throw new Error(opened.reason);
	return opened;
}

async function reply(line: AdultLine, re: string) {
	const written = await writeReply(line, re, { answer: no, isYoung: true }, making);
	if (!written.ok) throw new Error(written.reason);
	return written;
}

describe('a letter to somebody in the circle', () => {
	it('goes through the mailbox, and its answer comes back', async () => {
		const { post, mailroom, own, person } = await setup();
		const id = await mail(post, person.id);
		expect(mailroom.outgoing).toMatchObject([{ id, relay: sanne.relay, state: 'to-send' }]);
		const opened = await receive(sealedOf(mailroom, id), own);
		expect(mailroom.boxes.map(({ mb }) => mb)).toEqual([opened.letter.back?.mb]);
		mailroom.bring((await reply(opened.line, id)).file);
		expect(await post.takeArrived()).toEqual({ taken: 1, dropped: 0, waiting: [] });
		expect(mailroom.arrived).toEqual([]);
		expect(mailroom.closed).toEqual([opened.letter.back?.mb]);
		const [letter] = post.answersTo('ding');
		expect(letter?.answers).toMatchObject([{ by: 'Sanne', answer: no, response: null }]);
		expect(letter && post.standing(letter)).toBe('answered');
	});

	it.each(['file', 'code'] as const)('goes by %s and opens', async (road) => {
		const { post, own, person, mailroom } = await setup();
		const id = await write(post, person.id);
		const ready = await post.prepare(id, road);
		if (!ready.ok || !('bytes' in ready)) throw new Error('not ready');
		expect(await receive(ready.bytes, own)).toMatchObject({ letter: { id }, knownBy: 'card' });
		if (ready.road === 'code') {
			expect(ready.bytes.length).toBeLessThan(4_096);
			const collecting = new QrCollecting();
			for (const part of ready.parts) collecting.take(part);
			expect(await collecting.join()).toEqual({ ok: true, bytes: ready.bytes });
		}
		expect(await post.give(id, road)).toBe(true);
		expect(mailroom.outgoing).toEqual([]);
		expect(mailroom.boxes).toHaveLength(1);
		expect(post.letter(id)).toMatchObject({ roads: [road], givenAt: now });
	});

	it('can go by two roads and is one letter', async () => {
		const { post, own, person, mailroom } = await setup();
		const id = await mail(post, person.id);
		const file = await post.prepare(id, 'file');
		if (!file.ok || !('bytes' in file)) throw new Error('not ready');
		expect(await post.give(id, 'file')).toBe(true);
		const opened = await receive(sealedOf(mailroom, id), own);
		const again = { keys: [own], lines: [opened.line] };
		expect(await openFromChild(file.bytes, again, now)).toEqual({ ok: false, reason: 'seen' });
		expect(mailroom.boxes).toHaveLength(1);
	});

	it('is without content when the child wants to talk', async () => {
		const { post, own, person, mailroom } = await setup();
		const id = await mail(post, person.id, 'talk');
		const opened = await receive(sealedOf(mailroom, id), own);
		expect(opened.letter).toMatchObject({ kind: 'share', items: [], ask: 'answer' });
		expect(post.letter(id)).toMatchObject({ is: 'talk' });
	});

	it('looks beforehand as it arrives, and says who can read it', async () => {
		const { post, own, person, mailroom } = await setup();
		const to = { person: person.id, name: 'Sanne' };
		const { letter, readers } = post.preview(aQuestion, to);
		expect(readers).toEqual(['person']);
		const written = await post.write({ is: 'letter', to, draft: letter, things: [] });
		if (!written.ok) throw new Error(written.reason);
		await post.prepare(written.id, 'mailbox');
		await post.give(written.id, 'mailbox');
		const { letter: arrived } = await receive(sealedOf(mailroom, written.id), own);
		const { name, items, ask, keep, until, at } = letter;
		expect(arrived).toMatchObject({ name, items, ask, keep, until, at });
	});

	it('comes whichever of the first ones is given, and in which order', async () => {
		const { post, own, person, mailroom } = await setup();
		const [one, two] = [await write(post, person.id), await write(post, person.id)];
		for (const id of [two, one]) {
			await post.prepare(id, 'mailbox');
			await post.give(id, 'mailbox');
		}
		const second = await receive(sealedOf(mailroom, two), own);
		const used = second.own ?? own;
		const first = await receive(sealedOf(mailroom, one), used, [second.line]);
		expect(first).toMatchObject({ knownBy: 'line', missing: 0 });
		const three = await mail(post, person.id);
		const third = await receive(sealedOf(mailroom, three), used, [first.line]);
		expect(third).toMatchObject({ knownBy: 'line', missing: 0, letter: { n: 1 } });
	});

	it('comes although the first was taken back', async () => {
		const { post, own, person, mailroom } = await setup();
		const first = await mail(post, person.id);
		expect(await post.takeBack(first)).toBe('withdrawn');
		const second = await mail(post, person.id);
		const opened = await receive(sealedOf(mailroom, second), own);
		expect(opened).toMatchObject({ knownBy: 'card', missing: 0 });
	});

	it('cannot go to a card whose time is over, nor by a road without one', async () => {
		const { post, clock, person } = await setup();
		const id = await write(post, person.id);
		expect(await post.prepare(id, 'words')).toEqual({ ok: false, reason: 'no-road' });
		clock.now += 9 * dayMs;
		expect(await post.prepare(id, 'mailbox')).toEqual({ ok: false, reason: 'expired' });
		expect(await post.give(id, 'mailbox')).toBe(false);
		expect(await post.give(id, 'here')).toBe(true);
	});
});

describe('a letter to somebody without a card', () => {
	it('goes with five words, the same each time, and is answered by a file', async () => {
		const { post } = await aPost();
		const id = await write(post, null);
		const [ready, again] = [await post.prepare(id, 'words'), await post.prepare(id, 'words')];
		if (!ready.ok || ready.road !== 'words') throw new Error('not ready');
		expect(again).toMatchObject({ words: ready.words });
		await post.give(id, 'words');
		const opened = await openFromChildWithWords(ready.bytes, ready.words, { lines: [] }, { now });
		if (!opened.ok || !opened.line) throw new Error('not opened');
		const file = (await reply(opened.line, id)).file;
		expect(await post.takeFile(file)).toEqual({ ok: true, is: 'reply', letter: id });
		expect(await post.takeFile(file)).toEqual({ ok: false, reason: 'seen' });
		expect(post.letter(id)?.answers).toHaveLength(1);
	});

	it.each([true, false])('goes behind a link; with words: %s', async (withWords) => {
		const { post, mailroom } = await aPost();
		const id = await write(post, null);
		const ready = await post.prepare(id, 'link', { withWords });
		if (!ready.ok || ready.road !== 'link') throw new Error('not ready');
		expect(ready.words).toHaveLength(withWords ? 2 : 0);
		expect(mailroom.outgoing).toEqual([]);
		expect(await post.give(id, 'link')).toBe(true);
		const read = readLink(ready.address);
		if (!read.ok) throw new Error(read.reason);
		const relay = 'thuiskoffer.example';
		const { own, box } = await openLinkCard(read.link, ready.words, { relay, now });
		expect(mailroom.boxes).toMatchObject([{ ...box, isForOther: true }, { relay }]);
		expect(mailroom.boxes[1]).not.toHaveProperty('isForOther');
		expect(mailroom.outgoing).toMatchObject([{ id, to: { mb: box.mb } }]);
		const opened = await receive(sealedOf(mailroom, id), own);
		mailroom.bring((await reply(opened.line, id)).file);
		await post.takeArrived();
		expect(post.letter(id)?.answers).toHaveLength(1);
		expect(await post.prepare(id, 'link', { withWords: !withWords })).toEqual(ready);
	});

	it('has no link where this app has no relay, and words without an answer', async () => {
		const { post, mailroom } = await aPost({ relay: 'localhost' });
		const id = await write(post, null);
		expect(await post.prepare(id, 'link')).toEqual({ ok: false, reason: 'no-road' });
		expect(await post.prepare(id, 'words')).toMatchObject({ ok: true });
		expect(await post.give(id, 'words')).toBe(true);
		expect(mailroom.boxes).toEqual([]);
	});
});

describe('what came back', () => {
	it('is read, forgotten, kept and ended as the adult says', async () => {
		const { post, mailroom, own, person } = await setup();
		const id = await mail(post, person.id);
		const opened = await receive(sealedOf(mailroom, id), own);
		const read = await writeRead(opened.line, id, making);
		if (!read.ok) throw new Error(read.reason);
		mailroom.bring(read.file);
		await post.takeArrived();
		expect(post.letter(id)).toMatchObject({ readAt: now });

		expect(await post.askToForget(id)).toEqual({ ok: true });
		const wish = mailroom.outgoing[1];
		if (!wish?.sealed) throw new Error('not asked');
		const asked = await receive(wish.sealed, opened.own ?? own, [read.line]);
		expect(asked.letter).toMatchObject({ kind: 'forget', re: id });
		const told = await writeForgot(asked.line, asked.letter.id, 'kept', making);
		if (!told.ok) throw new Error(told.reason);
		mailroom.bring(told.file);
		await post.takeArrived();
		expect(post.letter(id)).toMatchObject({ forgetAskedAt: now, forgotten: 'kept' });

		const bye = await writeBye(told.line, making);
		if (!bye.ok) throw new Error(bye.reason);
		mailroom.bring(bye.file);
		await post.takeArrived();
		const letter = post.letter(id);
		expect(letter && post.isEnded(letter)).toBe(true);
		const next = await write(post, person.id);
		expect(await post.prepare(next, 'mailbox')).toEqual({ ok: false, reason: 'closed' });
	});

	it('is dropped when it is nothing of this child, and counted', async () => {
		const { post, mailroom, own, person } = await setup();
		const id = await mail(post, person.id);
		mailroom.bring(sealedOf(mailroom, id));
		mailroom.bring(new Uint8Array(40));
		const { line } = await receive(sealedOf(mailroom, id), own);
		const good = (await reply(line, id)).file;
		const changed = good.slice();
		changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
		mailroom.bring(changed);
		mailroom.bring(good);
		expect(await post.takeArrived()).toEqual({ taken: 1, dropped: 3, waiting: [] });
		expect(post.dropped).toBe(3);
		expect(mailroom.arrived).toEqual([]);
		expect(post.letter(id)?.answers).toHaveLength(1);
	});

	it('stays with the mailroom while the device is full, or its clock is wrong', async () => {
		const { post, mailroom, own, person, vault, clock } = await setup();
		const id = await mail(post, person.id);
		const { line } = await receive(sealedOf(mailroom, id), own);
		mailroom.bring((await reply(line, id)).file);
		vault.state.isFull = true;
		expect(await post.takeArrived()).toMatchObject({ taken: 0, waiting: ['not-kept'] });
		vault.state.isFull = false;
		clock.now -= 30 * dayMs;
		expect(await post.takeArrived()).toMatchObject({ taken: 0, waiting: ['wrong-date'] });
		clock.now = now;
		expect(post.letter(id)?.answers).toEqual([]);
		expect(await post.takeArrived()).toMatchObject({ taken: 1, waiting: [] });
		expect(post.letter(id)?.answers).toHaveLength(1);
	});

	it('waits until the suitcase can be read', async () => {
		const { mailroom, own, person, post, vault, again } = await setup();
		const id = await mail(post, person.id);
		const { line } = await receive(sealedOf(mailroom, id), own);
		mailroom.bring((await reply(line, id)).file);
		vault.state.isLocked = true;
		const locked = await again();
		expect(locked.isLoaded).toBe(false);
		expect(await locked.takeArrived()).toEqual({ taken: 0, dropped: 0, waiting: [] });
		expect(mailroom.arrived).toHaveLength(1);
		vault.state.isLocked = false;
		expect(await (await again()).takeArrived()).toMatchObject({ taken: 1 });
	});
});

describe('what survives', () => {
	it('nothing is sent that was not kept', async () => {
		const { post, mailroom, person, vault } = await setup();
		vault.state.isFull = true;
		const to = { person: person.id, name: 'Sanne' };
		const made = { is: 'letter', to, draft: aQuestion, things: [] } as const;
		expect(await post.write(made)).toEqual({ ok: false, reason: 'not-kept' });
		expect(post.sent).toEqual([]);
		vault.state.isFull = false;
		const id = await write(post, person.id);
		vault.state.isFull = true;
		expect(await post.prepare(id, 'mailbox')).toEqual({ ok: false, reason: 'not-kept' });
		vault.state.isFull = false;
		await post.prepare(id, 'mailbox');
		vault.state.isFull = true;
		expect(await post.give(id, 'mailbox')).toBe(false);
		expect([mailroom.outgoing, mailroom.boxes]).toEqual([[], []]);
		expect(post.letter(id)?.roads).toEqual([]);
		vault.state.isFull = false;
		await post.give(id, 'mailbox');
		vault.state.isFull = true;
		expect(await post.askToForget(id)).toEqual({ ok: false, reason: 'not-kept' });
		expect(mailroom.outgoing).toHaveLength(1);
	});

	it('a letter that was closed can be given after the tab was killed, or thrown away', async () => {
		const { post, own, person, again, mailroom, vault } = await setup();
		const id = await write(post, person.id);
		await post.prepare(id, 'mailbox');
		const later = await again();
		const concept = later.letter(id);
		expect(concept && later.standing(concept)).toBe('concept');
		await later.give(id, 'mailbox');
		expect(await receive(sealedOf(mailroom, id), own)).toMatchObject({ letter: { id } });
		const other = await write(later, null);
		expect(await later.throwAway(other)).toBe(true);
		expect((await again()).letter(other)).toBeNull();
		expect([...vault.table('child-lines').values()]).toHaveLength(1);
	});

	it('what was given and not yet handed on is sent when the app starts again', async () => {
		const { post, person, again, mailroom } = await setup();
		const id = await mail(post, person.id);
		const sealed = sealedOf(mailroom, id);
		mailroom.outgoing = [];
		mailroom.boxes = [];
		await again();
		expect(sealedOf(mailroom, id)).toEqual(sealed);
		expect(mailroom.boxes).toHaveLength(1);
	});

	it('what is over is not sent again', async () => {
		const { post, person, again, mailroom } = await setup();
		const id = await mail(post, person.id);
		mailroom.put(id, 'delivered');
		await again();
		mailroom.outgoing = [];
		await again();
		expect(mailroom.outgoing).toEqual([]);
	});

	it('one record that cannot be read is told, and the others are there', async () => {
		const { post, person, again, vault } = await setup();
		const [one, two] = [await write(post, person.id), await write(post, null)];
		const kept = vault.table('sent-letters');
		kept.set(one, JSON.stringify({ id: one, roads: 'all' }));
		const later = await again();
		expect(later.unreadable).toBe(1);
		expect(later.sent.map(({ id }) => id)).toEqual([two]);
	});
});

describe('taking back', () => {
	it('is possible until it is opened', async () => {
		const { post, person, mailroom } = await setup();
		const id = await mail(post, person.id);
		mailroom.put(id, 'waiting');
		expect(await post.takeBack(id)).toBe('withdrawn');
		expect(mailroom.closed).toHaveLength(1);
		const letter = post.letter(id);
		expect(letter && post.standing(letter)).toBe('withdrawn');
		expect(post.contentOf(id)).toBeNull();
		expect(await post.prepare(id, 'mailbox')).toEqual({ ok: false, reason: 'gone' });
	});

	it.each(['opened', 'delivered'] as const)('is too late once it is %s', async (state) => {
		const { post, person, mailroom } = await setup();
		const id = await mail(post, person.id);
		mailroom.put(id, state);
		expect(await post.takeBack(id)).toBe('too-late');
		expect(mailroom.calledBack).toEqual([]);
	});

	it('is too late when the relay says so, and asked for where it says nothing', async () => {
		const { post, person, mailroom } = await setup();
		const [one, two] = [await mail(post, person.id), await mail(post, person.id)];
		mailroom.whenCalledBack = 'waiting';
		expect(await post.takeBack(one)).toBe('asked');
		mailroom.whenCalledBack = 'opened';
		expect(await post.takeBack(two)).toBe('too-late');
	});

	it('is too late for what was given by hand', async () => {
		const { post } = await aPost();
		const id = await write(post, null);
		await post.prepare(id, 'words');
		await post.give(id, 'words');
		expect(await post.takeBack(id)).toBe('too-late');
		expect(await post.askToForget(id)).toEqual({ ok: false, reason: 'no-road' });
	});

	it('of a link can be followed by the wish to forget, in the same mailbox', async () => {
		const { post, mailroom } = await aPost();
		const id = await write(post, null);
		const ready = await post.prepare(id, 'link');
		if (!ready.ok || ready.road !== 'link') throw new Error('not ready');
		await post.give(id, 'link');
		expect(await post.askToForget(id)).toEqual({ ok: true });
		expect(await post.askToForget(id)).toEqual({ ok: true });
		const [first, wish] = mailroom.outgoing;
		expect(mailroom.outgoing).toHaveLength(2);
		expect(wish?.to).toEqual(first?.to);
	});
});

describe('what the child says and does', () => {
	it('says what it thinks of an answer, closes and opens again', async () => {
		const { post, again } = await aPost();
		const id = await write(post, null);
		await post.give(id, 'here');
		const typed = { by: 'Oma', answer: no, isYoung: true };
		expect(await post.answerHere(id, typed)).toEqual({ ok: true });
		const answer = post.letter(id)?.answers[0];
		expect(answer).toMatchObject({ by: 'Oma', answer: no });
		await post.respond(id, answer?.id ?? '', 'disagree');
		const standing = () => {
			const letter = post.letter(id);
			return letter && post.standing(letter);
		};
		expect(standing()).toBe('talking');
		await post.respond(id, answer?.id ?? '', 'understood');
		expect(standing()).toBe('answered');
		await post.close(id);
		expect(standing()).toBe('closed');
		await post.reopen(id);
		expect((await again()).letter(id)?.answers[0]).toMatchObject({ response: 'understood' });
	});

	it('takes no answer without its reason', async () => {
		const { post } = await aPost();
		const id = await write(post, null);
		const empty = { by: 'Oma', answer: { a: 'no', because: ' ' } as const, isYoung: true };
		expect(await post.answerHere(id, empty)).toEqual({ ok: false, reason: 'no-because' });
		expect(post.letter(id)?.answers).toEqual([]);
	});

	it('hears that an answer is late after five working days', async () => {
		const { post, person, clock } = await setup();
		const id = await mail(post, person.id);
		const isLate = () => {
			const letter = post.letter(id);
			return letter && post.isLate(letter);
		};
		clock.now = now + 7 * dayMs;
		expect(isLate()).toBe(false);
		clock.now = now + 8 * dayMs;
		expect(isLate()).toBe(true);
	});
});

describe('the circle', () => {
	it('has room for five, and nobody twice', async () => {
		const { post, card } = await setup();
		const about = { meeting: 'present', name: 'Sam', is: 'friend' } as const;
		expect(await post.addPerson(card, about)).toEqual({ ok: false, reason: 'known' });
		for (let at = 1; at < 5; at++) {
			const { card } = await makeCard(sanne, { now });
			expect((await post.addPerson(card, about)).ok).toBe(true);
		}
		const { card: sixth } = await makeCard(sanne, { now });
		expect(await post.addPerson(sixth, about)).toEqual({ ok: false, reason: 'full' });
		expect(post.people).toHaveLength(5);
	});

	it('knows people as the child calls them', async () => {
		const { post, person, again } = await setup();
		expect(await post.rename(person.id, 'San')).toBe(true);
		expect(await post.rename(person.id, ' ')).toBe(false);
		expect(await post.sayWho(person.id, 'family')).toBe(true);
		expect((await again()).person(person.id)).toMatchObject({ name: 'San', is: 'family' });
		expect(await post.rename('nobody', 'San')).toBe(false);
	});

	it('tells what a file is before the first letter to who may keep one', async () => {
		const { post, person } = await setup();
		expect(post.needsFileTalk({ person: person.id, is: 'helper' })).toBe(true);
		expect(post.needsFileTalk({ person: person.id, is: 'family' })).toBe(false);
		expect(post.needsFileTalk({ person: null, is: 'school' })).toBe(true);
		await write(post, person.id);
		expect(post.needsFileTalk({ person: person.id, is: 'helper' })).toBe(false);
	});

	it('says goodbye to who is taken out, and keeps what was sent', async () => {
		const { post, person, own, mailroom, again } = await setup();
		const id = await mail(post, person.id);
		const { line, own: used } = await receive(sealedOf(mailroom, id), own);
		expect(await post.removePerson(person.id)).toBe(true);
		const bye = mailroom.outgoing[1];
		if (!bye?.sealed) throw new Error('no goodbye');
		const come = await receive(bye.sealed, used ?? own, [line]);
		expect(come).toMatchObject({ letter: { kind: 'bye' }, line: { isClosed: true } });
		expect(mailroom.closed).toEqual(mailroom.boxes.map(({ mb }) => mb));
		const later = await again();
		expect(later.people).toEqual([]);
		expect(later.letter(id)).toMatchObject({ to: { name: 'Sanne' } });
	});

	it('says no goodbye where nothing was ever said', async () => {
		const { post, person, mailroom } = await setup();
		await write(post, person.id);
		expect(await post.removePerson(person.id)).toBe(true);
		expect(mailroom.outgoing).toEqual([]);
	});

	it('writes on with the new card of somebody who ended the first conversation', async () => {
		const { post, person, own, mailroom } = await setup();
		const id = await mail(post, person.id);
		const { line } = await receive(sealedOf(mailroom, id), own);
		const bye = await writeBye(line, making);
		if (!bye.ok) throw new Error(bye.reason);
		mailroom.bring(bye.file);
		await post.takeArrived();
		const fresh = await makeCard(sanne, { now });
		expect(await post.renew(person.id, fresh.card, 'present')).toBe(true);
		const next = await mail(post, person.id);
		expect(await receive(sealedOf(mailroom, next), fresh.own)).toMatchObject({ knownBy: 'card' });
	});
});
