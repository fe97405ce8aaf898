import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { openProfile } from '../tools/browser.ts';
import { lookInto, newProfileFolder, putIn, putInFirst } from './a-suitcase-on-disk.ts';

/** What became of a suitcase whose browser was killed again and again while it was being filled. */
export interface Killed {
	kills: number;
	/** Notes the app said it had kept. */
	confirmed: number;
	/** Of those, the ones that are not there any more. */
	lost: string[];
	/** What the app said to be wrong. */
	troubles: string[];
}

/** No kill comes at the same moment of a save as the one before. */
const killAfterMs = (nth: number): number => 120 + ((nth * 379) % 1_400);

/** Kills the browser's process in the middle of saving, so often, over the same profile. */
export async function killOften(origin: string, kills: number): Promise<Killed> {
	const folder = await newProfileFolder();
	const confirmed = new Set(['het eerste']);
	const result: Killed = { kills, confirmed: 0, lost: [], troubles: [] };
	try {
		const first = await openProfile(folder, origin);
		await putInFirst(first.page, origin, 'het eerste');
		await first.close();
		for (let nth = 1; nth <= kills; nth += 1) {
			const profile = await openProfile(folder, origin);
			const { page } = profile;
			const { notes, trouble } = await lookInto(page, origin);
			result.lost.push(...[...confirmed].filter((note) => !notes.includes(note)));
			if (trouble) result.troubles.push(`before kill ${nth}: ${trouble}`);
			const killed = wait(killAfterMs(nth)).then(() => profile.kill());
			for (let at = 1; at < 50; at += 1) {
				const note = `briefje ${nth}-${at}.`;
				try {
					await putIn(page, note);
				} catch {
					// the browser is gone in the middle of this one: it was not confirmed
					break;
				}
				confirmed.add(note);
			}
			await killed;
		}
		const last = await openProfile(folder, origin);
		const { notes, trouble } = await lookInto(last.page, origin);
		result.lost.push(...[...confirmed].filter((note) => !notes.includes(note)));
		if (trouble) result.troubles.push(`at the end: ${trouble}`);
		await last.close();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	return { ...result, confirmed: confirmed.size };
}
