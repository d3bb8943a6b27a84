/** Of a list like "pages,growth" the names that are known: all where nothing is given, none where one is unknown. */
export function chooseFrom<Name extends string>(
  names: readonly Name[],
  given: string | undefined,
): readonly Name[] {
  if (given === undefined) return names;
  const wanted = given.split(',');
  if (!wanted.every((word) => names.some((name) => name === word))) return [];
  return names.filter((name) => wanted.includes(name));
}
