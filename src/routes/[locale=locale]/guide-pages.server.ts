import { error } from '@sveltejs/kit';
import { groupsFor, guidesIn, type Guide, type Readers } from '#guide/server';
import { localeNames, locales, type Locale } from '#language';
import { translator, wordsOf } from '#language/server';
import { pictureNames, smallNames } from '#pictures';

const read = new Map<string, Guide[]>();

/** The pages for these readers in one language, read once. */
function guidesHere(locale: Locale, readers: Readers): Guide[] {
	const key = `${locale} ${readers}`;
	const guides =
		read.get(key) ?? guidesIn(locale, readers, { plates: pictureNames, drawings: smallNames });
	read.set(key, guides);
	return guides;
}

/** The addresses of the pages for these readers, in every language. */
export function guideEntries(readers: Readers) {
	return locales.flatMap((locale) =>
		guidesHere(locale, readers).map(({ slug }) => ({ locale, guide: slug }))
	);
}

const linkTo = (locale: Locale, readers: Readers, { slug, title }: Guide) => ({
	title,
	href: `/${locale}/${readers}/${slug}`
});

/** What the first page for these readers shows: its groups, with the pages there are. */
export function guideIndex(locale: Locale, readers: Readers) {
	const guides = guidesHere(locale, readers);
	return {
		words: wordsOf(locale, 'guides'),
		groups: groupsFor(readers).map((group) => ({
			group,
			pages: guides
				.filter((guide) => guide.group === group)
				.map((guide) => ({
					...linkTo(locale, readers, guide),
					slug: guide.slug,
					message: guide.message,
					picture: guide.picture,
					locale: guide.locale
				}))
		}))
	};
}

/** What one page shows. An address of no page is a 404. */
export function guidePage(locale: Locale, readers: Readers, slug: string) {
	const guides = guidesHere(locale, readers);
	const guide = guides.find((one) => one.slug === slug);
	if (!guide) error(404);
	const group = guides.filter((one) => one.group === guide.group);
	const at = group.indexOf(guide);
	const [before, after] = [group[at - 1], group[at + 1]];
	const t = translator(locale);
	const day = new Date(guide.checked);
	const language = localeNames[guide.locale as Locale];
	return {
		place: wordsOf(locale, 'place'),
		guide,
		words: wordsOf(locale, 'guides'),
		/** The pages before and after it in its group. */
		before: before ? linkTo(locale, readers, before) : null,
		after: after ? linkTo(locale, readers, after) : null,
		checked: t('guides:checked', {
			day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
		}),
		notTranslated:
			guide.locale === locale ? null : { text: t('reader:notTranslated', { language }), locale }
	};
}
