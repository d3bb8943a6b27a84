/** Lines of a stream of text, as they come. Line feeds alone end a line: JSON may hold U+2028 as it is. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    parts.push(first);
    for (const line of others) {
      yield parts.join('');
      parts = [line];
    }
  }
  if (parts.join('') !== '') yield parts.join('');
}
