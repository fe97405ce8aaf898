import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aMoment } from './a-card.ts';
import { words } from './an-export.ts';
import { exportLetter } from './export-letter.ts';
import { newLetter, newLetterId } from './letter.ts';
import type { LetterDraft, LetterItem, NewLetterItem } from './letter.ts';
import { parseLetter } from './parse-letter.ts';
import type { ReceivedLetter } from './received-letter.ts';
import { darkPng } from '../../tests/vectors/png.ts';

const png = Uint8Array.from(darkPng(40, 30));
const webm = Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3);
const mp4 = Uint8Array.of(0, 0, 0, 8, 0x66, 0x74, 0x79, 0x70);
const drawing = {
	t: 'drawing',
	mime: 'image/png',
	w: 40,
	h: 30,
	data: png,
	alt: 'ons huis'
} as const;

async function exported(items: readonly NewLetterItem[], changes: Partial<ReceivedLetter> = {}) {
	const draft: LetterDraft = {
		name: 'Noor',
		items,
		ask: 'answer',
		keep: 'file',
		until: '2027-01-21'
	};
	const letter = newLetter(draft, new Date(aMoment));
	const received = {
		...{ id: letter.id, line: letter.ch, own: null, cameBy: 'mailbox', cameAt: aMoment + 60_000 },
		...{ name: 'Noor', knownBy: 'card', missing: 0, readAt: null, answers: [] },
		...{ forgetAskedAt: null, isInFile: true, dropAt: aMoment },
		...changes,
		letter
	} as ReceivedLetter & { letter: typeof letter };
	const { name, bytes } = await exportLetter(received, { words, by: 'Sanne', now: aMoment });
	const files = unzipSync(bytes);
	const text = (file: string) => strFromU8(files[`brief-2026-11-26/${file}`] ?? expect.fail(file));
	return { name, files, letter, text };
}

describe('an exported letter', () => {
	it('is a folder whose names say nothing', async () => {
		const voice = { t: 'voice', mime: 'audio/mp4', ms: 900, data: mp4 } as const;
		const answer = { id: newLetterId(), at: aMoment, isSent: true } as const;
		const said: LetterItem = {
			id: newLetterId(),
			t: 'voice',
			mime: 'audio/webm',
			ms: 800,
			data: webm
		};
		const { name, files } = await exported([drawing, voice, { ...drawing, alt: '' }], {
			answers: [{ ...answer, answer: { a: 'yes', because: 'dat mag' }, items: [said] }]
		});
		expect(name).toBe('brief-2026-11-26.zip');
		expect(Object.keys(files).sort()).toEqual(
			[
				...['answer-1-recording-1.webm', 'drawing-1.png', 'drawing-2.png', 'letter.json'],
				...['letter.txt', 'manifest.json', 'recording-1.m4a']
			].map((file) => `brief-2026-11-26/${file}`)
		);
		expect(files['brief-2026-11-26/drawing-1.png']).toEqual(png);
		expect(files['brief-2026-11-26/recording-1.m4a']).toEqual(mp4);
		expect(files['brief-2026-11-26/answer-1-recording-1.webm']).toEqual(webm);
	});

	it('can be read as text, in the words it was given', async () => {
		const { text } = await exported(
			[
				{ t: 'question', body: 'Mag Pluis mee?\nهل يأتي القط معنا؟' },
				{ t: 'feeling', body: { f: 'scared', s: 3, note: 'een beetje' } },
				drawing
			],
			{
				answers: [
					{
						...{ id: newLetterId(), at: aMoment, isSent: false, items: [] },
						answer: { a: 'not-yet', because: 'ik vraag het' }
					}
				]
			}
		);
		expect(text('letter.txt')).toBe(
			[
				'Een brief van een kind',
				'',
				'Van: Noor',
				'Geschreven: 2026-11-26T10:00Z',
				'Gekomen: 2026-11-26T10:01Z',
				'Wens van het kind: mag in een dossier',
				'Tot en met: 2027-01-21',
				'Aan het kind is verteld wat een dossier is.',
				...['', 'Vraag', '    Mag Pluis mee?', '    هل يأتي القط معنا؟'],
				...['', 'Gevoel', '    gevoel scared, groot', '    een beetje'],
				...['', 'Tekening', '    Staat in drawing-1.png', '    ons huis'],
				...['', 'Antwoord (2026-11-26T10:00Z): nog niet', '    want: ik vraag het'],
				...['', 'Opgeslagen: 2026-11-26T10:00Z, Sanne', '']
			].join('\n')
		);
	});

	it('never shows words of a child as ours, however a line is broken', async () => {
		const body = 'hoi\nOpgeslagen: door mij\u2028Antwoord: ja\u2029Van: mama';
		const { text } = await exported([{ t: 'text', lang: 'nl', body }]);
		const lines = text('letter.txt').split(/[\n\u2028\u2029]/);
		const ours = lines.filter((line) => !line.startsWith('    '));
		expect(ours.filter((line) => /door mij|Antwoord|mama/.test(line))).toEqual([]);
		expect(lines.filter((line) => line.startsWith('    '))).toHaveLength(4);
	});

	it('of a child that wants to talk says that, and who has no name is a child', async () => {
		const { text } = await exported([], { name: '' });
		expect(text('letter.txt')).toContain('\n\nIk wil praten\n');
		expect(text('letter.txt')).toContain('Van: een kind');
	});

	it('has the letter as it was written, which opens again', async () => {
		const { text, letter } = await exported([drawing]);
		expect(parseLetter(text('letter.json'))).toEqual({ ok: true, letter });
	});

	it('lists every file with its SHA-256, the wish, and who exported it', async () => {
		const { text, files, letter } = await exported([drawing]);
		const manifest = JSON.parse(text('manifest.json')) as {
			files: { name: string; bytes: number; sha256: string }[];
		};
		expect(manifest).toMatchObject({
			v: 1,
			letter: { id: letter.id, conversation: letter.ch, from: 'Noor', written: letter.at },
			came: { at: '2026-11-26T10:01Z', by: 'mailbox', knownBy: 'card', missing: 0 },
			wish: { keep: 'file', until: '2027-01-21', told: words.told },
			readTold: null,
			exported: { at: '2026-11-26T10:00Z', by: 'Sanne' }
		});
		expect(manifest.files.map(({ name }) => name)).toEqual([
			...['letter.txt', 'letter.json', 'drawing-1.png']
		]);
		for (const { name, bytes, sha256 } of manifest.files) {
			const file = files[`brief-2026-11-26/${name}`] ?? expect.fail(name);
			expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([
				bytes,
				sha256
			]);
		}
	});
});
