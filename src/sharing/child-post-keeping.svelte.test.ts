import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aPostWithSanne, mail, making, receive, sealedOf, write } from './a-post.ts';
import { aQuestion, sanne } from './a-talk.ts';
import { writeBye } from './adult-replies.ts';
import { makeCard } from './own-cards.ts';

const now = aMoment;

describe('what survives', () => {
	it('nothing is sent that was not kept', async () => {
		const { post, mailroom, person, vault } = await aPostWithSanne();
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
		const { post, own, person, again, mailroom, vault } = await aPostWithSanne();
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

	it('what is thrown away is called back, and nothing of it is kept', async () => {
		const { post, person, mailroom, vault } = await aPostWithSanne();
		const id = await mail(post, person.id);
		expect(await post.throwAway(id)).toBe(true);
		expect(mailroom.calledBack).toEqual([id]);
		expect(mailroom.closed).toEqual(mailroom.boxes.map(({ mb }) => mb));
		expect([vault.table('sent-letters').size, vault.table('letter-ways').size]).toEqual([0, 0]);
		expect([...vault.table('child-lines').values()].join()).toContain('"waiting":[]');
		expect(await post.give(id, 'here')).toBe(false);
	});

	it("mail that is over and nobody's is forgotten", async () => {
		const { post, person, mailroom, again } = await aPostWithSanne();
		const [kept, gone] = [await mail(post, person.id), await mail(post, person.id)];
		await post.throwAway(gone);
		for (const id of [kept, gone]) mailroom.put(id, 'delivered');
		await again();
		expect(mailroom.outgoing.map(({ id }) => id)).toEqual([kept]);
	});

	it('two things at once do not cross', async () => {
		const { post, person, again } = await aPostWithSanne();
		const ids = await Promise.all([1, 2, 3].map(() => write(post, person.id)));
		await Promise.all(ids.map((id) => post.give(id, 'file')));
		const later = await again();
		expect(later.sent.map(({ roads }) => roads)).toEqual([['file'], ['file'], ['file']]);
		expect(later.hasConversation(person.id)).toBe(true);
	});

	it('what was given and not yet handed on is sent when the app starts again', async () => {
		const { post, person, again, mailroom } = await aPostWithSanne();
		const id = await mail(post, person.id);
		const sealed = sealedOf(mailroom, id);
		mailroom.outgoing = [];
		mailroom.boxes = [];
		await again();
		expect(sealedOf(mailroom, id)).toEqual(sealed);
		expect(mailroom.boxes).toHaveLength(1);
	});

	it('what is over is not sent again', async () => {
		const { post, person, again, mailroom } = await aPostWithSanne();
		const id = await mail(post, person.id);
		mailroom.put(id, 'delivered');
		await again();
		mailroom.outgoing = [];
		await again();
		expect(mailroom.outgoing).toEqual([]);
	});

	it('one record that cannot be read is told, and the others are there', async () => {
		const { post, person, again, vault } = await aPostWithSanne();
		const [one, two] = [await write(post, person.id), await write(post, null)];
		const kept = vault.table('sent-letters');
		kept.set(one, JSON.stringify({ id: one, roads: 'all' }));
		const later = await again();
		expect(later.unreadable).toBe(1);
		expect(later.sent.map(({ id }) => id)).toEqual([two]);
	});
});

describe('the circle', () => {
	it('has room for five, and nobody twice', async () => {
		const { post, card } = await aPostWithSanne();
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
		const { post, person, again } = await aPostWithSanne();
		expect(await post.rename(person.id, 'San')).toBe(true);
		expect(await post.rename(person.id, ' ')).toBe(false);
		expect(await post.sayWho(person.id, 'family')).toBe(true);
		expect((await again()).person(person.id)).toMatchObject({ name: 'San', is: 'family' });
		expect(await post.rename('nobody', 'San')).toBe(false);
	});

	it('tells what a file is before the first letter to who may keep one', async () => {
		const { post, person } = await aPostWithSanne();
		expect(post.needsFileTalk({ person: person.id, is: 'helper' })).toBe(true);
		expect(post.needsFileTalk({ person: person.id, is: 'family' })).toBe(false);
		expect(post.needsFileTalk({ person: null, is: 'school' })).toBe(true);
		await write(post, person.id);
		expect(post.needsFileTalk({ person: person.id, is: 'helper' })).toBe(false);
	});

	it('says goodbye to who is taken out, and keeps what was sent', async () => {
		const { post, person, own, mailroom, again } = await aPostWithSanne();
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
		const { post, person, mailroom } = await aPostWithSanne();
		await write(post, person.id);
		expect(await post.removePerson(person.id)).toBe(true);
		expect(mailroom.outgoing).toEqual([]);
	});

	it('writes on with the new card of somebody who ended the first conversation', async () => {
		const { post, person, own, mailroom } = await aPostWithSanne();
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
