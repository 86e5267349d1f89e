import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameReader, FrameTooLong, frameOf } from '../../../../src/io/table/legacy/frames.ts';

/** A stream's bytes, cut after every so many. */
function chunksOf(stream: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(stream.length / size) }, (_, index) =>
    stream.subarray(index * size, (index + 1) * size),
  );
}

describe('frames', () => {
  it('arrive whole and in order, however the stream is cut', () => {
    const messages = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(messages, fc.integer({ min: 1, max: 50 }), (sent, size) => {
        const stream = Buffer.concat(sent.flatMap((each) => frameOf(Buffer.from(each))));
        const reader = new FrameReader(40);
        const arrived = chunksOf(stream, size).flatMap((chunk) => reader.take(chunk));
        expect(arrived.map((each) => [...each])).toEqual(sent.map((each) => [...each]));
      }),
    );
  });

  it('hold their parts one after the other', () => {
    const stream = Buffer.concat(frameOf(Buffer.of(1), Buffer.from('名单')));
    expect(new FrameReader().take(stream)).toEqual([Buffer.concat([Buffer.of(1), Buffer.from('名单')])]);
  });

  it('are refused by their length, before they have come', () => {
    const [length = Buffer.alloc(0)] = frameOf(Buffer.alloc(11));
    expect(() => new FrameReader(10).take(length)).toThrow(FrameTooLong);
    expect(new FrameReader(11).take(length)).toEqual([]);
  });
});
