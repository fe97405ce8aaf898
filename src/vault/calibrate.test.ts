import { describe, expect, it, vi } from 'vitest';
import { calibrate } from './calibrate.ts';

const secret = new Uint8Array(32);

/** A device on which the trial takes so long. */
function clock(ms: number) {
	return vi.fn<() => number>().mockReturnValueOnce(0).mockReturnValueOnce(ms);
}

describe('how often a code is stretched', () => {
	it.each([
		['as often as 0.7 s allows', 70, 1_000_000],
		['never less than is asked for, on a slow device', 500, 600_000],
		['never more than a header may say, on a quick one', 1, 3_000_000],
		['the most where the clock does not move', 0, 3_000_000]
	])('%s', async (_name, ms, iterations) => {
		expect(await calibrate(secret, clock(ms))).toBe(iterations);
	});
});
