import { describe, expect, test } from 'vitest';
import { parseGuide } from './parse-guide.ts';

const file = 'nl/parents/begin.md';
const head = '---\ntitle: Begin hier\nmessage: U bent belangrijk.\ngroup: tell\norder: 1\n---\n\n';
const parse = (text: string) => parseGuide(file, 'parents', `${head}${text}`);

describe('a page for adults', () => {
	test('has a title, one sentence, its place, and headings of two sizes', () => {
		expect(parse('## Samen\n\n### Vandaag\n\n#### Nu')).toEqual({
			title: 'Begin hier',
			message: 'U bent belangrijk.',
			group: 'tell',
			order: 1,
			picture: null,
			facts: [],
			blocks: [
				{ kind: 'heading', level: 2, runs: [{ text: 'Samen' }] },
				{ kind: 'heading', level: 3, runs: [{ text: 'Vandaag' }] },
				{ kind: 'heading', level: 3, runs: [{ text: 'Nu' }] }
			]
		});
	});

	test('has strong words, names of buttons and words to say to a child', () => {
		expect(parse('Zeg **dit**: :say[Het komt\nniet door jou.] Tik op *Weg*.').blocks).toEqual([
			{
				kind: 'paragraph',
				runs: [
					{ text: 'Zeg ' },
					{ text: 'dit', strong: true },
					{ text: ': ' },
					{ text: 'Het komt niet door jou.', say: true },
					{ text: ' Tik op ' },
					{ text: 'Weg', leant: true },
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

	test('keeps what a fact rests on, and leaves no seam in its sentence', () => {
		const { blocks, facts } = parse(
			'Het is zo. :fact[Bel [112](tel:112) bij gevaar.]{by="MCA MCH"} En :fact[dit]{check="SVD"} ook.'
		);
		expect(blocks).toEqual([
			{
				kind: 'paragraph',
				runs: [
					{ text: 'Het is zo. Bel ' },
					{ text: '112', href: 'tel:112' },
					{ text: ' bij gevaar. En dit ook.' }
				]
			}
		]);
		expect(facts).toEqual([
			{ text: 'Bel 112 bij gevaar.', line: 8, by: ['MCA', 'MCH'], check: [] },
			{ text: 'dit', line: 8, by: [], check: ['SVD'] }
		]);
	});

	test('has things to do, of the kinds its readers have', () => {
		expect(parse('::doing{kind="three-sentences"}').blocks).toEqual([
			{ kind: 'doing', doing: 'three-sentences' }
		]);
		expect(() => parse('::doing{kind="visit"}')).toThrow(/:8: a doing for parents names its kind/);
		expect(() => parse('::doing[x]{kind="board"}')).toThrow(/names its kind/);
		expect(() => parse('::doing{kind="board" now="x"}')).toThrow(/names its kind/);
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
		['a line', '***'],
		['a directive of a chapter', ':word[x]{id=y}'],
		['words to say that carry keys', ':say[x]{to=kind}'],
		['a colon that runs into a word', 'Zeg:niks'],
		['a page of a chapter', ':::page\n:::']
	])('with %s stops the build and names file and line', (_name, text) => {
		expect(() => parse(text)).toThrow(/^nl\/parents\/begin\.md:\d+: .+ has no place in a guide$/);
	});

	test.each([
		['a fact without a source', ':fact[Zo is het.]'],
		['a fact with a key of its own', ':fact[Zo is het.]{by="A" sure=yes}']
	])('with %s stops the build', (_name, text) => {
		expect(() => parse(text)).toThrow(/:8: a fact names its sources/);
	});

	test.each([
		['without front matter', 'Zomaar.', /front matter is missing/],
		['without its sentence', `${head.replace(/message.*\n/, '')}Tekst.`, /:1: .*message/s],
		[
			'with an unknown key',
			`${head.replace('order', 'colour: red\norder')}Tekst.`,
			/:1: .*colour/s
		],
		['in a group of other readers', `${head.replace('tell', 'visit')}Tekst.`, /:1: .*group/s],
		['with broken front matter', `${head.replace('tell', '[tell')}Tekst.`, /:\d: /],
		['without text', head, /a page has text/]
	])('%s stops the build', (_name, text, problem) => {
		expect(() => parseGuide(file, 'parents', text)).toThrow(problem);
	});
});
