import { describe, expect, test } from 'vitest';
import { ContentError } from '#content';
import { readRights } from './rights.ts';

const told = '{ means: Jij telt mee., must: De gemeente., say: Ik wil., missing: Bel iemand. }';
const heard = `- id: heard
  articles: [12]
  name: Mijn mening telt
  picture: right-heard
  stops: [why, day]
  together: Jij mag iets zeggen.
  reader: ${told}
  teen: ${told}
  sources: [IVRK]
`;
const heardAtSchool = heard.replace('id: heard', 'id: heard-at-school');
const path = 'nl/rights.yaml';

function read(text: string | undefined, more: Record<string, string> = {}) {
	const files = { 'sources.yaml': 'IVRK: { title: Verdrag }', ...more };
	return readRights('nl', {
		files: text === undefined ? files : { ...files, [path]: text },
		stops: ['why', 'day'],
		smallPictures: ['right-heard']
	});
}

describe('rights', () => {
	test('are read in the order of the file, in their language', () => {
		const rights = read(heardAtSchool + heard);
		expect(rights.map(({ id, locale }) => [id, locale])).toEqual([
			['heard-at-school', 'nl'],
			['heard', 'nl']
		]);
		expect(rights[0]).toMatchObject({ articles: [12], sources: ['IVRK'], check: [] });
		expect(rights[0]?.reader.say).toBe('Ik wil.');
	});

	test.each([
		['a stop', 'stops: [why, day]', 'stops: [why, moon]', 'stop moon'],
		['a picture', 'picture: right-heard', 'picture: right-seen', 'small picture right-seen'],
		['a source', '[IVRK]', '[IVRK, ELK]', 'source ELK'],
		['a source to check', 'sources: [IVRK]', 'check: [ELK]', 'source ELK'],
		['a source that every object has', '[IVRK]', '[toString]', 'source toString']
	])('stop the build where %s does not exist, at their right', (_name, from, to, what) => {
		const text = heardAtSchool + heard.replace(from, to);
		expect(() => read(text)).toThrow(ContentError);
		expect(() => read(text)).toThrow(`${path}:10: not found: ${what}`);
	});

	test.each([
		['no article', 'articles: [12]', 'articles: []', 2],
		['an article that is none', '[12]', '[0]', 2],
		['an id with a capital', 'id: heard', 'id: Heard', 1],
		['no stop', '[why, day]', '[]', 5],
		['nothing for the smallest', 'Jij mag iets zeggen.', "''", 6],
		['no answer to who must do what', 'must: De gemeente., ', '', 7],
		['an unknown key', 'name: Mijn', 'title: x\n  name: Mijn', 1]
	])('stop the build with %s, at the line', (_name, from, to, line) => {
		expect(() => read(heard.replace(from, to))).toThrow(ContentError);
		expect(() => read(heard.replace(from, to))).toThrow(`${path}:${line}: `);
	});

	test('stop the build without their file, and without the sources', () => {
		expect(() => read(undefined)).toThrow(`${path}: this file is missing`);
		expect(() =>
			readRights('nl', { files: { [path]: heard }, stops: [], smallPictures: [] })
		).toThrow('sources.yaml: this file is missing');
	});
});
