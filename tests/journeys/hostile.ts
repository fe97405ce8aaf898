import { randomBytes } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import type { Page } from 'playwright-core';
import letters from '../../content/nl/interface/letters.json' with { type: 'json' };
import inbox from '../../content/nl/interface/inbox.json' with { type: 'json' };
import { press, toOpening } from './suitcase.ts';

const words = ['appel', 'boomhut', 'fietsbel', 'kikker', 'zandbak'];

/** The same under an id of its own: a letter that comes again is not shown again. */
function withOwnId(plain: Uint8Array): Buffer {
	const id = `"id":"${randomBytes(16).toString('base64url')}"`;
	return Buffer.from(
		Buffer.from(plain)
			.toString()
			.replace(/"id":"[\w-]{22}"/, id)
	);
}

/** An envelope as a file that five words open at once: the work is not what is tried here. */
export async function sealHostile(plain: Uint8Array): Promise<Buffer> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(words.join(' '));
	encrypter.setScryptWorkFactor(2);
	return Buffer.from(await encrypter.encrypt(withOwnId(plain)));
}

/** Where a grown-up opens a letter. */
export const gotoOpening = toOpening;

/** Opens a file there, and waits until the letter is on the screen. */
export async function openHostile(page: Page, buffer: Buffer): Promise<void> {
	const file = { name: 'brief.age', mimeType: 'application/octet-stream', buffer };
	await page.getByLabel(letters.chooseFile).setInputFiles(file);
	await press(page, letters.open);
	await page.getByLabel(letters.fiveWords).fill(words.join(' '));
	await press(page, letters.open);
	await page.getByRole('article').waitFor();
}

/** Puts the letter away, so that the next can be opened. */
export async function closeHostile(page: Page): Promise<void> {
	await press(page, inbox.letters);
	await press(page, inbox.openOne);
	await page.getByLabel(letters.chooseFile).waitFor();
}

/** What must not be on a page that shows somebody's words. */
export interface Mischief {
	ran: boolean;
	frames: number;
	/** Elements that run, load or lead away. */
	active: string[];
	/** What is drawn outside its sheet. */
	outside: string[];
	/** Words that turn the direction of what stands around them. */
	turning: string[];
}

/** Looks for all of that in the sheet, and for what ran. Told to the page as it is: it uses nothing from here. */
export function lookForMischief(page: Page, sheet: string): Promise<Mischief> {
	return page.evaluate((selector) => {
		const paper = document.querySelector(selector);
		const edge = paper?.getBoundingClientRect();
		const slack = 10;
		const isOutside = ({ left, right, top, bottom, width, height }: DOMRect) =>
			edge !== undefined &&
			width * height > 0 &&
			(left < edge.left - slack ||
				right > edge.right + slack ||
				top < edge.top - slack ||
				bottom > edge.bottom + slack);
		const inside = [...(paper?.querySelectorAll('*') ?? [])];
		const texts = inside.flatMap((element) =>
			[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
		);
		/** What is seen of it: what holds it may cut it off. */
		const seenOf = (node: Node, whole: DOMRect) => {
			let { left, right, top, bottom } = whole;
			for (let at = node.parentElement; at && at !== paper; at = at.parentElement) {
				if (getComputedStyle(at).overflowX !== 'clip') continue;
				const holder = at.getBoundingClientRect();
				[left, right] = [Math.max(left, holder.left - 8), Math.min(right, holder.right + 8)];
				[top, bottom] = [Math.max(top, holder.top - 8), Math.min(bottom, holder.bottom + 8)];
			}
			return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
		};
		const rectsOf = (node: Node) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			return [...range.getClientRects()];
		};
		const isIsolated = (node: Node) => {
			const bdi = node.parentElement?.closest('bdi');
			return bdi ? getComputedStyle(bdi).unicodeBidi === 'isolate' : false;
		};
		return {
			ran: '__ran' in globalThis,
			frames: globalThis.frames.length,
			active: inside
				.filter((element) =>
					element.matches('script, iframe, object, embed, a, form, link, meta, base')
				)
				.map(({ outerHTML }) => outerHTML),
			outside: [
				...inside.filter((one) => isOutside(seenOf(one, one.getBoundingClientRect()))),
				...texts.filter((node) => rectsOf(node).some((rect) => isOutside(seenOf(node, rect))))
			].map((node) => `${node.nodeName}: ${(node.textContent ?? '').slice(0, 40)}`),
			turning: texts
				.filter((node) => {
					const free = (node.textContent ?? '').replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
					return /[\u0590-\u08ff\u202a-\u202e\u2066\u2067]/.test(free) && !isIsolated(node);
				})
				.map((node) => node.textContent ?? '')
		};
	}, sheet);
}

/** What there is of mischief where there is none. */
export const noMischief: Mischief = { ran: false, frames: 0, active: [], outside: [], turning: [] };
