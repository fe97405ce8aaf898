/** The sounds of the day that a child may hear beforehand. */
export type SoundId = 'thud' | 'bell';

/** Soft enough not to startle anybody. */
const volume = 0.16;

/** Plays one sound, softly and once. Made on the spot, so that nothing has to be fetched. */
export function play(sound: SoundId, context: AudioContext): void {
	const start = context.currentTime + 0.02;
	if (sound === 'thud') {
		tone(context, { from: 110, to: 46, start, seconds: 0.28, shape: 'triangle' });
		tone(context, { from: 100, to: 44, start: start + 0.55, seconds: 0.26, shape: 'triangle' });
	} else {
		tone(context, { from: 660, to: 656, start, seconds: 0.7, shape: 'sine' });
		tone(context, { from: 523, to: 520, start: start + 0.45, seconds: 0.9, shape: 'sine' });
	}
}

interface Tone {
	/** In Hz. */
	from: number;
	to: number;
	/** In seconds of the context's clock. */
	start: number;
	seconds: number;
	shape: OscillatorType;
}

function tone(context: AudioContext, { from, to, start, seconds, shape }: Tone): void {
	const source = context.createOscillator();
	const gain = context.createGain();
	source.type = shape;
	source.frequency.setValueAtTime(from, start);
	source.frequency.exponentialRampToValueAtTime(to, start + seconds);
	gain.gain.setValueAtTime(0.0001, start);
	gain.gain.exponentialRampToValueAtTime(volume, start + 0.03);
	gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
	source.connect(gain).connect(context.destination);
	source.start(start);
	source.stop(start + seconds);
}
