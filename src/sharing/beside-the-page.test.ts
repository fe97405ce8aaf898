import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { darkPng } from '../../tests/vectors/png.ts';
import { aMoment } from './a-card.ts';
import { NearWorker } from './a-near-worker.ts';
import { aQuestion, aTalk } from './a-talk.ts';
import { compose } from './child-letters.ts';
import { toPerson, toWords } from './destination.ts';
import type { LetterDraft, NewLetterItem } from './letter.ts';
import { buffersIn } from './sealing-messages.ts';
import { SealingDesk } from './sealing.ts';

const now = aMoment;
const words = ['appel', 'brug', 'cel', 'dak', 'eik'];
const making = { name: 'Sanne', now };
const answer = { a: 'partly', because: 'want we zoeken nog' } as const;

const thing: fc.Arbitrary<NewLetterItem> = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }).map((body) => ({ t: 'question' as const, body })),
	fc
		.record({ w: fc.integer({ min: 1, max: 60 }), h: fc.integer({ min: 1, max: 60 }) })
		.map((size) => ({
			...({
				t: 'drawing',
				mime: 'image/png',
				...size,
				data: darkPng(size.w, size.h),
				alt: ''
			} as const)
		}))
);
const drafts: fc.Arbitrary<LetterDraft> = fc
	.array(thing, { minLength: 1, maxLength: 5 })
	.map((items) => ({ ...aQuestion, items }));

function ok<T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome));
	return outcome as Extract<T, { ok: true }>;
}

/** A letter of a child, opened by the adult it is for. */
async function aLetterOpened(desk: SealingDesk, draft: LetterDraft = aQuestion) {
	const { person, own } = await aTalk();
	const sent = ok(await desk.ask('writeToPerson', draft, person, null, { now }));
	const come = ok(await desk.ask('openFromChild', sent.file, { keys: [own], lines: [] }, now));
	return { person, own, sent, come };
}

describe.each([
	['in a worker', () => new NearWorker()],
	['on the page where there is no worker', () => null]
])('a conversation %s', { timeout: 60_000 }, (_, start) => {
	const desk = new SealingDesk(start);

	it('arrives as it was written, whatever is in it, and the answer too', async () => {
		const property = fc.asyncProperty(drafts, async (draft) => {
			const { sent, come } = await aLetterOpened(desk, draft);
			expect(come.letter).toEqual(sent.letter);
			expect(come).toMatchObject({ knownBy: 'card', missing: 0 });
			const items = draft.items.filter(({ t }) => t === 'drawing');
			const reply = { answer, isYoung: true, items };
			const back = ok(await desk.ask('writeReply', come.line, sent.letter.id, reply, making));
			const heard = ok(await desk.ask('openFromAdult', back.file, [sent.line], now));
			expect(heard.letter).toEqual(back.letter);
			expect(heard.letter).toMatchObject({ answer, re: sent.letter.id });
		});
		await fc.assert(property, { numRuns: 25 });
	});

	it('leaves what was given to it as it is', async () => {
		const { person } = await aTalk();
		const drawing = { t: 'drawing', mime: 'image/png', w: 60, h: 60, alt: '' } as const;
		const items = [{ ...drawing, data: darkPng(60, 60) }];
		const to = toPerson(person);
		const composed = await compose({ ...aQuestion, items }, to, null, { now });
		const before = structuredClone({ composed, to });
		ok(await desk.ask('sealComposed', composed, to));
		ok(await desk.ask('writeTo', { ...aQuestion, items }, to, null, { now }));
		expect({ composed, to }).toEqual(before);
		const every = buffersIn({ composed, to });
		expect(every.every(({ byteLength }) => byteLength > 0)).toBe(true);
	});

	it('goes with five words as well', async () => {
		const to = toWords(words, 'post.example.org', 4);
		const sent = ok(await desk.ask('writeTo', aQuestion, to, null, { now }));
		const come = await desk.ask('openFromChildWithWords', sent.file, words, { lines: [] }, { now });
		expect(come).toMatchObject({ ok: true, letter: sent.letter, knownBy: 'words' });
		const others = words.toReversed();
		const wrong = await desk.ask('openFromChildWithWords', sent.file, others, { lines: [] });
		expect(wrong).toEqual({ ok: false, reason: 'wrong-words' });
	});

	it.each([
		['writeRead', { kind: 'read' }],
		['writeForgot', { kind: 'forget', forgot: 'removed' }],
		['writeBye', { kind: 'bye' }]
	] as const)('says back what %s says', async (task, told) => {
		const { sent, come } = await aLetterOpened(desk);
		const { line } = come;
		const { id } = sent.letter;
		const written = {
			writeRead: () => desk.ask('writeRead', line, id, making),
			writeForgot: () => desk.ask('writeForgot', line, id, 'removed', making),
			writeBye: () => desk.ask('writeBye', line, making)
		};
		const { file } = ok(await written[task]());
		const heard = await desk.ask('openFromAdult', file, [sent.line], now);
		expect(heard).toMatchObject({ ok: true, letter: told });
	});

	it('says why something does not open, or cannot be written', async () => {
		const { person, own, sent, come } = await aLetterOpened(desk);
		const keys = [own];
		const reason = async (file: Uint8Array<ArrayBuffer>, lines = [come.line]) =>
			desk.ask('openFromChild', file, { keys, lines }, now);
		expect(await reason(sent.file)).toEqual({ ok: false, reason: 'seen' });
		expect(await reason(new Uint8Array(0))).toEqual({ ok: false, reason: 'cut-off' });
		const closed = { ...sent.line, isClosed: true };
		expect(await desk.ask('writeToPerson', aQuestion, person, closed, { now })).toEqual({
			ok: false,
			reason: 'closed'
		});
		const wordy = { a: 'no', because: 'nee '.repeat(61) } as const;
		const reply = { answer: wordy, isYoung: true };
		expect(await desk.ask('writeReply', come.line, sent.letter.id, reply, making)).toEqual({
			ok: false,
			reason: 'too-many-words'
		});
	});

	it('is written as text, and back', async () => {
		const bytes = new Uint8Array(3_000).map((_, at) => at % 251);
		const text = await desk.ask('armour', bytes);
		expect(await desk.ask('unarmour', new TextEncoder().encode(text))).toEqual(bytes);
		expect(await desk.ask('unarmour', bytes)).toBeNull();
	});

	it('tells a bug of ours as an error, without what was written', async () => {
		const { person } = await aTalk();
		const { letter, line } = await compose(aQuestion, toPerson(person), null, { now });
		const broken = { letter: { ...letter, at: 'geheim' }, line };
		const failure = await desk
			.ask('sealComposed', broken, toPerson(person))
			.catch((error: unknown) => error);
		expect(failure).toEqual(new Error('sealComposed failed', { cause: 'TypeError' }));
		expect(JSON.stringify([String(failure), (failure as Error).cause])).not.toContain('geheim');
	});
});

