import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOfRelay, ownRelay } from './relay-of-host.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the relay of a host', () => {
	async function addressOf(host: string): Promise<unknown> {
		const fetch = vi.fn((address: string) => Promise.reject(new TypeError(address)));
		vi.stubGlobal('fetch', fetch);
		const box = { mb: 'A'.repeat(22), rt: 'A'.repeat(22) };
		await clientOfRelay(host)?.count(box);
		return fetch.mock.calls[0]?.[0];
	}

	it('is the one the app came from, or one over https', async () => {
		const path = `/v1/mb/${'A'.repeat(22)}`;
		expect(await addressOf(ownRelay())).toBe(path);
		expect(await addressOf('post.example.org')).toBe(`https://post.example.org${path}`);
	});

	it("has a name that a card can hold, on a developer's machine too", () => {
		expect(ownRelay()).toBe('app.localhost');
	});

	it.each([
		'',
		'localhost:1',
		'a.example.org:443',
		'a.example.org/x',
		'127.0.0.1',
		'u@a.example.org'
	])('is none for %s', (host) => {
		expect(clientOfRelay(host)).toBeNull();
	});

	it('is none any more once the policy of the page was seen to forbid it', () => {
		expect(clientOfRelay('other.example.org')).not.toBeNull();
		const seen = (effectiveDirective: string, blockedURI: string) =>
			document.dispatchEvent(
				Object.assign(new Event('securitypolicyviolation'), { effectiveDirective, blockedURI })
			);
		seen('img-src', 'https://other.example.org/a.png');
		seen('connect-src', 'inline');
		expect(clientOfRelay('other.example.org')).not.toBeNull();
		seen('connect-src', 'https://other.example.org/v1/mb/x');
		expect(clientOfRelay('other.example.org')).toBeNull();
		expect(clientOfRelay('another.example.org')).not.toBeNull();
	});
});
