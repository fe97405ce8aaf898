import type activity from '../../content/nl/interface/activity.json';
import type answers from '../../content/nl/interface/answers.json';
import type calm from '../../content/nl/interface/calm.json';
import type cover from '../../content/nl/interface/cover.json';
import type frame from '../../content/nl/interface/frame.json';
import type guides from '../../content/nl/interface/guides.json';
import type heavy from '../../content/nl/interface/heavy.json';
import type help from '../../content/nl/interface/help.json';
import type journal from '../../content/nl/interface/journal.json';
import type letters from '../../content/nl/interface/letters.json';
import type lock from '../../content/nl/interface/lock.json';
import type map from '../../content/nl/interface/map.json';
import type reader from '../../content/nl/interface/reader.json';
import type rights from '../../content/nl/interface/rights.json';
import type whoReads from '../../content/nl/interface/who-reads.json';
import type words from '../../content/nl/interface/words.json';

/** The words of the interface, by namespace, as the Dutch files have them. */
export interface InterfaceWords {
	activity: typeof activity;
	answers: typeof answers;
	calm: typeof calm;
	cover: typeof cover;
	frame: typeof frame;
	guides: typeof guides;
	heavy: typeof heavy;
	help: typeof help;
	journal: typeof journal;
	letters: typeof letters;
	lock: typeof lock;
	map: typeof map;
	reader: typeof reader;
	rights: typeof rights;
	'who-reads': typeof whoReads;
	words: typeof words;
}

export type Namespace = keyof InterfaceWords;

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'frame';
		resources: InterfaceWords;
		returnNull: false;
	}
}
