import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { icons, type IconName } from './icons.ts';
import Icon from './Icon.svelte';
import { rareIcons, type RareIconName } from './rare-icons.ts';
import RareIcon from './RareIcon.svelte';
import Tag from './Tag.svelte';

describe('a tag', () => {
	test('with an address is a link, named by its words alone', () => {
		render(Tag, { icon: 'people', label: 'Hulp', href: '/nl/help' });
		expect(screen.getByRole('link', { name: 'Hulp' })).toHaveAttribute('href', '/nl/help');
	});

	test('without one is a button that sends no form', async () => {
		const onclick = vi.fn();
		render(Tag, { icon: 'listen', label: 'Luister', onclick });
		const button = screen.getByRole('button', { name: 'Luister' });
		expect(button).toHaveAttribute('type', 'button');
		await userEvent.setup().click(button);
		expect(onclick).toHaveBeenCalledTimes(1);
	});

	test.each([
		[true, 'is marked, so that the first script of the page sees it'],
		[false, 'is not marked']
	])('that is the way out (%s) %s', (leave) => {
		render(Tag, { icon: 'leave', label: 'Weg', href: '/nl/outside', leave });
		expect(screen.getByRole('link').hasAttribute('data-leave')).toBe(leave);
	});

	test('wears the paper of its job', () => {
		render(Tag, { icon: 'people', label: 'Hulp', href: '/nl/help', job: 'help' });
		expect(screen.getByRole('link')).toHaveClass('tag', 'help');
	});
});

describe('an icon', () => {
	test.each(Object.keys(icons) as IconName[])('%s is drawn, and silent', (name) => {
		const { container } = render(Icon, { name });
		const icon = container.querySelector('svg');
		expect(icon).toHaveAttribute('aria-hidden', 'true');
		expect(icon?.querySelectorAll('path')).toHaveLength(icons[name].length);
	});

	test.each(Object.keys(rareIcons) as RareIconName[])('%s too', (name) => {
		const { container } = render(RareIcon, { name });
		const icon = container.querySelector('svg');
		expect(icon).toHaveAttribute('aria-hidden', 'true');
		expect(icon?.querySelectorAll('path')).toHaveLength(rareIcons[name].length);
	});

	test('turns over with the reading direction only where that means something', () => {
		const { container } = render(Icon, { name: 'back', directed: true });
		expect(container.querySelector('svg')).toHaveClass('ic-dir');
		const plain = render(RareIcon, { name: 'moon' });
		expect(plain.container.querySelector('svg')).not.toHaveClass('ic-dir');
	});
});
