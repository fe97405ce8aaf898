import { building } from '$app/environment';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { isLocale } from '#language';
import { firstScript } from '#safety/server';
import { policyFor } from '#server';

/**
 * Lets the page be read before any of its script is fetched: Kit's start waits until everything
 * else has arrived and the browser is idle, or until somebody touches something; a browser that is
 * never idle is not waited for long. A button or a
 * choice that is tapped before it is awake is kept and tapped again once it is.
 */
export function startLater(html: string): string {
	return html.replace(
		/Promise\.all\(\[\s*(import\([^)]*\)),\s*(import\([^)]*\))\s*\]\)\.then\(([\s\S]*?\n\s*\})\);(\s*\}\s*<\/script>)/,
		(_, start: string, app: string, run: string, end: string) =>
			`const tapped = new Map();
				let begun;
				const begin = () => {
					if (begun) return;
					begun = true;
					Promise.all([${start}, ${app}]).then(${run.replace('kit.start(', 'return kit.start(')}).then(() => {
						removeEventListener('click', keep, true);
						for (const control of tapped.values()) {
							control.checked = false;
							control.click();
						}
					});
				};
				const keep = (event) => {
					const control = event.target.closest('button, [type=radio]');
					if (control) tapped.set(control.name, control);
					begin();
				};
				addEventListener('click', keep, true);
				addEventListener('keydown', begin, { once: true });
				const whenIdle = window.requestIdleCallback ?? ((run) => setTimeout(run, 200));
				const idle = (run) => whenIdle(run, { timeout: 1500 });
				const settle = () => {
					document.documentElement.classList.add('settled');
					idle(begin);
				};
				const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => idle(settle)));
				if (document.readyState === 'complete') painted();
				else addEventListener('load', painted);${end}`
	);
}

export const handle: Handle = async ({ event, resolve }) => {
	const first = event.url.pathname.split('/')[1] ?? '';
	const lang = isLocale(first) ? first : 'nl';
	const response = await resolve(event, {
		preload: () => false,
		transformPageChunk: ({ html }) =>
			startLater(
				html
					.replace('%lang%', lang)
					.replace('%dir%', 'ltr')
					.replace('%first-script%', () => firstScript)
			)
	});
	if (building || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	// a page that is made now, an error page for one, gets its own policy; prerendered ones have theirs
	const html = await response.text();
	const headers = new Headers(response.headers);
	headers.set('content-security-policy', policyFor(html));
	return new Response(html, { status: response.status, headers });
};

/**
 * An address that is not there is nobody's fault and is not written down; of a fault of ours only
 * its kind is, never who asked for what.
 */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status >= 500) console.error(`fault: ${error instanceof Error ? error.name : typeof error}`);
	return { message: 'not shown' };
};
