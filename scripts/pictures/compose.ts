import type { Tab } from '../browsers/driver';

export const WIDTH = 1280;
export const HEIGHT = 800;
export const POPUP = { width: 380, height: 600 } as const;

interface Laid {
  readonly picture: Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** As the browser frames a popup. */
  readonly framed: boolean;
}

/** One picture of a window's size, of others laid over each other in order. */
export async function compose(tab: Tab, laid: readonly Laid[]): Promise<Uint8Array> {
  await tab.setViewport({ width: WIDTH, height: HEIGHT });
  await tab.setContent(`<style>
    body { margin: 0; background: #fff }
    img { position: absolute }
    .framed { border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 10px 36px #0006 }
  </style>${laid.map(formatImage).join('')}`);
  return tab.screenshot({ captureBeyondViewport: false });
}

function formatImage({ picture, left, top, width, height, framed }: Laid): string {
  const source = `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  const style = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  return `<img src="${source}" class="${framed ? 'framed' : ''}" style="${style}">`;
}

/** As its header says. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const header = Buffer.from(png);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
