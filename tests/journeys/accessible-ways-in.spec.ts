import { expect, inject, test } from 'vitest';
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import { screens } from './ways-in.ts';

const origin = inject('origin');
const visit = visitors();

test('every way in is for everybody in every look', { timeout: 240_000 }, async () => {
	const wrong: string[] = [];
	for (const { name, reach } of screens) {
		const { page, context } = await visit(origin, lookedAt);
		await reach(page, origin);
		// what stays at the edges of the screen covers whatever happens to lie behind it at this moment
		await page.addStyleTag({ content: '.foot, .top { position: static !important }' });
		wrong.push(...(await wrongInEveryLook(page, name)));
		await context.close();
	}
	expect(wrong).toEqual([]);
});
