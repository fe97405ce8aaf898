/**
 * A page as a device keeps it: its style sheets are files, which are kept once for all pages. On a
 * first visit they are written into the page instead, because that shows it sooner. Its data are kept
 * beside it as well; the page's own script fetches them from there.
 * @param address its own, also where it is shown for an address that is no page
 */
export function keptPage(html: string, address: string): string {
	return html
		.replace(/<style>[\s\S]*?<\/style>/, '')
		.replaceAll(' disabled media="(max-width: 0)"', '')
		.replace(
			/\(\[kit, app\]\) => \{(\s*return kit\.start\(app, element, \{\s*node_ids: [^\]]*\],\s*)data: \[[\s\S]*?\],(\s*form: null)/,
			`async ([kit, app]) => {$1data: await keptData(${JSON.stringify(address)}),$2`
		);
}
