import { existsSync } from 'node:fs';
import { withKeptPages } from './kept-pages.ts';
import { listen, withHeaders } from './listen.ts';
import { pageFiles, readPagePolicies } from './pages.ts';

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
const answer = withKeptPages(pages, await pageFiles(pages), handler);
const server = listen(withHeaders(await readPagePolicies(pages), answer), port);
server.on('listening', () => console.log(`Thuiskoffer is at http://localhost:${port}`));
server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(
		error.code === 'EADDRINUSE'
			? `Port ${port} is taken. Choose another one: PORT=3001 npm start`
			: error.message
	);
	process.exitCode = 1;
});
