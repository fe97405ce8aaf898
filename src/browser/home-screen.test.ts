import { afterEach, describe, expect, it, vi } from 'vitest';
import { isInAppleTab, mayGoAt, type Surroundings } from './home-screen.ts';

const agents = {
	iPhone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
	oldIPhone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 12_5_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
	chromeOnIPhone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0.7204.53 Mobile/15E148 Safari/604.1',
	firefoxOnIPhone:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15',
	insideAnApp:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 Instagram 340.0.3.27.93',
	oldIPad:
		'Mozilla/5.0 (iPad; CPU OS 12_5_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
	mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
	android:
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36',
	chromebook:
		'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
	windowsWithTouch:
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0',
	windowsPhone:
		'Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 520) like iPhone OS 7_0_3 Mac OS X AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537'
} as const;

function page(agent: keyof typeof agents, more: Partial<Surroundings> = {}): Surroundings {
	return {
		userAgent: agents[agent],
		maxTouchPoints: 5,
		standalone: undefined,
		isInOwnWindow: false,
		...more
	};
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a tab on an iPhone or iPad', () => {
	it.each([
		'iPhone',
		'oldIPhone',
		'chromeOnIPhone',
		'firefoxOnIPhone',
		'insideAnApp',
		'oldIPad'
	] as const)('is known by its name (%s)', (agent) => {
		expect(isInAppleTab(page(agent, { standalone: false }))).toBe(true);
	});

	it('is known on an iPad that calls itself a Mac, by its fingers', () => {
		expect(isInAppleTab(page('mac', { standalone: false }))).toBe(true);
		expect(isInAppleTab(page('mac', { maxTouchPoints: 0 }))).toBe(false);
	});

	it.each(['android', 'chromebook', 'windowsWithTouch', 'windowsPhone'] as const)(
		'is not a tab elsewhere (%s)',
		(agent) => {
			expect(isInAppleTab(page(agent))).toBe(false);
		}
	);

	it('is not the app that was opened from the home screen', () => {
		expect(isInAppleTab(page('iPhone', { standalone: true }))).toBe(false);
		expect(isInAppleTab(page('iPhone', { standalone: false, isInOwnWindow: true }))).toBe(false);
		expect(isInAppleTab(page('mac', { standalone: true }))).toBe(false);
	});

	it('is known by the page itself, also where half of what it asks is not there', () => {
		vi.stubGlobal('matchMedia', undefined);
		vi.stubGlobal('navigator', { userAgent: agents.iPhone, standalone: false });
		expect(isInAppleTab()).toBe(true);
		vi.stubGlobal('matchMedia', (asked: string) => ({ matches: asked.includes('standalone') }));
		expect(isInAppleTab()).toBe(false);
		vi.stubGlobal('navigator', { userAgent: agents.mac });
		expect(isInAppleTab()).toBe(false);
	});
});

describe('the day on which it may go', () => {
	it('is seven days by the calendar, also when the clock changes', () => {
		const at = (month: number, day: number) => new Date(2026, month, day, 21, 30).getTime();
		expect(mayGoAt(at(10, 26))).toBe(at(11, 3));
		expect(mayGoAt(at(9, 22))).toBe(at(9, 29));
	});
});
