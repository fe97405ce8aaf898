import type { ExportWords } from './export-letter.ts';
import { letterFeelings } from './letter.ts';

/** For tests: the words of an exported letter. */
export const words: ExportWords = {
	title: 'Een brief van een kind',
	from: 'Van',
	noName: 'een kind',
	written: 'Geschreven',
	came: 'Gekomen',
	wish: 'Wens van het kind',
	wishes: {
		'read-and-forget': 'lezen en vergeten',
		'30d': 'dertig dagen',
		file: 'mag in een dossier'
	},
	until: 'Tot en met',
	told: 'Aan het kind is verteld wat een dossier is.',
	items: {
		text: 'Tekst',
		question: 'Vraag',
		feeling: 'Gevoel',
		drawing: 'Tekening',
		voice: 'Opname'
	},
	feelings: Object.fromEntries(
		letterFeelings.map((name) => [name, `gevoel ${name}`])
	) as ExportWords['feelings'],
	sizes: { 1: 'klein', 2: 'middel', 3: 'groot', 4: 'te groot' },
	inFile: 'Staat in',
	talk: 'Ik wil praten',
	answer: 'Antwoord',
	answers: { yes: 'ja', partly: 'deels', no: 'nee', 'not-yet': 'nog niet' },
	because: 'want',
	exported: 'Opgeslagen'
};
