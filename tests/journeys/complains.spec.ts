import { expect, inject, test } from 'vitest';
import complaint from '../../content/nl/interface/complaint.json' with { type: 'json' };
import check from '../../content/nl/interface/rights-check.json' with { type: 'json' };
import { visitors } from '../tools/visitors.ts';
import { checkWithGaps, dayIn, onWithComplaint } from './grown-ups.ts';
import { keepOnDevice, press, things } from './suitcase.ts';

const origin = inject('origin');
const visit = visitors();

test('what is missing in a rights check comes back in a finished letter of complaint', async () => {
	const { page } = await visit(origin);
	await page.goto(`${origin}/nl/mine#rights-check`);
	await keepOnDevice(page);
	await checkWithGaps(page, 'Sami');
	await page.getByText(check['missing-no-bed']).waitFor();
	await page.getByText(check['said-not-asked']).waitFor();
	await press(page, check.complain);
	await page.getByRole('heading', { level: 1, name: complaint.title }).waitFor();
	const grounds = (['ground-no-bed', 'ground-not-asked'] as const).map((id) =>
		complaint[id].replace('{{child}}', 'Sami')
	);
	for (const ground of grounds)
		expect(await page.getByRole('checkbox', { name: ground }).isChecked()).toBe(true);
	// what was only left empty is not said to have gone wrong
	const unsaid = complaint['ground-no-best'].replace('{{child}}', 'Sami');
	expect(await page.getByRole('checkbox', { name: unsaid }).isChecked()).toBe(false);
	await onWithComplaint(page, complaint.roadTitle);
	await onWithComplaint(page, complaint.letterTitle);
	await page.getByLabel(complaint.what).fill('Op 3 november zei niemand iets tegen Sami.');
	await page.getByLabel(complaint.answerBy).fill(dayIn(14));
	await page.getByLabel(complaint.from).fill('de moeder van Sami');

	await page.emulateMedia({ media: 'print' });
	const letter = page.locator('article.paper');
	const printed = await page.locator('.table').innerText();
	for (const line of [
		...grounds,
		'Op 3 november zei niemand iets tegen Sami.',
		'de moeder van Sami',
		complaint['wish-bed']
	])
		expect(await letter.innerText()).toContain(line);
	expect(await letter.innerText()).not.toContain(unsaid);
	// nothing but the letter comes out of the printer
	expect(printed.trim()).toBe((await letter.innerText()).trim());
	await page.emulateMedia({ media: 'screen' });

	await press(page, complaint.toSuitcase);
	await page.getByText(complaint.inSuitcase).waitFor();
	await press(page, complaint.done);
	await things(page).filter({ hasText: complaint.madeTitle }).waitFor();
});
