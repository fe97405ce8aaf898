import { locales } from '#language';
import { wordsOf } from '#language/server';
import { calm } from '#safety/server';
import { tiers } from '#story';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => tiers.map((tier) => ({ locale, tier })));

export const load: PageServerLoad = ({ params: { locale, tier } }) => ({
	tier,
	exercises: calm(locale, tier),
	words: wordsOf(locale, 'calm')
});
