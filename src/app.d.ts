import type { Origin } from '#journal';

declare global {
	namespace App {
		interface PageState {
			/** Which private screen is open. Never in the address: history shows one neutral line. */
			screen?:
				| 'suitcase'
				| 'put-in'
				| 'ask'
				| 'feel'
				| 'draw'
				| 'say'
				| 'write'
				| 'photo'
				| 'worry'
				| 'keepsake'
				| 'item'
				| 'letter'
				| 'talk'
				| 'sent'
				| 'sent-letter'
				| 'take-answer'
				| 'lock'
				| 'backup'
				| 'bring-back'
				| 'circle'
				| 'meet-card'
				| 'person'
				| 'plan'
				| 'plan-fill'
				| 'plan-hand-over'
				| 'plan-take'
				| 'plan-fridge'
				| 'our-story'
				| 'sheets'
				| 'voice-sheet'
				| 'rights-check'
				| 'complaint';
			/** Which screen of an adult's desk is open, and the random id of the letter or card on it. */
			desk?: {
				screen:
					| 'letters'
					| 'open'
					| 'letter'
					| 'export'
					| 'cards'
					| 'new-card'
					| 'card'
					| 'pictures'
					| 'hand-over'
					| 'stand-in'
					| 'take-over'
					| 'lock'
					| 'phrase'
					| 'log'
					| 'disclosure';
				of?: string;
			};
			/** Whether room is being made, before or instead of that screen. */
			room?: true;
			/** Where in the story the child was when it opened its suitcase. */
			from?: Origin;
			/** In which telling, where the child came from no stop. */
			tier?: 'together' | 'reader' | 'teen';
			/** The random id of the thing that is open. */
			item?: string;
			/** The random id of the person of the circle that is looked at. */
			person?: string;
			/** The random id of the letter that is looked at. */
			letter?: string;
		}
	}
}

export {};
