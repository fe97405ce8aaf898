import { strToU8, zipSync, type Zippable } from 'fflate';
import { toBase64 } from './base64.ts';
import type { Bytes } from './bytes.ts';
import type { Answer, Letter, LetterFeeling, LetterItem } from './letter.ts';
import type { GivenAnswer, ReceivedLetter } from './received-letter.ts';

/** The words of an exported letter, in the language of whoever exports it. */
export interface ExportWords {
	readonly title: string;
	readonly from: string;
	/** Of a child that gave no name. */
	readonly noName: string;
	readonly written: string;
	readonly came: string;
	readonly wish: string;
	readonly wishes: Readonly<Record<Letter['keep'], string>>;
	readonly until: string;
	/** What the child was told about files before it sent the letter. */
	readonly told: string;
	readonly items: Readonly<Record<LetterItem['t'], string>>;
	readonly feelings: Readonly<Record<LetterFeeling, string>>;
	readonly sizes: Readonly<Record<1 | 2 | 3 | 4, string>>;
	/** Before the name of the file that has a drawing or a recording. */
	readonly inFile: string;
	/** A letter without content: the child wants to talk. */
	readonly talk: string;
	readonly answer: string;
	readonly answers: Readonly<Record<Answer['a'], string>>;
	readonly because: string;
	readonly exported: string;
}

/** A letter as one file to save. */
export interface ExportedLetter {
	/** Neutral: nobody's name. */
	readonly name: string;
	readonly bytes: Bytes;
}

interface Exporting {
	words: ExportWords;
	/** Who exports it, as it should stand there. */
	by: string;
	now: number;
}

type WithContent = ReceivedLetter & { readonly letter: Letter };

/**
 * One letter as a folder in a zip file: a text to read, the drawings and recordings as they came,
 * the letter as it was written, and a manifest with the SHA-256 of each. Every name is made here.
 */
export async function exportLetter(
	received: WithContent,
	exporting: Exporting
): Promise<ExportedLetter> {
	const folder = `brief-${received.letter.at.slice(0, 10)}`;
	const { media, names } = mediaOf(received);
	const files = new Map<string, Bytes>([
		['letter.txt', bytesOf(textOf(received, names, exporting))],
		['letter.json', bytesOf(jsonOf(received.letter))],
		...media
	]);
	files.set('manifest.json', bytesOf(await manifestOf(received, files, exporting)));
	const zippable: Zippable = {};
	for (const [name, bytes] of files) {
		// pictures and recordings are as small as they get
		zippable[`${folder}/${name}`] = [bytes, { level: media.has(name) ? 0 : 6 }];
	}
	const bytes = Uint8Array.from(zipSync(zippable, { mtime: exporting.now }));
	return { name: `${folder}.zip`, bytes };
}

const endings = {
	'image/png': 'png',
	'audio/webm': 'webm',
	'audio/mp4': 'm4a'
} as const;

/** The files beside the text, and the name of each by its item. */
function mediaOf({ letter, answers }: WithContent) {
	const media = new Map<string, Bytes>();
	const names = new Map<LetterItem, string>();
	const add = (items: readonly LetterItem[], before: string) => {
		let [drawings, recordings] = [0, 0];
		for (const item of items) {
			if (item.t !== 'drawing' && item.t !== 'voice') continue;
			const number = item.t === 'drawing' ? ++drawings : ++recordings;
			const kind = item.t === 'drawing' ? 'drawing' : 'recording';
			const name = `${before}${kind}-${number}.${endings[item.mime]}`;
			media.set(name, item.data);
			names.set(item, name);
		}
	};
	add(letter.items, '');
	for (const [at, { items }] of answers.entries()) add(items, `answer-${at + 1}-`);
	return { media, names };
}

/** The letter in plain text. What somebody wrote is set in, so that it never looks like ours. */
function textOf(
	{ letter, cameAt, name, answers }: WithContent,
	names: ReadonlyMap<LetterItem, string>,
	{ words, by, now }: Exporting
): string {
	const head = [
		words.title,
		'',
		`${words.from}: ${name || words.noName}`,
		`${words.written}: ${letter.at}`,
		`${words.came}: ${minuteOf(cameAt)}`,
		`${words.wish}: ${words.wishes[letter.keep]}`,
		...(letter.until === null ? [] : [`${words.until}: ${letter.until}`]),
		words.told
	];
	const items = letter.items.flatMap((item) => itemLines(item, names, words));
	const content = items.length > 0 ? items : ['', words.talk];
	const given = answers.flatMap((one) => answerLines(one, names, words));
	const foot = ['', `${words.exported}: ${minuteOf(now)}, ${by}`, ''];
	return [...head, ...content, ...given, ...foot].join('\n');
}

function itemLines(
	item: LetterItem,
	names: ReadonlyMap<LetterItem, string>,
	words: ExportWords
): string[] {
	const title = ['', words.items[item.t]];
	switch (item.t) {
		case 'text':
		case 'question':
			return [...title, ...setIn(item.body)];
		case 'feeling': {
			const { f, s, note } = item.body;
			const size = s === undefined ? '' : `, ${words.sizes[s]}`;
			return [...title, ...setIn(`${words.feelings[f]}${size}`), ...setIn(note)];
		}
		case 'drawing':
			return [...title, ...setIn(`${words.inFile} ${names.get(item) ?? ''}`), ...setIn(item.alt)];
		case 'voice':
			return [...title, ...setIn(`${words.inFile} ${names.get(item) ?? ''}`)];
	}
}

function answerLines(
	{ at, answer, items }: GivenAnswer,
	names: ReadonlyMap<LetterItem, string>,
	words: ExportWords
): string[] {
	return [
		'',
		`${words.answer} (${minuteOf(at)}): ${words.answers[answer.a]}`,
		...setIn(`${words.because}: ${answer.because}`),
		...items.flatMap((item) => itemLines(item, names, words))
	];
}

/** Line separators of other kinds too: an editor may break the line there. */
function setIn(text: string): string[] {
	return text === '' ? [] : text.split(/\r\n|[\n\u2028\u2029]/).map((line) => `    ${line}`);
}

async function manifestOf(
	{ letter, cameAt, cameBy, knownBy, missing, name, readAt, answers }: WithContent,
	files: ReadonlyMap<string, Bytes>,
	{ words, by, now }: Exporting
): Promise<string> {
	const listed = [...files].map(async ([file, bytes]) => {
		return { name: file, bytes: bytes.length, sha256: await sha256Of(bytes) };
	});
	const manifest = {
		v: 1,
		letter: { id: letter.id, conversation: letter.ch, from: name, written: letter.at },
		came: { at: minuteOf(cameAt), by: cameBy, knownBy, missing },
		wish: { keep: letter.keep, until: letter.until, told: words.told },
		readTold: readAt === null ? null : minuteOf(readAt),
		answers: answers.map(({ id, at, answer }) => ({ id, at: minuteOf(at), answer: answer.a })),
		exported: { at: minuteOf(now), by },
		files: await Promise.all(listed)
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

function jsonOf(letter: Letter): string {
	const replacer = (_key: string, value: unknown) =>
		value instanceof Uint8Array ? toBase64(value) : value;
	return `${JSON.stringify(letter, replacer, '\t')}\n`;
}

function minuteOf(moment: number): string {
	return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}

function bytesOf(text: string): Bytes {
	return Uint8Array.from(strToU8(text));
}

async function sha256Of(bytes: Bytes): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
