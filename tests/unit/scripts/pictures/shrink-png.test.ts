import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shrinkPng } from '../../../../scripts/pictures/shrink-png';

const RED = [0xd0, 0x20, 0x20];
const PAPER = [0xfb, 0xfa, 0xf7];

test.each([0, 1, 2, 3, 4])(
  'a picture written with filter %i keeps its pixels, as places in a list of colours',
  (filter) => {
    const rows = [
      [PAPER, RED, RED],
      [PAPER, PAPER, RED],
    ];
    const { palette, places } = readIndexed(shrinkPng(writePng(rows, filter)));
    expect(places.map((row) => row.map((place) => palette[place]))).toEqual(rows);
  },
);

test('more than 256 colours are brought down to 256, each to one near it', () => {
  const row = Array.from({ length: 1_000 }, (_, at) => [at % 256, Math.floor(at / 4), 128]);
  const { palette, places } = readIndexed(shrinkPng(writePng([row], 0)));
  expect(palette.length).toBeLessThanOrEqual(256);
  row.forEach((colour, at) => {
    const near = palette[places[0]?.[at] ?? -1] ?? [];
    for (const [index, value] of colour.entries())
      expect(Math.abs(value - (near[index] ?? 999))).toBeLessThan(40);
  });
});

test('what is no picture of a browser is refused', () => {
  expect(() => shrinkPng(shrinkPng(writePng([[RED]], 0)))).toThrow('no picture as browsers write them');
});

type Row = readonly (readonly number[])[];

function writePng(rows: readonly Row[], filter: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const bytes = rows.map((row) => row.flat());
  const lines = bytes.map((line, y) => [
    filter,
    ...line.map((value, x) => value - predict(bytes, filter, [x, y])),
  ]);
  const data = deflateSync(Buffer.from(lines.flat()));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The five filters, from the specification's table. */
function predict(bytes: readonly (readonly number[])[], filter: number, [x, y]: [number, number]): number {
  const at = (dx: number, dy: number) => bytes[y - dy]?.[x - dx] ?? 0;
  const [a, b, c] = [at(3, 0), at(0, 1), at(3, 1)];
  const paeth =
    [a, b, c].toSorted((one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other))[0] ?? 0;
  return [0, a, b, Math.floor((a + b) / 2), paeth][filter] ?? 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(named));
  return Buffer.concat([ends[0], named, ends[1]]);
}

function readIndexed(png: Buffer) {
  const find = (type: string) => {
    const at = png.indexOf(type, 8, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [width, height] = [find('IHDR').readUInt32BE(0), find('IHDR').readUInt32BE(4)];
  const colours = find('PLTE');
  const rows = inflateSync(find('IDAT'));
  return {
    palette: Array.from({ length: colours.length / 3 }, (_, at) => [...colours.subarray(at * 3, at * 3 + 3)]),
    places: Array.from({ length: height }, (_, y) => [
      ...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
    ]),
  };
}
