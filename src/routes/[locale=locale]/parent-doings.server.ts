import { telling, type Guide, type ParentGiven } from '#guide/server';
import type { Locale } from '#language';
import { help } from '#safety/server';
import { paths, places, tiers, type Place, type Tier } from '#story';
import { library } from '#story/server';
import { openingHours } from './help/opening-hours.server.ts';

/** Numbers for on the fridge; more would not be looked at when it matters. */
const onTheFridge = ['emergency', 'veilig-thuis', 'suicide-prevention', 'luisterlijn', 'geldfit'];

/** What the things to do on one page for parents need, or null where a page has none of them. */
export function givenTo(locale: Locale, { blocks }: Guide): ParentGiven | null {
	const kinds = new Set(blocks.flatMap((block) => (block.kind === 'doing' ? [block.doing] : [])));
	if (kinds.size === 0) return null;
	const needsNumbers = kinds.has('fridge') || kinds.has('one-person');
	return {
		telling: telling(locale),
		...(kinds.has('where-now') && { chapters: chaptersFrom(locale) }),
		...(kinds.has('model-answers') && { answers: answersIn(locale) }),
		...(needsNumbers && numbersIn(locale))
	};
}

function chaptersFrom(locale: Locale): NonNullable<ParentGiven['chapters']> {
	const { chapters } = library(locale);
	const leads = (place: Place, tier: Tier) =>
		paths[place][tier].map((id) => ({
			title: chapters.get(id)?.title ?? id,
			href: `/${locale}/story/${tier}/${id}`
		}));
	const perTier = (place: Place) =>
		Object.fromEntries(tiers.map((tier) => [tier, leads(place, tier)])) as Record<
			Tier,
			ReturnType<typeof leads>
		>;
	return Object.fromEntries(places.map((place) => [place, perTier(place)])) as Record<
		Place,
		ReturnType<typeof perTier>
	>;
}

function answersIn(locale: Locale): NonNullable<ParentGiven['answers']> {
	return library(locale).answers.map(({ id, tier, question, answer, asks }) => ({
		...{ id, tier, question, answer, asks }
	}));
}

/** The numbers for on the fridge. */
export function numbersIn(locale: Locale): Pick<ParentGiven, 'lines' | 'numbersChecked'> {
	const { danger, lines, canChange } = help(locale, 'grown-up', openingHours(locale));
	const all = danger ? [danger, ...lines] : lines;
	return {
		lines: onTheFridge.flatMap((id) => {
			const line = all.find((one) => one.id === id);
			if (!line?.phone || !line.tel) return [];
			return [{ id, name: line.name, for: line.for, phone: line.phone, tel: line.tel }];
		}),
		numbersChecked: canChange ?? ''
	};
}
