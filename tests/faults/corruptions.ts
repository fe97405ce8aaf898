import { cp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { openProfile } from '../tools/browser.ts';
import { lookInto, newProfileFolder, putIn, putInFirst, type Seen } from './a-suitcase-on-disk.ts';

/** What became of damaged copies of a suitcase with so many notes. */
export interface Corrupted {
	rounds: number;
	/** Rounds after which everything was there. */
	whole: number;
	/** Rounds after which something was missing, and the app said so. */
	told: number;
	/** Rounds after which something was missing and nothing was said, or the app fell over. */
	silent: string[];
}

const kept = 12;

/** A number that looks random and is the same every time. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Flips 40 bytes, cuts off the end, or takes a file of the database away. Says what it did. */
async function damage(folder: string, random: () => number): Promise<string> {
	const place = join(folder, 'Default', 'IndexedDB');
	const files = (await readdir(place, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && entry.name !== 'LOCK' && !entry.name.startsWith('LOG'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const file = files[Math.floor(random() * files.length)] ?? '';
	const { size } = await stat(file);
	const name = file.slice(place.length + 1);
	const way = random();
	if (way < 0.6 && size > 40) {
		const at = Math.floor(random() * (size - 40));
		const handle = await open(file, 'r+');
		const { buffer } = await handle.read(Buffer.alloc(40), 0, 40, at);
		await handle.write(
			buffer.map((byte) => byte ^ 0x5a),
			0,
			40,
			at
		);
		await handle.close();
		return `40 bytes of ${name} at ${at}`;
	}
	if (way < 0.85) {
		const length = Math.floor(size * random());
		await truncate(file, length);
		return `${name} cut to ${length} of ${size}`;
	}
	await rm(file);
	return `${name} taken away`;
}

function isSilent({ notes, isEmpty, trouble }: Seen): boolean {
	return isEmpty || (notes.length < kept && trouble === '');
}

/** Opens so many copies of one suitcase, each damaged in another way. */
export async function corruptOften(origin: string, rounds: number, seed = 1): Promise<Corrupted> {
	const random = chance(seed);
	const whole = await newProfileFolder();
	const result: Corrupted = { rounds, whole: 0, told: 0, silent: [] };
	try {
		const profile = await openProfile(whole, origin);
		const { page } = profile;
		await putInFirst(page, origin, 'briefje 1.');
		for (let at = 2; at <= kept; at += 1) await putIn(page, `briefje ${at}.`);
		await profile.close();
		for (let round = 1; round <= rounds; round += 1) {
			const copy = await newProfileFolder();
			await cp(whole, copy, { recursive: true });
			const did = await damage(copy, random);
			const opened = await openProfile(copy, origin);
			try {
				const seen = await lookInto(opened.page, origin);
				if (isSilent(seen)) result.silent.push(`${did}: ${JSON.stringify(seen)}`);
				else if (seen.notes.length === kept) result.whole += 1;
				else result.told += 1;
			} catch (error) {
				result.silent.push(`${did}: ${String(error)}`);
			} finally {
				await opened.close();
				await rm(copy, { recursive: true, force: true });
			}
		}
	} finally {
		await rm(whole, { recursive: true, force: true });
	}
	return result;
}
