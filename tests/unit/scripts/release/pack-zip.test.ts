import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findTraces } from '../../../../scripts/release/find-traces';
import { type PackedFile, packZip } from '../../../../scripts/release/pack-zip';

const FILES = [file('manifest.json', '{}'), file('chunks/b.js', 'b'.repeat(500)), file('background.js', '')];

describe('an archive for the stores', () => {
  it('holds every file under its path, as it is', () => {
    const unpacked = Object.entries(unzipSync(packZip(FILES)));
    expect(unpacked.map(([path]) => path)).toEqual(['background.js', 'chunks/b.js', 'manifest.json']);
    expect(unpacked.map(([, bytes]) => bytes.length)).toEqual([0, 500, 2]);
  });

  it('has the same bytes whatever order, day or time zone it is packed in', () => {
    const packed = packZip(FILES);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(packZip([...FILES].reverse())).toEqual(packed);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has these very bytes on every machine', () => {
    const hex = Buffer.from(packZip([file('a', 'ab'.repeat(40))])).toString('hex');
    expect(hex).toBe(
      [
        '504b030414000000080000002100600c0150060000005000000001000000614b4ca22e0400',
        '504b0102140314000000080000002100600c01500600000050000000010000000000000000000000a48100000000',
        '61504b050600000000010001002f000000250000000000',
      ].join(''),
    );
  });

  it('has other bytes when one letter is another', () => {
    expect(packZip([file('a', 'x')])).not.toEqual(packZip([file('a', 'y')]));
  });

  it('refuses two files of one name', () => {
    expect(() => packZip([file('a', 'x'), file('a', 'y')])).toThrow('a is there twice');
  });
});

describe('traces of where and when', () => {
  const today = new Date('2026-11-22T10:00:00Z');

  it.each([
    ['a folder of the machine', 'at file:///builds/newsgloss/utils/a.ts', ['a.js: /builds/newsgloss']],
    ['the day of the build', 'built 2026-11-22', ['a.js: 2026-11-22']],
    ['nothing of either', 'built 2026-11-21 in /builds/other', []],
  ])('are found: %s', (_, text, expected) => {
    expect(findTraces([file('a.js', text)], ['/builds/newsgloss', '/'], today)).toEqual(expected);
  });
});

function file(path: string, text: string): PackedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
