/** A part of an element's box, in CSS pixels from the box's top left corner. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NOTHING: Region = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * The bounding box of the part that `clip` and `clip-path` show; null when they hide nothing. An unknown shape (a
 * path, a reference) counts as showing nothing: a missed field costs less than one filled unseen.
 */
export function shownRegion(style: CSSStyleDeclaration, width: number, height: number): Region | null {
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  const clip = isPlaced ? /^rect\((.*)\)$/.exec(style.clip)?.[1] : undefined;
  if (clip !== undefined) {
    const [top = 0, right = width, bottom = height, left = 0] = clip
      .split(/[\s,]+/)
      .map((side, index) => (side === 'auto' ? [0, width, height, 0][index] : Number.parseFloat(side)));
    return { left, top, right, bottom };
  }
  const path = style.clipPath;
  if (!path || path === 'none' || !/[(]/.test(path)) return null;
  const [, shape = '', inside = ''] = /^(\w+)\((.*?)\)(?: [a-z-]+)?$/.exec(path) ?? [];
  const lengths = (text: string, ...extents: readonly number[]) =>
    splitLengths(text).map((part, index) => lengthOf(part, extents[index % extents.length] ?? 0));
  switch (shape) {
    case 'inset': {
      const [top = 0, right = top, bottom = top, left = right] = lengths(
        inside.replace(/ round .*/, ''),
        height,
        width,
      );
      return { left, top, right: width - right, bottom: height - bottom };
    }
    case 'circle':
    case 'ellipse': {
      const [radii = '', place = '50% 50%'] = inside.split(/\s?at /);
      const extents = shape === 'circle' ? [Math.hypot(width, height) / Math.SQRT2] : [width, height];
      const [x = Math.min(width, height) / 2, y = x] = lengths(radii, ...extents);
      const [left = 0, top = 0] = lengths(place, width, height);
      return { left: left - x, top: top - y, right: left + x, bottom: top + y };
    }
    case 'polygon': {
      const points = inside.replace(/^\w+, /, '').split(/,\s*/);
      return aroundPoints(points.map((point) => lengths(point, width, height)));
    }
    default:
      return NOTHING;
  }
}

/** The bounding box of the points. Empty when they enclose no area. */
function aroundPoints(points: readonly (readonly number[])[]): Region {
  let area = 0;
  points.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    area += x * nextY - nextX * y;
  });
  if (Math.abs(area) < 32) return NOTHING;
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function splitLengths(text: string): readonly string[] {
  return text.match(/calc\([^)]*\)|[^\s]+/g) ?? [];
}

/**
 * A computed length: pixels, a percentage, or a sum of both. Keywords (`closest-side`) hide nothing by themselves.
 */
function lengthOf(text: string, extent: number): number {
  let sum = 0;
  const terms = [...text.matchAll(/([+-]?)\s*(-?[\d.]+(?:e-?\d+)?)(px|%)?/g)];
  for (const [, sign, number, unit] of terms) {
    sum += (sign === '-' ? -1 : 1) * Number(number) * (unit === '%' ? extent / 100 : 1);
  }
  return terms.length > 0 ? sum : extent;
}
