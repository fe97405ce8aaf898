import { describe, expect, it } from 'vitest';
import { emptyDrawing } from './drawing.ts';
import type { Item } from './item.ts';
import {
	newDrawing,
	newFeeling,
	newNote,
	newPhoto,
	newRecording,
	type NewItem
} from './new-item.ts';
import { intoBox } from './worry-box.ts';
import { largestThings } from './room.ts';

const setting = { origin: null, prompt: '' };

function made(item: NewItem<Item>): Item {
	if (!item.ok) throw new Error(item.reason);
	return item.item;
}

const aRecording = (seconds: number) =>
	made(newRecording({ type: 'audio/webm', seconds }, setting));
const aNote = (length: number) => made(newNote('a'.repeat(length), setting));

function aDrawing(points: number): Item {
	const line = { colour: 'ink', size: 4, points: Array.from({ length: points * 2 }, () => 100) };
	return made(
		newDrawing({ title: '', drawing: { ...emptyDrawing(), strokes: [line as never] } }, setting)
	);
}

describe('what takes most room', () => {
	it('begins with the recordings, the longest first, and then the largest drawings', () => {
		const [short, long, simple, full] = [
			aRecording(8),
			aRecording(110),
			aDrawing(4_000),
			aDrawing(40_000)
		];
		expect(largestThings([simple, short, full, long])).toEqual([
			{ item: long, weight: 'huge' },
			{ item: short, weight: 'large' },
			{ item: full, weight: 'huge' },
			{ item: simple, weight: 'large' }
		]);
	});

	it('counts a photo by its size, together with the recordings', () => {
		const photo = (width: number, height: number) =>
			made(newPhoto({ type: 'image/jpeg', width, height, title: '' }, setting));
		const [large, small, voice] = [photo(1_600, 1_200), photo(400, 300), aRecording(60)];
		const drawing = aDrawing(40_000);
		expect(largestThings([drawing, small, voice, large])).toEqual([
			{ item: large, weight: 'huge' },
			{ item: voice, weight: 'huge' },
			{ item: small, weight: 'large' },
			{ item: drawing, weight: 'huge' }
		]);
	});

	it('leaves small things in peace where something larger can go', () => {
		const [drawing, sketch] = [aDrawing(4_000), aDrawing(20)];
		const feeling = made(newFeeling({ feelings: ['happy'], size: null }, setting));
		const listed = largestThings([aNote(8_000), sketch, feeling, drawing]);
		expect(listed.map(({ item }) => item)).toEqual([drawing]);
	});

	it('names the small things when there is nothing larger', () => {
		const [longer, shorter] = [aNote(400), aNote(3)];
		expect(largestThings([shorter, longer])).toEqual([
			{ item: longer, weight: 'small' },
			{ item: shorter, weight: 'small' }
		]);
	});

	it('leaves what lies in the worry box there', () => {
		const [worry, voice] = [intoBox(aRecording(110)), aRecording(30)];
		expect(largestThings([worry, voice]).map(({ item }) => item)).toEqual([voice]);
		expect(largestThings([worry])).toEqual([]);
	});

	it('is nothing in an empty suitcase, and never more than can be read', () => {
		expect(largestThings([])).toEqual([]);
		expect(largestThings(Array.from({ length: 40 }, () => aRecording(30)))).toHaveLength(12);
	});
});
