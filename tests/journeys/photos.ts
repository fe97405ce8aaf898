import type { Page } from 'playwright-core';

/** What a camera writes besides the picture, and what nobody may find again. */
export const traces = ['Exif', 'Merkcamera', 'GPS'] as const;

const ascii = (text: string) => Buffer.from(text, 'latin1');

/** One line of a table of a camera's data: what it is, how it is written, how much, and what. */
function line(tag: number, type: number, count: number, value: number): Buffer {
	const bytes = Buffer.alloc(12);
	bytes.writeUInt16LE(tag, 0);
	bytes.writeUInt16LE(type, 2);
	bytes.writeUInt32LE(count, 4);
	bytes.writeUInt32LE(value, 8);
	return bytes;
}

function table(lines: readonly Buffer[]): Buffer {
	const count = Buffer.alloc(2);
	count.writeUInt16LE(lines.length);
	return Buffer.concat([count, ...lines, Buffer.alloc(4)]);
}

/** That the phone was held on its side, who made the camera, and where on earth it was. */
function cameraData(): Buffer {
	const make = ascii('Merkcamera\0');
	const makeAt = 8 + 2 + 3 * 12 + 4;
	const placeAt = makeAt + make.length + 1;
	const degreesAt = placeAt + 2 + 3 * 12 + 4;
	const degrees = Buffer.alloc(24);
	[52, 1, 22, 1, 0, 1].forEach((part, at) => degrees.writeUInt32LE(part, at * 4));
	const head = Buffer.concat([ascii('II*\0'), Buffer.from([8, 0, 0, 0])]);
	const tiff = Buffer.concat([
		head,
		table([
			line(0x010f, 2, make.length, makeAt),
			line(0x0112, 3, 1, 6),
			line(0x8825, 4, 1, placeAt)
		]),
		make,
		Buffer.alloc(1),
		table([
			line(0x0001, 2, 2, ascii('N').readUInt8()),
			line(0x0002, 5, 3, degreesAt),
			line(0x001d, 2, 4, ascii('GPS\0').readUInt32LE())
		]),
		degrees
	]);
	const body = Buffer.concat([ascii('Exif\0\0'), tiff]);
	const marker = Buffer.from([0xff, 0xe1, 0, 0]);
	marker.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([marker, body]);
}

/** A picture twice as wide as high, as a phone on its side writes it: to be shown upright. */
export async function photoWithPlace(page: Page): Promise<Buffer> {
	const url = await page.evaluate(() => {
		const canvas = document.createElement('canvas');
		canvas.width = 240;
		canvas.height = 120;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.fillStyle = '#e8b04a';
		context.fillRect(0, 0, 240, 120);
		context.fillStyle = '#2d6a8a';
		context.fillRect(20, 20, 90, 70);
		return canvas.toDataURL('image/jpeg', 0.9);
	});
	const plain = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
	return Buffer.concat([plain.subarray(0, 2), cameraData(), plain.subarray(2)]);
}

/** The beginning of a PNG that says it has so many pixels on each side, and nothing after it. */
export function pictureThatSays(side: number): Buffer {
	const head = Buffer.alloc(33);
	Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head);
	ascii('IHDR').copy(head, 12);
	head.writeUInt32BE(side, 16);
	head.writeUInt32BE(side, 20);
	return head;
}
