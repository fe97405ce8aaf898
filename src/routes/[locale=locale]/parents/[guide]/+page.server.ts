import { guideEntries, guidePage } from '../../guide-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => guideEntries('parents');

export const load: PageServerLoad = ({ params }) => guidePage(params.locale, 'parents', params.guide);
