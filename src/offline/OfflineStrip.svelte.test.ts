import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/frame.json' with { type: 'json' };
import OfflineStrip from './OfflineStrip.svelte';

afterEach(() => vi.restoreAllMocks());

async function setup(onLine = true) {
	vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
	render(OfflineStrip, { words });
	await tick();
	const becomes = async (type: 'online' | 'offline') => {
		dispatchEvent(new Event(type));
		await tick();
	};
	return { becomes, user: userEvent.setup() };
}

const strip = () => screen.queryByRole('status');

describe('without network', () => {
	test('the page says so, and that everything works', async () => {
		await setup(false);
		expect(strip()).toHaveTextContent(`${words.offline} ${words.offlineFine}`);
	});

	test('it is said when the network goes, and no longer when it is back', async () => {
		const { becomes } = await setup();
		expect(strip()).toBeNull();
		await becomes('offline');
		expect(strip()).toBeVisible();
		await becomes('online');
		expect(strip()).toBeNull();
	});

	test('it can be put away, until the network goes again', async () => {
		const { user, becomes } = await setup(false);
		await user.click(screen.getByRole('button', { name: words.close }));
		expect(strip()).toBeNull();
		await becomes('online');
		await becomes('offline');
		expect(strip()).toBeVisible();
	});
});
