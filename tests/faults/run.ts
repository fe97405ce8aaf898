import { startServer } from '../tools/server.ts';
import { corruptOften } from './corruptions.ts';
import { killOften } from './kills.ts';

/** `kills` or `corruptions`, and how many; 200 unless told. */
const [what = '', count = '200'] = process.argv.slice(2);
const server = await startServer();
try {
	const result =
		what === 'kills'
			? await killOften(server.origin, Number(count))
			: await corruptOften(server.origin, Number(count));
	console.log(JSON.stringify(result, null, '\t'));
	const isBad = 'lost' in result ? result.lost.length > 0 : result.silent.length > 0;
	process.exitCode = isBad ? 1 : 0;
} finally {
	await server.stop();
}
