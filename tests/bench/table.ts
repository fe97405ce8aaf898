/** Numbers and tables as all reports write them. */
export const ms = (value: number): string => `${Math.round(value)} ms`;
export const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
export const times = (value: number, reference: number): string =>
	reference > 0 ? `${(value / reference).toFixed(2)} ×` : '–';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(head),
		line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
		...rows.map(line)
	].join('\n');
}
