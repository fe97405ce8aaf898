import { existsSync } from 'node:fs';
import { withLocal } from '#local/server';
import { openRelay } from '#relay';
import { withBundles } from './bundles.ts';
import { listen, withHeaders } from './listen.ts';
import { localWithWords } from './local.ts';
import { readPagePolicies } from './pages.ts';

const build = new URL('../../build/', import.meta.url);
if (!existsSync(new URL('handler.js', build))) {
	console.error('There is no build yet. Run: npm run build');
	process.exit(1);
}

const port = Number(process.env['PORT'] ?? 3000);
const { handler } = (await import(new URL('handler.js', build).href)) as {
	handler: Parameters<typeof withHeaders>[1];
};
const pages = new URL('prerendered', build).pathname;
const answer = withBundles(pages, handler);
const { local, lines } = await localWithWords(process.env['LOCAL_SETTINGS']);
if (local) for (const line of lines) console.log(line);
const site = withHeaders(await readPagePolicies(pages), withLocal(local, answer));
// with RELAY=apart it is a process of its own: npm run relay
const relay =
	process.env['RELAY'] === 'apart'
		? null
		: await openRelay(process.env, {
				onTrouble: (code) => console.error(`relay: ${code}`)
			}).catch((error: unknown) => {
				console.error(error instanceof Error ? error.message : error);
				return process.exit(1);
			});
const server = listen(relay ? relay.before(site) : site, port);
server.on('close', () => void relay?.close());
server.on('listening', () => console.log(`Thuiskoffer is at http://localhost:${port}`));
server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Choose another one: PORT=3001 npm start`
			: error.message
	);
	process.exitCode = 1;
});
