import { locales } from '#language';
import { translator } from '#language/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((locale) => ({ locale }));

export const load: PageServerLoad = ({ params }) => ({
	needsScript: translator(params.locale)('visit:needsScript')
});
