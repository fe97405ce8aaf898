import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import dutch from '../../content/nl/interface/local.json' with { type: 'json' };
import english from '../../content/en/interface/local.json' with { type: 'json' };
import { findingInWords } from './in-words.ts';
import { openLocal, type Local } from './on-disk.ts';
import { withLocal } from './serve.ts';

const today = '2026-11-26';
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)]);
let folder: string;

beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'local-'))));
afterEach(() => rm(folder, { recursive: true }));

async function open(photo: Buffer | null): Promise<Local | null> {
	const file = join(folder, 'settings.yaml');
	await writeFile(
		file,
		`organisation: { name: De Linde, responsible: De Linde, contact: privacy@delinde.example }
places:
  - name: De Linde
    kind: shelter
    about: Een huis met twaalf kamers.
    photos: [{ file: kamer.png, shows: Een kamer. }]
`
	);
	if (photo) await writeFile(join(folder, 'kamer.png'), photo);
	return openLocal(file, today);
}

async function ask(local: Local | null, path: string, headers: Record<string, string> = {}) {
	const next = createServer(
		withLocal(local, (_request, response) => response.writeHead(404).end())
	);
	await new Promise<void>((listening) => next.listen(0, listening));
	const { port } = next.address() as AddressInfo;
	const answer = await fetch(`http://localhost:${port}${path}`, { headers });
	const body = Buffer.from(await answer.arrayBuffer());
	await new Promise((closed) => next.close(closed));
	return { answer, body };
}

describe('local settings on the disk', () => {
	test('are none where nobody wrote any', async () => {
		expect(await openLocal(join(folder, 'none.yaml'), today)).toMatchObject({
			settings: null,
			findings: [{ kind: 'no-file' }]
		});
	});

	test('come with their photos', async () => {
		const local = await open(png);
		expect(local?.findings).toEqual([]);
		expect(local?.photos.get('kamer.png')?.type).toBe('image/png');
	});

	test.each([
		['is not there', null, 'no-photo'],
		['is over a megabyte', Buffer.concat([png, Buffer.alloc(1024 * 1024)]), 'photo-large'],
		['is something else', Buffer.from('<script>alert(1)</script>'), 'photo-kind']
	])('with a photo that %s are left out whole', async (_name, photo, kind) => {
		const local = await open(photo);
		expect(local?.settings).toBeNull();
		expect(local?.findings).toEqual([
			{ kind, line: 6, where: 'places 1 › photos 1 › file', found: 'kamer.png' }
		]);
	});

	test('are told in words that say where and what to do', async () => {
		const [finding] = (await open(null))?.findings ?? [];
		if (!finding) throw new Error('nothing was found');
		expect(findingInWords(dutch, finding)).toBe(
			'regel 6, places 1 › photos 1 › file: er staat geen foto kamer.png in de map van dit bestand. Zet hem erbij, of haal hem hier weg.'
		);
		expect(findingInWords(english, finding)).toContain('line 6');
	});
});

describe('the server', () => {
	test('gives the settings and the photos, and knows what a browser has already', async () => {
		const local = await open(png);
		const { answer, body } = await ask(local, '/local.json');
		expect(JSON.parse(body.toString())).toMatchObject({ organisation: { name: 'De Linde' } });
		const tag = answer.headers.get('etag') ?? '';
		expect((await ask(local, '/local.json', { 'if-none-match': tag })).answer.status).toBe(304);
		const photo = await ask(local, '/local/photos/kamer.png');
		expect(photo.answer.headers.get('content-type')).toBe('image/png');
		expect(photo.body).toEqual(png);
	});

	test.each(['/local/photos/settings.yaml', '/local/photos/..%2fsettings.yaml', '/local/photos/'])(
		'has nothing at %s',
		async (path) => {
			expect((await ask(await open(png), path)).answer.status).toBe(404);
		}
	);

	test('says that there are none, and shows no photo of settings that are not used', async () => {
		expect((await ask(null, '/local.json')).body.toString()).toBe('null');
		expect((await ask(await open(null), '/local.json')).body.toString()).toBe('null');
	});
});
