import { isIPv4, isIPv6 } from 'node:net';

/**
 * The part of an address that one household or school has: all of IPv4, 56 bits of IPv6. Anything else
 * is one address that all who have none share.
 */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
	if (isIPv4(mapped)) return mapped;
	if (!isIPv6(address)) return 'none';
	const groups = groupsOf(address.split('%')[0] ?? '');
	// 56 bits: three groups and the upper half of the fourth
	const [a = 0, b = 0, c = 0, d = 0] = groups;
	return [a, b, c, d & 0xff00].map((group) => group.toString(16)).join(':');
}

function groupsOf(address: string): number[] {
	const [start = '', end] = address.split('::');
	const left = start === '' ? [] : start.split(':');
	const right = end === undefined || end === '' ? [] : end.split(':');
	const missing = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
	return [...left, ...missing, ...right].map((group) => Number.parseInt(group, 16));
}
