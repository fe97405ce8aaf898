import { expect, it } from 'vitest';
import { feelingNames } from '#pictures';
import { letterFeelings } from '#sharing';
import { feelingIds } from '../src/journal/feeling.ts';

it('every feeling has a face and a place in a letter', () => {
	expect([...feelingIds].sort()).toEqual([...feelingNames].sort());
	expect([...feelingIds].sort()).toEqual([...letterFeelings].sort());
});
