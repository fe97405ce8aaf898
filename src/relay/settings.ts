import { readFileSync } from 'node:fs';
import { isHash } from './ids.ts';
import { usualQuotas, type Quotas } from './limits.ts';

/** How one relay is set up; every value has one that works. */
export interface Settings {
	/** The file of SQLite, or the nodes of a cluster. */
	readonly store: { readonly file: string } | { readonly nodes: readonly string[] };
	readonly quotas: Quotas;
	/** Pages of these origins may use the relay too. */
	readonly origins: readonly string[];
	/** SHA-256 hashes of the tokens with which organisations get stamps. */
	readonly organisations: readonly string[];
	/** Whether a mailbox needs a stamp; asked each time, so that it can change while the relay runs. */
	readonly isInviteOnly: () => boolean;
	/** Whether a proxy in front tells the address of whoever asks. */
	readonly isBehindProxy: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What an operator wrote cannot be read; the message says where. */
export class SettingsError extends Error {}

export function readSettings(env: Environment): Settings {
	const store = storeOf(env['RELAY_STORE'] ?? 'data/relay.sqlite');
	return {
		store,
		quotas: quotasOf(env),
		origins: listOf(env['RELAY_ORIGINS']).map(originOf),
		organisations: listOf(env['RELAY_ORGANISATIONS']).map(organisationOf),
		isInviteOnly: createSwitch(env['RELAY_CREATE'] ?? 'open'),
		isBehindProxy: env['RELAY_PROXY'] === '1'
	};
}

function storeOf(text: string): Settings['store'] {
	const cluster = /^(redis|rediss)-cluster:\/\/(.+)$/.exec(text);
	if (!cluster) return { file: text };
	const [, scheme = '', rest = ''] = cluster;
	// name and password stand before the first node and go for all
	const at = rest.lastIndexOf('@') + 1;
	const nodes = rest
		.slice(at)
		.split(',')
		.map((node) => `${scheme}://${rest.slice(0, at)}${node}`);
	for (const node of nodes)
		if (!URL.canParse(node)) throw new SettingsError('RELAY_STORE names a node that is no address');
	return { nodes };
}

const quotaNames: Readonly<Record<keyof Quotas, string>> = {
	storeBytes: 'RELAY_BYTES',
	mailboxes: 'RELAY_MAILBOXES_PER_HOUR',
	stores: 'RELAY_STORES_PER_HOUR',
	reads: 'RELAY_READS_PER_HOUR',
	addressBytes: 'RELAY_ADDRESS_BYTES',
	atOnce: 'RELAY_AT_ONCE'
};

function quotasOf(env: Environment): Quotas {
	const quotas = { ...usualQuotas } as { -readonly [Name in keyof Quotas]: number };
	for (const [quota, name] of Object.entries(quotaNames) as [keyof Quotas, string][]) {
		const text = env[name];
		if (text === undefined) continue;
		if (!/^[1-9]\d{0,14}$/.test(text)) throw new SettingsError(`${name} is not a whole number`);
		quotas[quota] = Number(text);
	}
	return quotas;
}

function listOf(text = ''): string[] {
	return text
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '');
}

function originOf(text: string): string {
	if (URL.canParse(text) && new URL(text).origin === text) return text;
	throw new SettingsError(`RELAY_ORIGINS: "${text}" is not an origin like https://app.example`);
}

function organisationOf(text: string): string {
	if (isHash(text)) return text;
	throw new SettingsError('RELAY_ORGANISATIONS holds something that is not a SHA-256 in base64url');
}

/** `open`, `invite`, or a file in which one of the two stands and which is read each time. */
function createSwitch(text: string): () => boolean {
	if (text === 'open' || text === 'invite') return () => text === 'invite';
	if (!text.includes('/'))
		throw new SettingsError('RELAY_CREATE is neither open nor invite nor the path of a file');
	return () => {
		try {
			return readFileSync(text, 'utf8').trim() !== 'open';
		} catch {
			// a switch that cannot be read lets nobody in by mistake
			return true;
		}
	};
}
