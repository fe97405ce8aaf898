import { Encrypter } from 'age-encryption';
import { describe, expect, it, vi } from 'vitest';
import { aMoment } from './a-card.ts';
import { aQuestion } from './a-talk.ts';
import { openFromChild, openFromChildWithWords } from './adult-letters.ts';
import { writeReply } from './adult-replies.ts';
import { openFromAdult, writeTo } from './child-letters.ts';
import { toWords } from './destination.ts';
import { newLetter } from './letter.ts';
import type { AdultLine, ChildLine } from './line-records.ts';
import { parseAdultLine, parseChildLine } from './line-records.ts';
import { openLetter, sealLetter } from './seal.ts';

const words = ['appel', 'brug', 'cel', 'dak', 'eik'];
const now = aMoment;
const quickLogN = 4;
const to = (relay: string | null = 'post.example.org') => toWords(words, relay, quickLogN);

async function written(line: ChildLine | null = null, relay?: string | null) {
	const letter = await writeTo(aQuestion, to(relay), line, { now });
	if (!letter.ok) throw new Error(letter.reason);
	return letter;
}

const open = (file: Uint8Array<ArrayBuffer>, lines: readonly AdultLine[] = []) =>
	openFromChildWithWords(file, words, { lines }, { now });

describe('a letter sealed with five words', () => {
	it('opens with them, and an answer comes back', async () => {
		const { file, letter, line } = await written();
		const opened = await open(file);
		if (!opened.ok || !opened.line) throw new Error('not opened');
		expect(opened).toMatchObject({ knownBy: 'words', letter: { id: letter.id }, missing: 0 });
		const answer = { a: 'yes', because: 'dat kan' } as const;
		const making = { name: 'Juf Els', now };
		const reply = await writeReply(opened.line, letter.id, { answer, isYoung: true }, making);
		if (!reply.ok) throw new Error(reply.reason);
		const back = await openFromAdult(reply.file, [line], now);
		expect(back).toMatchObject({ ok: true, letter: { re: letter.id, answer } });
	});

	it('is kept on both sides as a conversation with nobody in the circle', async () => {
		const { file, line } = await written();
		const opened = await open(file);
		expect(line.person).toBeNull();
		expect(parseChildLine(JSON.parse(JSON.stringify(line)))).toEqual(line);
		if (!opened.ok) throw new Error(opened.reason);
		expect(opened.line).toMatchObject({ by: null });
		expect(parseAdultLine(JSON.parse(JSON.stringify(opened.line)))).toEqual(opened.line);
	});

	it('opens as every letter with words does, also for the age tool', async () => {
		const { file, letter } = await written();
		expect(await openLetter(file, words)).toMatchObject({ ok: true, letter: { id: letter.id } });
	});

	it('is known by its conversation when another follows', async () => {
		const first = await written();
		const opened = await open(first.file);
		if (!opened.ok || !opened.line) throw new Error('not opened');
		const second = await written(first.line);
		expect(await open(second.file, [opened.line])).toMatchObject({ knownBy: 'line' });
		expect(await open(second.file)).toEqual({ ok: false, reason: 'too-early' });
	});

	it('is seen when it comes twice', async () => {
		const { file } = await written();
		const opened = await open(file);
		if (!opened.ok || !opened.line) throw new Error('not opened');
		expect(await open(file, [opened.line])).toEqual({ ok: false, reason: 'seen' });
	});

	it('carries no address where there is no relay for the answer', async () => {
		const { letter, reply } = await written(null, null);
		expect(letter).not.toHaveProperty('back');
		expect(reply).toBeNull();
	});

	it('of before answers could come back still opens, without a conversation', async () => {
		const sealed = await sealLetter(newLetter(aQuestion, new Date(now)), words, 4);
		if (!sealed.ok) throw new Error(sealed.reason);
		expect(await open(sealed.bytes)).toMatchObject({ ok: true, line: null, knownBy: 'words' });
	});

	it('stays shut with other words, and for a card', async () => {
		const { file } = await written();
		const others = [...words].reverse();
		const wrong = await openFromChildWithWords(file, others, { lines: [] }, { now });
		expect(wrong).toEqual({ ok: false, reason: 'wrong-words' });
		expect(await openFromChild(file, { keys: [], lines: [] }, now)).toEqual({
			ok: false,
			reason: 'for-words'
		});
	});

	it.each([
		['an adult', { from: 'adult', kind: 'reply' }],
		['no conversation, from an adult', { from: 'adult' }],
		['nobody who could', { kind: 'read' }]
	] as const)('is not taken from %s', async (_, changes) => {
		const letter = { ...newLetter(aQuestion, new Date(now)), ...changes };
		const sealed = await sealLetter(letter, words, 4);
		if (!sealed.ok) throw new Error(sealed.reason);
		expect(await open(sealed.bytes)).toEqual({ ok: false, reason: 'not-genuine' });
	});

	it('says so when this device has not enough memory', async () => {
		const encrypt = vi.spyOn(Encrypter.prototype, 'encrypt');
		encrypt.mockRejectedValue(new RangeError('Array buffer allocation failed'));
		const written = await writeTo(aQuestion, to(), null, { now });
		encrypt.mockRestore();
		expect(written).toEqual({ ok: false, reason: 'no-memory' });
	});
});
