export { Recorder, type Ears, type Recorded, type RecorderState } from './recorder.svelte.ts';
