import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDrawing, type Drawing } from './drawing.ts';
import type { FeelingId, FeelingSize } from './feeling.ts';
import { intoLetter } from './into-letter.ts';
import type { Item } from './item.ts';
import {
	newDrawing,
	newFeeling,
	newKeepsake,
	newQuestion,
	newRecording,
	newWorry,
	type NewItem
} from './new-item.ts';

const setting = {
	origin: { stop: 'packing', tier: 'reader', chapter: 'b4', page: '3' },
	prompt: 'Wat wil jij weten?'
};

function itemOf<I extends Item>(made: NewItem<I>): I {
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

function aFeeling(feelings: FeelingId[], size: FeelingSize | null) {
	return itemOf(newFeeling({ feelings, size }, setting));
}

describe('a question in a letter', () => {
	it('is the words of the child as they are, mistakes included', async () => {
		const question = itemOf(newQuestion('  mag pluiz mee??\n', setting));
		expect(await intoLetter(question, 'nl')).toEqual([
			{ t: 'question', body: '  mag pluiz mee??\n' }
		]);
	});
});

describe('a worry in a letter', () => {
	it('is a note: the words as they are, and nothing of what the child said of it', async () => {
		const worry = itemOf(newWorry('  wie geeft Pluis ete??', setting));
		expect(await intoLetter({ ...worry, outcome: 'tell' }, 'nl')).toEqual([
			{ t: 'text', lang: 'nl', body: '  wie geeft Pluis ete??' }
		]);
	});
});

describe('something said, in a letter', () => {
	const said = itemOf(newRecording({ type: 'audio/webm', seconds: 3.2 }, setting));
	const sound = { type: 'audio/webm', bytes: Uint8Array.of(1, 2) } as const;
	const voice = { t: 'voice', mime: 'audio/webm', ms: 3_200, data: sound.bytes };

	it('is the voice alone, or after the name that the child gave it', async () => {
		expect(await intoLetter(said, 'nl', sound)).toEqual([voice]);
		expect(await intoLetter({ ...said, title: '' }, 'nl', sound)).toEqual([voice]);
		expect(await intoLetter({ ...said, title: 'lied van opa' }, 'nl', sound)).toEqual([
			{ t: 'text', lang: 'nl', body: 'lied van opa' },
			voice
		]);
	});

	it('is nothing, and no name either, where its sound is gone', async () => {
		expect(await intoLetter({ ...said, title: 'lied van opa' }, 'nl')).toEqual([]);
	});
});

describe('something made, in a letter', () => {
	it('is text: its name, what was asked, and what the child chose', async () => {
		const lines = [{ ask: 'Wat gaat mee?', chosen: ['mijn beer', 'de steen'] }];
		const bag = itemOf(newKeepsake({ title: 'Mijn tas', lines }, setting));
		expect(await intoLetter(bag, 'nl')).toEqual([
			{ t: 'text', lang: 'nl', body: 'Mijn tas\n\nWat gaat mee?\n- mijn beer\n- de steen' }
		]);
	});
});

describe('a feeling in a letter', () => {
	it('says where it is felt, once and only where there are words for it', async () => {
		const body = { zones: ['belly'], phrases: [] } as const;
		const felt = itemOf(newFeeling({ feelings: ['sad', 'proud'], size: 'big', body }, setting));
		const parts = await intoLetter(felt, 'nl', null, ({ zones }) => `in: ${zones.join()}`);
		expect(parts).toEqual([
			{ t: 'feeling', body: { f: 'sad', s: 3, note: 'in: belly' } },
			{ t: 'feeling', body: { f: 'proud', s: 3, note: '' } }
		]);
		expect(await intoLetter(felt, 'nl')).toMatchObject([{ body: { note: '' } }, {}]);
	});

	it('goes with how big it is', async () => {
		expect(await intoLetter(aFeeling(['sad'], 'very'), 'nl')).toEqual([
			{ t: 'feeling', body: { f: 'sad', s: 3, note: '' } }
		]);
	});

	it.each([
		['little', 1],
		['quite', 2],
		['very', 3],
		['too-big', 4]
	] as const)('that is %s has size %s', async (size, s) => {
		expect(await intoLetter(aFeeling(['calm'], size), 'nl')).toMatchObject([{ body: { s } }]);
	});

	it('has no size where the child skipped it', async () => {
		const parts = await intoLetter(aFeeling(['calm'], null), 'nl');
		expect(parts).toEqual([{ t: 'feeling', body: { f: 'calm', note: '' } }]);
	});

	it('is two when two were felt at once', async () => {
		expect(await intoLetter(aFeeling(['happy', 'scared'], 'quite'), 'nl')).toMatchObject([
			{ body: { f: 'happy', s: 2 } },
			{ body: { f: 'scared', s: 2 } }
		]);
	});
});

/** What is painted on it, in order, and a file made of a few bytes. */
class FakeCanvas {
	width = 0;
	height = 0;
	readonly painted: unknown[] = [];
	file: Blob | null = new Blob([new Uint8Array([1, 2, 3])]);
	context: object | null = {
		fillRect: (...box: number[]) => this.painted.push(['fill', this.#style('fillStyle'), ...box]),
		drawImage: (what: object) => this.painted.push(['paper', 'src' in what ? what.src : 'a copy']),
		createPattern: () => 'what was printed',
		fillText: (...word: unknown[]) => this.painted.push(['word', ...word]),
		stroke: ({ data }: { data: string }) =>
			this.painted.push(['line', this.#style('strokeStyle'), this.#style('lineWidth'), data])
	};

	getContext(): object | null {
		return this.context;
	}

	toBlob(give: (blob: Blob | null) => void): void {
		give(this.file);
	}

	#style(name: string): unknown {
		return this.context && (Reflect.get(this.context, name) as unknown);
	}
}

describe('a drawing in a letter', () => {
	let canvas = new FakeCanvas();
	beforeEach(() => {
		canvas = new FakeCanvas();
		vi.stubGlobal('document', { createElement: () => canvas });
		vi.stubGlobal(
			'Path2D',
			class {
				readonly data: string;
				constructor(data: string) {
					this.data = data;
				}
			}
		);
	});
	afterEach(() => vi.unstubAllGlobals());

	const drawing: Drawing = {
		...emptyDrawing(),
		strokes: [
			{ colour: 'lake', size: 16, points: [10, 20, 30, 40] },
			{ colour: 'ink', size: 6, points: [50, 60] }
		]
	};
	const aDrawing = (title: string) => itemOf(newDrawing({ title, drawing }, setting));

	it('is a picture file of the whole sheet, with its name', async () => {
		expect(await intoLetter(aDrawing('Pluis'), 'nl')).toEqual([
			{
				t: 'drawing',
				mime: 'image/png',
				w: 800,
				h: 600,
				data: new Uint8Array([1, 2, 3]),
				alt: 'Pluis'
			}
		]);
		expect(canvas).toMatchObject({ width: 800, height: 600 });
	});

	it('is painted on paper, line by line in its own colour', async () => {
		await intoLetter(aDrawing(''), 'nl');
		expect(canvas.painted).toEqual([
			['fill', '#fffdf7', 0, 0, 800, 600],
			['line', '#2f7186', 16, 'M10 20L30 40'],
			['line', '#2d2a3b', 6, 'M50 60L50 60']
		]);
	});

	describe('on a printed paper', () => {
		const onPaper = {
			printed: [{ text: 'dromen', x: 666, y: 186 }],
			description: 'Op het papier staan drie huizen.'
		};
		const rubbed: Drawing = {
			...drawing,
			paper: 'houses',
			strokes: [...drawing.strokes, { colour: 'paper', size: 16, points: [1, 2, 3, 4] }]
		};
		const letter = (title: string) =>
			intoLetter(
				itemOf(newDrawing({ title, drawing: rubbed }, setting)),
				'nl',
				null,
				undefined,
				() => onPaper
			);
		let decode = () => Promise.resolve();
		beforeEach(() => {
			decode = () => Promise.resolve();
			const body = {};
			vi.stubGlobal('document', { createElement: () => canvas, body });
			vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'Atkinson' }));
			vi.stubGlobal(
				'Image',
				class {
					src = '';
					decode = () => decode();
				}
			);
		});

		it('has the paper and its words under the lines, and back where it was rubbed out', async () => {
			await letter('');
			expect(canvas.painted).toEqual([
				['fill', '#fffdf7', 0, 0, 800, 600],
				['paper', '/art/paper-houses.svg'],
				['word', 'dromen', 666, 186],
				['paper', 'a copy'],
				['line', '#2f7186', 16, 'M10 20L30 40'],
				['line', '#2d2a3b', 6, 'M50 60L50 60'],
				['line', 'what was printed', 16, 'M1 2L3 4']
			]);
		});

		it('tells what is printed to who cannot see it, after the name of the child', async () => {
			const alts = (await Promise.all([letter('Ons huis'), letter('')])).flat();
			expect(alts).toMatchObject([
				{ alt: `Ons huis. ${onPaper.description}` },
				{ alt: onPaper.description }
			]);
		});

		it('does not go without its paper', async () => {
			decode = () => Promise.reject(new DOMException('gone', 'EncodingError'));
			await expect(letter('')).rejects.toThrow('gone');
		});
	});

	it('is never an empty picture: where a browser cannot paint, it fails', async () => {
		canvas.file = null;
		await expect(intoLetter(aDrawing(''), 'nl')).rejects.toThrow('cannot paint');
		canvas.context = null;
		await expect(intoLetter(aDrawing(''), 'nl')).rejects.toThrow('cannot paint');
	});
});

describe('what goes along', () => {
	it('says nothing about when, where and on which words it was made', async () => {
		const items = [aFeeling(['sad'], null), itemOf(newQuestion('Waar?', setting))];
		const parts = (await Promise.all(items.map((item) => intoLetter(item, 'nl')))).flat();
		const keys = parts.flatMap((part) => Object.keys(part));
		expect(new Set(keys)).toEqual(new Set(['t', 'body']));
	});
});
