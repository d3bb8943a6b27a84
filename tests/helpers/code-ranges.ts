/** Which code units a question is answered yes for: "30-39 41 61-7a". */
export function rangesOf(holds: (code: number) => boolean): string {
  const ranges: string[] = [];
  let from: number | null = null;
  for (let code = 0; code <= 0x10000; code += 1) {
    const yes = code < 0x10000 && holds(code);
    if (yes && from === null) from = code;
    if (yes || from === null) continue;
    ranges.push(from === code - 1 ? hex(from) : `${hex(from)}-${hex(code - 1)}`);
    from = null;
  }
  return ranges.join(' ');
}

function hex(code: number): string {
  return code.toString(16);
}
