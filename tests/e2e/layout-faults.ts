import type { Tab } from '../../scripts/browsers/driver';

/** What a reader cannot read or press as laid out now: text beside the window or cut off, controls that overlap or are too small. */
export function findLayoutFaults(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const SMALLEST = 24;
    const faults: string[] = [];
    const tell = (what: string, node: Element) =>
      faults.push(`${what}: ${node.tagName.toLowerCase()} ${(node.textContent ?? '').trim().slice(0, 60)}`);
    const isSeen = (node: Element) => node.checkVisibility() && !node.closest('#status, [aria-hidden=true]');
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      tell(`wider than the window by ${root.scrollWidth - root.clientWidth}`, root);

    for (const node of document.querySelectorAll('body *')) {
      if (!isSeen(node) || node instanceof HTMLOptionElement) continue;
      const { left, right, width } = node.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) tell('beside the window', node);
      const cuts = getComputedStyle(node).overflowX !== 'visible';
      if (cuts && !node.matches('select, input') && node.scrollWidth > node.clientWidth + 1)
        tell('cut off', node);
      const line = document.createRange();
      line.selectNodeContents(node);
      const inner = line.getBoundingClientRect();
      if (node.matches('button, a, td, th, summary') && inner.width > width + 1)
        tell('text outside its box', node);
    }

    const controls = [...document.querySelectorAll('button, a, summary, select, input')].filter(isSeen);
    const boxes = controls.map((control) => ({
      control,
      box: (control.closest('label') ?? control).getBoundingClientRect(),
    }));
    boxes.forEach(({ control, box }, index) => {
      if (Math.min(box.width, box.height) < SMALLEST - 0.5)
        tell(`only ${Math.round(box.width)} × ${Math.round(box.height)}`, control);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const nested =
          control.closest('label') === other.control.closest('label') && control.closest('label') !== null;
        const sticky = (control.closest('nav') !== null) !== (other.control.closest('nav') !== null);
        if (across > 1 && down > 1 && !nested && !sticky)
          tell(`covers "${other.control.textContent}"`, control);
      }
    });
    return faults;
  });
}

/** Text twice as large, and the lines with it, as a reader's own setting makes it. */
export async function doubleText(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('body, body *')].map((node) => {
      const { fontSize, lineHeight } = getComputedStyle(node);
      return { node, fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) };
    });
    for (const { node, fontSize, lineHeight } of sizes) {
      node.style.fontSize = `${fontSize * 2}px`;
      if (Number.isFinite(lineHeight)) node.style.lineHeight = `${lineHeight * 2}px`;
    }
  });
}
