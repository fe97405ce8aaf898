import { failOften } from './failovers.ts';
import { fuzz } from './fuzz.ts';
import { compareGroups } from './groups.ts';
import { killOften } from './kills.ts';
import { load } from './load.ts';
import { poll } from './pollers.ts';
import { raceOften } from './races.ts';

/** What can be done to a relay at length; each prints what it has counted. */
const trials: Record<string, (count: number) => Promise<[result: unknown, isGood: boolean]>> = {
	async kills(count) {
		const result = await killOften(count);
		return [result, result.lost.length === 0];
	},
	async races(count) {
		const result = await raceOften(count);
		return [result, Object.values(result).every((winners) => winners['1'] === count)];
	},
	async failovers(count) {
		const result = await failOften(count);
		return [result, result.lost.length === 0 && result.longest <= 10];
	},
	async fuzz(count) {
		const result = await fuzz(count);
		return [result, result.undocumented.length === 0];
	},
	async pollers(count) {
		const result = await poll(count);
		return [result, result.failed === 0 && result.p99 <= 50];
	},
	async groups(count) {
		const result = await compareGroups(count);
		// large letters are held up by what the disk can write, however often it is waited for
		const [small] = result;
		return [result, small !== undefined && small.together >= 3 * small.alone];
	},
	async load(count) {
		const result = await load(count);
		return [result, result.every(({ failed }) => failed === 0)];
	}
};
const usual: Record<string, number> = {
	kills: 100,
	races: 10_000,
	failovers: 20,
	fuzz: 100_000,
	pollers: 60,
	groups: 5,
	load: 10
};

const [name = '', count = String(usual[name])] = process.argv.slice(2);
const trial = trials[name];
if (trial) {
	const [result, isGood] = await trial(Number(count));
	console.log(JSON.stringify(result, null, '\t'));
	process.exitCode = isGood ? 0 : 1;
} else {
	console.error(`npm run relay:try -- ${Object.keys(trials).join('|')} [how many]`);
	process.exitCode = 1;
}
