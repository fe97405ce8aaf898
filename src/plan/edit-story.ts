import { planLimits, type FirstNight, type Plan, type StoryPanel } from './plan.ts';

/** The plan with this said about the first evening, or the child's own corner. Empty lines go. */
export function withFirstNight(plan: Plan, change: Partial<FirstNight>): Plan {
	const { evening, corner } = { ...plan.firstNight, ...change };
	return { ...plan, firstNight: { evening: filled(evening), corner: filled(corner) } };
}

const emptyPanel: StoryPanel = { plate: null, text: '' };

/**
 * The plan with this panel of the family's own story, from 0; those before it are there, if empty.
 * What was changed is shown to a child only once a grown-up says again that it is ready.
 */
export function withPanel(plan: Plan, at: number, change: Partial<StoryPanel>): Plan {
	if (!Number.isInteger(at) || at < 0 || at >= planLimits.panels) return plan;
	const { panels } = plan.story;
	const length = Math.max(panels.length, at + 1);
	const all = Array.from({ length }, (_, place) => {
		const panel = panels[place] ?? emptyPanel;
		return place === at ? { ...panel, ...change } : panel;
	});
	return { ...plan, story: { panels: all, isReady: false } };
}

export function withoutPanel(plan: Plan, at: number): Plan {
	const panels = plan.story.panels.filter((_, place) => place !== at);
	return { ...plan, story: { panels, isReady: false } };
}

/** Whether the story is ready for the child; one without a word never is. */
export function withStoryReady(plan: Plan, isReady: boolean): Plan {
	const hasWords = plan.story.panels.some(({ text }) => text.trim() !== '');
	return { ...plan, story: { ...plan.story, isReady: isReady && hasWords } };
}

function filled(lines: readonly string[]): readonly string[] {
	return lines.filter((line) => line.trim() !== '').slice(0, planLimits.lines);
}
