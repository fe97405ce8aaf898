import type { Eyes } from './eyes.ts';

/**
 * - `ready`: the camera is off
 * - `asking`: the browser asks whether the camera may be used
 * - `looking`: it looks; `found`: it has read a code and is off again
 * - `refused`: the camera may not be used; `absent`: there is none; `failed`: it does not work
 */
export type ScannerState =
	'ready' | 'asking' | 'looking' | 'found' | 'refused' | 'absent' | 'failed';

/** What came of a chosen picture: no code was seen in it, or it could not be opened. */
export type PictureOutcome = 'no-code' | 'cannot-open';

/** At most eight looks a second: enough to feel at once, and an old phone stays cool. */
const pauseMs = 125;
const largestPicture = 40 * 1024 * 1024;

function whyNot(error: unknown): 'refused' | 'absent' | 'failed' {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return ['NotFoundError', 'OverconstrainedError', 'TypeError', 'ReferenceError'].includes(name)
		? 'absent'
		: 'failed';
}

/** The camera is off. */
function letGo(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

/**
 * Reads one code, or many, with the camera or from pictures. What it reads is only told, never
 * opened.
 */
export class Scanner {
	#state = $state<ScannerState>('ready');
	#isReading = $state(false);
	#outcome = $state<PictureOutcome | null>(null);
	readonly #eyes: Eyes;
	readonly #onFound: (text: string) => void;
	readonly #onPicture: (text: string) => void;
	readonly #isMany: boolean;
	#end: () => void = () => undefined;
	#isLeft = false;

	/**
	 * @param onFound told the text of the first code that is read, once
	 * @param isMany go on looking, and tell every code, as often as it is seen
	 * @param onPicture told instead where the code was in a chosen picture
	 */
	constructor(
		onFound: (text: string) => void,
		eyes: Eyes,
		isMany = false,
		onPicture: (text: string) => void = onFound
	) {
		this.#onFound = onFound;
		this.#onPicture = onPicture;
		this.#isMany = isMany;
		this.#eyes = eyes;
	}

	get state(): ScannerState {
		return this.#state;
	}

	/** A chosen picture is being looked at. */
	get isReading(): boolean {
		return this.#isReading;
	}

	get outcome(): PictureOutcome | null {
		return this.#outcome;
	}

	/** Asks for the camera and looks until there is a code, or until it is stopped. */
	async begin(video: HTMLVideoElement): Promise<void> {
		this.stop();
		this.#outcome = null;
		this.#state = 'asking';
		const left = new AbortController();
		const isOver = () => left.signal.aborted;
		let stream: MediaStream | null = null;
		// who stops or leaves while the browser asks is not looked at, whenever the answer comes
		this.#end = () => {
			left.abort();
			if (stream) letGo(stream);
			video.srcObject = null;
		};
		try {
			stream = await this.#eyes.look();
			if (isOver()) {
				letGo(stream);
				return;
			}
			for (const track of stream.getTracks()) track.onended = () => this.stop();
			await this.#eyes.show(stream, video);
			if (isOver()) return;
			this.#state = 'looking';
			await this.#watch(video, isOver);
		} catch (error) {
			if (isOver()) return;
			this.#off(whyNot(error));
		}
	}

	/** The camera is off, and may be put on again. */
	stop(): void {
		if (this.#state === 'asking' || this.#state === 'looking') this.#off('ready');
	}

	/** As `stop`, for good: nothing is told any more. */
	leave(): void {
		this.stop();
		this.#isLeft = true;
	}

	/** Reads a picture of a code instead. */
	async readPicture(file: Blob): Promise<void> {
		if (this.#isReading || this.#state === 'found') return;
		this.#isReading = true;
		this.#outcome = null;
		try {
			if (file.size > largestPicture) throw new RangeError('too large');
			const text = await this.#eyes.readPicture(file);
			if (text) this.#tell(text, this.#onPicture);
			else this.#outcome = 'no-code';
		} catch {
			this.#outcome = 'cannot-open';
		}
		this.#isReading = false;
	}

	async #watch(video: HTMLVideoElement, isOver: () => boolean): Promise<void> {
		while (!isOver()) {
			const text = await this.#eyes.readFrame(video);
			if (isOver()) return;
			if (text) this.#tell(text, this.#onFound);
			if (isOver()) return;
			await new Promise((resolve) => setTimeout(resolve, pauseMs));
		}
	}

	#tell(text: string, listener: (text: string) => void): void {
		if (this.#isLeft || this.#state === 'found') return;
		if (!this.#isMany) this.#off('found');
		listener(text);
	}

	#off(state: ScannerState): void {
		this.#end();
		this.#end = () => undefined;
		this.#state = state;
	}
}
