import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { launch, slowDown } from '../tools/browser.ts';
import { freePort } from '../tools/server.ts';

/** Milliseconds until a plate stands, by its name. */
export type PlateTimes = Record<string, number>;

/** How long each plate takes in each browser that is there; `slowed` times slower than this machine. */
export interface PlatesMeasured {
	slowed: number;
	chromium: PlateTimes;
	/** Calculated: these two cannot be slowed down, so their times are multiplied. Null where not installed. */
	firefox: PlateTimes | null;
	webkit: PlateTimes | null;
}

const slowed = 6;
const firefoxPath = '/usr/bin/firefox-esr';
const webkitDriver = '/usr/bin/WebKitWebDriver';
const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** What the way of measuring itself costs: the same done with a sheet on which nothing is drawn. */
export const emptySheet = 'an empty sheet';
const emptySvg =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 820" width="720" height="820"/>';

/**
 * Runs in the page: reads each plate, draws it 360 wide at three device pixels and looks at a pixel,
 * which makes the browser really paint. The quickest of three, without the fetching: whatever
 * else the machine does only adds to a time.
 */
const measure = `async (names) => {
	const times = {};
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const textOf = async (name) =>
		name === '${emptySheet}' ? '${emptySvg}' : (await fetch('/pictures/' + name + '.svg')).text();
	// once only for the browser to get going: else the first ones seem slow, whichever they are
	for (const name of [...names, '${emptySheet}', ...names]) {
		const svg = await textOf(name);
		const found = [];
		for (let round = 0; round < 3; round += 1) {
			// another comment each time, so that nothing is remembered from the round before
			const blob = new Blob([svg, '<!--' + round + '-->'], { type: 'image/svg+xml' });
			const address = URL.createObjectURL(blob);
			const image = new Image();
			const start = performance.now();
			image.src = address;
			await image.decode();
			const height = Math.round(1080 * (image.naturalHeight || 820) / (image.naturalWidth || 720));
			// a new sheet for every plate would be thrown away again, and that takes its time too
			if (canvas.height === height) context.clearRect(0, 0, 1080, height);
			else [canvas.width, canvas.height] = [1080, height];
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			context.getImageData(0, 0, 1, 1);
			found.push(performance.now() - start);
			URL.revokeObjectURL(address);
		}
		times[name] = Math.min(...found);
	}
	return times;
}`;

const times = (by: number, measured: PlateTimes): PlateTimes =>
	Object.fromEntries(Object.entries(measured).map(([name, ms]) => [name, ms * by]));

async function inChromium(address: string, names: readonly string[]): Promise<PlateTimes> {
	const browser = await launch();
	try {
		const page = await browser.newPage({ bypassCSP: true });
		await page.goto(address);
		await slowDown(page, slowed);
		return await page.evaluate<PlateTimes>(`(${measure})(${JSON.stringify(names)})`);
	} finally {
		await browser.close();
	}
}

async function inFirefox(address: string, names: readonly string[]): Promise<PlateTimes | null> {
	if (!existsSync(firefoxPath)) return null;
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath });
	try {
		const page = await browser.newPage();
		await page.goto(address);
		const found = await page.evaluate(`(${measure})(${JSON.stringify(names)})`);
		return times(slowed, found as PlateTimes);
	} finally {
		await browser.close();
	}
}

/** One order to a WebDriver, as its standard says. */
async function order(address: string, body: object): Promise<unknown> {
	const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
	const { value } = (await response.json()) as { value: unknown };
	if (!response.ok) throw new Error(JSON.stringify(value));
	return value;
}

async function inWebKit(address: string, names: readonly string[]): Promise<PlateTimes | null> {
	if (!existsSync(webkitDriver) || !existsSync(miniBrowser)) return null;
	const port = await freePort();
	const driver = spawn('xvfb-run', ['-a', webkitDriver, `--port=${port}`], {
		stdio: 'ignore',
		detached: true
	});
	try {
		await wait(2000);
		const { sessionId } = (await order(`http://127.0.0.1:${port}/session`, {
			capabilities: {
				alwaysMatch: {
					'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
					timeouts: { script: 600_000 }
				}
			}
		})) as { sessionId: string };
		const session = `http://127.0.0.1:${port}/session/${sessionId}`;
		await order(`${session}/url`, { url: address });
		const found = await order(`${session}/execute/async`, {
			script: `const done = arguments[arguments.length - 1]; (${measure})(arguments[0]).then(done, (error) => done(String(error)));`,
			args: [names]
		});
		if (typeof found === 'string') throw new Error(found);
		return times(slowed, found as PlateTimes);
	} finally {
		if (driver.pid) process.kill(-driver.pid);
	}
}

/** The quickest of three whole rounds for each plate: a pause of the browser's hits another one each time. */
async function quickest(measured: () => Promise<PlateTimes | null>): Promise<PlateTimes | null> {
	const best: PlateTimes = {};
	for (let round = 0; round < 3; round += 1) {
		const found = await measured();
		if (!found) return null;
		for (const [name, ms] of Object.entries(found)) best[name] = Math.min(best[name] ?? ms, ms);
	}
	return best;
}

/** Times every plate in Chromium and, where they are installed, in Firefox and WebKit. */
export async function measurePlates(
	origin: string,
	names: readonly string[]
): Promise<PlatesMeasured> {
	// a page without anything that has to do with plates
	const address = `${origin}/nl/outside`;
	return {
		slowed,
		chromium: await inChromium(address, names),
		firefox: await quickest(() => inFirefox(address, names)),
		webkit: await quickest(() => inWebKit(address, names))
	};
}
