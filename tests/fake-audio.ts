type Call = [what: string, ...with: unknown[]];

/** jsdom has no sound; this one writes down what it is told to play. */
export class FakeAudioContext {
	static readonly made: FakeAudioContext[] = [];
	readonly currentTime = 10;
	readonly destination = 'loudspeaker';
	readonly calls: Call[] = [];
	readonly loudest: number[] = [];

	constructor() {
		FakeAudioContext.made.push(this);
	}

	#write(...call: Call): void {
		this.calls.push(call);
	}

	/** Starting times of everything played, in seconds. */
	get starts(): number[] {
		return this.calls.filter(([what]) => what === 'start').map((call) => Number(call[1]));
	}

	createOscillator() {
		return {
			type: 'sine',
			frequency: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
			connect: <T>(to: T) => to,
			start: (at: number) => this.#write('start', at),
			stop: (at: number) => this.#write('stop', at)
		};
	}

	createGain() {
		const note = (value: number) => this.loudest.push(value);
		return {
			gain: { setValueAtTime: note, exponentialRampToValueAtTime: note },
			connect: (to: unknown) => this.#write('connect', to)
		};
	}

	resume(): Promise<void> {
		this.#write('resume');
		return Promise.resolve();
	}

	close(): Promise<void> {
		this.#write('close');
		return Promise.resolve();
	}
}
