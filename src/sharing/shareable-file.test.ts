import { describe, expect, it, vi } from 'vitest';
import { shareableFile } from './shareable-file.ts';

const letter = { bytes: new Uint8Array([1, 2, 3]), text: '-----BEGIN' };
const name = 'brief-2026-11-25.age';

/** A browser whose share sheet takes files with these ends. */
function sharing(...ends: string[]) {
	return {
		canShare: vi.fn((data?: ShareData) =>
			Boolean(data?.files?.every((file) => ends.some((end) => file.name.endsWith(end))))
		)
	};
}

describe('a letter for the share sheet', () => {
	it('is the sealed file itself where the browser takes it', async () => {
		const file = shareableFile(letter, name, sharing('.age', '.txt'));
		expect(file?.name).toBe(name);
		expect(file?.type).toBe('application/octet-stream');
		expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(letter.bytes);
	});

	it('is the same letter as text where only known kinds are taken', async () => {
		const file = shareableFile(letter, name, sharing('.txt'));
		expect(file?.name).toBe('brief-2026-11-25.txt');
		expect(file?.type).toBe('text/plain');
		expect(await file?.text()).toBe(letter.text);
	});

	it('is none where no file is taken', () => {
		const browser = sharing();
		expect(shareableFile(letter, name, browser)).toBeNull();
		expect(browser.canShare).toHaveBeenCalledTimes(2);
	});

	it('is none in a browser without a share sheet', () => {
		expect(shareableFile(letter, name, {})).toBeNull();
	});

	it('carries nothing else: no title, no words, no address', () => {
		const browser = sharing('.age');
		shareableFile(letter, name, browser);
		expect(browser.canShare.mock.calls.flatMap(([data]) => Object.keys(data ?? {}))).toEqual([
			'files'
		]);
	});
});
