import { shelf, type BytesRead } from './beside.ts';
import { soundTypes, type SoundType } from './item.ts';

/** What was recorded. */
export interface Sound {
	type: SoundType;
	seconds: number;
	bytes: Uint8Array<ArrayBuffer>;
}

export type SoundRead = BytesRead<SoundType>;

/** Where sounds lie, apart from the recordings they belong to. */
export const sounds = shelf('sounds', soundTypes);
