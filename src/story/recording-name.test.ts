import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordingName } from './recording-name.ts';

describe('the name of a recorded sentence', () => {
	test('is 14 hexadecimal digits, whatever the words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				expect(recordingName(words)).toMatch(/^[0-9a-f]{14}$/);
			})
		);
	});

	test('stays the same for ever: recordings carry it', () => {
		expect(recordingName('Er komt een slotenmaker.')).toBe('0581840b9aa433');
		expect(recordingName('')).toBe('0bdcb81aee8d83');
	});

	test('does not see how a sentence is broken into lines', () => {
		expect(recordingName(' Er komt\n\teen man. ')).toBe(recordingName('Er komt een man.'));
	});

	test.each(['Er komt een man', 'er komt een man.', 'Er komt een vrouw.', 'Er komt één man.'])(
		'is another one for %j',
		(changed) => {
			expect(recordingName(changed)).not.toBe(recordingName('Er komt een man.'));
		}
	);

	test('is shared by no two sentences of a long book', () => {
		const names = Array.from({ length: 50_000 }, (_, at) => recordingName(`Zin ${at}.`));
		expect(new Set(names).size).toBe(names.length);
	});
});
