import { loadTranslator, privateWords, type Translator } from '#language';
import { cleanup, render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { letters as hostileLetters } from '../../tests/hostile/letters.ts';
import { hostileTexts } from '../../tests/hostile/texts.ts';
import { aCard, aMoment } from './a-card.ts';
import { aReceivedLetter } from './a-received-letter.ts';
import { aKeptAnswer, aSentLetter } from './a-sent-letter.ts';
import AnswerPaper from './AnswerPaper.svelte';
import { isCardName } from './card.ts';
import CardSheet from './CardSheet.svelte';
import { parseEnvelope } from './envelope.ts';
import InboxLetter from './InboxLetter.svelte';
import LetterView from './LetterView.svelte';
import type { Letter } from './letter.ts';
import ReceivedLetterScreen from './ReceivedLetterScreen.svelte';
import SentLetterScreen from './SentLetterScreen.svelte';

let t: Translator;
beforeAll(async () => {
	t = await loadTranslator('nl', privateWords);
}, 60_000);
beforeEach(() => {
	vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('', 'EncodingError')));
	vi.stubGlobal('scrollTo', vi.fn());
	Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
});
afterEach(() => vi.unstubAllGlobals());

/** Letters that are as a letter must be, and carry words that mean harm. */
const opened = hostileLetters.flatMap(({ plain, name, outcome }) => {
	if (outcome !== 'opens') return [];
	const parsed = parseEnvelope(plain);
	return parsed.ok ? [{ name, letter: parsed.letter }] : [];
});

const nothing = () => undefined;

/** Everything that could run, load or lead away; a page of ours has none of them beside these words. */
const active =
	'script, iframe, object, embed, base, meta, link, form[action], svg script, math, template, video, a:not([href^="/"]):not([href="https://example.org"]), img:not([src^="/art/"])';

/** Marks and letters that turn what stands beside them, unless something holds them. */
const lasting = /[\u202a-\u202e\u2066\u2067]/;
const turning = /[\u0590-\u08ff\u202a-\u202e\u2066\u2067]/;
const held = /\u2068[^\u2068\u2069]*\u2069/g;

function textNodes(root: Node): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const found: Text[] = [];
	while (walker.nextNode()) found.push(walker.currentNode as Text);
	return found;
}

/** Shows it, and looks for all that must not be there. */
function show(component: unknown, props: Record<string, unknown>): HTMLElement {
	const { container } = render(component as Component<Record<string, unknown>>, { t, ...props });
	expect(container.querySelectorAll(active), container.innerHTML).toHaveLength(0);
	for (const element of container.querySelectorAll('*'))
		for (const { name, value } of element.attributes) {
			expect(name).not.toMatch(/^on|^srcdoc$|^formaction$/);
			expect(value, name).not.toMatch(lasting);
		}
	for (const node of textNodes(container))
		if (turning.test(node.data.replace(held, '')))
			expect(node.parentElement?.closest('bdi'), node.data).not.toBeNull();
	return container;
}

const wordsIn = (container: HTMLElement) =>
	[...container.querySelectorAll('bdi')].map(({ textContent }) => textContent);

/** What a person wrote in it, without the name. */
function written({ items }: Letter): string[] {
	return items.flatMap((item) => {
		if (item.t === 'question' || item.t === 'text') return [item.body];
		if (item.t === 'feeling') return item.body.note ? [item.body.note] : [];
		return item.t === 'drawing' && item.alt ? [item.alt] : [];
	});
}

function received(letter: Letter): Record<string, unknown> {
	const changes = { id: letter.id, letter, name: letter.name };
	const calls = { stateOf: () => null, hasSealed: () => false, sealedOf: () => null };
	const more = { onread: nothing, onanswer: nothing, onkeep: nothing, onexport: nothing };
	const ending = { bye: 'can', me: letter.name, waiting: 1 };
	return {
		ending,
		...{ received: aReceivedLetter(changes), now: aMoment, back: 'by-itself', isStandIn: true },
		...{ ...calls, ...more, onback: nothing, onopen: nothing }
	};
}

describe('letters that mean harm', { timeout: 120_000 }, () => {
	it('are more than three hundred that open', () => {
		expect(opened.length).toBeGreaterThan(300);
	});

	it('are words on the sheet, each whole and by itself', () => {
		for (const { letter, name } of opened) {
			const container = show(LetterView, { letter, label: 'brief' });
			expect(wordsIn(container), name).toEqual(expect.arrayContaining(written(letter)));
			cleanup();
		}
	});

	it('are words on the screen of an adult', () => {
		for (const { letter } of opened.filter(({ letter }) => letter.from === 'child')) {
			show(ReceivedLetterScreen, received(letter));
			cleanup();
			show(InboxLetter, received(letter));
			cleanup();
		}
	});
});

describe('answers that mean harm', { timeout: 120_000 }, () => {
	const answers = opened.flatMap(({ letter }) => (letter.answer ? [letter.answer] : []));
	const names = opened
		.filter(({ name }) => name.endsWith('in name'))
		.map(({ letter }) => letter.name);

	it('are words in the lid and on the screen of a child', () => {
		expect(answers.length).toBeGreaterThan(60);
		for (const [at, answer] of answers.entries()) {
			const by = names[at % names.length] ?? 'Sanne';
			const paper = show(AnswerPaper, { by, answer });
			expect(wordsIn(paper)).toContain(answer.because);
			cleanup();
			const letter = aSentLetter({
				answers: [aKeptAnswer('no', { by, answer })],
				to: { person: null, name: by }
			});
			const calls = { onrespond: nothing, onclose: nothing, onreopen: nothing, onback: nothing };
			const more = { ontakeback: nothing, onforget: nothing, ongive: nothing, ontalk: nothing };
			show(SentLetterScreen, {
				...{ letter, locale: 'nl', tier: 'reader', standing: 'answered', isLate: true },
				...{ now: aMoment, help: '/help', rights: '/rights', ombudsman: 'https://example.org' },
				...{ ...calls, ...more, ontell: nothing }
			});
			cleanup();
		}
	});
});

describe('cards that mean harm', () => {
	const names = hostileTexts.map(({ text }) => text).filter(isCardName);

	it.each(names)('are named in words: %s', (name) => {
		const container = show(CardSheet, { locale: 'nl', card: aCard({ name }) });
		expect(container.querySelector('h2 bdi')?.textContent).toBe(name);
	});

	it('hold no name that nobody can see or that turns others around', () => {
		expect(names.length).toBeGreaterThan(30);
		expect(names.filter((name) => /[\u200b\u3164\u202a-\u202e\u2066-\u2069\n]/.test(name))).toEqual(
			[]
		);
	});
});
