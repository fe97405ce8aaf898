import { z } from 'zod';

/** For whom a helpline of the neighbourhood is. */
export const audiences = ['child', 'parent', 'worker'] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** What a place to live for a while is. */
export const localPlaceKinds = [
	'shelter',
	'hotel',
	'park',
	'safe-house',
	'in-between',
	'other'
] as const;

/** Words in Dutch alone, or in each language there is. */
const words = (most: number) =>
	z.union([
		z.string().trim().min(1).max(most),
		z.strictObject({
			nl: z.string().trim().min(1).max(most),
			en: z.string().trim().min(1).max(most).optional()
		})
	]);
const name = z.string().trim().min(1).max(80);
const phone = z.string().regex(/^[+0-9][0-9 ()-]{1,19}$/);
const day = z.iso.date();
const fileName = z.string().regex(/^[\w][\w.-]{0,99}$/);

const photo = z.strictObject({ file: fileName, shows: words(200) });
const person = z.strictObject({
	name,
	does: words(160),
	days: z.array(z.enum(weekdays)).default([])
});
const place = z.strictObject({
	name,
	town: name.optional(),
	kind: z.enum(localPlaceKinds),
	about: words(400),
	rules: z.array(words(160)).max(20).default([]),
	people: z.array(person).max(20).default([]),
	photos: z.array(photo).max(12).default([])
});
const helpline = z.strictObject({
	name,
	phone,
	hours: words(120).optional(),
	for: z.array(z.enum(audiences)).min(1),
	checked: day
});
const attested = z.strictObject({
	name,
	id: z.string().regex(/^[\w-]{11}$/),
	keys: z
		.array(z.string().regex(/^[\w-]{43}$/))
		.min(1)
		.max(4)
});

/** What one organisation writes down about itself and the places it has. */
export const settingsFile = z.strictObject({
	organisation: z.strictObject({
		name,
		/** Who answers for what is kept. */
		responsible: name,
		contact: z.string().trim().min(1).max(160),
		/** The data protection officer, where there is one. */
		officer: z.string().trim().min(1).max(160).optional()
	}),
	places: z.array(place).max(20).default([]),
	helplines: z.array(helpline).max(12).default([]),
	attested: z.array(attested).max(20).default([])
});

export type LocalSettings = z.infer<typeof settingsFile>;
export type LocalPlaceSettings = LocalSettings['places'][number];
export type LocalWords = LocalPlaceSettings['about'];
