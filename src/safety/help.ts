import { ContentError, readYaml } from '#content';
import { z } from 'zod';
import { audiences, type Audience } from './audience.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const hours = z.union([
	z.literal('always'),
	z.array(z.strictObject({ days: z.array(z.enum(days)), from: z.string(), to: z.string() }))
]);

const linesFile = z.array(
	z.strictObject({
		id: z.string(),
		phone: z.string().optional(),
		tel: z
			.string()
			.regex(/^tel:\d+$/)
			.optional(),
		url: z.url({ protocol: /^https$/ }).optional(),
		chat: z.url({ protocol: /^https$/ }).optional(),
		ages: z.strictObject({ from: z.number(), to: z.number().optional() }),
		hours: hours.optional(),
		free: z.boolean().optional(),
		anonymous: z.boolean().optional(),
		danger: z.boolean().optional(),
		tiers: z.array(z.enum(audiences)),
		checked: z.iso.date(),
		sources: z.array(z.string())
	})
);

const helpFile = z.strictObject({
	lines: z.record(
		z.string(),
		z.strictObject({ name: z.string(), for: z.string(), text: z.string() })
	),
	people: z.array(z.strictObject({ id: z.string(), name: z.string(), text: z.string() })),
	callList: z.string(),
	canChange: z.string()
});

type Line = z.infer<typeof linesFile>[number];

/** A helpline with its words; what is not certain about it is not there. */
export interface Helpline extends Omit<Line, 'tiers' | 'sources' | 'checked' | 'ages' | 'hours'> {
	name: string;
	for: string;
	text: string;
	/** When somebody answers, in words; empty where that is not certain. */
	hours: string;
}

/** How the page's language says dates and hours. */
export interface Sayings {
	/** A date of the form 2026-11-23. */
	date: (date: string) => string;
	always: string;
	/** Hours of the form 11:00. */
	open: (days: 'every-day' | 'weekdays', from: string, to: string) => string;
}

/** Everything the help page shows to one audience. */
export interface Help {
	people: { id: string; name: string; text: string }[];
	lines: Helpline[];
	/** Whom to call when it is dangerous now, or null where people are named instead of numbers. */
	danger: Helpline | null;
	callList: string;
	/** The day the numbers were checked, and that they can change; null where there are no numbers. */
	canChange: string | null;
}

/**
 * The help for one audience in one language. Under eight it is people, not numbers: there is no
 * line for that age.
 */
export function readHelp(
	files: Readonly<Record<string, string>>,
	locale: string,
	audience: Audience,
	sayings: Sayings
): Help {
	const path = `${locale}/help.yaml`;
	const words = readYaml(files, path, helpFile);
	const shown = readYaml(files, 'helplines.yaml', linesFile).filter(
		({ tiers }) => audience !== 'together' && tiers.includes(audience)
	);
	const lines = shown.map((line) => {
		const { id, phone, tel, url, chat, free, anonymous, danger } = line;
		const said = words.lines[id];
		if (!said) throw new ContentError(path, undefined, `no words for the helpline ${id}`);
		return {
			...said,
			...{ id, phone, tel, url, chat, free, anonymous, danger },
			hours: sayHours(line.hours, sayings)
		};
	});
	const oldest = shown.map(({ checked }) => checked).sort()[0];
	return {
		people: words.people,
		lines: lines.filter(({ danger }) => !danger),
		danger: lines.find(({ danger }) => danger) ?? null,
		callList: words.callList,
		canChange: oldest ? words.canChange.replace('{{date}}', sayings.date(oldest)) : null
	};
}

function sayHours(open: Line['hours'], { always, open: say }: Sayings): string {
	if (open === 'always') return always;
	return (open ?? [])
		.map(({ days: on, from, to }) => say(on.length === 7 ? 'every-day' : 'weekdays', from, to))
		.join(' ');
}
