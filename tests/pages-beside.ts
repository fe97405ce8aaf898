import { readCalm } from '../src/safety/calm.ts';
import { readWhoReads } from '../src/safety/who-reads.ts';
import { tiers, type Tier } from '../src/story/tier.ts';

/** A page a child reads beside the story, told to one tier, with what stands on each of its cards. */
interface PageBeside {
	name: 'calm' | 'who-reads';
	tier: Tier;
	/** Headings, which are read too but not counted among the words of a card. */
	titles: string[];
	cards: string[];
}

/** What a child reads beside the story, in every telling. */
export function pagesBesideTheStory(
	files: Readonly<Record<string, string>>,
	locale: string
): PageBeside[] {
	return tiers.flatMap((tier): PageBeside[] => {
		const exercises = readCalm(files, locale, tier);
		const { intro, parts, cases } = readWhoReads(files, locale, tier);
		return [
			{
				name: 'calm',
				tier,
				titles: exercises.map(({ name }) => name),
				cards: exercises.map(({ steps, after, quiet, care }) =>
					[...steps, after, quiet, care].filter(Boolean).join('\n')
				)
			},
			{
				name: 'who-reads',
				tier,
				titles: [...parts, ...cases].map(({ title }) => title),
				cards: [
					intro,
					...parts.map(({ text }) => text.join('\n')),
					...cases.map(({ stays, helper }) => `${stays}\n${helper}`)
				]
			}
		];
	});
}
