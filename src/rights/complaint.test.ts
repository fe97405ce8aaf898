import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadTranslator, locales, type Translator } from '#language';
import { aWholeCheck } from './a-check.ts';
import { letterFrom, letterOf } from './complaint-letter.ts';
import { receiverIds, roadFor } from './complaint-road.ts';
import {
	abouts,
	complaintFrom,
	complaintLimits,
	emptyComplaint,
	grounds,
	groundsOf,
	parseComplaint,
	wishesOf,
	writers,
	type Complaint,
	type Ground
} from './complaint.ts';

const all = grounds as Ground[];
const whole = aWholeCheck();
const broken = aWholeCheck({
	best: '',
	ticks: { ...whole.ticks, asked: 'no' },
	stops: { ...whole.stops, violence: 'yes', 'no-bed': 'yes' }
});

const upTo = (maxLength: number) => fc.string({ maxLength });
const anyComplaint: fc.Arbitrary<Complaint> = fc.record({
	v: fc.constant(1 as const),
	writer: fc.constantFrom(...writers),
	about: fc.constantFrom(...abouts),
	grounds: fc.subarray(all),
	from: upTo(complaintLimits.line),
	to: upTo(complaintLimits.line),
	what: upTo(complaintLimits.own),
	wish: upTo(complaintLimits.own),
	answerBy: fc.constantFrom(null, '2026-12-01', '2028-02-29'),
	text: fc.option(upTo(complaintLimits.text))
});

describe('a complaint that was kept', () => {
	test('comes back as it was', () => {
		fc.assert(
			fc.property(anyComplaint, (one) => {
				expect(parseComplaint(JSON.parse(JSON.stringify(one)))).toEqual(one);
			})
		);
	});

	test.each<[string, Record<string, unknown>]>([
		['another version', { v: 2 }],
		['something more', { sent: true }],
		['a ground that is there twice', { grounds: ['no-bed', 'no-bed'] }],
		['violence as a ground', { grounds: ['violence'] }],
		['a day that does not exist', { answerBy: '2026-02-30' }],
		['a letter that is too long', { text: 'x'.repeat(complaintLimits.text + 1) }]
	])('is none with %s', (_what, wrong) => {
		expect(parseComplaint({ ...emptyComplaint, ...wrong })).toBeNull();
	});
});

describe('a complaint from a check', () => {
	test('begins with what was said, not with what is merely empty', () => {
		expect(complaintFrom(broken, 'parent')).toMatchObject({
			writer: 'parent',
			about: 'municipality',
			grounds: ['no-bed', 'not-asked']
		});
		expect(groundsOf(broken).map(({ id }) => id)).toEqual(['no-bed', 'not-asked', 'no-best']);
	});

	test('never tells of violence', () => {
		expect(groundsOf(broken).map(({ id }) => id as string)).not.toContain('violence');
	});

	test('asks for something for every ground, once', () => {
		for (const ground of all)
			expect(wishesOf({ ...emptyComplaint, grounds: [ground] }), ground).toHaveLength(1);
		expect(new Set(wishesOf({ ...emptyComplaint, grounds: all })).size).toBe(6);
	});
});

describe('the road', () => {
	const to = (complaint: Partial<Complaint>) =>
		roadFor({ ...emptyComplaint, ...complaint }).map((step) => step.to);

	test.each<[Complaint['about'], string[]]>([
		['municipality', ['decider', 'municipality', 'helpdesk', 'ombudsman', 'national', 'lawyer']],
		['organisation', ['decider', 'organisation', 'adviser', 'helpdesk', 'ombudsman', 'lawyer']],
		['landlord', ['decider', 'landlord', 'helpdesk', 'ombudsman', 'lawyer']]
	])('about %s goes from whoever decided to whoever watches over them', (about, road) => {
		expect(to({ about })).toEqual(road);
	});

	test.each<Ground>(['no-bed', 'apart'])('begins with a lawyer where it is %s', (ground) => {
		const road = to({ grounds: [ground] });
		expect(road[0]).toBe('lawyer');
		expect(road.filter((one) => one === 'lawyer')).toHaveLength(1);
	});

	test('has a source for every step, or says that it is not sure', () => {
		const sources = parse(
			readFileSync(new URL('../../content/sources.yaml', import.meta.url), 'utf8')
		) as Record<string, unknown>;
		const steps = abouts.flatMap((about) => roadFor({ about, grounds: [] }));
		expect(new Set(steps.map((step) => step.to))).toEqual(new Set(receiverIds));
		for (const step of steps) {
			expect(step.sources.length > 0 || step.isUnsure, step.to).toBe(true);
			for (const code of [...step.sources, ...step.check])
				expect(Object.hasOwn(sources, code), code).toBe(true);
		}
	});
});

describe.each(locales)('the letter in %s', (locale) => {
	let t: Translator;
	beforeAll(async () => {
		t = await loadTranslator(locale, ['complaint']);
	}, 60_000);
	const say = (day: string) => `<${day}>`;

	test.each(writers)('of a %s holds what was chosen and written', (writer) => {
		const complaint: Complaint = {
			...emptyComplaint,
			writer,
			grounds: all,
			from: 'Fatima',
			to: 'mevrouw De Boer',
			what: 'Er kwam een brief.',
			wish: 'Bel Sami.',
			answerBy: '2026-12-01'
		};
		const letter = letterFrom(t, complaint, whole, say, '2026-11-27');
		const child = writer === 'teen' ? t('complaint:child-teen') : 'Sami';
		for (const ground of all) expect(letter).toContain(t(`complaint:ground-${ground}`, { child }));
		for (const words of [
			'mevrouw De Boer',
			'Er kwam een brief.',
			'- Bel Sami.',
			'<2026-12-01>',
			'<2026-11-27>'
		])
			expect(letter).toContain(words);
		expect(letter).toMatch(/Fatima$/);
		expect(letter).not.toMatch(/\{\{|undefined|null/);
	});

	test('with everything written full fits where it can be changed', () => {
		const own = 'x'.repeat(complaintLimits.own);
		const line = 'x'.repeat(complaintLimits.line);
		const full = { ...emptyComplaint, grounds: all, from: line, to: line, what: own, wish: own };
		const letter = letterFrom(
			t,
			full,
			{ name: 'x'.repeat(40), best: 'x'.repeat(200) },
			say,
			'2026-11-27'
		);
		expect(letter.length).toBeLessThanOrEqual(complaintLimits.text);
	});

	test('is as the writer changed it', () => {
		const complaint = { ...emptyComplaint, text: 'Beste gemeente,' };
		expect(letterOf(t, complaint, whole, say, '2026-11-27')).toBe('Beste gemeente,');
	});
});
