import { describe, expect, it } from 'vitest';
import { aBrowser, aDevice } from './a-device.ts';
import { dropCanary, raiseCanary, readCanary } from './canary.ts';

const vault = 'ab'.repeat(16);
const other = 'cd'.repeat(16);

const refuse = () => {
	throw new DOMException('no room', 'QuotaExceededError');
};
const never = { getItem: refuse, setItem: refuse, removeItem: refuse };

function setup() {
	const { canary } = aDevice(aBrowser());
	return { canary };
}

describe('a canary', () => {
	it('is not there at first, nor where there is no small storage', () => {
		expect(readCanary(setup().canary)).toBeNull();
		expect(readCanary(null)).toBeNull();
	});

	it('says of which vault it is and how far that came', () => {
		const { canary } = setup();
		raiseCanary(canary, vault, 7);
		expect(readCanary(canary)).toEqual({ vault, seq: 7 });
	});

	it('goes up and never back, whichever window writes last', () => {
		const { canary } = setup();
		for (const seq of [3, 5, 4, 5, 1]) raiseCanary(canary, vault, seq);
		expect(readCanary(canary)).toEqual({ vault, seq: 5 });
	});

	it('of another vault is replaced, also by a lower number', () => {
		const { canary } = setup();
		raiseCanary(canary, other, 90);
		raiseCanary(canary, vault, 1);
		expect(readCanary(canary)).toEqual({ vault, seq: 1 });
	});

	it('is gone once it is dropped', () => {
		const { canary } = setup();
		raiseCanary(canary, vault, 7);
		dropCanary(canary);
		expect(readCanary(canary)).toBeNull();
	});

	it.each([
		'v1',
		`v1:${vault}`,
		`v1:${vault}:`,
		`v1:${vault}:-1`,
		`v1:${vault}:1.5`,
		`v1:${vault}:1e3`,
		`v1:${vault}:${'9'.repeat(16)}`,
		`v1:${vault.toUpperCase()}:1`,
		`v1:${vault.slice(1)}:1`,
		`v2:${vault}:1`,
		` v1:${vault}:1`,
		`v1:${vault}:1:2`
	])('that says %j is not ours', (text) => {
		expect(readCanary({ ...never, getItem: () => text })).toBeNull();
	});

	it('that cannot be written or read stops nothing', () => {
		expect(() => {
			raiseCanary(never, vault, 1);
			dropCanary(never);
			raiseCanary(null, vault, 1);
			dropCanary(null);
		}).not.toThrow();
		expect(readCanary(never)).toBeNull();
	});
});
