import { describe, expect, test } from 'vitest';
import { parseGuide } from './parse-guide.ts';

const file = 'nl/guides/parents.md';
const parse = (text: string) => parseGuide(file, `---\ntitle: Voor ouders\n---\n\n${text}`);

describe('a guide', () => {
	test('has a title, and headings of two sizes', () => {
		expect(parse('## Samen\n\n### Vandaag\n\n#### Nu')).toEqual({
			title: 'Voor ouders',
			blocks: [
				{ kind: 'heading', level: 2, runs: [{ text: 'Samen' }] },
				{ kind: 'heading', level: 3, runs: [{ text: 'Vandaag' }] },
				{ kind: 'heading', level: 3, runs: [{ text: 'Nu' }] }
			]
		});
	});

	test('has paragraphs with strong words and what can be said aloud', () => {
		expect(parse('Zeg **dit**: *het komt\nniet door jou*.').blocks).toEqual([
			{
				kind: 'paragraph',
				runs: [
					{ text: 'Zeg ' },
					{ text: 'dit', strong: true },
					{ text: ': ' },
					{ text: expect.stringMatching(/^het komt\s+niet door jou$/) as unknown },
					{ text: '.' }
				]
			}
		]);
	});

	test('has lists with and without numbers', () => {
		expect(parse('1. Een\n2. Twee').blocks).toMatchObject([
			{ kind: 'list', ordered: true, items: [[{ text: 'Een' }], [{ text: 'Twee' }]] }
		]);
		expect(parse('- Een').blocks).toMatchObject([{ kind: 'list', ordered: false }]);
	});

	test.each(['/nl/help/parents', 'tel:0800-0432', 'https://www.kinderombudsman.nl'])(
		'may lead to %s',
		(href) => {
			expect(parse(`[hier](${href})`).blocks).toEqual([
				{ kind: 'paragraph', runs: [{ text: 'hier', href }] }
			]);
		}
	);

	test.each([
		['a link to a place without encryption', '[hier](http://example.org)'],
		['a link that runs script', '[hier](javascript:alert(1))'],
		['a picture', '![plaat](/a.svg)'],
		['markup', '<b>dik</b>'],
		['a block of markup', '<div>dik</div>'],
		['a quotation', '> zo'],
		['a list within a list', '- een\n  - twee'],
		['code', '`code`'],
		['a line', '***']
	])('with %s stops the build and names file and line', (_name, text) => {
		expect(() => parse(text)).toThrow(/^nl\/guides\/parents\.md:\d+: \w+ has no place in a guide$/);
	});

	test('without a title stops the build', () => {
		expect(() => parseGuide(file, 'Zomaar.')).toThrow('front matter is missing');
		expect(() => parseGuide(file, '---\nname: x\n---\n\nZomaar.')).toThrow();
	});
});
