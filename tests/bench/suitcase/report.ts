import { median } from '../median.ts';
import { ms, table, times } from '../table.ts';
import { thingsInside } from './a-full-suitcase.ts';
import { slowed, type SuitcaseMeasured } from './measure.ts';

const slowest = (values: readonly number[]): number => Math.max(...values);
/** The browser tells of nothing shorter. */
const busy = (value: number): string => (value === 0 ? 'under 50 ms' : ms(value));

function used(measured: SuitcaseMeasured): string {
	const { unlock, unlockBlock, leave, leaveStory, scroll, drawn, drawBlock } = measured;
	const row = (name: string, values: readonly number[], show = ms) => [
		name,
		show(median(values)),
		show(slowest(values))
	];
	return table(
		[`${slowed} times slowed processor`, 'median', 'slowest'],
		[
			row('from the last picture of the code to a thing to tap (bound: 1500 ms)', unlock),
			row('busy at one time meanwhile', unlockBlock, busy),
			row('from the tap on the quick exit to an empty screen (bound: 100 ms)', leave),
			row('the same on a page of the story', leaveStory),
			row('busy at one time while scrolling', scroll, busy),
			row('from lifting the finger to a stroke on the disk, sealed', drawn),
			row('busy at one time while drawing', drawBlock, busy)
		]
	);
}

function beside({ read, draft }: SuitcaseMeasured): string {
	const [sealed, plain] = [read.map((one) => one.sealed), read.map((one) => one.plain)];
	const row = (
		name: string,
		pick: (values: readonly number[]) => number,
		[ours, theirs]: [readonly number[], readonly number[]]
	) => [name, ms(pick(ours)), ms(pick(theirs)), times(pick(ours), pick(theirs))];
	return table(
		['the same without a screen', 'sealed', 'plain Dexie', 'ratio'],
		[
			row(`reading ${thingsInside} things, median`, median, [sealed, plain]),
			row(`reading ${thingsInside} things, slowest`, slowest, [sealed, plain]),
			row('keeping a drawing after each stroke, median', median, [draft.sealed, draft.plain]),
			row('keeping a drawing after each stroke, slowest', slowest, [draft.sealed, draft.plain])
		]
	);
}

function opening({ read }: SuitcaseMeasured): string {
	const row = (name: string, values: readonly number[]) => [
		name,
		ms(median(values)),
		ms(slowest(values))
	];
	return table(
		['what opening is made of', 'median', 'slowest'],
		[
			row(
				'the code, stretched',
				read.map(({ code }) => code)
			),
			row(
				'the code, and whether nothing is missing',
				read.map(({ vault }) => vault)
			),
			row(
				'the things themselves',
				read.map(({ sealed }) => sealed)
			)
		]
	);
}

/** The suitcase's own numbers, as a section of the report. */
export function suitcaseSection(measured: SuitcaseMeasured): string {
	return `## A full suitcase

${thingsInside} things behind a lock, ${measured.rounds} rounds. How to read this: tests/bench/README.md.

${used(measured)}

${beside(measured)}

${opening(measured)}`;
}
