import { EventEmitter } from 'node:events';
import { PartPieces } from './part-pieces.ts';

/** Bytes as exceljs hands them over: its own buffer of text, which it fills again at once, tells them by this. */
interface TextBuffer {
  toBuffer(): Uint8Array;
}

/** What a part is written in. */
export type PartContent = string | Uint8Array | TextBuffer;

/** What a part asks of its file. */
export interface PartOwner {
  readonly spare: Buffer[];
  /** Something was written, or the part has ended. */
  news(): void;
  /** Waits until most of what can be packed is packed. */
  room(): Promise<void>;
}

/** A part of a zip file that is being written: of what exceljs asks of a stream, as much as it uses. It never blocks; whoever writes much waits for {@link room}. */
export class ZipPart extends EventEmitter {
  readonly name: string;
  readonly pieces: PartPieces;
  readonly #owner: PartOwner;
  ended = false;

  /** @param name - its path in the file */
  constructor(name: string, owner: PartOwner) {
    super();
    this.name = name.replace(/^\/+/, '');
    this.#owner = owner;
    this.pieces = new PartPieces(owner.spare);
  }

  write(content: PartContent): void {
    const isText = typeof content === 'string';
    this.pieces.add(isText ? Buffer.from(content, 'utf8') : 'toBuffer' in content ? content.toBuffer() : content);
    if (this.pieces.hasFull) this.#owner.news();
  }

  end(): void {
    this.ended = true;
    this.#owner.news();
    // By this name exceljs knows that it may go on.
    this.emit('zipped');
  }

  /** exceljs asks its sheets' streams to keep quiet; this one has nothing to say. */
  pause(): void {}

  /** Waits until the file has room for more. @throws whatever made writing it impossible */
  room(): Promise<void> {
    return this.#owner.room();
  }
}
