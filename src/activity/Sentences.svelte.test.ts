import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import Sentences from './Sentences.svelte';

const ask = 'Welke zin past bij jou?';

function setup() {
	const { onchange, last } = aKeeper();
	const part: PartOf<'sentences'> = {
		kind: 'sentences',
		ask,
		starts: [
			{ id: 'short', label: 'Kort', text: 'We gaan verhuizen.' },
			{ id: 'long', label: 'Lang', text: 'We gaan verhuizen, en ik weet nog niet waarheen.' }
		]
	};
	render(Sentences, { part, words, onchange });
	return {
		...{ user: userEvent.setup(), onchange, last },
		start: (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) }),
		fields: () => screen.queryAllByRole('textbox', { name: words.yourWords })
	};
}

describe('sentences', () => {
	test('are only offered at first', () => {
		const { start, fields, onchange } = setup();
		expect(start('Kort')).toHaveTextContent('We gaan verhuizen.');
		expect(start('Kort')).toHaveAttribute('aria-pressed', 'false');
		expect(fields()).toHaveLength(0);
		expect(onchange).not.toHaveBeenCalled();
	});

	test('can be taken as they are', async () => {
		const { user, start, fields, last } = setup();
		await user.click(start('Kort'));
		expect(start('Kort')).toHaveAttribute('aria-pressed', 'true');
		expect(fields()[0]).toHaveValue('We gaan verhuizen.');
		expect(last()).toEqual([{ ask, chosen: ['We gaan verhuizen.'] }]);
	});

	test('become the child’s own, and that version is kept', async () => {
		const { user, start, fields, last } = setup();
		await user.click(start('Kort'));
		for (const field of fields()) {
			await user.clear(field);
			await user.type(field, ' Wij gaan weg. ');
		}
		expect(last()).toEqual([{ ask, chosen: ['Wij gaan weg.'] }]);
		expect(start('Kort')).toHaveTextContent('We gaan verhuizen.');
	});

	test('are kept in their order, whatever was taken first', async () => {
		const { user, start, last } = setup();
		await user.click(start('Lang'));
		await user.click(start('Kort'));
		expect(last()?.[0]?.chosen[0]).toBe('We gaan verhuizen.');
		expect(last()?.[0]?.chosen).toHaveLength(2);
	});

	test('go out again, and emptied ones are nothing to keep', async () => {
		const { user, start, fields, last } = setup();
		await user.click(start('Kort'));
		for (const field of fields()) await user.clear(field);
		expect(last()).toEqual([]);
		await user.click(start('Kort'));
		expect(fields()).toHaveLength(0);
		expect(last()).toEqual([]);
	});

	test('that go out by a tap too many come back as the child wrote them', async () => {
		const { user, start, fields, last } = setup();
		await user.click(start('Kort'));
		for (const field of fields()) await user.type(field, ' Met Pluis.');
		await user.click(start('Kort'));
		expect(last()).toEqual([]);
		await user.click(start('Kort'));
		expect(last()).toEqual([{ ask, chosen: ['We gaan verhuizen. Met Pluis.'] }]);
	});

	test('go by keyboard: take one, then write', async () => {
		const { user, start, fields, last } = setup();
		await user.tab();
		expect(start('Kort')).toHaveFocus();
		await user.keyboard('{Enter}');
		await user.tab();
		expect(fields()[0]).toHaveFocus();
		await user.keyboard('{End} Ik ook.');
		expect(last()?.[0]?.chosen).toEqual(['We gaan verhuizen. Ik ook.']);
	});

	test('a child writes are looked at by no translator and no spelling', async () => {
		const { user, start, fields } = setup();
		await user.click(start('Kort'));
		expect(fields()[0]).toHaveAttribute('translate', 'no');
		expect(fields()[0]).toHaveAttribute('spellcheck', 'false');
		expect(fields()[0]).toHaveAttribute('autocomplete', 'off');
	});
});
