import type { Locale } from '#language';
import type { SoftCard } from '#safety';

/**
 * What the soft help card is made of, fetched with the suitcase and never because of what was
 * written: nobody on the line can tell anything by it. Where it cannot be had there is no card.
 */
export async function softCardIn(locale: Locale): Promise<SoftCard | null> {
	try {
		const response = await fetch(`/${locale}/help/card.json`);
		return response.ok ? ((await response.json()) as SoftCard) : null;
	} catch {
		return null;
	}
}
