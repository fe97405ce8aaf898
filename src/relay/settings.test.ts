import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from './ids.ts';
import { usualQuotas } from './limits.ts';
import { readSettings, SettingsError } from './settings.ts';

test('nothing has to be set', () => {
	const settings = readSettings({});
	expect(settings).toMatchObject({
		store: { file: 'data/relay.sqlite' },
		quotas: usualQuotas,
		origins: [],
		organisations: [],
		isBehindProxy: false
	});
	expect(settings.isInviteOnly()).toBe(false);
});

test.each([
	['redis-cluster://a:7000,b:7001', ['redis://a:7000', 'redis://b:7001']],
	['rediss-cluster://me:word@a,b', ['rediss://me:word@a', 'rediss://me:word@b']]
])('%s is a cluster', (text, nodes) => {
	expect(readSettings({ RELAY_STORE: text }).store).toEqual({ nodes });
});

test('quotas, origins and organisations are read', () => {
	const organisations = [hashOf('one'), hashOf('two')];
	expect(
		readSettings({
			RELAY_BYTES: '1000000',
			RELAY_READS_PER_HOUR: '5',
			RELAY_ORIGINS: 'https://a.example, http://localhost:3000',
			RELAY_ORGANISATIONS: organisations.join(', ')
		})
	).toMatchObject({
		quotas: { ...usualQuotas, storeBytes: 1_000_000, reads: 5 },
		origins: ['https://a.example', 'http://localhost:3000'],
		organisations
	});
});

test.each([
	['RELAY_BYTES', '2GB'],
	['RELAY_BYTES', '0'],
	['RELAY_STORES_PER_HOUR', '-1'],
	['RELAY_ORIGINS', 'https://a.example/'],
	['RELAY_ORIGINS', '*'],
	['RELAY_ORGANISATIONS', 'a word'],
	['RELAY_CREATE', 'Open'],
	['RELAY_STORE', 'redis-cluster://a b']
])('%s cannot be %s, and the message says which', (name, value) => {
	expect(() => readSettings({ [name]: value })).toThrow(SettingsError);
	expect(() => readSettings({ [name]: value })).toThrow(name);
});

describe('who may create a mailbox', () => {
	test('is set for good', () => {
		expect(readSettings({ RELAY_CREATE: 'invite' }).isInviteOnly()).toBe(true);
	});

	test('or stands in a file and changes while the relay runs', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'relay-')), 'create');
		const { isInviteOnly } = readSettings({ RELAY_CREATE: file });
		expect(isInviteOnly()).toBe(true);
		writeFileSync(file, 'open\n');
		expect(isInviteOnly()).toBe(false);
		writeFileSync(file, 'invite\n');
		expect(isInviteOnly()).toBe(true);
	});
});
