import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from './content-error.ts';
import { lineWith, readYaml } from './read-yaml.ts';

const shape = z.array(z.strictObject({ id: z.string(), names: z.array(z.string()).min(1) }));
const good = '- id: one\n  names: [a, b]\n- id: two\n  names: [c]\n';

function read(text: string | undefined) {
	return readYaml(text === undefined ? {} : { 'nl/things.yaml': text }, 'nl/things.yaml', shape);
}

describe('a YAML file of the content', () => {
	test('is read in its shape', () => {
		expect(read(good)).toEqual([
			{ id: 'one', names: ['a', 'b'] },
			{ id: 'two', names: ['c'] }
		]);
	});

	test.each([
		['is missing', undefined, /^nl\/things\.yaml: this file is missing$/],
		['cannot be read', '- id: one\n  names: [a\n- id: two\n', /^nl\/things\.yaml:3: /],
		[
			'has an unknown key',
			good.replace('names: [c]', 'names: [c]\n  more: x'),
			/^nl\/things\.yaml:3: .*more/
		],
		['lacks a key', good.replace('  names: [c]\n', ''), /^nl\/things\.yaml:3: /],
		['holds another kind of value', good.replace('[c]', '[c, 3]'), /^nl\/things\.yaml:4: /],
		['holds an empty list', good.replace('[c]', '[]'), /^nl\/things\.yaml:4: /],
		['is empty', '', /^nl\/things\.yaml: /]
	])('that %s stops the build at its line', (_name, text, message) => {
		expect(() => read(text)).toThrow(ContentError);
		expect(() => read(text)).toThrow(message);
	});
});

describe('the line of a name', () => {
	const files = { 'a.yaml': '- id: play-outside\n- { id: play, name: x }\n- id: play\n' };

	test('is the first one that holds it, counted from 1', () => {
		expect(lineWith(files, 'a.yaml', 'id: play-outside')).toBe(1);
	});

	test('is not that of a longer name', () => {
		expect(lineWith(files, 'a.yaml', 'id: play')).toBe(2);
	});

	test('is found where words go on behind it', () => {
		expect(lineWith({ 'b.md': 'een :word[x]{id=y}je' }, 'b.md', '{id=y}')).toBe(1);
	});

	test('is nowhere where the name or the file is not', () => {
		expect(lineWith(files, 'a.yaml', 'id: school')).toBeUndefined();
		expect(lineWith(files, 'b.yaml', 'id: play')).toBeUndefined();
	});
});
