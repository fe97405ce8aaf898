import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addressOf, readPagePolicies } from './pages.ts';
import { policyFor } from './policy.ts';

let folder: string | undefined;
afterEach(async () => {
	if (folder) await rm(folder, { recursive: true });
	folder = undefined;
});

async function aBuild(files: Record<string, string>): Promise<string> {
	folder = await mkdtemp(join(tmpdir(), 'pages-'));
	for (const [file, text] of Object.entries(files)) {
		await mkdir(join(folder, file, '..'), { recursive: true });
		await writeFile(join(folder, file), text);
	}
	return folder;
}

test.each([
	['index.html', '/'],
	['nl.html', '/nl'],
	['nl/help/reader.html', '/nl/help/reader'],
	['nl/index.html', '/nl']
])('%s is served at %s', (file, address) => {
	expect(addressOf(file)).toBe(address);
});

test('every page has the policy of what is written into it', async () => {
	const page = '<script>start()</script>';
	const build = await aBuild({
		'index.html': page,
		'nl/story/reader.html': '<p>text</p>',
		'pictures/a.svg': '<svg/>',
		'nl.html.br': 'packed'
	});
	expect([...(await readPagePolicies(build))].sort()).toEqual([
		['/', policyFor(page)],
		['/nl/story/reader', policyFor('')]
	]);
});

test('a build without pages has no policies', async () => {
	expect(await readPagePolicies(await aBuild({ 'robots.txt': '' }))).toEqual(new Map());
});
