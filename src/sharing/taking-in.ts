import type { OpenedByAdult, OpenedWithWords } from './adult-letters.ts';
import { nameFor, type DeskContents, type DeskEdit } from './desk-contents.ts';
import { outgoingTo } from './giving-back.ts';
import type { Done } from './kept-desk.svelte.ts';
import type { Forgot, Letter } from './letter.ts';
import type { AdultLine } from './line-records.ts';
import type { Outgoing } from './outgoing.ts';
import type { CameBy, ReceivedLetter } from './received-letter.ts';
import { firstDropAt, withoutContent } from './retention.ts';
import { nameToShow } from './shown-name.ts';
import { loadTalking } from './talking.ts';

/** What came, whole and genuine, and what it changes. */
export type CameIn =
	| { is: 'letter'; letter: ReceivedLetter }
	/** The child asked to forget a letter; it is told what came of that. */
	| { is: 'forget'; forgot: Forgot; letter: ReceivedLetter | null }
	/** The child has ended the conversation. */
	| { is: 'bye'; line: AdultLine };

export interface HowItCame {
	cameBy: CameBy;
	/** In ms since 1970. */
	cameAt: number;
	/** The name on somebody else's card, where it came out of the mailbox of that. */
	onCardOf?: string | null;
}

export interface TakenIn {
	came: CameIn;
	/** To be kept in one step, before anybody is told that it came. */
	edits: DeskEdit[];
	done: Done[];
	outgoing: Outgoing | null;
}

interface Opened {
	letter: Letter;
	line: AdultLine | null;
	edits: DeskEdit[];
}

type OpenedLetter = Extract<OpenedByAdult | OpenedWithWords, { ok: true }>;

/** What follows from a letter that was opened; nothing is kept yet. */
export async function takeIn(
	opened: OpenedLetter,
	contents: DeskContents,
	{ cameBy, cameAt, onCardOf, now }: HowItCame & { now: number }
): Promise<TakenIn> {
	const { letter, line, knownBy, missing } = opened;
	const edits: DeskEdit[] = [];
	if (line) edits.push({ table: 'lines', keep: line });
	if ('own' in opened && opened.own && cameBy !== 'link') {
		edits.push({ table: 'keys', keep: opened.own });
	}
	if (letter.kind === 'forget' && line) return forget({ letter, line, edits }, contents, now);
	if (letter.kind === 'bye' && line) {
		return { came: { is: 'bye', line }, edits, done: [], outgoing: null };
	}
	const isByKey = cameBy !== 'link' && cameBy !== 'words' && 'by' in opened;
	const received: ReceivedLetter = {
		id: letter.id,
		line: letter.ch,
		own: isByKey ? opened.by : null,
		...{ cameBy, cameAt, knownBy, missing, ...(onCardOf ? { onCardOf } : {}) },
		letter: withoutSecrets(letter),
		name: nameToShow(letter.name),
		...{ readAt: null, answers: [], forgetAskedAt: null, isInFile: false },
		dropAt: firstDropAt(letter, cameAt)
	};
	edits.push({ table: 'letters', keep: received });
	return { came: { is: 'letter', letter: received }, edits, done: [], outgoing: null };
}

/** The keys of a conversation are in its line; a letter that is shown or exported has none. */
function withoutSecrets(letter: Letter): Letter {
	const kept = { ...letter };
	delete kept.key;
	delete kept.back;
	return kept;
}

/** What is in a file stays there, and the child hears so. What is not is dropped at once. */
async function forget(
	{ letter, line, edits }: Opened & { line: AdultLine },
	contents: DeskContents,
	now: number
): Promise<TakenIn> {
	const about = contents.letters.find((one) => one.id === letter.re && one.line === line.id);
	const forgot: Forgot = about?.isInFile ? 'kept' : 'removed';
	const asked = about ? { ...about, forgetAskedAt: about.forgetAskedAt ?? now } : null;
	const kept = asked && forgot === 'removed' ? withoutContent(asked) : asked;
	if (kept) edits.push({ table: 'letters', keep: kept });
	const isDropped = Boolean(about?.letter) && forgot === 'removed';
	const done: Done[] = about && isDropped ? [{ did: 'drop', letter: about.id }] : [];
	const left =
		forgot === 'kept' ? line.unanswered : line.unanswered.filter((one) => one.letter !== letter.re);
	const rest = { ...line, unanswered: left };
	const came = { is: 'forget', forgot, letter: kept } as const;
	const { writeForgot } = await loadTalking();
	const written = await writeForgot(rest, letter.id, forgot, {
		name: nameFor(contents, line),
		now
	});
	if (!written.ok) {
		// no way back: the wish is followed all the same
		return { came, edits: [...edits, { table: 'lines', keep: rest }], done, outgoing: null };
	}
	const outgoing = outgoingTo(written.to, written.letter.id, written.file);
	const last: DeskEdit[] = [
		{ table: 'lines', keep: written.line },
		{ table: 'leaving', keep: outgoing }
	];
	return { came, edits: [...edits, ...last], done, outgoing };
}
