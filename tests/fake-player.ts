/** jsdom plays nothing; this is a recording that lets the test decide when it is over. */
export class FakePlayer {
	static readonly made: FakePlayer[] = [];
	/** As a browser does that may not play, or cannot fetch. */
	static refuses = false;
	readonly address: string;
	playbackRate = 1;
	isPlaying = false;
	onended: (() => void) | null = null;
	onerror: (() => void) | null = null;

	constructor(address: string) {
		this.address = address;
		FakePlayer.made.push(this);
	}

	play(): Promise<void> {
		this.isPlaying = !FakePlayer.refuses;
		return FakePlayer.refuses ? Promise.reject(new Error('not allowed')) : Promise.resolve();
	}

	pause(): void {
		this.isPlaying = false;
	}
}
