import { guideEntries, guidePage } from '../../guide-pages.server.ts';
import { givenTo } from '../../parent-doings.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => guideEntries('parents');

export const load: PageServerLoad = ({ params }) => {
	const page = guidePage(params.locale, 'parents', params.guide);
	return { ...page, given: givenTo(params.locale, page.guide) };
};
