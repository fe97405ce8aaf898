import { loadSizes } from '../../relay/load.ts';
import { median } from '../median.ts';
import { kb, ms, table, times } from '../table.ts';
import { slowed, type LettersMeasured } from './measure.ts';
import { relayKinds, type RelayKind } from './relay.ts';

const names: Record<RelayKind, string> = {
	sqlite: 'relay on SQLite',
	cluster: 'relay on a cluster of six',
	bare: 'bare server in memory'
};
const bounds: Record<number, number> = { [loadSizes[0]]: 500, [loadSizes[1]]: 300 };

/** The part of the report that is about letters. */
export function lettersSection(measured: LettersMeasured): string {
	const { polled, rounds } = measured.relay;
	return [
		'## Letters',
		'',
		`Store, claim and confirm by 32 callers, as fast as it goes; medians of ${rounds} rounds.`,
		'',
		cyclesTable(measured),
		'',
		`10,000 mailboxes, each asked once a minute: slowest in a hundred ${ms(polled.p99)} (bound: 50 ms), ${polled.memory} MiB in memory (bound: 300), ${polled.failed} failed of ${polled.asked}.`,
		'',
		`Sealed to one key and opened in a page on a ${slowed} times slowed processor, beside age alone on as many bytes.`,
		'',
		sealingTable(measured),
		'',
		`A letter of 1 MB from a suitcase to a desk and its answer back, by the app’s own code on the same page: the longest that each step kept the page busy at one time (bound: 50 ms; 0 is anything below).`,
		'',
		stepsTable(measured)
	].join('\n');
}

function cyclesTable({ relay }: LettersMeasured): string {
	const rows = relayKinds.flatMap((kind) =>
		loadSizes.map((bytes) => {
			const of = (key: 'cyclesPerSecond' | 'p99' | 'memory' | 'failed', one = kind) =>
				relay.cycles[one].filter((load) => load.bytes === bytes).map((load) => load[key]);
			const bound = kind === 'sqlite' ? ` (bound: ${bounds[bytes] ?? 0})` : '';
			return [
				`${names[kind]}, ${kb(bytes)}`,
				`${median(of('cyclesPerSecond'))}${bound}`,
				times(median(of('cyclesPerSecond')), median(of('cyclesPerSecond', 'bare'))),
				ms(median(of('p99'))),
				`${Math.max(...of('memory'))} MiB`,
				String(of('failed').reduce((sum, one) => sum + one, 0))
			];
		})
	);
	return table(
		['', 'cycles a second', 'of the bare server', 'slowest in a hundred', 'memory', 'failed'],
		rows
	);
}

function sealingTable({ sealing }: LettersMeasured): string {
	const rows = sealing.map(({ bytes, times: all }) => {
		const of = (key: 'seal' | 'open' | 'bareSeal' | 'bareOpen' | 'sealed') =>
			median(all.map((one) => one[key]));
		return [
			`${kb(bytes)}, sealed ${kb(of('sealed'))}`,
			ms(of('seal')),
			ms(of('bareSeal')),
			times(of('seal'), of('bareSeal')),
			ms(of('open')),
			ms(of('bareOpen')),
			times(of('open'), of('bareOpen'))
		];
	});
	return table(['', 'seal', 'age alone', 'ratio', 'open', 'age alone', 'ratio'], rows);
}

function stepsTable({ steps: rounds }: LettersMeasured): string {
	const [first = []] = rounds;
	const rows = first.map(({ step }) => {
		const all = rounds.flatMap((round) => round.filter((one) => one.step === step));
		return [
			step,
			ms(median(all.map(({ busy }) => busy))),
			ms(Math.max(...all.map(({ busy }) => busy))),
			ms(median(all.map(({ took }) => took)))
		];
	});
	return table(['', 'busy at one time', 'in the worst round', 'from beginning to end'], rows);
}
