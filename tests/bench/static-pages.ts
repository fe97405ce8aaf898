import type { Chapter, Page } from '../../src/story/chapter.ts';
import { sentencesOf, textOf } from '../../src/story/chapter.ts';
import { nothingKnown } from '../../src/story/known.ts';
import { tell } from '../../src/story/told.ts';

/** What a careful person would write by hand for one chapter: no framework, no script, no fonts. */
const style = `body{margin:0;font:1.375rem/1.5 Andika,sans-serif;background:#fbf3e4;color:#2b2440}
section{display:none;max-width:44rem;margin:auto;min-height:100vh}
section:target,main:not(:has(section:target)) #cover{display:block}
img{display:block;width:100%;aspect-ratio:4/3;object-fit:cover}
div{padding:16px}a{color:inherit;font-weight:700}nav{display:flex;gap:16px;padding:16px}`;

/** A picture in a page: as a file that is fetched, or written into the HTML. */
export type Picture = (name: string, description: string, isFirst: boolean) => string;

const escape = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The picture as the app shows it, from the same kind of address. */
export const asFile: Picture = (name, description, isFirst) =>
	`<img src="/pictures/${name}.svg" alt="${escape(description)}" ${
		isFirst ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"'
	}>`;

/** The first picture written into the page, the others as files. */
export function writtenIn(svgOf: (name: string) => string): Picture {
	return (name, description, isFirst) =>
		isFirst
			? `<div role="img" aria-label="${escape(description)}">${svgOf(name)}</div>`
			: asFile(name, description, isFirst);
}

function pageOf(page: Page, count: number, picture: Picture): string {
	const { shown, passages } = tell(page, nothingKnown);
	const text = passages
		.flatMap(({ parts }) => parts)
		.map((part) => `<p>${escape(sentencesOf(part).map(textOf).join(' '))}</p>`)
		.join('');
	const back = page.number === 1 ? 'cover' : String(page.number - 1);
	const forward = page.number === count ? 'cover' : String(page.number + 1);
	return `<section id="${page.number}">${shown ? picture(shown.picture, shown.description, false) : ''}
<div><h2>${escape(page.heading)}</h2>${text}${page.talk ? `<details><summary>Praat samen</summary><p>${escape(page.talk)}</p></details>` : ''}</div>
<nav><a href="#${back}">Terug</a> <a class="go" href="#${forward}">Verder</a></nav></section>`;
}

/** The same words and the same pictures as the chapter, as one document by hand. */
export function staticPage(chapter: Chapter, locale: string, picture: Picture): string {
	return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escape(chapter.message)}"><title>Thuiskoffer</title><link rel="icon" href="/icon.svg"><style>${style}</style></head>
<body><main><section id="cover">${picture(chapter.picture.picture, chapter.picture.description, true)}
<div><h1>${escape(chapter.title)}</h1><p>${escape(chapter.cover ?? chapter.message)}</p></div>
<nav><a href="/">Later</a> <a class="go" href="#1">Nu lezen</a></nav></section>
${chapter.pages.map((page) => pageOf(page, chapter.pages.length, picture)).join('\n')}</main></body></html>`;
}
