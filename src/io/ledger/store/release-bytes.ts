import { MessageChannel } from 'node:worker_threads';

/** Leads nowhere: what is handed over to it is gone. */
const { port1: nowhere, port2: end } = new MessageChannel();
end.close();

/**
 * Gives the memory of bytes back at once. Else it stays until the garbage collector comes by, and it counts only what the heap holds: in a thread that makes little besides, tens of
 * MiB of such bytes wait for it.
 *
 * @param bytes - all of a buffer of their own, which nobody looks at any more: no part of Node's pool of small buffers
 */
export function releaseBytes({ buffer }: Uint8Array<ArrayBuffer>): void {
  nowhere.postMessage(null, [buffer]);
}
