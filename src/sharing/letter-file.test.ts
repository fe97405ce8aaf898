import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armoured, bytesOfFile } from './letter-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sealed = () => Uint8Array.from({ length: 200 }, (_, at) => at);

// a busy machine runs the property slowly
describe('a letter written as text', { timeout: 60_000 }, () => {
	it('is between the two lines that the age tool knows', async () => {
		const lines = (await armoured(sealed())).trimEnd().split('\n');
		expect(lines[0]).toBe('-----BEGIN AGE ENCRYPTED FILE-----');
		expect(lines.at(-1)).toBe('-----END AGE ENCRYPTED FILE-----');
		expect(lines.every((line) => /^[\x20-\x7e]{1,64}$/.test(line))).toBe(true);
	});

	it('gives back the very bytes it was made of', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 500 }), async (bytes) => {
				const text = await armoured(new Uint8Array(bytes));
				expect(await bytesOfFile(bytesOf(text))).toEqual(new Uint8Array(bytes));
			})
		);
	});

	it.each([
		['empty lines before and after', (text: string) => `\n\n  ${text}\n\n`],
		['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')]
	])('may have got %s on its way', async (_name, changed) => {
		const file = bytesOf(changed(await armoured(sealed())));
		expect(await bytesOfFile(file)).toEqual(sealed());
	});
});

describe('a file that is no text', () => {
	it('is given back as it is', async () => {
		const file = bytesOf('age-encryption.org/v1\n-> scrypt');
		expect(await bytesOfFile(file)).toBe(file);
	});

	it('may be empty', async () => {
		const file = new Uint8Array(0);
		expect(await bytesOfFile(file)).toBe(file);
	});
});

describe('broken text', () => {
	it.each([
		['lost its end', (text: string) => text.slice(0, 150)],
		[
			'lost a line in the middle',
			(text: string) => text.split('\n').toSpliced(2, 1, '').join('\n')
		],
		['has a foreign character', (text: string) => text.replace(/\n(.)/, '\n!')],
		['is only the first line', (text: string) => text.split('\n')[0] ?? ''],
		['has more behind its end', (text: string) => `${text}nog iets`]
	])('that %s is given back as it is', async (_name, broken) => {
		const file = bytesOf(broken(await armoured(sealed())));
		expect(await bytesOfFile(file)).toBe(file);
	});
});
