import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../content/nl/interface/frame.json' with { type: 'json' };
import NewVersionStrip from './NewVersionStrip.svelte';
import { keepOffline, type NewVersion } from './new-version.ts';

/** What the page asked of the worker, and a way to speak as it does. */
const worker = vi.hoisted(() => ({
	made: [] as unknown[][],
	register: vi.fn<() => Promise<void>>(),
	update: vi.fn<() => Promise<void>>(),
	messageSkipWaiting: vi.fn<() => void>(),
	listeners: new Map<string, (() => void)[]>(),
	say(type: string) {
		for (const listener of this.listeners.get(type) ?? []) listener();
	}
}));

vi.mock('workbox-window', () => ({
	Workbox: class {
		register = worker.register;
		update = worker.update;
		messageSkipWaiting = worker.messageSkipWaiting;
		constructor(...made: unknown[]) {
			worker.made.push(made);
		}
		addEventListener(type: string, listener: () => void): void {
			worker.listeners.set(type, [...(worker.listeners.get(type) ?? []), listener]);
		}
	}
}));

const reload = vi.fn();
const hour = 60 * 60 * 1000;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	vi.stubGlobal('location', { origin: location.origin, href: location.href, hash: '', reload });
	Object.defineProperty(navigator, 'serviceWorker', { value: {}, configurable: true });
	worker.made.length = 0;
	worker.listeners.clear();
	vi.clearAllMocks();
	worker.register.mockResolvedValue();
	worker.update.mockResolvedValue();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('keeping the app for offline', () => {
	test('starts the worker of our own, and never an old one from the cache', async () => {
		await keepOffline(() => undefined);
		expect(worker.made).toMatchObject([['/service-worker.js', { updateViaCache: 'none' }]]);
		expect(worker.register).toHaveBeenCalledTimes(1);
	});

	test('looks for a newer version every hour', async () => {
		await keepOffline(() => undefined);
		vi.advanceTimersByTime(hour - 1);
		expect(worker.update).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1 + hour);
		expect(worker.update).toHaveBeenCalledTimes(2);
	});

	test('does nothing in a browser that has no worker', async () => {
		Reflect.deleteProperty(navigator, 'serviceWorker');
		await keepOffline(() => undefined);
		expect(worker.made).toEqual([]);
	});

	test('that is refused goes on online, and looks for nothing', async () => {
		worker.register.mockRejectedValueOnce(new DOMException('', 'SecurityError'));
		await keepOffline(() => undefined);
		vi.advanceTimersByTime(hour);
		expect(worker.update).not.toHaveBeenCalled();
	});
});

describe('a newer version', () => {
	test('is told when it waits, and changes nothing until it is taken', async () => {
		const versions: NewVersion[] = [];
		await keepOffline((version) => versions.push(version));
		expect(versions).toEqual([]);
		worker.say('waiting');
		expect(versions).toHaveLength(1);
		worker.say('controlling');
		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
		expect(reload).not.toHaveBeenCalled();
	});

	test('that is taken loads the page anew once it is in charge, not before', async () => {
		const versions: NewVersion[] = [];
		await keepOffline((version) => versions.push(version));
		worker.say('waiting');
		versions[0]?.take();
		expect(worker.messageSkipWaiting).toHaveBeenCalledTimes(1);
		expect(reload).not.toHaveBeenCalled();
		worker.say('controlling');
		expect(reload).toHaveBeenCalledTimes(1);
	});
});

describe('the strip', () => {
	function setup() {
		render(NewVersionStrip, { words });
		const user = userEvent.setup();
		const press = (name: string) => user.click(screen.getByRole('button', { name }));
		return { press };
	}

	test('is not there while there is nothing new', () => {
		setup();
		expect(screen.queryByRole('status')).toBeNull();
	});

	test('says that a version waits, without taking the focus or the page', async () => {
		setup();
		const before = document.activeElement;
		worker.say('waiting');
		expect(await screen.findByRole('status')).toHaveTextContent(words.newVersion);
		expect(document.activeElement).toBe(before);
		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
	});

	test('takes it when that is pressed', async () => {
		const { press } = setup();
		worker.say('waiting');
		await screen.findByRole('status');
		await press(words.takeNewVersion);
		expect(worker.messageSkipWaiting).toHaveBeenCalledTimes(1);
	});

	test('goes away for later, and takes nothing', async () => {
		const { press } = setup();
		worker.say('waiting');
		await screen.findByRole('status');
		await press(words.later);
		expect(screen.queryByRole('status')).toBeNull();
		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
	});
});
