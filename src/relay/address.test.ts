import { expect, test } from 'vitest';
import { networkOf } from './address.ts';

test.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2ff::1', '2001:db8:1:200'],
	['2001:db8:1:2ab:9:8:7:6', '2001:db8:1:200'],
	['2001:db8:1:300::1', '2001:db8:1:300'],
	['::1', '0:0:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
	['', 'none'],
	['nowhere', 'none']
])('%s belongs to %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
