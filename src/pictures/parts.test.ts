import { describe, expect, it } from 'vitest';
import { part, placeParts, resolveParts } from './parts.ts';

describe('shared parts', () => {
	it('draws equal parts once and refers to them', () => {
		const { defs, svg } = resolveParts(
			part(1, 2, '<a/>') + part(3, 4, '<b/>') + part(5, 6, '<a/>')
		);
		expect(defs).toBe('<g id="p0"><a/></g>');
		expect(svg).toBe(
			'<use href="#p0" x="1" y="2"/><g transform="translate(3 4)"><b/></g><use href="#p0" x="5" y="6"/>'
		);
	});

	it('leaves a drawing without parts as it is', () => {
		expect(resolveParts('<a/>')).toEqual({ defs: '', svg: '<a/>' });
	});

	it('names parts as it is asked to', () => {
		expect(resolveParts(part(0, 0, '<a/>').repeat(2), 'window').defs).toContain('id="window0"');
	});

	it('can be placed one by one', () => {
		expect(placeParts(part(1, 2, '<a/>').repeat(2))).toBe(
			'<g transform="translate(1 2)"><a/></g>'.repeat(2)
		);
	});
});
