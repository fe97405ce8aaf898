import type { LocalSettings } from './settings.ts';

/** What the organisation told, `none` where it told nothing, `unreachable` where nobody can say. */
export type LocalLoaded = { is: 'here'; settings: LocalSettings } | { is: 'none' | 'unreachable' };

/** Asks the service for what the organisation wrote down. The server has checked it at its start. */
export async function loadLocal(ask: typeof fetch = fetch): Promise<LocalLoaded> {
	try {
		const answer = await ask('/local.json');
		if (!answer.ok) return { is: answer.status === 404 ? 'none' : 'unreachable' };
		const settings = (await answer.json()) as LocalSettings | null;
		return settings ? { is: 'here', settings } : { is: 'none' };
	} catch {
		return { is: 'unreachable' };
	}
}
