/** What a child may want to know before it writes or gives something away, one card each. */
export const partIds = ['suitcase', 'letter', 'passing-on', 'file', 'forced', 'exit'] as const;

export type PartId = (typeof partIds)[number];

/** What a child may write, and then wonder what happens. Source: children.md 6.3. */
export const caseIds = ['fight', 'hitting', 'sad', 'alone', 'dying', 'helper'] as const;

export type CaseId = (typeof caseIds)[number];

/** Who reads what a child makes or gives away, told to one tier. */
export interface WhoReads {
	intro: string;
	parts: { id: PartId; title: string; text: string[] }[];
	cases: {
		id: CaseId;
		/** Goes on where the heading of the cases stops. */
		title: string;
		/** What happens while it is only written down. */
		stays: string;
		/** What a worker would do with it. */
		helper: string;
	}[];
}
