import { wordsOf } from '#language/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	frame: { nl: wordsOf('nl', 'frame'), en: wordsOf('en', 'frame') },
	needsScript: wordsOf('nl', 'letters').needsScript
});
