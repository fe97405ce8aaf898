import { mkdir } from 'node:fs/promises';
import { drawPicture, pictureNames } from '../src/pictures/index.ts';
import { launch } from './tools/browser.ts';

/** How a plate is looked at besides as it is: without colour, and as many colour-blind eyes see it. */
const eyes = {
	plain: '',
	grey: 'grayscale(1)',
	'colour-blind': 'url(#deuteranopia)'
} as const;

const deuteranopia = `<svg width="0" height="0"><filter id="deuteranopia" color-interpolation-filters="linearRGB"><feColorMatrix values=".367 .861 -.228 0 0 .280 .673 .047 0 0 -.012 .043 .969 0 0 0 0 0 1 0"/></filter></svg>`;
const folder = 'reports/plates';

/** Takes each plate whose name starts with one of these at a phone's and a tablet's width. */
async function takePlates(beginnings: readonly string[], widths = [360, 820]): Promise<void> {
	await mkdir(folder, { recursive: true });
	const names = pictureNames.filter((name) => beginnings.some((start) => name.startsWith(start)));
	const browser = await launch();
	const page = await browser.newPage();
	for (const name of names) {
		const svg = drawPicture(name);
		const [, w = 4, h = 3] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: Math.round((width * h) / w) });
			for (const [eye, filter] of Object.entries(eyes)) {
				if (eye !== 'plain' && width !== 360) continue;
				await page.setContent(
					`<style>body{margin:0}svg{display:block;width:100%}</style>${deuteranopia.replace('<svg', '<svg style="position:absolute"')}<div style="filter:${filter || 'none'}">${svg}</div>`
				);
				await page.screenshot({ path: `${folder}/${name}-${width}${filter ? `-${eye}` : ''}.png` });
			}
		}
		console.log(`${folder}/${name}`);
	}
	await browser.close();
}

await takePlates(process.argv.slice(2));
