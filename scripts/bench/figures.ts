/** The middle value, 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest rank; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function formatMs(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** "1 234 567", with narrow no-break spaces. */
export function formatBytes(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

export function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...body]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
