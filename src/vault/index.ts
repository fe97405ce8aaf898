export { createVault, type CreateOptions } from './create.ts';
export { Desk, type DeskKey, type DeskState, type DeskTried } from './desk.svelte.ts';
export { deskDevice, type Device } from './device.ts';
export {
	doorColours,
	doorObjects,
	firstDoor,
	goThrough,
	isSameDoor,
	knownDoors,
	presentDoor,
	rememberDoor,
	removeDoor,
	type Door
} from './doors.ts';
export { eraseVault } from './erase.ts';
export { findVault, type Found } from './find.ts';
export {
	checkKey,
	openVault,
	unlockVault,
	type Key,
	type NotOpened,
	type Opened,
	type Way
} from './open.ts';
export { phraseLeast, phraseOf, type Phrase } from './phrase.ts';
export { assignCode, codeLength, codeOf, gridSize, type PictureCode } from './picture-code.ts';
export { openPorch, sessionPorch } from './porch.ts';
export { promote } from './promote.ts';
export { changeLock, makeSpareKey } from './relock.ts';
export type { Porch, PorchListed } from './sealed-porch.ts';
export {
	codeOfSpareKey,
	readSpareKey,
	spareKeyInCode,
	writeSpareKey,
	type SpareKey
} from './spare-key.ts';
export { askToStay, readStays, type Stays } from './stays.ts';
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
