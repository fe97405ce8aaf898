/**
 * The name a recorded sentence has beside the content: 14 hexadecimal digits made of its words.
 * A sentence that is changed gets another name, so a voice never says what is no longer written.
 * The hash is cyrb53 by bryc (public domain): short, and good enough to tell sentences apart.
 */
export function recordingName(sentence: string): string {
	const words = sentence.replace(/\s+/g, ' ').trim();
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < words.length; at += 1) {
		const code = words.charCodeAt(at);
		high = Math.imul(high ^ code, 2_654_435_761);
		low = Math.imul(low ^ code, 1_597_334_677);
	}
	high =
		Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
	low =
		Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
	const number = 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
	return number.toString(16).padStart(14, '0');
}
