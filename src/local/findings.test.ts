import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings, type Finding } from './findings.ts';

const good = `organisation:
  name: Stichting De Linde
  responsible: Stichting De Linde
  contact: privacy@delinde.example
places:
  - name: De Linde
    town: Utrecht
    kind: shelter
    about: { nl: Een huis met twaalf kamers., en: A house with twelve rooms. }
    rules:
      - Na acht uur is het stil op de gang.
    people:
      - { name: Sam, does: is er voor de kinderen, days: [mon, thu] }
    photos:
      - { file: kamer.jpg, shows: Een kamer met twee bedden. }
helplines:
  - name: Wijkteam
    phone: 030-123 45 67
    for: [parent]
    checked: 2026-11-02
attested:
  - name: Stichting De Linde
    id: AAAAAAAAAAA
    keys: [AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]
`;

function found(from: string, to: string): Finding[] {
	const text = good.replace(from, to);
	expect(text).not.toBe(good);
	return [...readSettings(text, '2026-11-26').findings];
}

describe('a file of local settings', () => {
	test('is read as it was written', () => {
		const read = readSettings(good, '2026-11-26');
		expect(read.findings).toEqual([]);
		expect(read.ok && read.settings.places[0]?.people[0]?.days).toEqual(['mon', 'thu']);
	});

	test.each<[string, string, string, Partial<Finding>]>([
		[
			'a line that is no YAML',
			'  name: Stichting De Linde\n',
			'  name: "Stichting\n',
			{ kind: 'not-yaml' }
		],
		[
			'a name that is spelled otherwise',
			'town:',
			'twon:',
			{ kind: 'unknown-name', line: 7, near: 'town', where: 'places 1 › twon' }
		],
		[
			'a name that is nowhere',
			'town:',
			'parking:',
			{ kind: 'unknown-name', line: 7, found: 'parking' }
		],
		[
			'something that is missing',
			'  contact: privacy@delinde.example\n',
			'',
			{ kind: 'missing', where: 'organisation › contact' }
		],
		[
			'something that is empty',
			'contact: privacy@delinde.example',
			'contact:',
			{ kind: 'empty', line: 4 }
		],
		[
			'a text that is too long',
			'Na acht uur',
			'Na '.repeat(80),
			{ kind: 'too-long', most: 160, line: 11 }
		],
		[
			'something that is no words',
			'name: De Linde',
			'name: [De, Linde]',
			{ kind: 'not-words', line: 6 }
		],
		[
			'a phone number that is none',
			'030-123 45 67',
			'vraag Sam',
			{ kind: 'not-phone', line: 18, found: 'vraag Sam' }
		],
		['a day that is none', '2026-11-02', '2 november', { kind: 'not-date', line: 20 }],
		['a day that is still to come', '2026-11-02', '2027-01-02', { kind: 'future', line: 20 }],
		['a day long ago', '2026-11-02', '2024-01-02', { kind: 'old', line: 20, isOnlyWarning: true }],
		['a file in another folder', 'kamer.jpg', '../kamer.jpg', { kind: 'not-file', line: 15 }],
		[
			'a photo without a word on what it shows',
			', shows: Een kamer met twee bedden.',
			'',
			{ kind: 'missing', where: 'places 1 › photos 1 › shows' }
		],
		[
			'a day of the week that is none',
			'[mon, thu]',
			'[maandag]',
			{ kind: 'not-one-of', line: 13, found: 'maandag' }
		],
		['a key that is none', 'id: AAAAAAAAAAA', 'id: linde', { kind: 'not-key', line: 23 }],
		[
			'words in no language',
			'{ nl: Een huis met twaalf kamers., en: A house with twelve rooms. }',
			'{ en: A house. }',
			{ kind: 'missing', where: 'places 1 › about › nl' }
		],
		[
			'a name that is there twice',
			'helplines:',
			'  - { name: De Linde, kind: hotel, about: Een hotel. }\nhelplines:',
			{ kind: 'twice', line: 16 }
		]
	])('with %s says where and what', (_name, from, to, finding) => {
		expect(found(from, to)).toEqual([expect.objectContaining(finding)]);
	});

	test('is good as the example in the documentation has it', () => {
		const example = new URL('../../docs/local-settings.example.yaml', import.meta.url);
		expect(readSettings(readFileSync(example, 'utf8'), '2026-11-26').findings).toEqual([]);
	});

	test('with several mistakes tells all of them at once', () => {
		const text = good
			.replace('town:', 'twon:')
			.replace('030-123 45 67', 'bel Sam')
			.replace('[mon, thu]', '[maandag]');
		const kinds = readSettings(text, '2026-11-26').findings.map(({ kind }) => kind);
		expect(kinds.sort()).toEqual(['not-one-of', 'not-phone', 'unknown-name']);
	});

	test.each(['', 'maandag', '[]', '12', 'null'])('that holds "%s" is refused in words', (text) => {
		const read = readSettings(text, '2026-11-26');
		expect(read.ok).toBe(false);
		expect(read.findings.length).toBeGreaterThan(0);
	});
});
