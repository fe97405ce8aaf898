import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isPrivateAddress, kindOf, policyFor, securityHeaders } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const rule = (policy: string, name: string) =>
	policy.split('; ').find((one) => one.startsWith(`${name} `));

describe('the policy of a page', () => {
	test('allows exactly the script that is written into it', () => {
		const policy = policyFor('<head><script>first()</script></head><script>second()</script>');
		expect(rule(policy, 'script-src')).toBe(
			`script-src 'self' ${hash('first()')} ${hash('second()')}`
		);
	});

	test('counts every space of it, and attributes not at all', () => {
		const policy = policyFor('<script type="module">\n\ta()\n</script>');
		expect(rule(policy, 'script-src')).toBe(`script-src 'self' ${hash('\n\ta()\n')}`);
	});

	test('needs no hash for a script of its own origin', () => {
		expect(rule(policyFor('<script src="/a.js"></script>'), 'script-src')).toBe(
			"script-src 'self'"
		);
	});

	test('allows exactly the style sheet that is written into it', () => {
		expect(rule(policyFor('<style>p{color:red}</style>'), 'style-src')).toBe(
			`style-src 'self' ${hash('p{color:red}')}`
		);
	});

	test('never allows anything unsafe for scripts, nor another origin for anything', () => {
		const policy = policyFor('<script>a()</script><style>p{}</style>');
		expect(rule(policy, 'script-src')).not.toContain('unsafe');
		expect(policy).not.toMatch(/https?:|\*/);
		expect(rule(policy, 'default-src')).toBe("default-src 'none'");
		expect(rule(policy, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
	});
});

test('an answer of any other kind allows no inline script at all', () => {
	expect(securityHeaders['Content-Security-Policy']).toBe(policyFor(''));
	expect(rule(policyFor(''), 'script-src')).toBe("script-src 'self'");
});

describe('an address', () => {
	test.each([
		['/', 'page'],
		['/nl/story/reader/b7', 'page'],
		['/nl/story/reader/b7.html', 'page'],
		['/pictures/a1-1-boxes.svg', 'picture'],
		['/nl/story/reader/b7/__data.json', 'data'],
		['/fonts/andika.woff2', 'data'],
		['/manifest.webmanifest', 'data'],
		['/_app/immutable/chunks/a.js', 'script'],
		['/service-worker.js', 'script'],
		['/_app/immutable/assets/a.css', 'script']
	])('%s is a %s', (path, kind) => {
		expect(kindOf(path)).toBe(kind);
	});

	test.each(['/o', '/o/', '/k', '/nl/mine', '/en/mine', '/nl/mine/x'])('%s is private', (path) => {
		expect(isPrivateAddress(path)).toBe(true);
	});

	test.each(['/', '/nl', '/nl/story/reader/b7', '/other', '/nl/mines', '/kind', '/x/o'])(
		'%s is public',
		(path) => {
			expect(isPrivateAddress(path)).toBe(false);
		}
	);
});
