import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import {
	aPost,
	aPostWithSanne,
	mail,
	making,
	no,
	receive,
	reply,
	sealedOf,
	write
} from './a-post.ts';
import { sanne } from './a-talk.ts';
import { writeBye, writeForgot, writeRead, writeReply } from './adult-replies.ts';
import { dayMs } from './card.ts';
import { makeDeviceKey } from './own-cards.ts';

const now = aMoment;

describe('what came back', () => {
	it('is read, forgotten, kept and ended as the adult says', async () => {
		const { post, mailroom, own, person } = await aPostWithSanne();
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

	it('says who stood in, until the person itself reads or answers', async () => {
		const device = await makeDeviceKey({ now });
		const others = [{ role: 'stand-in' as const, recipient: device.recipient }];
		const { post, mailroom, own, person, again } = await aPostWithSanne({ others });
		const id = await mail(post, person.id);
		const opened = await receive(sealedOf(mailroom, id), own);
		const read = await writeRead(opened.line, id, { ...making, name: 'Mo' });
		if (!read.ok) throw new Error(read.reason);
		mailroom.bring(read.file);
		await post.takeArrived();
		expect(post.letter(id)).toMatchObject({ readAt: now, stoodIn: 'Mo' });
		expect((await again()).letter(id)).toMatchObject({ stoodIn: 'Mo' });
		const written = { answer: no, isYoung: true };
		const answer = await writeReply(read.line, id, written, { ...making, name: sanne.name });
		if (!answer.ok) throw new Error(answer.reason);
		mailroom.bring(answer.file);
		await post.takeArrived();
		expect(post.letter(id)).toMatchObject({ answers: [{ by: sanne.name }] });
		expect(post.letter(id)?.stoodIn).toBeNull();
	});

	it('is dropped when it is nothing of this child, and counted', async () => {
		const { post, mailroom, own, person } = await aPostWithSanne();
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
		const { post, mailroom, own, person, vault, clock } = await aPostWithSanne();
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
		const { mailroom, own, person, post, vault, again } = await aPostWithSanne();
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

describe('taking back', () => {
	it('is possible until it is opened', async () => {
		const { post, person, mailroom } = await aPostWithSanne();
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
		const { post, person, mailroom } = await aPostWithSanne();
		const id = await mail(post, person.id);
		mailroom.put(id, state);
		expect(await post.takeBack(id)).toBe('too-late');
		expect(mailroom.calledBack).toEqual([]);
	});

	it('is too late when the relay says so, and asked for where it says nothing', async () => {
		const { post, person, mailroom } = await aPostWithSanne();
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
		const { post, person, clock } = await aPostWithSanne();
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
