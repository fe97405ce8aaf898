import type { OurStory, Plan, StoryPanel } from './plan.ts';

/** What each of the six panels tells, in the order of the story. */
export const panelPrompts = ['worried', 'happened', 'known', 'helps', 'stays', 'next'] as const;
export type PanelPrompt = (typeof panelPrompts)[number];

const emptyPanel: StoryPanel = { plate: null, text: '' };

/** Six panels, those that are not there yet empty. */
export function sixPanels(story: OurStory): StoryPanel[] {
	return panelPrompts.map((_, index) => story.panels[index] ?? emptyPanel);
}

/** The panels there is something on, as a child turns them over. */
export function pagesOf(story: OurStory): StoryPanel[] {
	return story.panels.filter(({ plate, text }) => plate !== null || text.trim() !== '');
}

/** Whether there is anything to read: pictures alone tell a child nothing. */
export const hasWords = (story: OurStory): boolean =>
	story.panels.some(({ text }) => text.trim() !== '');

/** The plan with these panels. What changed is not shown to a child until somebody says so again. */
export function withPanels(plan: Plan, panels: readonly StoryPanel[]): Plan {
	return stamped(plan, { panels, isReady: false });
}

/** The plan with these panels shown to the child, or kept from it again. */
export function withReady(plan: Plan, panels: readonly StoryPanel[], isReady: boolean): Plan {
	return stamped(plan, { panels, isReady });
}

const stamped = (plan: Plan, story: OurStory): Plan => ({
	...plan,
	story,
	changed: new Date().toISOString()
});
