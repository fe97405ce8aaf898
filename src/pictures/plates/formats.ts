import { frame, type FrameOptions } from '../frame.ts';
import { panel, panelEdge } from '../sets/panels.ts';

/** Night and lamplight are painted into these themselves; the device's evening would dim them twice. */
export const atNight: FrameOptions = { evening: false };

/** A plate of *Samen lezen*: upright, 720 by 820. */
export const upright = (inner: string, options: FrameOptions = {}): string =>
	frame(inner, { w: 720, h: 820, ...options });

/** A plate of *Zelf lezen*: 720 by 560. */
export const wide = (inner: string, options: FrameOptions = {}): string =>
	frame(inner, { w: 720, h: 560, ...options });

/** A picture of *Voor jou*: 720 wide, as high as it needs. */
export const strip = (inner: string, h: number, options: FrameOptions = {}): string =>
	frame(inner, { w: 720, h, ...options });

/** One of the four panels of a comic for *Voor jou*. */
export const square = (inner: string, options: FrameOptions = {}): string =>
	frame(inner, { w: panel, h: panel, edge: panelEdge, ...options });
