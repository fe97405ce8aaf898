import { guideIndex } from '../guide-pages.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => guideIndex(params.locale, 'parents');
