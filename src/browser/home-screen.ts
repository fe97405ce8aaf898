/** What a page can know of where it runs. Every part may be absent. */
export interface Surroundings {
	userAgent: string;
	/** How many fingers the screen feels at once. */
	maxTouchPoints: number;
	/** Only browsers of Apple have this: whether the page was opened from the home screen. */
	standalone: boolean | undefined;
	/** Whether the page has a window of its own, as an app. */
	isInOwnWindow: boolean;
}

/** An iPhone, iPad or iPod, also an iPad that says it is a Mac: a Mac feels no fingers. */
function isApplesHandheld({ userAgent, maxTouchPoints }: Surroundings): boolean {
	// Windows phones named the iPhone in their own name
	if (/Windows|Android/.test(userAgent)) return false;
	return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

function ofThisPage(): Surroundings {
	const { userAgent, maxTouchPoints } = navigator;
	const { standalone } = navigator as { standalone?: boolean };
	const isInOwnWindow =
		typeof matchMedia === 'function' &&
		matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;
	return { userAgent, maxTouchPoints, standalone, isInOwnWindow };
}

/**
 * Whether the page runs in a browser on an iPhone or iPad and was not opened from the home screen.
 * Every browser there keeps things as Safari does: seven days without a visit, and they may go.
 */
export function isInAppleTab(around: Surroundings = ofThisPage()): boolean {
	return isApplesHandheld(around) && around.standalone !== true && !around.isInOwnWindow;
}

const stayDays = 7;

/** The day on which such a browser may tidy up when nobody comes back after `now`, in ms since 1970. */
export function mayGoAt(now: number): number {
	const day = new Date(now);
	// by the calendar: a day on which the clock changes is a day too
	day.setDate(day.getDate() + stayDays);
	return day.getTime();
}
