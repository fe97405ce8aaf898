import { wide } from '../formats.ts';
import { cards } from './cards.ts';
import { question } from './question.ts';
import { municipality, withSam } from './talk.ts';
import { bailiff, visitors } from './visit.ts';

/** The plates of who all these people are, for readers of eight to eleven: a name and the finished picture. */
export const b4Plates = {
	'b4-1-visitors': () => wide(visitors()),
	'b4-2-sam': () => wide(withSam()),
	'b4-3-bailiff': () => wide(bailiff()),
	'b4-4-municipality': () => wide(municipality()),
	'b4-5-cards': () => wide(cards()),
	'b4-6-question': () => wide(question())
} satisfies Record<string, () => string>;
