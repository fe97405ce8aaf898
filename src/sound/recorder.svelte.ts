/** What was recorded. */
export interface Recorded {
	type: 'audio/webm' | 'audio/mp4';
	seconds: number;
	bytes: Uint8Array<ArrayBuffer>;
}

/**
 * - `ready`: nothing has been said
 * - `asking`: the browser asks whether the microphone may be used
 * - `going`, `paused`: it listens, or waits
 * - `done`: there is a sound; `empty`: it ended before anything was heard
 * - `refused`: the microphone may not be used; `absent`: there is none; `failed`: it does not work
 */
export type RecorderState =
	'ready' | 'asking' | 'going' | 'paused' | 'done' | 'empty' | 'refused' | 'absent' | 'failed';

/** What a recorder needs of the browser. */
export interface Ears {
	listen: () => Promise<MediaStream>;
	record: (stream: MediaStream, type: string) => MediaRecorder;
	isSupported: (type: string) => boolean;
	/** How loud it is right now, from 0 to 1; and a way to stop looking. */
	level: (stream: MediaStream) => { now: () => number; stop: () => void };
}

const kinds: readonly { mime: string; type: Recorded['type'] }[] = [
	{ mime: 'audio/webm;codecs=opus', type: 'audio/webm' },
	{ mime: 'audio/mp4', type: 'audio/mp4' }
];
const bitsPerSecond = 24_000;
const tickMs = 100;

function loudness(stream: MediaStream): { now: () => number; stop: () => void } {
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	context.createMediaStreamSource(stream).connect(analyser);
	const wave = new Uint8Array(analyser.fftSize);
	return {
		now: () => {
			analyser.getByteTimeDomainData(wave);
			return Math.min(1, Math.max(...wave.map((one) => Math.abs(one - 128))) / 64);
		},
		stop: () => void context.close()
	};
}

function browserEars(): Ears {
	return {
		listen: () =>
			navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } }),
		record: (stream, mimeType) =>
			new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond }),
		isSupported: (type) => MediaRecorder.isTypeSupported(type),
		level: loudness
	};
}

function whyNot(error: unknown): 'refused' | 'absent' | 'failed' {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return name === 'NotFoundError' || name === 'TypeError' || name === 'ReferenceError'
		? 'absent'
		: 'failed';
}

/** The microphone is off. */
function letGo(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

/** Records what somebody says. Nothing leaves the page. */
export class Recorder {
	#state = $state<RecorderState>('ready');
	#seconds = $state(0);
	#level = $state(0);
	#sound = $state.raw<Recorded | null>(null);
	readonly #ears: Ears;
	readonly #onSaid: (sound: Recorded) => void;
	readonly #longest: number;
	#recorder: MediaRecorder | null = null;
	#end: () => void = () => undefined;

	/**
	 * @param said a sound that is there already, to begin with
	 * @param onSaid told each time a recording ends, however it ended
	 * @param longest after so many seconds it ends by itself
	 */
	constructor(
		said: Recorded | null,
		onSaid: (sound: Recorded) => void,
		longest: number,
		ears: Ears = browserEars()
	) {
		this.#ears = ears;
		this.#longest = longest;
		this.#onSaid = onSaid;
		if (!said) return;
		this.#sound = said;
		this.#seconds = said.seconds;
		this.#state = 'done';
	}

	get state(): RecorderState {
		return this.#state;
	}

	/** How long it has listened. */
	get seconds(): number {
		return this.#seconds;
	}

	/** How loud it is now, from 0 to 1. */
	get level(): number {
		return this.#level;
	}

	get sound(): Recorded | null {
		return this.#sound;
	}

	/** Begins, or begins anew: what was said before is let go of. */
	async begin(): Promise<void> {
		this.#sound = null;
		this.#seconds = 0;
		this.#state = 'asking';
		const left = new AbortController();
		// who stops or leaves while the browser asks is not listened to, whenever the answer comes
		this.#end = () => {
			this.#end = () => undefined;
			left.abort();
			this.#state = 'ready';
		};
		let stream: MediaStream | null = null;
		try {
			stream = await this.#ears.listen();
			if (left.signal.aborted) letGo(stream);
			else this.#record(stream);
		} catch (error) {
			if (stream) letGo(stream);
			if (left.signal.aborted) return;
			this.#end = () => undefined;
			this.#state = whyNot(error);
		}
	}

	pause(): void {
		if (this.#state !== 'going') return;
		this.#recorder?.pause();
		this.#state = 'paused';
		this.#level = 0;
	}

	goOn(): void {
		if (this.#state !== 'paused') return;
		this.#recorder?.resume();
		this.#state = 'going';
	}

	/** Ends the recording: what was said until now is the sound. */
	stop(): void {
		this.#end();
	}

	#record(stream: MediaStream): void {
		const kind = kinds.find(({ mime }) => this.#ears.isSupported(mime));
		if (!kind) {
			letGo(stream);
			this.#end = () => undefined;
			this.#state = 'absent';
			return;
		}
		const recorder = this.#ears.record(stream, kind.mime);
		const level = this.#ears.level(stream);
		const pieces: Blob[] = [];
		recorder.ondataavailable = ({ data }) => pieces.push(data);
		recorder.onstop = () => {
			// also when the system ends it, or the microphone is pulled out
			this.#end();
			void this.#take(pieces, kind.type);
		};
		recorder.start(1_000);
		this.#recorder = recorder;
		this.#state = 'going';
		const ticking = setInterval(() => this.#tick(level.now()), tickMs);
		this.#end = () => {
			this.#end = () => undefined;
			clearInterval(ticking);
			level.stop();
			if (recorder.state !== 'inactive') recorder.stop();
			letGo(stream);
			this.#level = 0;
		};
	}

	#tick(level: number): void {
		if (this.#state !== 'going') return;
		this.#seconds += tickMs / 1_000;
		this.#level = level;
		if (this.#seconds >= this.#longest) this.stop();
	}

	async #take(pieces: Blob[], type: Recorded['type']): Promise<void> {
		const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
		const seconds = Math.min(this.#seconds, this.#longest);
		if (bytes.length === 0 || seconds === 0) {
			this.#state = 'empty';
			return;
		}
		this.#sound = { type, seconds, bytes };
		this.#state = 'done';
		this.#onSaid(this.#sound);
	}
}
