import { describe, expect, it } from 'vitest';
import { fakeDarkroom } from './fake-darkroom.ts';
import type { PhotoItem } from './item.ts';
import { newPhoto } from './new-item.ts';
import { photoIntoLetter } from './photo-into-letter.ts';
import type { PictureRead } from './pictures.ts';

const picture: PictureRead = { ok: true, type: 'image/webp', bytes: Uint8Array.of(1) };
const limit = 400 * 1024;

function aPhoto(title: string): PhotoItem {
	const shape = { type: 'image/webp', width: 1_600, height: 1_200 } as const;
	const made = newPhoto({ ...shape, title }, { origin: null, prompt: 'Een foto' });
	if (!made.ok) throw new Error(made.reason);
	return made.item;
}

describe('a photo in a letter', () => {
	it('is a smaller picture with its name', async () => {
		const { darkroom, close } = fakeDarkroom();
		expect(await photoIntoLetter(aPhoto('Mijn straat'), picture, 'foto', darkroom)).toEqual([
			{
				t: 'drawing',
				mime: 'image/png',
				w: 800,
				h: 600,
				data: Uint8Array.of(7, 7, 7),
				alt: 'Mijn straat'
			}
		]);
		expect(close).toHaveBeenCalledTimes(1);
	});

	it('without a name is called what it is', async () => {
		const { darkroom } = fakeDarkroom();
		const parts = await photoIntoLetter(aPhoto(''), picture, 'foto', darkroom);
		expect(parts).toMatchObject([{ alt: 'foto' }]);
	});

	it('is as large as a letter can carry', async () => {
		const weigh = ({ width }: { width: number }) => (width > 500 ? limit + 1 : limit);
		const { darkroom } = fakeDarkroom({ size: { width: 1_200, height: 1_600 }, weigh });
		const parts = await photoIntoLetter(aPhoto(''), picture, 'foto', darkroom);
		expect(parts).toMatchObject([{ w: 480, h: 640 }]);
	});

	it('whose picture cannot be opened is not in it', async () => {
		const { darkroom } = fakeDarkroom();
		const gone = { ok: false, reason: 'gone' } as const;
		expect(await photoIntoLetter(aPhoto(''), gone, 'foto', darkroom)).toEqual([]);
	});

	it('is never an empty picture: where a browser cannot paint, it fails', async () => {
		const { darkroom, close } = fakeDarkroom({ weigh: () => null });
		const failing = photoIntoLetter(aPhoto(''), picture, 'foto', darkroom);
		await expect(failing).rejects.toThrow('cannot paint');
		expect(close).toHaveBeenCalledTimes(1);
	});
});
