import { locales } from '#language';
import { wordsOf } from '#language/server';
import { whoReads } from '#safety/server';
import { tiers } from '#story';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => tiers.map((tier) => ({ locale, tier })));

export const load: PageServerLoad = ({ params: { locale, tier } }) => {
	const names = wordsOf(locale, 'cover');
	return {
		tier,
		told: whoReads(locale, tier),
		words: wordsOf(locale, 'who-reads'),
		others: tiers
			.filter((one) => one !== tier)
			.map((one) => ({ tier: one, name: names[one], href: `/${locale}/who-reads/${one}` }))
	};
};
