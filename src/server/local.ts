import { readFileSync } from 'node:fs';
import { findingInWords, openLocal, usualFile, type Local } from '#local/server';

const content = new URL('../../content/nl/interface/local.json', import.meta.url);

/** The local settings as the service uses them, and what has to be told about them, in lines. */
export async function localWithWords(
	named: string | undefined
): Promise<{ local: Local | null; lines: string[] }> {
	// the staff of a shelter reads this, in the language of the country
	const words = JSON.parse(readFileSync(content, 'utf8')) as Record<string, string>;
	const local = await openLocal(named, new Date().toISOString().slice(0, 10));
	const file = local?.file ?? named ?? usualFile;
	const said = (key: string) => (words[key] ?? '').replace('{{file}}', file);
	if (!local) return { local, lines: [said('no-settings')] };
	const lines = local.findings.map((finding) => `- ${findingInWords(words, finding)}`);
	if (lines.length === 0) return { local, lines: [said('good')] };
	return { local, lines: [said(local.settings ? 'warned' : 'left-out'), ...lines] };
}
