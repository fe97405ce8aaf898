import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import words from '../../content/nl/interface/activity.json' with { type: 'json' };
import { aKeeper } from './a-made.ts';
import type { PartOf } from './activity.ts';
import Round from './Round.svelte';

const done = 'Gedag gezegd';

function setup(more: Partial<PartOf<'round'>> = {}) {
	const { onchange, last } = aKeeper();
	const part: PartOf<'round'> = {
		kind: 'round',
		ask: 'Wie zeg je gedag?',
		done,
		things: [
			{ id: 'room', text: 'mijn kamer', picture: 'pack-bed' },
			{ id: 'tree', text: 'de boom' }
		],
		...more
	};
	render(Round, { part, words, onchange });
	return {
		...{ user: userEvent.setup(), onchange, last },
		stop: (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })
	};
}

describe('a round', () => {
	test('has been nowhere at first', () => {
		const { stop, onchange } = setup();
		expect(stop('mijn kamer')).toHaveAttribute('aria-pressed', 'false');
		expect(screen.queryByText(done)).toBeNull();
		expect(onchange).not.toHaveBeenCalled();
	});

	test('marks where the child has been, in words too', async () => {
		const { user, stop, last } = setup();
		await user.click(stop('de boom'));
		expect(stop('de boom')).toHaveAttribute('aria-pressed', 'true');
		expect(stop('de boom')).toHaveTextContent(done);
		expect(stop('mijn kamer')).not.toHaveTextContent(done);
		expect(last()).toEqual([{ ask: done, chosen: ['de boom'] }]);
	});

	test('keeps the order of the round, and a mark can come off', async () => {
		const { user, stop, last } = setup();
		await user.click(stop('de boom'));
		await user.click(stop('mijn kamer'));
		expect(last()).toEqual([{ ask: done, chosen: ['mijn kamer', 'de boom'] }]);
		await user.click(stop('mijn kamer'));
		await user.click(stop('de boom'));
		expect(last()).toEqual([]);
	});

	test('goes by keyboard', async () => {
		const { user, stop, last } = setup();
		await user.tab();
		await user.keyboard(' ');
		await user.tab();
		expect(stop('de boom')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(last()?.[0]?.chosen).toHaveLength(2);
	});

	test('takes a stop of the child’s own, which is not done yet', async () => {
		const { user, stop, last, onchange } = setup({ own: 'Nog een plek' });
		await user.type(screen.getByRole('textbox', { name: 'Nog een plek' }), 'de vijver{Enter}');
		expect(stop('de vijver')).toHaveAttribute('aria-pressed', 'false');
		expect(onchange).not.toHaveBeenCalled();
		await user.click(stop('de vijver'));
		expect(last()).toEqual([{ ask: done, chosen: ['de vijver'] }]);
	});
});
