import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../../src/server/pages.ts';

const build = fileURLToPath(new URL('../../build/', import.meta.url));

/** Where the pages lie that were made while building. */
export const prerendered = join(build, 'prerendered');

/** The address of every page that was made while building, with its file. */
export async function publicPages(): Promise<{ address: string; file: string }[]> {
	return (await filesIn(prerendered))
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ address: addressOf(file), file: join(prerendered, file) }));
}

/** Taken once by the telephone itself, when the app is put on its home screen; not kept. */
const isForTheSystem = (file: string) => /^icon-(mask-)?512\.png$/.test(file);

/** The address of every picture pages show: those drawn while building and those served as they are. */
export async function publicPictures(): Promise<string[]> {
	const drawn = await filesIn(prerendered);
	const given = await filesIn(join(build, 'client'));
	return [...drawn, ...given]
		.filter((file) => /\.(svg|png|webp)$/.test(file) && !isForTheSystem(file))
		.map((file) => `/${file}`);
}

/** The addresses of all files the app's own script and style consist of. */
export async function publicChunks(): Promise<string[]> {
	return (await filesIn(join(build, 'client')))
		.filter((file) => /^_app\/immutable\/.*\.js$/.test(file))
		.map((file) => `/${file}`);
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.sort();
}
