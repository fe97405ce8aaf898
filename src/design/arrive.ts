/**
 * For the `main` of a screen that replaces another one on the same page: begins at its top, and
 * a screen reader goes on there. To be attached.
 */
export function arrive(main: HTMLElement): void {
	main.tabIndex = -1;
	main.style.outline = 'none';
	main.focus({ preventScroll: true });
	scrollTo(0, 0);
}
