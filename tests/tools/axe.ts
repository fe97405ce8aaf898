import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** The checker itself, to be put into a page before anything of the page runs. */
export const axeSource = readFileSync(
	new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
	'utf8'
);

const options: Record<'all' | 'told' | 'seen', RunOptions> = {
	/** What WCAG 2.2 asks at level AA, and what experience adds. */
	all: {
		resultTypes: ['violations'],
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
	},
	/** The same without what is seen of a page: its colours and measures are those of another one. */
	told: {
		resultTypes: ['violations'],
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } }
	},
	/** What another size of the window or another light can change. */
	seen: {
		resultTypes: ['violations'],
		runOnly: {
			type: 'rule',
			values: [
				'color-contrast',
				'link-in-text-block',
				'target-size',
				'scrollable-region-focusable',
				'css-orientation-lock'
			]
		}
	}
};

/** Every violation on the page as it is now: the rule, where, and what is wrong with it. */
export async function violations(
	page: Page,
	rules: keyof typeof options = 'all'
): Promise<string[]> {
	const found = await page.evaluate(async (asked) => {
		const { axe } = globalThis as unknown as {
			axe: { run: (options: RunOptions) => Promise<AxeResults> };
		};
		return (await axe.run(asked)).violations;
	}, options[rules]);
	return found.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${String(node.target)} ${node.failureSummary ?? ''}`)
	);
}
