import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { fewQuotas, ratesContract } from '../../tests/relay/rates-contract.ts';
import { anId, now } from '../../tests/relay/a-box.ts';
import { addressHash, MemoryRates } from './rates.ts';
import { day } from './time.ts';

describe('in memory', () => {
	const rates = new MemoryRates(fewQuotas);
	ratesContract(() => rates);
});

test('an address has another name every day, so that nothing is known of the day before', async () => {
	const rates = new MemoryRates(fewQuotas);
	await rates.hold('192.0.2.7', anId(), 100, now);
	expect(await rates.hold('192.0.2.7', anId(), 100, now)).toBeGreaterThan(0);
	expect(await rates.hold('192.0.2.7', anId(), 100, now + day)).toBe(0);
});

test('the name of an address tells nothing without its key', () => {
	const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
	expect(addressHash(key, '192.0.2.7')).toBe(addressHash(key, '::ffff:192.0.2.7'));
	expect(addressHash(key, '192.0.2.7')).not.toBe(addressHash(other, '192.0.2.7'));
	expect(inspect(addressHash(key, '192.0.2.7'))).not.toContain('192');
});
