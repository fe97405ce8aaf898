import { toBase64Url } from './base64.ts';
import { dayMs } from './card.ts';
import { canWriteTo } from './child-circle.ts';
import type { ChildDesk } from './child-desk.ts';
import type { Written, WrittenToPerson } from './child-letters.ts';
import { cardOf } from './circle.ts';
import type { LetterMail, LetterWay } from './kept-sent.ts';
import { goOn, linkOf, type NoRoad } from './letter-roads.ts';
import { endAnswers } from './letter-writing.ts';
import { newLetter, newLetterId, type Answer, type NewLetterItem } from './letter.ts';
import type { ChildLine } from './line-records.ts';
import { checkAnswer, type ReplyProblem } from './reply.ts';
import type { Response, SentLetter } from './sent-letter.ts';
import { loadTalking } from './talking.ts';

/** An answer that was typed in on this screen, by whoever sits beside the child. */
export interface AnswerHere {
	by: string;
	answer: Answer;
	items?: readonly NewLetterItem[];
	/** Whether it has to be short enough for a young reader. */
	isYoung: boolean;
}

export async function answerHere(
	{ records, now }: ChildDesk,
	sent: SentLetter,
	{ by, answer, items = [], isYoung }: AnswerHere
): Promise<{ ok: true } | { ok: false; reason: ReplyProblem | 'not-kept' }> {
	const problem = checkAnswer(answer, { isYoung });
	if (problem) return { ok: false, reason: problem };
	// what a letter could not carry is taken out of the words, as in any other answer
	const because = { t: 'question', body: answer.because } as const;
	const said = newLetter({ name: by, items: [because, ...items], ask: 'none', keep: '30d' });
	const [first, ...rest] = said.items;
	const text = first?.t === 'question' ? first.body.trim() : '';
	const kept = {
		...{ id: newLetterId(), at: now(), by: said.name, items: rest, response: null },
		answer: { a: answer.a, because: text }
	};
	const letter: SentLetter = {
		...sent,
		roads: sent.roads.includes('here') ? sent.roads : [...sent.roads, 'here'],
		givenAt: sent.givenAt ?? now(),
		answers: [...sent.answers, kept]
	};
	const isKept = await records.commit([{ letter }]);
	return isKept ? { ok: true } : { ok: false, reason: 'not-kept' };
}

/** What the child says of an answer. It stays on this device: nobody can ask for it. */
export function respond(
	{ records }: ChildDesk,
	sent: SentLetter,
	answer: string,
	response: Response | null
): Promise<boolean> {
	const answers = sent.answers.map((one) => (one.id === answer ? { ...one, response } : one));
	return records.commit([{ letter: { ...sent, answers } }]);
}

export function closeLetter({ records, now }: ChildDesk, sent: SentLetter): Promise<boolean> {
	return records.commit([{ letter: { ...sent, closedAt: now() } }]);
}

export function reopenLetter({ records }: ChildDesk, sent: SentLetter): Promise<boolean> {
	return records.commit([{ letter: { ...sent, closedAt: null } }]);
}

/**
 * What came of taking a letter back.
 *
 * - `withdrawn`: nobody gets it. `asked`: the relay could not be asked yet, and will be
 * - `too-late`: somebody has had it, or it never went over a relay and cannot be fetched from a hand
 */
export type TakenBack = 'withdrawn' | 'asked' | 'too-late';

export async function takeBack(desk: ChildDesk, sent: SentLetter): Promise<TakenBack> {
	const { mailroom } = desk;
	const { id } = sent;
	const before = mailroom.stateOf(id);
	if (before === 'withdrawn') return 'withdrawn';
	if (before !== 'to-send' && before !== 'waiting') return 'too-late';
	await mailroom.callBack(id);
	await mailroom.round();
	const state = mailroom.stateOf(id);
	if (state === 'to-send' || state === 'waiting') return 'asked';
	if (state !== 'withdrawn') return 'too-late';
	await tidyMail(desk, sent);
	return 'withdrawn';
}

/** Drops what is over: the sealed bytes, and after a letter was taken back its keys and mailbox. */
export async function tidyMail(desk: ChildDesk, sent: SentLetter): Promise<void> {
	const { records, mailroom } = desk;
	const way = records.way(sent.id);
	const state = mailroom.stateOf(sent.id);
	if (!way?.mail || state === null || ['to-send', 'waiting', 'opened'].includes(state)) return;
	if (way.mail.sealed === null) return;
	const mail: LetterMail = { ...way.mail, sealed: null };
	const isBack = state === 'withdrawn';
	const { changes, boxes } = isBack ? endAnswers(desk, sent) : { changes: [], boxes: [] };
	const tidied: LetterWay = { ...way, mail, letter: isBack ? null : way.letter };
	if (!(await records.commit([{ way: tidied }, ...changes]))) return;
	for (const mb of boxes) await mailroom.close(mb);
}

/** Whether a letter was asked to be forgotten, or why that cannot be asked over the relay. */
export type ForgetAsked = { ok: true } | { ok: false; reason: NoRoad };

/** So long the wish waits at the relay, in days: as long as a relay keeps anything. */
const wishDays = 30;

export async function askToForget(desk: ChildDesk, sent: SentLetter): Promise<ForgetAsked> {
	const { records, now } = desk;
	const way = records.way(sent.id);
	const line = records.line(sent.line);
	if (!way || !line || sent.roads.length === 0) return { ok: false, reason: 'no-road' };
	if (way.forget) return { ok: true };
	const written = await writeWish(desk, sent, line, way);
	if (!written.ok) return written;
	const { letter, reply, file, to } = written;
	const mail: LetterMail = { ...to, until: now() + wishDays * dayMs, sealed: file };
	const asked: SentLetter = { ...sent, forgetAskedAt: now() };
	const isKept = await records.commit([
		{ line: written.line },
		{ letter: asked },
		{ way: { ...way, forget: { id: letter.id, mail, place: reply } } }
	]);
	if (!isKept) return { ok: false, reason: 'not-kept' };
	await goOn(desk, asked);
	return { ok: true };
}

type Wish =
	| (Extract<Written, { ok: true }> & { to: Pick<LetterMail, 'relay' | 'mb' | 'wt' | 'rt'> })
	| Extract<WrittenToPerson, { ok: false }>
	| { ok: false; reason: NoRoad };

/** To the card, or into the mailbox of the link: the road by which the letter itself can go. */
async function writeWish(
	desk: ChildDesk,
	sent: SentLetter,
	line: ChildLine,
	way: LetterWay
): Promise<Wish> {
	const { writeTo, toPerson, toLink } = await loadTalking();
	const nothing = { name: '', items: [], ask: 'answer', keep: 'read-and-forget' } as const;
	const making = { now: desk.now(), about: { kind: 'forget', re: sent.id } } as const;
	const person = desk.records.person(sent.to.person);
	if (person) {
		const usable = canWriteTo(desk, person, false);
		if (!usable.ok) return usable;
		const { relay, mailbox, writeToken } = cardOf(person);
		const to = { relay, mb: toBase64Url(mailbox), wt: toBase64Url(writeToken), rt: null };
		const written = await writeTo(nothing, toPerson(person), line, making);
		return written.ok ? { ...written, to } : written;
	}
	const made = linkOf(sent);
	if (!made || !way.mail || !sent.roads.includes('link')) return { ok: false, reason: 'no-road' };
	const { relay, mb, wt, rt } = way.mail;
	const to = await toLink(made.link, made.words, relay);
	const written = await writeTo(nothing, to, line, making);
	return written.ok ? { ...written, to: { relay, mb, wt, rt } } : written;
}
