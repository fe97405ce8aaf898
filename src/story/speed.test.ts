import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSpeed, saveSpeed, speeds } from './speed.ts';

afterEach(() => vi.unstubAllGlobals());

function aDevice(kept: Record<string, string> = {}) {
	const store = new Map(Object.entries(kept));
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => store.get(key) ?? null,
		setItem: (key: string, value: string) => void store.set(key, value)
	});
}

describe('the speed of reading aloud', () => {
	test('is the usual one on a device where nobody chose', () => {
		aDevice();
		expect(readSpeed()).toBe('usual');
	});

	test.each(speeds)('is kept: %s', (speed) => {
		aDevice();
		saveSpeed(speed);
		expect(readSpeed()).toBe(speed);
	});

	test.each(['fast', '', 'toString', '1.5'])('is the usual one where %j was kept', (kept) => {
		aDevice({ speed: kept });
		expect(readSpeed()).toBe('usual');
	});

	test('is the usual one where nothing may be kept, and choosing does no harm', () => {
		const forbidden = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
		expect(() => saveSpeed('slow')).not.toThrow();
		expect(readSpeed()).toBe('usual');
	});
});
