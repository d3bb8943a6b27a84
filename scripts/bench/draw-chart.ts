/** A picture whose words a screen reader can read. */
export function drawChart(
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
  shapes: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="16" y="18" font-size="14">${title}</text>`,
    ...shapes,
    '</svg>\n',
  ].join('\n');
}
