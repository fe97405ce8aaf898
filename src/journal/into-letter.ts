import type { FeltBody } from './body.ts';
import type { Drawing } from './drawing.ts';
import { drawingToPng } from './drawing-png.ts';
import type { FeelingId, FeelingSize } from './feeling.ts';
import type { Item, PhotoItem, SoundType } from './item.ts';
import { keepsakeText } from './keepsake.ts';
import type { PaperWords } from './papers.ts';
import type { Sound } from './sounds.ts';

/** What a thing in the suitcase is in a letter. The names are those of the letter's format. */
export type LetterPart =
	| { id?: string; t: 'question'; body: string }
	| { id?: string; t: 'text'; lang: string; body: string }
	| { id?: string; t: 'feeling'; body: { f: FeelingId; s?: 1 | 2 | 3 | 4; note: string } }
	| { id?: string; t: 'voice'; mime: SoundType; ms: number; data: Uint8Array<ArrayBuffer> }
	| {
			id?: string;
			t: 'drawing';
			mime: 'image/png';
			w: number;
			h: number;
			data: Uint8Array<ArrayBuffer>;
			alt: string;
	  };

const sizes: Record<FeelingSize, 1 | 2 | 3 | 4> = {
	small: 1,
	big: 3,
	little: 1,
	quite: 2,
	very: 3,
	'too-big': 4
};

/**
 * What goes along when the child chooses this thing: its own words, as they are.
 * @param sound what was said, of a recording; without it nothing of it goes along
 * @param sayBody where a feeling is, in words; without it that does not go along
 * @param language the language the app was in; a BCP 47 tag
 * @param sayPaper what the paper of a drawing says
 */
export async function intoLetter(
	item: Exclude<Item, PhotoItem>,
	language: string,
	sound: Pick<Sound, 'type' | 'bytes'> | null = null,
	sayBody: (body: FeltBody) => string = () => '',
	sayPaper: (drawing: Drawing) => PaperWords = () => ({ printed: [], description: '' })
): Promise<LetterPart[]> {
	if (item.kind === 'keepsake')
		return [{ t: 'text', lang: language, body: `${item.title}\n\n${keepsakeText(item.lines)}` }];
	if (item.kind === 'question') return [{ t: 'question', body: item.text }];
	if (item.kind === 'note' || item.kind === 'worry')
		return [{ t: 'text', lang: language, body: item.text }];
	if (item.kind === 'recording') {
		if (!sound) return [];
		const ms = Math.round(item.seconds * 1_000);
		const voice = { t: 'voice', mime: sound.type, ms, data: sound.bytes } as const;
		// a voice has no name in a letter: what it is called stands before it
		return item.title ? [{ t: 'text', lang: language, body: item.title }, voice] : [voice];
	}
	if (item.kind === 'feeling')
		return item.feelings.map((f, at) => ({
			t: 'feeling',
			body: {
				f,
				...(item.size ? { s: sizes[item.size] } : {}),
				note: at === 0 && item.body ? sayBody(item.body) : ''
			}
		}));
	const { width, height } = item.drawing;
	const { printed, description } = sayPaper(item.drawing);
	const data = await drawingToPng(item.drawing, printed);
	const alt = [item.title, description].filter(Boolean).join('. ');
	return [{ t: 'drawing', mime: 'image/png', w: width, h: height, data, alt }];
}
