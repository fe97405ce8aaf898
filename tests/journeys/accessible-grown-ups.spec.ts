import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import complaint from '../../content/nl/interface/complaint.json' with { type: 'json' };
import guides from '../../content/nl/interface/guides.json' with { type: 'json' };
import journal from '../../content/nl/interface/journal.json' with { type: 'json' };
import fill from '../../content/nl/interface/plan-fill.json' with { type: 'json' };
import plan from '../../content/nl/interface/plan.json' with { type: 'json' };
import check from '../../content/nl/interface/rights-check.json' with { type: 'json' };
import telling from '../../content/nl/interface/telling.json' with { type: 'json' };
import visitWords from '../../content/nl/interface/visit.json' with { type: 'json' };
import voice from '../../content/nl/interface/voice-sheet.json' with { type: 'json' };
import { fillParts } from '../../src/plan/fill-parts.ts';
import { enlargeText } from '../tools/browser.ts';
import { lookedAt, wrongInEveryLook } from '../tools/looks.ts';
import { visitors } from '../tools/visitors.ts';
import {
	aboutTheSheet,
	checkWithGaps,
	choose,
	fillEveryPart,
	onWithComplaint,
	onWithSheet,
	openPart
} from './grown-ups.ts';
import { keepOnDevice, press } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

/** Looks at a screen as it stands: in every look, and with letters twice as large. */
async function wrongOn(page: Page, screen: string): Promise<string[]> {
	// what stays at the edges of the screen covers whatever happens to lie behind it at this moment
	await page.addStyleTag({ content: '.foot, .top { position: static !important }' });
	const wrong = await wrongInEveryLook(page, screen);
	const enlarge = await enlargeText(page, 2);
	const wide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	if (process.env['SHOTS'])
		await page.screenshot({ path: `${process.env['SHOTS']}/${screen}-large.png` });
	await enlarge(1);
	return wide > 0 ? [...wrong, `${screen}, letters twice as large: ${wide} px too wide`] : wrong;
}

/** A visit that looks at each screen it comes to. */
async function walker() {
	const { page } = await visit(origin, lookedAt);
	const wrong: string[] = [];
	return {
		page,
		wrong,
		look: async (screen: string) => void wrong.push(...(await wrongOn(page, screen)))
	};
}

test('the plan breaks no rule of accessibility, at the table and for a child', async () => {
	const { page, wrong, look } = await walker();
	await page.goto(`${origin}/nl/mine#plan-fill`);
	await keepOnDevice(page);
	await page.getByRole('heading', { level: 1, name: fill.title }).waitFor();
	await fillEveryPart(page);
	await look('table');
	for (const part of fillParts) {
		await openPart(page, part);
		if (part === 'places') await page.locator('[aria-expanded]').last().click();
		await look(`fill ${part}`);
		if (part === 'board') {
			await page.locator('[data-card]').first().click();
			await look('one card');
		}
		await press(page, fill.back);
	}
	for (const tier of ['together', 'reader', 'teen']) {
		await page.goto(`${origin}/nl/story/${tier}`, { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: journal.ourPlan }).click();
		await page.getByRole('heading', { level: 1, name: plan.title }).waitFor();
		await look(`plan ${tier}`);
	}
	expect(wrong).toEqual([]);
});

test('the sheets for people who decide break no rule of accessibility', async () => {
	const { page, wrong, look } = await walker();
	await page.goto(`${origin}/nl/mine#voice-sheet`);
	await keepOnDevice(page);
	await aboutTheSheet(page, 'Sami');
	await look('voice about');
	await onWithSheet(page, voice['step-important']);
	await press(page, voice['start-along']);
	await page.getByLabel(voice['words-text']).fill('mijn kat enzo');
	await look('voice important');
	await onWithSheet(page, voice['step-houses']);
	await look('voice houses');
	await onWithSheet(page, voice['step-needs']);
	await press(page, voice['need-bed']);
	await look('voice needs');
	await onWithSheet(page, voice['step-told']);
	await page
		.getByRole('group', { name: voice['hearer-judge'] })
		.getByRole('button', { name: voice.yes })
		.click();
	await look('voice told');
	await onWithSheet(page, voice['step-worker']);
	await press(page, voice['handTo-worker']);
	await page.getByLabel(voice.workerName).fill('Sanne');
	await look('voice worker');
	await onWithSheet(page, voice['step-preview']);
	await look('voice preview with gaps');
	await press(page, voice['handTo-child']);
	await press(page, voice.seenAsk);
	await look('voice preview');
	await press(page, voice.toLetter);
	await press(page, voice['bringer-lawyer']);
	await look('decider letter');

	await page.goto(`${origin}/nl/workers/sheets`);
	await page.getByRole('link', { name: guides['do-rights-check'] }).click();
	await page.getByRole('heading', { level: 1, name: check.title }).waitFor();
	await look('check start');
	await checkWithGaps(page, 'Sami');
	await look('check result');
	await press(page, check.complain);
	await look('complaint about');
	await onWithComplaint(page, complaint.roadTitle);
	await look('complaint road');
	await onWithComplaint(page, complaint.letterTitle);
	await look('complaint letter');
	expect(wrong).toEqual([]);
});

test('what parents do on their pages breaks no rule of accessibility', async () => {
	const { page, wrong, look } = await walker();
	await page.goto(`${origin}/nl/parents`);
	await look('parents');
	await page.goto(`${origin}/nl/parents/telling`);
	const models = page.getByRole('list', { name: telling.models });
	await choose(page, telling['reason-rent']);
	for (const one of [0, 1, 2]) await models.nth(one).getByRole('button').first().click();
	await press(page, telling.practise);
	await look('practice');
	await page.goto(`${origin}/nl/parents/fridge`);
	await page.getByRole('button', { name: telling.print }).waitFor();
	await look('fridge');
	await page.goto(`${origin}/nl/parents/questions`);
	await page.getByText(telling.answersFor).waitFor();
	await page.locator('main details').first().locator('summary').click();
	await look('model answers');
	expect(wrong).toEqual([]);
});

test('a visit breaks no rule of accessibility from its beginning to its end', async () => {
	const { page, wrong, look } = await walker();
	await page.goto(`${origin}/nl/visit`);
	await press(page, visitWords.begin);
	const bar = page.getByRole('region', { name: visitWords.bar });
	await bar.waitFor();
	await press(page, visitWords.unfold);
	await look('visit arrive');
	// the step with the most to say and the most ways
	for (const step of ['rules', 'story', 'know', 'turn'] as const) {
		await press(page, visitWords.next);
		await bar.getByText(visitWords[step], { exact: true }).waitFor();
	}
	await look('visit turn');
	await press(page, visitWords.handOver);
	await page.getByRole('heading', { name: visitWords.giveTitle }).waitFor();
	await look('visit giving');
	await press(page, visitWords.notYet);
	await bar.getByRole('button', { name: visitWords.toEnd }).click();
	await page.getByRole('heading', { name: visitWords.endTitle }).waitFor();
	await look('visit end');
	await press(page, visitWords.endNow);
	await look('visit sure');
	await press(page, visitWords.sureEnd);
	await page.getByText(visitWords.overTitle).waitFor();
	await look('visit over');
	expect(wrong).toEqual([]);
});
