import { translator } from '#language/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	needsScript: translator(params.locale)('visit:needsScript')
});