describe('the worker of a page', () => {
	const file = new Uint8Array(0);

	it('ends when there was nothing to do for a while, and another starts', async () => {
		vi.useFakeTimers();
		const workers: NearWorker[] = [];
		const desk = new SealingDesk(
			() => {
				const worker = new NearWorker();
				workers.push(worker);
				return worker;
			},
			{ idleMs: 1_000 }
		);
		await desk.ask('openFromAdult', file, []);
		vi.advanceTimersByTime(999);
		await desk.ask('openFromAdult', file, []);
		vi.advanceTimersByTime(999);
		expect(workers.map(({ isStopped }) => isStopped)).toEqual([false]);
		vi.advanceTimersByTime(1);
		expect(workers.map(({ isStopped }) => isStopped)).toEqual([true]);
		expect(await desk.ask('openFromAdult', file, [])).toEqual({ ok: false, reason: 'cut-off' });
		expect(workers).toHaveLength(2);
		vi.useRealTimers();
	});

	it('does not end while it is at work', async () => {
		vi.useFakeTimers();
		const release: (() => void)[] = [];
		const worker = new NearWorker(async ({ number }) => {
			await new Promise<void>((resolve) => release.push(resolve));
			return { number, ok: true, outcome: null };
		});
		const desk = new SealingDesk(() => worker, { idleMs: 1_000 });
		const waiting = desk.ask('unarmour', file);
		await vi.waitFor(() => expect(release).toHaveLength(1));
		vi.advanceTimersByTime(50_000);
		expect(worker.isStopped).toBe(false);
		release[0]?.();
		expect(await waiting).toBeNull();
		vi.useRealTimers();
	});

	it('that breaks in the middle of a letter leaves it to the page', async () => {
		const worker = new NearWorker(null);
		const desk = new SealingDesk(() => worker);
		const opening = aLetterOpened(desk);
		await vi.waitFor(() => expect(worker.sent).toHaveLength(1));
		worker.breakDown();
		expect((await opening).come.letter.items).toHaveLength(1);
		expect(worker.isStopped).toBe(true);
	});

	it('that dies without a word leaves what it was asked to the page', async () => {
		vi.useFakeTimers();
		const worker = new NearWorker(null);
		const start = vi.fn(() => worker);
		const desk = new SealingDesk(start, { silent: 10_000 });
		const waiting = [desk.ask('openFromAdult', file, []), desk.ask('openFromAdult', file, [])];
		await vi.waitFor(() => expect(worker.sent).toHaveLength(2));
		await vi.advanceTimersByTimeAsync(9_000);
		expect(worker.isStopped).toBe(false);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(worker.isStopped).toBe(true);
		const cutOff = { ok: false, reason: 'cut-off' };
		expect(await Promise.all(waiting)).toEqual([cutOff, cutOff]);
		expect(await desk.ask('openFromAdult', file, [])).toEqual(cutOff);
		expect(start).toHaveBeenCalledTimes(1);
		vi.useRealTimers();
	});

	it('has its time again after each answer, and none while nothing was asked', async () => {
		vi.useFakeTimers();
		const release: (() => void)[] = [];
		const worker = new NearWorker(async ({ number }) => {
			await new Promise<void>((resolve) => release.push(resolve));
			return { number, ok: true, outcome: null };
		});
		const desk = new SealingDesk(() => worker, { silent: 10_000 });
		const waiting = [desk.ask('unarmour', file), desk.ask('unarmour', file)];
		await vi.waitFor(() => expect(release).toHaveLength(2));
		for (const go of release) {
			await vi.advanceTimersByTimeAsync(9_000);
			go();
		}
		expect(await Promise.all(waiting)).toEqual([null, null]);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(worker.isStopped).toBe(false);
		vi.useRealTimers();
	});

	it('that cannot be sent what was asked leaves it to the page', async () => {
		const worker = new NearWorker(null);
		worker.postMessage = () => {
			throw new DOMException('no', 'DataCloneError');
		};
		const desk = new SealingDesk(() => worker);
		expect(await desk.ask('openFromAdult', file, [])).toEqual({ ok: false, reason: 'cut-off' });
	});
});
