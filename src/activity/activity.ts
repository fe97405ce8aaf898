import { z } from 'zod';

/** Something that can be chosen, with a small picture where one helps. */
const thing = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	text: z.string().min(1),
	picture: z.string().optional(),
	/** The id of its group, where a part has groups. */
	group: z.string().optional()
});
const named = z.strictObject({ id: z.string(), name: z.string().min(1) });
const things = z.array(thing).min(2);
const ask = z.string().min(1);
/** The label of a field for a child's own words. */
const own = z.string().min(1).optional();
const sourced = {
	sources: z.array(z.string()).default([]),
	check: z.array(z.string()).default([])
};

const choose = z.strictObject({
	kind: z.literal('choose'),
	look: z.enum(['list', 'bag', 'ring', 'corner']).default('list'),
	ask,
	most: z.int().positive().optional(),
	options: things,
	groups: z.array(named).optional(),
	own
});
const sort = z.strictObject({
	kind: z.literal('sort'),
	ask,
	places: z.array(named).min(2).max(4),
	things,
	own
});
const reveal = z.strictObject({
	kind: z.literal('reveal'),
	look: z.enum(['thoughts', 'people', 'stones']),
	ask,
	cards: z
		.array(
			z.strictObject({
				...thing.omit({ group: true }).shape,
				answer: z.string().min(1),
				...sourced
			})
		)
		.min(2),
	/** The label of a mark that a child can set on a card. */
	mark: z.string().min(1).optional(),
	own
});
const order = z.strictObject({
	kind: z.literal('order'),
	ask,
	most: z.int().positive().optional(),
	things,
	own
});
const sentences = z.strictObject({
	kind: z.literal('sentences'),
	ask,
	starts: z
		.array(z.strictObject({ id: z.string(), label: z.string().min(1), text: z.string().min(1) }))
		.min(2)
});
const sheet = z.strictObject({
	kind: z.literal('sheet'),
	ask,
	lines: z
		.array(z.strictObject({ id: z.string(), ask, hints: z.array(z.string()).default([]) }))
		.min(2)
});
const round = z.strictObject({
	kind: z.literal('round'),
	ask,
	done: z.string().min(1),
	things,
	own
});
const nights = z.strictObject({ kind: z.literal('nights'), ask, unknown: z.string().min(1) });
const sounds = z.strictObject({
	kind: z.literal('sounds'),
	ask,
	sounds: z.array(z.strictObject({ id: z.enum(['thud', 'bell']), text: z.string().min(1) })).min(1)
});

const part = z.discriminatedUnion('kind', [
	choose,
	sort,
	reveal,
	order,
	sentences,
	sheet,
	round,
	nights,
	sounds
]);

/** What a file of an activity holds. */
export const activityFile = z.strictObject({
	title: z.string().min(1),
	intro: z.string().min(1),
	put: z.string().min(1),
	parts: z.array(part).min(1).max(3)
});

/** One thing to do after a chapter. Never a test: nothing in it is right or wrong. */
export type Activity = z.infer<typeof activityFile>;
/** One step of an activity. */
export type ActivityPart = Activity['parts'][number];
export type PartOf<K extends ActivityPart['kind']> = Extract<ActivityPart, { kind: K }>;
