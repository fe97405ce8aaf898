const ebml = [0x1a, 0x45, 0xdf, 0xa3];
const ftyp = [0x66, 0x74, 0x79, 0x70];

/** What kind of recording its first bytes say it is, or null. */
export function readAudioType(bytes: Uint8Array): 'audio/mp4' | 'audio/webm' | null {
	const startsWith = (mark: readonly number[], from: number) =>
		mark.every((byte, i) => bytes[from + i] === byte);
	if (startsWith(ebml, 0)) return 'audio/webm';
	return startsWith(ftyp, 4) ? 'audio/mp4' : null;
}
