import { describe, expect, it } from 'vitest';
import { assignCode, codeOf, writeCode } from './picture-code.ts';

describe('a code', () => {
	it('is four different pictures of the grid, in their order', () => {
		expect(codeOf([7, 19, 2, 23])).toEqual([7, 19, 2, 23]);
		for (const none of [
			[],
			[1, 2, 3],
			[1, 2, 3, 4, 5],
			[1, 2, 2, 3],
			[0, 1, 2, 3],
			[1, 2, 3, 26],
			[1, 2, 3, 4.5]
		])
			expect(codeOf(none)).toBeNull();
	});

	it('is written as the lock takes it', () => {
		const code = codeOf([7, 19, 2, 23]);
		expect(code && writeCode(code)).toBe('c1|25|07,19,02,23');
	});
});

describe('a code that is given', () => {
	it('is a code', () => {
		for (let round = 0; round < 500; round += 1) expect(codeOf(assignCode())).not.toBeNull();
	});

	it('takes no byte that would make some pictures likelier', () => {
		// 25 goes into 250, 24 into 240, 23 into 253, 22 into 242: what lies above is thrown away
		const bytes = [255, 250, 0, 249, 240, 23, 253, 22, 242, 21];
		const code = assignCode(() => Uint8Array.of(bytes.shift() ?? 0));
		expect(code).toEqual([1, 25, 24, 23]);
		expect(bytes).toEqual([]);
	});

	it('has every picture about as often as the others in every place', () => {
		const seen = Array.from({ length: 4 }, () => new Array<number>(26).fill(0));
		for (let round = 0; round < 20_000; round += 1)
			for (const [place, picture] of assignCode().entries()) {
				const row = seen[place];
				if (row) row[picture] = (row[picture] ?? 0) + 1;
			}
		for (const row of seen)
			for (const count of row.slice(1)) expect(Math.abs(count - 800)).toBeLessThan(200);
	});
});
