import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aTalk, receive, send } from './a-talk.ts';
import { writeForgot } from './adult-replies.ts';
import { openFromAdult } from './child-letters.ts';
import { newLetter } from './letter.ts';
import { parseLetter } from './parse-letter.ts';

const now = aMoment;
const nothing = { name: '', items: [], ask: 'none', keep: '30d' } as const;
const making = { name: 'Sanne', now };

async function asked() {
	const talk = await aTalk();
	const { file, id } = await send(talk);
	await receive(talk, file);
	const forget = await send(talk, { about: { kind: 'forget', re: id } }, nothing);
	await receive(talk, forget.file);
	if (!talk.adult || !talk.child) throw new Error('no conversation');
	return { talk, adult: talk.adult, child: talk.child, forget: forget.id };
}

describe('asking to forget a letter', () => {
	it.each(['removed', 'kept'] as const)('hears that it was %s', async (forgot) => {
		const { adult, child, forget } = await asked();
		const told = await writeForgot(adult, forget, forgot, making);
		if (!told.ok) throw new Error(told.reason);
		const back = await openFromAdult(told.file, [child], now);
		expect(back).toMatchObject({ ok: true, letter: { kind: 'forget', re: forget, forgot } });
	});

	it('is answered once, and the key for that is forgotten', async () => {
		const { adult, child, forget } = await asked();
		const told = await writeForgot(adult, forget, 'removed', making);
		if (!told.ok) throw new Error(told.reason);
		const back = await openFromAdult(told.file, [child], now);
		expect(back.ok && back.line.waiting.map(({ letter }) => letter)).not.toContain(forget);
		expect(await writeForgot(told.line, forget, 'kept', making)).toEqual({
			ok: false,
			reason: 'no-address'
		});
	});

	const letter = { ...newLetter(nothing, new Date(now)), kind: 'forget', re: 'A'.repeat(22) };
	const parse = (changes: object) => parseLetter(JSON.stringify({ ...letter, ...changes })).ok;

	it('is said by an adult with what came of it, and by nobody else', () => {
		expect(parse({ from: 'adult', forgot: 'removed' })).toBe(true);
		expect(parse({ from: 'adult', forgot: 'kept' })).toBe(true);
		expect(parse({ from: 'child' })).toBe(true);
		expect(parse({ from: 'adult' })).toBe(false);
		expect(parse({ from: 'adult', forgot: 'removed', re: null })).toBe(false);
		expect(parse({ from: 'adult', forgot: 'burnt' })).toBe(false);
		expect(parse({ from: 'adult', forgot: 'removed', kind: 'read' })).toBe(false);
		expect(parse({ from: 'child', forgot: 'removed' })).toBe(false);
	});
});
