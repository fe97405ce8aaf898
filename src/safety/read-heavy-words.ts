import { ContentError, lineWith, readYaml } from '#content';
import { z } from 'zod';
import { themes, type HeavyWords } from './heavy-words.ts';

const phrases = z.array(z.string().min(1)).min(1);

const heavyFile = z.strictObject({
	groups: z.record(z.string(), phrases),
	themes: z.strictObject(
		Object.fromEntries(themes.map((theme) => [theme, phrases])) as Record<
			(typeof themes)[number],
			typeof phrases
		>
	),
	harmless: phrases
});

/**
 * The heavy words of one language.
 * @throws ContentError with file and line for a wrong key, a missing theme or a group that is not there
 */
export function readHeavyWords(
	files: Readonly<Record<string, string>>,
	locale: string
): HeavyWords {
	const path = `${locale}/heavy-words.yaml`;
	const list = readYaml(files, path, heavyFile);
	const named = [...Object.values(list.themes), list.harmless].flat();
	for (const [whole, group] of named.flatMap((phrase) => [...phrase.matchAll(/<([^>]*)>/g)]))
		if (group === undefined || !list.groups[group])
			throw new ContentError(path, lineWith(files, path, whole), `no group ${whole}`);
	return list;
}
