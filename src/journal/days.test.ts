import { afterEach, expect, it, vi } from 'vitest';
import { dayInWords } from './days.ts';

const day = new Date(2026, 10, 3, 22, 0).getTime();

afterEach(() => {
	vi.unstubAllGlobals();
});

it('a day is said in the language of the page, and in Dutch when it has none', () => {
	vi.stubGlobal('document', { documentElement: { lang: 'en' } });
	expect(dayInWords(day)).toMatch(/^(3 November|November 3)$/);
	vi.stubGlobal('document', { documentElement: { lang: '' } });
	expect(dayInWords(day)).toBe('3 november');
});
