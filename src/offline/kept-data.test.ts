import { expect, test } from 'vitest';
import { keptData } from './kept-data.ts';

const answering = (body: unknown, asked: string[] = []) =>
	((address: string) => {
		asked.push(address);
		return Promise.resolve({ json: () => Promise.resolve(body) });
	}) as unknown as typeof fetch;

test('a page finds its data beside it, as they would have been written into it', async () => {
	const asked: string[] = [];
	const nodes = [
		{ type: 'data', data: [null], uses: {}, slash: 'never' },
		{ type: 'data', data: [{ locale: 1, words: 2 }, 'nl', [3], 'Begin'], uses: {} },
		null
	];
	expect(await keptData('/nl/story', answering({ type: 'data', nodes }, asked))).toEqual([
		{ type: 'data', data: null, uses: {}, slash: 'never' },
		{ type: 'data', data: { locale: 'nl', words: ['Begin'] }, uses: {} },
		null
	]);
	expect(asked).toEqual(['/nl/story/__data.json']);
});

test('the first page of all has its data at the root', async () => {
	const asked: string[] = [];
	await keptData('/', answering({ type: 'data', nodes: [] }, asked));
	expect(asked).toEqual(['/__data.json']);
});

test('data that cannot be had stop the page from waking, and are not made up', async () => {
	const refuse = (() => Promise.reject(new TypeError('offline'))) as typeof fetch;
	await expect(keptData('/nl', refuse)).rejects.toThrow(TypeError);
});
