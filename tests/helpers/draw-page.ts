/** Puts HTML into the document's body, and hands back the stretches that stand in it between ⟦ and ⟧, which go. */
export function drawPage(html: string): readonly Range[] {
  document.body.innerHTML = html;
  const ranges: Range[] = [];
  let open: Range | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let at = node.data.search(/[⟦⟧]/); at >= 0; at = node.data.search(/[⟦⟧]/)) {
      const isStart = node.data[at] === '⟦';
      node.data = node.data.slice(0, at) + node.data.slice(at + 1);
      if (isStart) {
        open = document.createRange();
        open.setStart(node, at);
        ranges.push(open);
      } else open?.setEnd(node, at);
    }
  }
  return ranges;
}
