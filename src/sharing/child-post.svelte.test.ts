import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aPost, aPostWithSanne, mail, no, receive, reply, sealedOf, write } from './a-post.ts';
import { aQuestion, sanne } from './a-talk.ts';
import { openFromChild, openFromChildWithWords } from './adult-letters.ts';
import { dayMs } from './card.ts';
import { readLink } from './link-address.ts';
import { openLinkCard } from './link-share.ts';
import { QrCollecting } from './qr-collecting.ts';

const now = aMoment;

describe('a letter to somebody in the circle', () => {
	it('goes through the mailbox, and its answer comes back', async () => {
		const { post, mailroom, own, person } = await aPostWithSanne();
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
		const { post, own, person, mailroom } = await aPostWithSanne();
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
		const { post, own, person, mailroom } = await aPostWithSanne();
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
		const { post, own, person, mailroom } = await aPostWithSanne();
		const id = await mail(post, person.id, 'talk');
		const opened = await receive(sealedOf(mailroom, id), own);
		expect(opened.letter).toMatchObject({ kind: 'share', items: [], ask: 'answer' });
		expect(post.letter(id)).toMatchObject({ is: 'talk' });
	});

	it('looks beforehand as it arrives, and says who can read it', async () => {
		const { post, own, person, mailroom } = await aPostWithSanne();
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
		const { post, own, person, mailroom } = await aPostWithSanne();
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
		const { post, own, person, mailroom } = await aPostWithSanne();
		const first = await mail(post, person.id);
		expect(await post.takeBack(first)).toBe('withdrawn');
		const second = await mail(post, person.id);
		const opened = await receive(sealedOf(mailroom, second), own);
		expect(opened).toMatchObject({ knownBy: 'card', missing: 0 });
	});

	it('cannot go to a card whose time is over, nor by a road without one', async () => {
		const { post, clock, person } = await aPostWithSanne();
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
