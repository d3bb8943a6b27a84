export function fileUnder<T>(files: Map<string, T[]>, key: string, value: T): void {
  const filed = files.get(key);
  if (filed) filed.push(value);
  else files.set(key, [value]);
}
