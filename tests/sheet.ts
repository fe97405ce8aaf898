import { createServer } from 'vite';
import { launch } from './tools/browser.ts';

/** Where the picture of all plates lies, for those who read about the app. */
const file = 'docs/plates.png';

/** Opens the page with all plates in the app for development and takes one long picture of it. */
async function takeSheet(): Promise<void> {
	const server = await createServer({ server: { port: 0, host: 'localhost' }, logLevel: 'error' });
	await server.listen();
	const browser = await launch();
	try {
		const [origin] = server.resolvedUrls?.local ?? [];
		if (!origin) throw new Error('the app for development has no address');
		const page = await browser.newPage({
			viewport: { width: 1280, height: 1000 },
			bypassCSP: true
		});
		await page.goto(`${origin}plates`, { waitUntil: 'networkidle' });
		await page.addStyleTag({
			content:
				'p,small{display:none}ul{grid-template-columns:repeat(9,1fr)!important;gap:8px!important}b{font-size:11px}h2{margin:6px 0 0}'
		});
		await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
		await page.screenshot({ path: file, fullPage: true });
		console.log(file);
	} finally {
		await browser.close();
		await server.close();
	}
}

await takeSheet();
