import { describe, expect, test, vi } from 'vitest';
import { audiences } from './audience.ts';
import { readHelp, type Sayings } from './help.ts';

const lines = `
- id: emergency
  phone: '112'
  tel: tel:112
  ages: { from: 0 }
  hours: always
  free: true
  danger: true
  tiers: [together, reader, teen, grown-up]
  checked: 2026-11-23
  sources: []
- id: children
  phone: 0800-0432
  tel: tel:08000432
  url: https://example.org
  chat: https://example.org/chat
  ages: { from: 8, to: 18 }
  hours:
    - { days: [mon, tue, wed, thu, fri, sat, sun], from: '11:00', to: '21:00' }
  free: true
  anonymous: true
  tiers: [reader, teen]
  checked: 2026-08-01
  sources: [KTP]
- id: money
  phone: 0800-8115
  tel: tel:08008115
  ages: { from: 18 }
  tiers: [grown-up]
  checked: 2026-10-05
  sources: []
`;

const words = `
lines:
  emergency: { name: Alarm, for: Voor iedereen., text: Bel als het gevaarlijk is. }
  children: { name: De lijn, for: Van 8 tot 18 jaar., text: Je kunt bellen. }
  money: { name: Geld, for: Voor ouders., text: Ze denken mee. }
people:
  - { id: parent, name: mama of papa, text: Zeg het. }
  - { id: teacher, name: juf of meester, text: Zeg het zacht. }
callList: Bel met zijn tweeën.
canChange: Nagekeken op {{date}}. Het kan veranderen.
`;

function sayings(): Sayings {
	return {
		date: (day) => `<${day}>`,
		always: 'Dag en nacht.',
		open: (days, from, to) => `${days} ${from}-${to}`
	};
}

function read(audience: (typeof audiences)[number], changes: Record<string, string> = {}) {
	const files = { 'helplines.yaml': lines, 'nl/help.yaml': words, ...changes };
	return readHelp(files, 'nl', audience, sayings());
}

const withLines = (from: string, to: string) => ({ 'helplines.yaml': lines.replace(from, to) });
const withWords = (from: string, to: string) => ({ 'nl/help.yaml': words.replace(from, to) });

describe('help', () => {
	test('names people for everybody', () => {
		for (const audience of audiences)
			expect(read(audience).people.map(({ name }) => name)).toEqual([
				'mama of papa',
				'juf of meester'
			]);
	});

	test('has no number at all for who reads together, and so no date either', () => {
		const help = read('together');
		expect(help.lines).toEqual([]);
		expect(help.danger).toBeNull();
		expect(help.canChange).toBeNull();
		expect(JSON.stringify(help)).not.toContain('tel:');
	});

	test.each([
		['reader', ['children']],
		['teen', ['children']],
		['grown-up', ['money']]
	] as const)('gives %s the lines that are there for them', (audience, ids) => {
		expect(read(audience).lines.map(({ id }) => id)).toEqual(ids);
	});

	test('gives a line with its words and when somebody answers', () => {
		expect(read('reader').lines[0]).toEqual({
			id: 'children',
			name: 'De lijn',
			for: 'Van 8 tot 18 jaar.',
			text: 'Je kunt bellen.',
			phone: '0800-0432',
			tel: 'tel:08000432',
			url: 'https://example.org',
			chat: 'https://example.org/chat',
			free: true,
			anonymous: true,
			danger: undefined,
			hours: 'every-day 11:00-21:00'
		});
	});

	test('keeps the line for danger apart from the others', () => {
		expect(read('reader').danger).toMatchObject({ id: 'emergency', hours: 'Dag en nacht.' });
	});

	test('says no hours where they are not certain', () => {
		expect(read('grown-up').lines[0]?.hours).toBe('');
	});

	test('tells weekdays from every day', () => {
		const help = read('reader', withLines(', sat, sun]', ']'));
		expect(help.lines[0]?.hours).toBe('weekdays 11:00-21:00');
	});

	test.each([
		['reader', '2026-08-01'],
		['grown-up', '2026-10-05']
	] as const)('says to %s the oldest day their numbers were checked', (audience, day) => {
		expect(read(audience).canChange).toBe(`Nagekeken op <${day}>. Het kan veranderen.`);
	});

	test('asks for the date in the words of the language', () => {
		const date = vi.fn(() => '1 augustus 2026');
		const files = { 'helplines.yaml': lines, 'nl/help.yaml': words };
		const help = readHelp(files, 'nl', 'reader', { ...sayings(), date });
		expect(date.mock.calls).toEqual([['2026-08-01']]);
		expect(help.canChange).toContain('1 augustus 2026');
	});
});

describe('a mistake in the content stops the build', () => {
	test.each([
		['an unknown key of a line', withLines('free: true', 'fre: true'), 'helplines.yaml'],
		['a line without a date', withLines('  checked: 2026-08-01\n', ''), 'helplines.yaml'],
		['a day that does not exist', withLines('2026-08-01', '2026-02-30'), 'helplines.yaml'],
		['an unknown audience', withLines('[reader, teen]', '[child]'), 'helplines.yaml'],
		['a number no telephone dials', withLines('tel:08000432', 'tel:0800-0432'), 'helplines.yaml'],
		['a link that is not https', withLines('https://', 'http://'), 'helplines.yaml'],
		['an unknown key of the words', withWords('callList:', 'calList:'), 'nl/help.yaml'],
		['a person without words', withWords(', text: Zeg het.', ''), 'nl/help.yaml']
	])('%s, with the file and its line', (_name, changes, file) => {
		expect(() => read('reader', changes)).toThrow(new RegExp(`^${file}:\\d+: `));
	});

	test('a line that is shown without words, with its name', () => {
		const changes = withWords('  children:', '  childern:');
		expect(() => read('reader', changes)).toThrow(
			'nl/help.yaml: no words for the helpline children'
		);
	});

	test('a file that is not there', () => {
		expect(() => readHelp({ 'helplines.yaml': lines }, 'nl', 'reader', sayings())).toThrow(
			'nl/help.yaml: this file is missing'
		);
	});
});
