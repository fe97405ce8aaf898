import { vi } from 'vitest';
import type { Darkroom, PrintType, Size } from './darkroom.ts';

// Only tests import this: a darkroom without a canvas, that prints as many bytes as it is told to.

/** The first bytes of a PNG of this size. */
export function pngHead({ width, height }: Size): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(33);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	const view = new DataView(bytes.buffer);
	view.setUint32(16, width);
	view.setUint32(20, height);
	return bytes;
}

/** How a print was asked for. */
export interface Asked extends Size {
	type: PrintType;
	quality: number | undefined;
}

interface Told {
	/** The size of the picture in the file. */
	size?: Size;
	/** What the file begins with; a PNG of that size when nothing else is said. */
	head?: Uint8Array;
	/** How many bytes a print has; null where the browser cannot write the type. */
	weigh?: (asked: Asked) => number | null;
	open?: () => Promise<void>;
}

export function fakeDarkroom({
	size = { width: 4_000, height: 3_000 },
	head = pngHead(size),
	weigh = () => 3,
	open = () => Promise.resolve()
}: Told = {}) {
	const prints: Asked[] = [];
	const close = vi.fn();
	const opened = vi.fn(open);
	const darkroom: Darkroom = {
		head: () => Promise.resolve(head),
		open: async () => {
			await opened();
			return {
				...size,
				close,
				lay: ({ width, height }) => ({
					print: (type, quality) => {
						const asked = { width, height, type, quality };
						prints.push(asked);
						const length = weigh(asked);
						return Promise.resolve(length === null ? null : new Uint8Array(length).fill(7));
					}
				})
			};
		}
	};
	return { darkroom, prints, close, opened };
}

/** A file somebody chose; what is in it is the darkroom's to say. */
export function aFile(size = 5): File {
	const file = new File(['pixel'], 'vakantie-amsterdam.jpg', { type: 'image/jpeg' });
	Object.defineProperty(file, 'size', { value: size });
	return file;
}
