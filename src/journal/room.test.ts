import { describe, expect, it } from 'vitest';
import { emptyDrawing } from './drawing.ts';
import { newDrawing, newFeeling, newNote, newRecording, type Item, type NewItem } from './item.ts';
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

	it('is nothing in an empty suitcase, and never more than can be read', () => {
		expect(largestThings([])).toEqual([]);
		expect(largestThings(Array.from({ length: 40 }, () => aRecording(30)))).toHaveLength(12);
	});
});
