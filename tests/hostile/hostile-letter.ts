/** A letter as it is when the seal is off, and what has to come of it. */
export interface HostileLetter {
	category: string;
	name: string;
	outcome: 'opens' | 'not-a-letter' | 'too-new';
	plain: Uint8Array;
}
