export { createVault, type CreateOptions } from './create.ts';
export type { Device } from './device.ts';
export { eraseVault } from './erase.ts';
export { findVault, type Found } from './find.ts';
export { openVault, type Opened } from './open.ts';
export { promote } from './promote.ts';
export type {
	Damage,
	Done,
	Draft,
	Edit,
	Keep,
	Listed,
	ReadRecord,
	StoredRecord,
	Vault,
	VaultReason
} from './vault.ts';
