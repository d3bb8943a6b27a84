import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array;
}

/** A picture of a screen in at most 256 colours, which is nearly all it has. Takes what browsers write: 8 bits, RGB or RGBA, not interlaced. */
export function shrinkPng(png: Uint8Array): Buffer {
  const picture = readPng(Buffer.from(png));
  const counts = new Map<number, number>();
  for (const pixel of picture.pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = choosePalette(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  return writeIndexed(picture, palette, (pixel) => places.get(pixel) ?? 0);
}

/** What browsers write: 8 bits, RGB or RGBA, not interlaced. */
export function readPng(png: Buffer): Picture {
  const chunks = listChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const colourType = header?.[9];
  if (header?.[8] !== 8 || (colourType !== 2 && colourType !== 6) || header[12] !== 0)
    throw new Error('no picture as browsers write them');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = colourType === 6 ? 4 : 3;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  const rows = unfilter(inflateSync(data), width * bytes, bytes);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = rows.readUIntBE(at * bytes, 3);
  return { width, height, pixels };
}

function listChunks(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the five filters of the format (PNG, third edition, 9.2). */
function unfilter(filtered: Buffer, stride: number, bytes: number): Buffer {
  const height = filtered.length / (stride + 1);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < bytes ? 0 : (rows[at - bytes] ?? 0);
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = x < bytes || y === 0 ? 0 : (rows[at - stride - bytes] ?? 0);
      rows[at] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, { left, up, corner });
    }
  }
  return rows;
}

interface Neighbours {
  readonly left: number;
  readonly up: number;
  readonly corner: number;
}

function predict(filter: number | undefined, { left, up, corner }: Neighbours): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The colours themselves where there are few; else the commonest of each shade, the commonest shades. */
function choosePalette(counts: ReadonlyMap<number, number>): readonly number[] {
  const common = [...counts].sort((a, b) => b[1] - a[1]);
  if (common.length <= MOST_COLOURS) return common.map(([colour]) => colour);
  const shades = new Map<number, { readonly colour: number; count: number }>();
  for (const [colour, count] of common) {
    const shade = colour & 0xf8f8f8;
    const known = shades.get(shade);
    if (known) known.count += count;
    else shades.set(shade, { colour, count });
  }
  return [...shades.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((other, index) => {
    const distance = distanceOf(colour, other);
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}

function distanceOf(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

function writeIndexed(
  { width, height, pixels }: Picture,
  palette: readonly number[],
  placeOf: (pixel: number) => number,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => {
    colours.writeUIntBE(colour, index * 3, 3);
  });
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((pixel, index) => {
    rows[index + Math.floor(index / width) + 1] = placeOf(pixel);
  });
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    writeChunk('IHDR', header),
    writeChunk('PLTE', colours),
    writeChunk('IDAT', data),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function writeChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
