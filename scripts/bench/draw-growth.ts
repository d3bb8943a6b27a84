import { drawChart } from './draw-chart';
import type { GrowthPoint } from './measure-growth';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 56;
const BOTTOM = 40;
const TOP = 36;

interface Line {
  readonly name: string;
  readonly color: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Time against length. */
export function drawGrowth(browser: string, growth: readonly GrowthPoint[]): string {
  const lines: readonly Line[] = [
    {
      name: 'Readability on a clone',
      color: '#8a6d00',
      points: growth.map((one) => [one.paragraphs, one.bare]),
    },
    {
      name: 'our work in the page',
      color: '#0b57d0',
      points: growth.map((one) => [one.paragraphs, one.ours]),
    },
    {
      name: 'reading off its thread',
      color: '#1b7f3b',
      points: growth.map((one) => [one.paragraphs, one.away]),
    },
  ];
  const widest = Math.max(...growth.map(({ paragraphs }) => paragraphs));
  const highest = Math.max(...growth.flatMap(({ bare, ours, away }) => [bare, ours, away]));
  const x = (value: number) => Math.round(LEFT + ((WIDTH - LEFT - 16) * value) / widest);
  const y = (value: number) => Math.round(HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * value) / highest);
  return drawChart(`Milliseconds by paragraphs, ${browser}`, { width: WIDTH, height: HEIGHT }, [
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 16}" fill="none" stroke="#444"/>`,
    ...growth.map(
      ({ paragraphs }) =>
        `<text x="${x(paragraphs)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${paragraphs}</text>`,
    ),
    ...[0, 0.5, 1].map(
      (share) =>
        `<text x="${LEFT - 6}" y="${y(highest * share) + 4}" text-anchor="end">${(highest * share).toFixed(0)}</text>`,
    ),
    ...lines.flatMap(({ name, color, points }, index) => [
      `<polyline fill="none" stroke="${color}" stroke-width="2" points="${points.map(([at, ms]) => `${x(at)},${y(ms)}`).join(' ')}"/>`,
      `<text x="${LEFT + 12}" y="${TOP + 14 + 16 * index}" fill="${color}">${name}</text>`,
    ]),
  ]);
}
