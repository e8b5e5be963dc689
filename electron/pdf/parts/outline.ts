import type { Mark } from '../marks.ts';

/** A thin frame from the block's corner, inside its width and height. */
export function outline(width: number, height: number, thickness = 0.6): Mark[] {
  const upright = (x: number): Mark => ({
    kind: 'box',
    x,
    y: 0,
    width: thickness,
    height,
    gray: 0,
  });
  const level = (y: number): Mark => ({ kind: 'rule', x: 0, y, width, thickness });
  return [
    level(thickness / 2),
    level(height - thickness / 2),
    upright(0),
    upright(width - thickness),
  ];
}
