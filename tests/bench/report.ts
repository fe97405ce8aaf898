import type { Package, Visited } from './bytes.ts';
import type { Leaving } from './leaving.ts';
import type { Loading } from './loading.ts';
import type { LettersMeasured } from './letters/measure.ts';
import { lettersSection } from './letters/report.ts';
import { median } from './median.ts';
import { emptySheet, type PlatesMeasured, type PlateTimes } from './plate-times.ts';
import type { SuitcaseMeasured } from './suitcase/measure.ts';
import { suitcaseSection } from './suitcase/report.ts';
import { kb, ms, table, times } from './table.ts';
import type { Turning } from './turning.ts';

/** Everything one run measures. */
export interface Measurements {
	machine: string;
	rounds: number;
	/** The app beside the same chapter by hand: picture as a file, and written into the page. */
	loading: Record<'app' | 'file' | 'writtenIn', Loading>;
	visit: Record<'cover' | 'story' | 'byHand', Visited>;
	kept: Package;
	turning: Record<'app' | 'file', Turning>;
	leaving: Leaving;
	suitcase: SuitcaseMeasured;
	letters: LettersMeasured;
	plates: PlatesMeasured;
}

function loadingTable({ app, file, writtenIn }: Measurements['loading']): string {
	const row = (name: string, key: keyof Loading, show: (value: number) => string) => [
		name,
		show(app[key]),
		show(file[key]),
		times(app[key], file[key]),
		show(writtenIn[key]),
		times(app[key], writtenIn[key])
	];
	return table(
		['', 'app', 'by hand, picture file', 'ratio', 'by hand, picture in the page', 'ratio'],
		[
			row('first paint', 'firstPaint', ms),
			row('largest paint (bound: 1.1 × the picture file)', 'largestPaint', ms),
			row('blocking (bound: 50 ms)', 'blocking', ms),
			row('layout shift (bound: none)', 'shift', (value) => value.toFixed(3)),
			row('performance (bound: 100)', 'performance', String),
			row('accessibility (bound: 100)', 'accessibility', String),
			row('best practices (bound: 100)', 'bestPractices', String)
		]
	);
}

function bytesTable({ visit, kept }: Measurements): string {
	const row = (name: string, one: Visited) => [
		name,
		String(one.requests),
		kb(one.bytes),
		kb(one.script),
		kb(one.fonts),
		kb(one.pictures)
	];
	return [
		table(
			['first visit, without the worker', 'requests', 'all', 'script', 'fonts', 'pictures'],
			[
				row('cover', visit.cover),
				row('story page (bound: 44 KB of script)', visit.story),
				row('the same by hand', visit.byHand)
			]
		),
		table(
			['what the worker keeps', 'files', 'over the wire'],
			[
				['both languages', String(kept.files), kb(kept.bytes)],
				['one language, all tiers (bound: 2.5 MB)', '', kb(kept.oneLanguage)]
			]
		)
	].join('\n\n');
}

function turningTable({ app, file }: Measurements['turning']): string {
	const row = (name: string, key: keyof Turning) => [
		name,
		ms(app[key]),
		ms(file[key]),
		times(app[key], file[key])
	];
	return table(
		['six times slowed processor', 'app', 'by hand, without script', 'ratio'],
		[
			row('from touch to paint, median', 'median'),
			row('from touch to paint, slowest', 'slowest'),
			row('input to next paint, slowest (bound: 50 ms)', 'input')
		]
	);
}

function leavingTable({ median, slowest }: Leaving): string {
	return table(
		['six times slowed processor', 'median', 'slowest'],
		[['from the tap to an empty screen (bound: 100 ms)', ms(median), ms(slowest)]]
	);
}

function platesTable({ chromium, firefox, webkit }: PlatesMeasured): string {
	const shown = (found: PlateTimes | null, name: string) => {
		const value = found?.[name];
		return value === undefined ? 'not there' : ms(value);
	};
	const over = (found: PlateTimes | null, pick: (values: number[]) => number) =>
		found ? ms(pick(platesOnly(found))) : 'not there';
	const platesOnly = (found: PlateTimes) =>
		Object.entries(found).flatMap(([name, value]) => (name === emptySheet ? [] : [value]));
	const all = [chromium, firefox, webkit];
	const row = (name: string, pick: (values: number[]) => number) => [
		name,
		...all.map((found) => over(found, pick))
	];
	return table(
		['plate', 'Chromium', 'Firefox (calculated)', 'WebKit (calculated)'],
		[
			row('median', median),
			row('slowest (bound: 100 ms)', (values) => Math.max(...values)),
			...Object.keys(chromium).map((name) => [name, ...all.map((found) => shown(found, name))])
		]
	);
}

/** The numbers as a page for people, with the bounds they are held against. */
export function report(measured: Measurements): string {
	return `# Measured

Medians of ${measured.rounds} rounds, each page in turn. ${measured.machine}.

## A story page comes up

Chapter *De dag zelf* (\`a9\`), Lighthouse's phone profile, beside the same words and the same picture by hand.

${loadingTable(measured.loading)}

## Bytes

${bytesTable(measured)}

## Turning a page

${turningTable(measured.turning)}

## Leaving at once

${leavingTable(measured.leaving)}

${suitcaseSection(measured.suitcase)}

${lettersSection(measured.letters)}

## A plate stands

360 wide at three device pixels on a ${measured.plates.slowed} times slowed processor, from its text to its painted pixels.

${platesTable(measured.plates)}
`;
}
