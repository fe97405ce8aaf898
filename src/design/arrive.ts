/**
 * For the `main` of a screen that replaces another one on the same page: begins at its top, and
 * a screen reader goes on there. To be attached.
 */
export function arrive(main: HTMLElement): void {
	main.tabIndex = -1;
	// the ring of the keyboard is for what can be used; round a whole page it is two lines down the screen
	main.style.outline = 'none';
	main.style.boxShadow = 'none';
	main.focus({ preventScroll: true });
	scrollTo(0, 0);
}
