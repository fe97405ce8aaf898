/** Bytes in a buffer of their own, which can be handed to a worker. */
export type Bytes = Uint8Array<ArrayBuffer>;
