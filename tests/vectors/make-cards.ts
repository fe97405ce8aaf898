// Makes cards.json and the folder to-card again: node tests/vectors/make-cards.ts (Node 24, the age tool).
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cardVectors } from './hostile-cards.ts';
import { makeToCard } from './make-to-card.ts';

const folder = new URL('to-card/', import.meta.url);

function asFile(content: unknown): string {
	return `${JSON.stringify(content, null, '\t')}\n`;
}

await writeFile(new URL('cards.json', import.meta.url), asFile(cardVectors));
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const { desk, vectors } = await makeToCard((name, file) => writeFile(new URL(name, folder), file));
await writeFile(new URL('to-card.json', import.meta.url), asFile({ desk, vectors }));
