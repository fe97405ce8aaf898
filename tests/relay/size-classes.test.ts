import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { limits, sizeClass, sizeClasses } from '../../src/relay/limits.ts';

/** What a letter is filled up to before it is sealed, in KiB. */
const padded = [4, 16, 64, 256, 512, 1023];

test.each(padded.map((kib, at) => [kib, sizeClasses[at]] as const))(
	'a letter of %i KiB is of its own class, for one reader and for three',
	async (kib, size) => {
		for (const readers of [1, 3]) {
			const encrypter = new Encrypter();
			for (let reader = 0; reader < readers; reader++)
				encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
			const sealed = await encrypter.encrypt(new Uint8Array(kib * 1024));
			expect(sizeClass(sealed.length)).toBe(size);
			expect(sealed.length).toBeLessThanOrEqual(limits.message);
		}
	}
);

test('whatever is smaller or odd counts as the next class', () => {
	expect(sizeClass(1)).toBe(sizeClasses[0]);
	expect(sizeClass(5 * 1024 + 1)).toBe(sizeClasses[1]);
	expect(sizeClass(limits.message)).toBe(limits.message);
});
