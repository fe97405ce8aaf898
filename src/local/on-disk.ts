import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings, wayTo, type Finding, type Lines } from './findings.ts';
import type { LocalSettings } from './settings.ts';

/** A photo as it is served. */
export interface LocalPhoto {
	readonly type: string;
	readonly bytes: Buffer;
}

/** What an organisation wrote down, with its photos; `settings` is null where something has to be mended. */
export interface Local {
	readonly file: string;
	readonly settings: LocalSettings | null;
	readonly photos: ReadonlyMap<string, LocalPhoto>;
	readonly findings: readonly Finding[];
}

/** Where the settings lie unless `LOCAL_SETTINGS` says otherwise. */
export const usualFile = 'local/settings.yaml';
const mostPhotoBytes = 1024 * 1024;

/**
 * Reads the local settings and the photos beside them; null where there are none. A file in which
 * something has to be mended is not shown in part.
 * @param named the file that was asked for, or undefined for the usual one
 * @param today YYYY-MM-DD
 */
export async function openLocal(named: string | undefined, today: string): Promise<Local | null> {
	const file = named ?? usualFile;
	if (!existsSync(file)) return named === undefined ? null : nothingAt(file);
	const read = readSettings(await readFile(file, 'utf8'), today);
	if (!read.ok) return { file, settings: null, photos: new Map(), findings: read.findings };
	const { photos, findings } = await readPhotos(dirname(file), read.settings, read.lines);
	const settings = findings.length === 0 ? read.settings : null;
	return { file, settings, photos, findings: [...read.findings, ...findings] };
}

function nothingAt(file: string): Local {
	const finding: Finding = { kind: 'no-file', line: null, where: '', found: file };
	return { file, settings: null, photos: new Map(), findings: [finding] };
}

async function readPhotos(folder: string, { places }: LocalSettings, lines: Lines) {
	const photos = new Map<string, LocalPhoto>();
	const findings: Finding[] = [];
	for (const [at, place] of places.entries())
		for (const [nth, { file }] of place.photos.entries()) {
			const path = ['places', at, 'photos', nth, 'file'];
			const read = await readPhoto(join(folder, file));
			if (typeof read === 'object') photos.set(file, read);
			else findings.push({ kind: read, line: lines.at(path), where: wayTo(path), found: file });
		}
	return { photos, findings };
}

async function readPhoto(
	path: string
): Promise<LocalPhoto | 'no-photo' | 'photo-large' | 'photo-kind'> {
	const found = await stat(path).catch(() => null);
	if (!found?.isFile()) return 'no-photo';
	if (found.size > mostPhotoBytes) return 'photo-large';
	const bytes = await readFile(path);
	const type = typeOf(bytes);
	return type ? { type, bytes } : 'photo-kind';
}

/** By how the file begins: what its name says is not believed. */
function typeOf(bytes: Buffer): string | null {
	const text = (from: number, to: number) => bytes.toString('latin1', from, to);
	if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
	if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
	return text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP' ? 'image/webp' : null;
}
