import type activity from '../../content/nl/interface/activity.json';
import type answers from '../../content/nl/interface/answers.json';
import type backup from '../../content/nl/interface/backup.json';
import type calm from '../../content/nl/interface/calm.json';
import type circle from '../../content/nl/interface/circle.json';
import type complaint from '../../content/nl/interface/complaint.json';
import type cover from '../../content/nl/interface/cover.json';
import type doors from '../../content/nl/interface/doors.json';
import type finding from '../../content/nl/interface/finding.json';
import type frame from '../../content/nl/interface/frame.json';
import type guides from '../../content/nl/interface/guides.json';
import type heavy from '../../content/nl/interface/heavy.json';
import type help from '../../content/nl/interface/help.json';
import type inbox from '../../content/nl/interface/inbox.json';
import type journal from '../../content/nl/interface/journal.json';
import type letters from '../../content/nl/interface/letters.json';
import type lock from '../../content/nl/interface/lock.json';
import type map from '../../content/nl/interface/map.json';
import type ourStory from '../../content/nl/interface/our-story.json';
import type paper from '../../content/nl/interface/paper.json';
import type place from '../../content/nl/interface/place.json';
import type photo from '../../content/nl/interface/photo.json';
import type planCodes from '../../content/nl/interface/plan-codes.json';
import type planFill from '../../content/nl/interface/plan-fill.json';
import type planShare from '../../content/nl/interface/plan-share.json';
import type plan from '../../content/nl/interface/plan.json';
import type qr from '../../content/nl/interface/qr.json';
import type qrParts from '../../content/nl/interface/qr-parts.json';
import type reader from '../../content/nl/interface/reader.json';
import type rights from '../../content/nl/interface/rights.json';
import type rightsCheck from '../../content/nl/interface/rights-check.json';
import type room from '../../content/nl/interface/room.json';
import type giving from '../../content/nl/interface/giving.json';
import type telling from '../../content/nl/interface/telling.json';
import type visit from '../../content/nl/interface/visit.json';
import type whoReads from '../../content/nl/interface/who-reads.json';
import type sheets from '../../content/nl/interface/sheets.json';
import type voiceSheet from '../../content/nl/interface/voice-sheet.json';
import type words from '../../content/nl/interface/words.json';
import type worry from '../../content/nl/interface/worry.json';

/** The words of the interface, by namespace, as the Dutch files have them. */
export interface InterfaceWords {
	activity: typeof activity;
	answers: typeof answers;
	backup: typeof backup;
	calm: typeof calm;
	circle: typeof circle;
	complaint: typeof complaint;
	cover: typeof cover;
	doors: typeof doors;
	finding: typeof finding;
	frame: typeof frame;
	guides: typeof guides;
	heavy: typeof heavy;
	help: typeof help;
	inbox: typeof inbox;
	journal: typeof journal;
	letters: typeof letters;
	lock: typeof lock;
	map: typeof map;
	'our-story': typeof ourStory;
	paper: typeof paper;
	photo: typeof photo;
	place: typeof place;
	plan: typeof plan;
	'plan-codes': typeof planCodes;
	'plan-fill': typeof planFill;
	'plan-share': typeof planShare;
	qr: typeof qr;
	'qr-parts': typeof qrParts;
	reader: typeof reader;
	rights: typeof rights;
	'rights-check': typeof rightsCheck;
	room: typeof room;
	'voice-sheet': typeof voiceSheet;
	telling: typeof telling;
	visit: typeof visit;
	'who-reads': typeof whoReads;
	giving: typeof giving;
	sheets: typeof sheets;
	words: typeof words;
	worry: typeof worry;
}

export type Namespace = keyof InterfaceWords;

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'frame';
		resources: InterfaceWords;
		returnNull: false;
	}
}
