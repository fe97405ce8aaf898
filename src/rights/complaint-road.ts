import type { Complaint } from './complaint.ts';

/** To whom one can turn. */
export const receiverIds = [
	'lawyer',
	'decider',
	'municipality',
	'organisation',
	'landlord',
	'adviser',
	'helpdesk',
	'ombudsman',
	'national'
] as const;
export type ReceiverId = (typeof receiverIds)[number];

/** One step of the road, with the sources of what is said about it. */
export interface RoadStep {
	readonly to: ReceiverId;
	readonly sources: readonly string[];
	/** Sources somebody has to look at again; what rests on them is worded as something to ask. */
	readonly check: readonly string[];
	/** What is said here is not sure, and the step says so. */
	readonly isUnsure: boolean;
	/** The id of a line to call, where there is one. */
	readonly line: string | null;
}

const steps: Readonly<Record<ReceiverId, Omit<RoadStep, 'to'>>> = {
	// objection and an urgent request to the judge: F2.4, F4.4
	lawyer: {
		sources: ['JLH', 'DZ25', 'RBA24', 'DCI23'],
		check: ['JLW'],
		isUnsure: false,
		line: 'juridisch-loket'
	},
	// the fourth step: explain the decision and what can be done against it, F1.20
	decider: { sources: ['KO4', 'KO4U'], check: [], isUnsure: false, line: null },
	// looks at each child's interests and writes it down: 5.5
	municipality: {
		sources: ['RBA24', 'RBA25', 'DCI23', 'SS25'],
		check: [],
		isUnsure: true,
		line: null
	},
	organisation: { sources: ['KO4'], check: [], isUnsure: true, line: null },
	landlord: { sources: [], check: [], isUnsure: true, line: null },
	adviser: { sources: [], check: ['JS'], isUnsure: true, line: 'jeugdstem' },
	helpdesk: { sources: ['DCIF'], check: ['KRH'], isUnsure: false, line: 'kinderrechtenhelpdesk' },
	ombudsman: {
		sources: ['KOC', 'KO4', 'HOO'],
		check: [],
		isUnsure: false,
		line: 'kinderombudsman'
	},
	national: { sources: ['PR23', 'KO23'], check: [], isUnsure: true, line: null }
};

/**
 * The road of a complaint, first step first. Where there is no bed or a family would be parted it
 * begins with a lawyer: a complaint is too slow for that.
 */
export function roadFor({ about, grounds }: Pick<Complaint, 'about' | 'grounds'>): RoadStep[] {
	const isUrgent = grounds.includes('no-bed') || grounds.includes('apart');
	const road: ReceiverId[] = [
		...(isUrgent ? (['lawyer'] as const) : []),
		'decider',
		about,
		...(about === 'organisation' ? (['adviser'] as const) : []),
		'helpdesk',
		'ombudsman',
		...(about === 'municipality' ? (['national'] as const) : []),
		...(isUrgent ? [] : (['lawyer'] as const))
	];
	return road.map((to) => ({ to, ...steps[to] }));
}
