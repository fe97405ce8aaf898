import * as z from 'zod/mini';
import { findingIds, whatIsMissing, type FindingId } from './what-is-missing.ts';
import type { RightsCheck } from './rights-check.ts';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** Who writes: each has other words for the child, and another relation to it. */
export const writers = ['parent', 'teen', 'worker'] as const;
export type Writer = (typeof writers)[number];

/** Whom the complaint is about. */
export const abouts = ['municipality', 'organisation', 'landlord'] as const;
export type About = (typeof abouts)[number];

/** What can stand in a complaint. What a child told of violence never does, and goes another road. */
export const grounds = findingIds.filter((id) => id !== 'violence' && id !== 'not-looked');
export type Ground = Exclude<FindingId, 'violence' | 'not-looked'>;

/** What can be asked for. */
export const wishIds = ['talk', 'bed', 'together', 'write', 'soften', 'explain'] as const;
export type WishId = (typeof wishIds)[number];

/** A complaint that is being written. Nothing of it is sent by the app. */
export interface Complaint {
	readonly v: 1;
	readonly writer: Writer;
	readonly about: About;
	readonly grounds: readonly Ground[];
	/** Who signs it. */
	readonly from: string;
	/** To whom, in the writer's words; may be empty. */
	readonly to: string;
	/** What happened, in the writer's own words. */
	readonly what: string;
	/** What else is asked, in the writer's own words. */
	readonly wish: string;
	/** YYYY-MM-DD: when the writer would like an answer, or null. */
	readonly answerBy: string | null;
	/** The whole letter as the writer changed it, or null as long as it is made from the rest. */
	readonly text: string | null;
}

export const complaintLimits = { line: 80, own: 800, text: 6_000 } as const;

export const emptyComplaint: Complaint = {
	v: 1,
	writer: 'parent',
	about: 'municipality',
	grounds: [],
	from: '',
	to: '',
	what: '',
	wish: '',
	answerBy: null,
	text: null
};

const upTo = (longest: number) => z.string().check(z.maxLength(longest));
const schema = z.strictObject({
	v: z.literal(1),
	writer: z.enum(writers),
	about: z.enum(abouts),
	grounds: z
		.array(z.enum(grounds as Ground[]))
		.check(z.refine((list) => new Set(list).size === list.length)),
	from: upTo(complaintLimits.line),
	to: upTo(complaintLimits.line),
	what: upTo(complaintLimits.own),
	wish: upTo(complaintLimits.own),
	answerBy: z.nullable(z.iso.date()),
	text: z.nullable(upTo(complaintLimits.text))
});

/** A complaint as it comes out of a vault or a file, or null when it is not one we know. */
export function parseComplaint(value: unknown): Complaint | null {
	const parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}

/** Who is to do something about each; the writer may choose otherwise. */
const aboutOf: Readonly<Record<Ground, About>> = {
	'nobody-spoke': 'organisation',
	'no-bed': 'municipality',
	apart: 'municipality',
	'not-asked': 'organisation',
	'not-told-before': 'organisation',
	'nobody-along': 'organisation',
	'nothing-heard': 'organisation',
	'no-best': 'municipality',
	'nothing-else': 'municipality',
	'not-weighed': 'municipality',
	'not-softened': 'municipality',
	'not-each-child': 'municipality',
	'no-reason': 'municipality',
	'not-explained': 'organisation',
	'not-understood': 'organisation',
	'no-answer': 'organisation',
	'no-way-on': 'organisation'
};

const isGround = (id: FindingId): id is Ground => id !== 'violence' && id !== 'not-looked';

/** What is missing in a check and can be complained about, in its order. */
export function groundsOf(check: RightsCheck): { id: Ground; isSaid: boolean }[] {
	return whatIsMissing(check).flatMap(({ id, isSaid }) => (isGround(id) ? [{ id, isSaid }] : []));
}

/**
 * A complaint to begin with: only what somebody said is in it. What is merely empty may have been
 * done all the same, so the writer adds that.
 */
export function complaintFrom(check: RightsCheck, writer: Writer): Complaint {
	const said = groundsOf(check)
		.filter(({ isSaid }) => isSaid)
		.map(({ id }) => id);
	const [first] = said;
	const about = first ? aboutOf[first] : 'municipality';
	return { ...emptyComplaint, writer, about, grounds: said };
}

const wishFor: Readonly<Partial<Record<Ground, WishId>>> = {
	'nobody-spoke': 'talk',
	'not-asked': 'talk',
	'nothing-heard': 'talk',
	'no-bed': 'bed',
	apart: 'together',
	'no-best': 'write',
	'nothing-else': 'write',
	'not-weighed': 'write',
	'not-each-child': 'write',
	'no-reason': 'write',
	'not-softened': 'soften',
	'not-told-before': 'explain',
	'nobody-along': 'explain',
	'not-explained': 'explain',
	'not-understood': 'explain',
	'no-answer': 'explain',
	'no-way-on': 'explain'
};

/** What a complaint asks for, from what went wrong. */
export function wishesOf(complaint: Complaint): WishId[] {
	const asked = new Set(complaint.grounds.map((ground) => wishFor[ground]));
	return wishIds.filter((wish) => asked.has(wish));
}
