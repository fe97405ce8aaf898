import type { Group, Guide, GuideBlock } from '../src/guide/guide.ts';

/** The pages each group is planned to have, in their order; a page that is not written yet is simply not there. */
export const planned: Record<Group, readonly string[]> = {
	tell: ['begin', 'telling', 'ages', 'knowing', 'day', 'first-night', 'questions', 'yourself'],
	stop: ['arrears', 'nuisance', 'closure', 'mortgage', 'contract-end', 'danger', 'violence'],
	arrange: [
		'belongings',
		'pets',
		'school',
		'postal-address',
		'places',
		'rights',
		'objecting',
		'fridge',
		'kept'
	],
	visit: ['before', 'visit', 'words', 'sheets', 'disclosure', 'promises'],
	after: ['replying', 'privacy', 'letters']
};

function linesOf(block: GuideBlock) {
	if (block.kind === 'doing') return [];
	return block.kind === 'list' ? block.items : [block.runs];
}

/** A page cut at its headings: what stands under one is what fits on a screen. */
export function sectionsOf({ message, blocks }: Guide): string[] {
	const parts: string[][] = [[message]];
	for (const block of blocks) {
		if (block.kind === 'heading') parts.push([]);
		else parts.at(-1)?.push(...linesOf(block).map((runs) => runs.map(({ text }) => text).join('')));
	}
	return parts.map((lines) => lines.join('\n')).filter(Boolean);
}

/** What a page gives to say to a child, word for word. */
export function saidIn({ blocks }: Guide): string[] {
	return blocks
		.flatMap(linesOf)
		.flatMap((runs) => runs.flatMap(({ say, text }) => (say ? text : [])));
}

/** Sentences that use a word for losing one's home and never say that children stay with their parents, or the other way round. */
export function mixedUp(text: string): string[] {
	const names = [/\bhuisuitzetting/i, /\buithuisplaatsing/i];
	const used = names.filter((name) => name.test(text));
	return used.length === 1 && used[0]
		? text.split(/(?<=[.!?])\s/).filter((one) => used[0]?.test(one))
		: [];
}

/** The addresses of this app that a page links to. */
export function linksIn({ blocks }: Guide): string[] {
	return blocks
		.flatMap(linesOf)
		.flatMap((runs) => runs.flatMap(({ href }) => (href?.startsWith('/') ? href : [])));
}

/** What an address a page links to may look like; the build then follows each of them. */
export const leadsTo = (locale: string): RegExp =>
	new RegExp(
		`^/(o|${locale}/(story|answers|words|rights|known|mine|place|visit|help/(together|reader|teen|grown-up)|(${[
			['parents', ...planned.tell, ...planned.stop, ...planned.arrange],
			['workers', ...planned.visit, ...planned.after]
		]
			.map(([readers, ...slugs]) => `${readers}(/(${slugs.join('|')}))?`)
			.join('|')})))$`
	);
