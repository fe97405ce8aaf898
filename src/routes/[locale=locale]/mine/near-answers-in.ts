import type { Locale } from '#language';
import { loadNearAnswers, type NearAnswers, type Tier, type ToSearch } from '#story';

/**
 * The search over the answers of a language, fetched when a child begins to ask. Where it cannot be
 * had there are no answers near, and the question is kept as ever.
 */
export async function nearAnswersIn(locale: Locale, tier: Tier): Promise<NearAnswers> {
	try {
		const response = await fetch(`/${locale}/answers/search.json`);
		const { answers, alike } = (await response.json()) as ToSearch;
		return await loadNearAnswers(answers, tier, alike);
	} catch {
		return () => [];
	}
}
