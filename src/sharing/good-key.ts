/** 2^255 − 19, the prime of the curve. */
const prime = (1n << 255n) - 19n;

/** The points with which every key makes the same secret, so that anybody could open the letter. */
const smallPoints: readonly bigint[] = [
	0n,
	1n,
	prime - 1n,
	0xb8495f16056286fdb1329ceb8d09da6ac49ff1fae35616aeb8413b7c7aebe0n,
	0x57119fd0dd4e22d8868e1c58c45c44045bef839c55b1d0b1248c50a3bc959c5fn
];

/** Whether 32 bytes are an X25519 key a letter can be sealed to, written in its one way. */
export function isGoodKey(key: Uint8Array): boolean {
	const number = key.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	return key.length === 32 && number < prime && !smallPoints.includes(number);
}
