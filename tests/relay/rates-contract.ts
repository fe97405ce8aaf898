import { expect, test } from 'vitest';
import type { Quotas } from '../../src/relay/limits.ts';
import { usualQuotas } from '../../src/relay/limits.ts';
import type { Rates } from '../../src/relay/rates.ts';
import { day, hour } from '../../src/relay/time.ts';
import { anId, now } from './a-box.ts';

export const fewQuotas: Quotas = {
	...usualQuotas,
	mailboxes: 1,
	stores: 2,
	reads: 3,
	addressBytes: 100
};

let last = 0;
/** An address that no other test has. */
function anAddress(): string {
	last += 1;
	return `10.1.${last >> 8}.${last & 255}`;
}

/** What everything that counts must do, with `fewQuotas`. */
export function ratesContract(rates: () => Rates): void {
	test('counts each address and each thing by itself, and begins anew with the hour', async () => {
		const [one, other] = [anAddress(), anAddress()];
		const reads = (address: string, at: number) => rates().take(address, 'reads', at);
		for (let time = 0; time < 3; time++) expect(await reads(one, now + 10)).toBe(0);
		expect(await reads(one, now + 10)).toBe(hour - 10);
		expect(await reads(other, now + 10)).toBe(0);
		expect(await rates().take(one, 'stores', now + 10)).toBe(0);
		expect(await reads(one, now + hour)).toBe(0);
	});

	test('lets through exactly as many as may when all come at once', async () => {
		const address = anAddress();
		const all = await Promise.all(
			Array.from({ length: 50 }, () => rates().take(address, 'stores', now))
		);
		expect(all.filter((wait) => wait === 0)).toHaveLength(2);
	});

	test('holds bytes until they are released, each message once', async () => {
		const address = anAddress();
		const [first, second] = [anId(), anId()];
		expect(await rates().hold(address, first, 60, now)).toBe(0);
		expect(await rates().hold(address, first, 60, now)).toBe(0);
		expect(await rates().hold(address, second, 60, now)).toBe(hour);
		expect(await rates().hold(anAddress(), second, 60, now)).toBe(0);
		await rates().release(first);
		await rates().release(first);
		expect(await rates().hold(address, anId(), 100, now)).toBe(0);
		expect(await rates().hold(address, anId(), 1, now)).toBe(hour);
	});

	test('freezes a mailbox after ten wrong tokens, each time for longer, up to a day', async () => {
		const box = anId();
		let at = now;
		for (const hours of [1, 2, 4, 8, 16, 24, 24]) {
			for (let time = 0; time < 10; time++) {
				expect(await rates().frozen(box, at)).toBe(0);
				await rates().wrong(box, at);
			}
			expect(await rates().frozen(box, at)).toBe(hours * hour);
			at += hours * hour;
		}
		expect(await rates().frozen(anId(), at)).toBe(0);
	});

	test('forgets wrong tokens after an hour, and all of them when it is told', async () => {
		const box = anId();
		const wrong = async (times: number, at: number) => {
			for (let time = 0; time < times; time++) await rates().wrong(box, at);
			return rates().frozen(box, at);
		};
		expect(await wrong(9, now)).toBe(0);
		expect(await wrong(9, now + hour)).toBe(0);
		expect(await wrong(1, now + hour)).toBe(hour);
		await rates().forgive(box);
		expect(await rates().frozen(box, now + hour)).toBe(0);
		expect(await wrong(10, now + 2 * day)).toBe(hour);
	});
}
