import { expect, test } from 'vitest';
import { drawSmallOne } from '#pictures';
import { papers } from '../src/journal/drawing.ts';
import { paperPicture } from '../src/journal/papers.ts';

test.each(papers)('the paper %s is served under its name, as large as a sheet', (paper) => {
	const name = /^\/art\/(.+)\.svg$/.exec(paperPicture(paper))?.[1] ?? '';
	expect(drawSmallOne(name)).toMatch(/^<svg width="800" height="600" .*viewBox="0 0 800 600"/);
});
