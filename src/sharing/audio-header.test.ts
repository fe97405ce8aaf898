import { describe, expect, it } from 'vitest';
import { readAudioType } from './audio-header.ts';
import { mp4Start, webmStart } from '../../tests/vectors/plain.ts';

describe('the kind of a recording', () => {
	it('is read from its first bytes', () => {
		expect(readAudioType(mp4Start)).toBe('audio/mp4');
		expect(readAudioType(webmStart)).toBe('audio/webm');
	});

	it.each([
		['nothing', new Uint8Array(0)],
		['half a mark', mp4Start.subarray(0, 7)],
		['a mark in another place', mp4Start.subarray(4)],
		['an MP3', Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0)],
		['a page', new TextEncoder().encode('<!doctype html>')]
	])('is unknown for %s', (_, bytes) => {
		expect(readAudioType(bytes)).toBeNull();
	});
});
