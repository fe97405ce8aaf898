import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const origin = 'https://thuiskoffer.example';

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('location', { origin, href: `${origin}/nl/mine` });
});
afterEach(() => vi.unstubAllGlobals());

/** A page that has just been loaded has made no policy yet. */
async function setup() {
	const { trustedScriptUrl } = await import('./trusted-url.ts');
	return trustedScriptUrl;
}

/** A browser that takes only what a policy has seen. */
function trustedTypes() {
	const createPolicy = vi.fn(
		(_name: string, rules: { createScriptURL: (url: string) => string }) => ({
			createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) })
		})
	);
	vi.stubGlobal('trustedTypes', { createPolicy });
	return createPolicy;
}

const foreign = [
	'https://elsewhere.example/worker.js',
	'//elsewhere.example/worker.js',
	'http://thuiskoffer.example/worker.js',
	'https://thuiskoffer.example:8443/worker.js',
	'https://thuiskoffer.example.elsewhere.example/worker.js',
	'data:text/javascript,alert(1)',
	'blob:https://elsewhere.example/1',
	'javascript:alert(1)'
];

describe.each([
	['with trusted types', trustedTypes],
	['without trusted types', () => undefined]
])('a script %s', (_name, stub) => {
	test.each(foreign)('from elsewhere is refused: %s', async (url) => {
		stub();
		const trustedScriptUrl = await setup();
		expect(() => trustedScriptUrl(url)).toThrow(TypeError);
	});
});

describe('an address of ours', () => {
	const own = ['/service-worker.js', './worker.js', `${origin}/a/worker.js`];

	test.each(own)('is given back as it is where nothing else is asked: %s', async (url) => {
		const trustedScriptUrl = await setup();
		expect(trustedScriptUrl(url)).toBe(url);
	});

	test.each(own)('is given in the form the policy asks for: %s', async (url) => {
		trustedTypes();
		const trustedScriptUrl = await setup();
		expect(trustedScriptUrl(url)).toEqual({ trusted: url });
	});

	test('may be a URL', async () => {
		const trustedScriptUrl = await setup();
		expect(trustedScriptUrl(new URL('/worker.js', origin))).toBe(`${origin}/worker.js`);
	});

	test('makes one policy, under the one name that the page allows', async () => {
		const createPolicy = trustedTypes();
		const trustedScriptUrl = await setup();
		trustedScriptUrl('/one.js');
		trustedScriptUrl('/other.js');
		expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['app#sw']);
	});
});
