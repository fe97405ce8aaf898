import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { aQuestion, aTalk, receive, send } from './a-talk.ts';
import { writeReply } from './adult-replies.ts';
import { toBase45 } from './base45.ts';
import { openFromAdult } from './child-letters.ts';
import { letterInCode, letterToCode } from './letter-code.ts';
import { qrMatrix } from '#qr';

const isForCode = true;

describe('a letter from screen to screen', () => {
	it('fits with one question, its address and two readers, and comes back', async () => {
		const talk = await aTalk();
		const { file, id } = await send(talk, { isForCode });
		const code = letterToCode(file) ?? '';
		const size = qrMatrix(code, 'low')?.length ?? 999;
		expect((size - 17) / 4).toBeLessThanOrEqual(25);
		expect((await receive(talk, letterInCode(code) ?? new Uint8Array(0))).ok).toBe(true);
		if (!talk.adult || !talk.child) throw new Error('no lines');
		const reply = { answer: { a: 'not-yet' as const, because: 'ik vraag het' }, isYoung: true };
		const making = { name: 'Sanne', now: aMoment, isForCode };
		const written = await writeReply(talk.adult, id, reply, making);
		if (!written.ok) throw new Error(written.reason);
		const back = letterInCode(letterToCode(written.file) ?? '');
		expect((await openFromAdult(back ?? new Uint8Array(0), [talk.child], aMoment)).ok).toBe(true);
	});

	it('is too long when it is filled up, or long itself', async () => {
		const talk = await aTalk();
		expect(letterToCode((await send(talk)).file)).toBeNull();
		const long = { ...aQuestion, items: [{ t: 'question', body: 'ja '.repeat(300) }] as const };
		expect(letterToCode((await send(talk, { isForCode }, long)).file)).toBeNull();
	});

	it.each([
		'',
		'https://example.org',
		'WIFI:T:WPA;S:mynet;;',
		toBase45(Buffer.from('hello')),
		toBase45(Buffer.from(`age-encryption.org/v1\n${'a'.repeat(1200)}`)),
		'0'.repeat(9000)
	])('is not in %j', (text) => {
		expect(letterInCode(text)).toBeNull();
	});
});
