import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';
import { chromiumPath } from '../tools/chromium.ts';
import { launch } from '../tools/browser.ts';
import { prerendered } from '../tools/public-pages.ts';
import { startServer } from '../tools/server.ts';
import { measurePackage, visitOnce } from './bytes.ts';
import { measureLeaving } from './leaving.ts';
import { measureLetters, type LettersMeasured } from './letters/measure.ts';
import { lettersSection } from './letters/report.ts';
import { compareLoading } from './loading.ts';
import { readChapter } from './read-chapter.ts';
import { pictureNames } from '../../src/pictures/index.ts';
import { measurePlates } from './plate-times.ts';
import { report, type Measurements } from './report.ts';
import { serveStatic } from './static-server.ts';
import { asFile, staticPage, writtenIn } from './static-pages.ts';
import { measureSuitcase, type SuitcaseMeasured } from './suitcase/measure.ts';
import { suitcaseSection } from './suitcase/report.ts';
import { compareTurning } from './turning.ts';

const chapterAddress = '/nl/story/together/a9';
const rounds = Number(process.env['ROUNDS'] ?? 5);
const shortRounds = Number(process.env['ROUNDS'] ?? 3);

/** The same chapter by hand, with the same picture files, in two ways. */
async function handWritten() {
	const chapter = await readChapter('nl', 'a9');
	const names = [...new Set(chapter.pictures)];
	const pictures = new Map<string, string>();
	for (const name of names)
		pictures.set(name, await readFile(`${prerendered}/pictures/${name}.svg`, 'utf8'));
	const svgOf = (name: string) => pictures.get(name) ?? '';
	const documents: Record<string, string> = {
		'/file.html': staticPage(chapter.told, 'nl', asFile),
		'/written-in.html': staticPage(chapter.told, 'nl', writtenIn(svgOf)),
		'/icon.svg': await readFile('static/icon.svg', 'utf8')
	};
	for (const [name, svg] of pictures) documents[`/pictures/${name}.svg`] = svg;
	return { server: await serveStatic(documents), pages: chapter.told.pages.length };
}

async function measureAll(): Promise<Measurements> {
	const app = await startServer();
	const { server: byHand, pages } = await handWritten();
	const addresses = {
		app: `${app.origin}${chapterAddress}`,
		file: `${byHand.origin}/file.html`,
		writtenIn: `${byHand.origin}/written-in.html`
	};
	const browser = await launch();
	try {
		const visit = {
			cover: await visitOnce(browser, `${app.origin}/nl`),
			story: await visitOnce(browser, addresses.app),
			byHand: await visitOnce(browser, addresses.file)
		};
		const kept = await measurePackage(browser, app.origin);
		const { app: turned, file } = addresses;
		const turning = await compareTurning(browser, { app: turned, file }, rounds, pages);
		const loading = await compareLoading(addresses, rounds);
		const leaving = await measureLeaving(browser, turned, rounds);
		const suitcase = await measureSuitcase(browser, app.origin, shortRounds);
		const letters = await measureLetters(browser, app.origin, shortRounds);
		const plates = await measurePlates(app.origin, pictureNames);
		const brought = { visit, kept, loading };
		return { machine: machine(), rounds, ...brought, turning, leaving, suitcase, letters, plates };
	} finally {
		await browser.close();
		await app.stop();
		byHand.stop();
	}
}

/** What the numbers were measured on; they mean little without it. */
function machine(): string {
	const [first] = cpus();
	const version = execFileSync(chromiumPath(), ['--version', '--no-sandbox']).toString().trim();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${cpus().length} × ${first?.model ?? 'processor'}, ${memory} GB, Node ${process.version}, ${version}`;
}

/** One part, on an app and a browser of its own. */
async function measureOnly<Part>(
	measure: (browser: Browser, origin: string, rounds: number) => Promise<Part>
): Promise<Part> {
	const app = await startServer();
	const browser = await launch();
	try {
		return await measure(browser, app.origin, shortRounds);
	} finally {
		await browser.close();
		await app.stop();
	}
}

async function write(name: string, measured: object, text: string): Promise<void> {
	await mkdir('reports', { recursive: true });
	await writeFile(`reports/${name}.json`, `${JSON.stringify(measured, null, '\t')}\n`);
	await writeFile(`reports/${name}.md`, text);
	console.log(`\n${text}`);
}

if (process.argv.includes('suitcase')) {
	const measured = await measureOnly<SuitcaseMeasured>(measureSuitcase);
	await write('bench-suitcase', measured, `${machine()}\n\n${suitcaseSection(measured)}\n`);
} else if (process.argv.includes('letters')) {
	const measured = await measureOnly<LettersMeasured>(measureLetters);
	await write('bench-letters', measured, `${machine()}\n\n${lettersSection(measured)}\n`);
} else {
	const measured = await measureAll();
	await write('bench', measured, report(measured));
}
