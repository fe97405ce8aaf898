import type { Looks } from '../figures/index.ts';

/** Looks of which the age is known, so that others can hold hands with them. */
export type Character = Looks & { age: NonNullable<Looks['age']> };
