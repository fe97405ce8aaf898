import { writeFile } from 'node:fs/promises';
import { changeLock, makeSpareKey, writeSpareKey } from '#vault';
import { aBrowser, aDevice, must, opened } from '../../src/vault/a-device.ts';
import { createVault } from '../../src/vault/create.ts';
import { codeOf } from '../../src/vault/picture-code.ts';
import { toFile } from './vault.ts';

/**
 * Writes the vaults every later version must open. Run once for a format, never again: a vector that
 * is made anew proves nothing about the files children have.
 */
const keptRecords = [
	{ id: 'a', text: 'Waar slaap ik? 🧸' },
	{ id: 'b', deep: { list: [1, null, 'é'] } },
	{ id: 'long', text: 'x'.repeat(262_200) }
];
const code = codeOf([7, 19, 2, 23]);
if (!code) throw new Error('no code');

// a key that cannot be exported cannot lie in a file: this device keeps its part as plain bytes
const device = aDevice(aBrowser());
const { database } = device;
const write = database.write.bind(database);
database.write = (changes, expected) =>
	changes.some((one) => 'put' in one && one.put === 'keys' && one.row.secret instanceof CryptoKey)
		? Promise.resolve({ ok: false, reason: 'not-storable' })
		: write(changes, expected);

const vault = await opened(createVault({ keep: 'device' }, device));
for (const record of keptRecords) await must(vault.save('items', record));
await must(vault.saveDraft('question', { text: 'half' }));
const withoutLock = await toFile(database);
const made = await makeSpareKey(null, device);
if (!made.ok) throw new Error(made.reason);
await opened(changeLock(null, code, device));
// nothing else changes with the lock
const { vaults, keys } = await toFile(database);
const file = {
	about: 'two states of one vault of format 1, as it lies in the database of a browser',
	records: keptRecords.map((one) =>
		'text' in one && one.id === 'long' ? { id: 'long', length: one.text.length } : one
	),
	draft: { text: 'half' },
	code,
	spare: await writeSpareKey(made.spare),
	withoutLock,
	withLock: { vaults, keys }
};
await writeFile(new URL('vault-1.json', import.meta.url), `${JSON.stringify(file)}\n`);
