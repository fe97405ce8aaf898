import { guideEntries, guidePage } from '../../guide-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => guideEntries('workers');

export const load: PageServerLoad = ({ params }) =>
	guidePage(params.locale, 'workers', params.guide);
