import { chapterEntries, chapterPage } from '../../chapter-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => chapterEntries((tier) => tier !== 'teen');

export const load: PageServerLoad = ({ params }) =>
	chapterPage(params.locale, params.tier, params.chapter);
