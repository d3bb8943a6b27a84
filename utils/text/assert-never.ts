/** Ends a switch over a union: a member left out does not compile. Throws if a value outside the union arrives. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
