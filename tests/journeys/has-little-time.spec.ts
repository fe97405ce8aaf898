import { expect, inject, test } from 'vitest';
import cover from '../../content/nl/interface/cover.json' with { type: 'json' };
import guides from '../../content/nl/interface/guides.json' with { type: 'json' };
import map from '../../content/nl/interface/map.json' with { type: 'json' };
import { paths } from '#story';
import { visitors } from '../tools/visitors.ts';

const origin = inject('origin');
const visit = visitors();

test('a parent who has a few days comes to the short way with a child', async () => {
	const { page } = await visit(origin, {});
	await page.goto(`${origin}/nl/parents`);
	await page.getByRole('link', { name: guides.soonStory }).tap();
	await page.waitForURL(`${origin}/nl/story#soon`);
	const telling = page.getByRole('link', { name: cover.reader });
	await expect.poll(() => telling.getAttribute('href')).toBe('/nl/story/reader#soon');
	await telling.tap();
	const way = page.getByRole('list', { name: map.path }).getByRole('link');
	await way.first().waitFor();
	expect(await way.count()).toBe(paths.soon.reader.length);
	expect(await page.getByRole('radio', { name: map.soon }).isChecked()).toBe(true);
});
