import { expect, test } from 'vitest';
import { anId, now } from '../../tests/relay/a-box.ts';
import { hashOf } from './ids.ts';
import { newStamp, readStamp } from './stamps.ts';
import { hour } from './time.ts';

const organisation = hashOf(anId());
const end = now + hour;
const stamp = newStamp(organisation, end);

test('a stamp is good until it ends', () => {
	expect(readStamp(stamp, [hashOf(anId()), organisation], end - 1)).toMatchObject({ end });
	expect(readStamp(stamp, [organisation], end)).toBeNull();
});

test('a stamp of an organisation that is no longer named is good for nothing', () => {
	expect(readStamp(stamp, [hashOf(anId())], now)).toBeNull();
	expect(readStamp(stamp, [], now)).toBeNull();
});

test('no two stamps are the same, nor are their hashes', () => {
	const stamps = Array.from({ length: 1000 }, () => newStamp(organisation, end));
	expect(new Set(stamps).size).toBe(1000);
	const hashes = stamps.map((one) => readStamp(one, [organisation], now)?.hash);
	expect(new Set(hashes).size).toBe(1000);
});

test('a stamp in which one bit is changed is none', () => {
	const bytes = Buffer.from(stamp, 'base64url');
	for (let bit = 0; bit < 128; bit++) {
		const changed = Buffer.from(bytes);
		changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		expect(readStamp(changed.toString('base64url'), [organisation], now)).toBeNull();
	}
	for (const none of [undefined, '', 'stamp', `${stamp}A`])
		expect(readStamp(none, [organisation], now)).toBeNull();
});
