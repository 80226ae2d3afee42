import { parentOf } from './find-controls';

/** Red, green, blue (0 to 255) and opacity (0 to 1). */
type Color = readonly [number, number, number, number];

/** Colors that differ by less in every channel look the same (of 255). */
const ALIKE = 17;
/** Below this opacity, text is invisible. */
const FAINT = 0.1;

/** A computed color. Null for any form but `rgb()`. */
function colorOf(text: string): Color | null {
  const [r, g, b, a = 1] =
    /^rgba?\((.*)\)$/
      .exec(text)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, a];
}

export function isOpaque(color: string): boolean {
  return /^rgb\(|^#|^color\([^/]*\)$/.test(color);
}

function isAlike(a: Color, b: Color): boolean {
  return [0, 1, 2].every((part) => Math.abs((a[part] ?? 0) - (b[part] ?? 0)) < ALIKE);
}

/**
 * True when text typed into the control is invisible: it is transparent or has the color of its background. When
 * the background is not the box's own, the box must also have no visible border: a box that is still being styled
 * would look the same.
 */
export function isWrittenUnseen(
  control: Element,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean {
  const style = styleOf(control);
  const textColor = colorOf(style.webkitTextFillColor || style.color);
  if (!textColor) return false;
  if (textColor[3] < FAINT) return true;
  if (isOpaque(style.backgroundColor)) {
    const own = colorOf(style.backgroundColor);
    return own !== null && isAlike(textColor, own);
  }
  const ground = groundOf(control, styleOf);
  if (!ground || !isAlike(textColor, ground)) return false;
  return ['Top', 'Right', 'Bottom', 'Left'].every((side) => {
    const line = colorOf(style.getPropertyValue(`border-${side.toLowerCase()}-color`));
    const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
    return !(width > 0) || (line !== null && (line[3] < FAINT || isAlike(line, ground)));
  });
}

/** The color behind an element. Null when an image may be behind it or the page may be dark by default. */
function groundOf(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): Color | null {
  const layers: Color[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = styleOf(node);
    if (style.backgroundImage !== 'none' || /dark/.test(style.colorScheme)) return null;
    const color = colorOf(style.backgroundColor);
    if (!color) return null;
    layers.unshift(color);
    if (color[3] === 1) break;
  }
  return layers.reduce<Color>(
    ([r, g, b], [lr, lg, lb, a]) => [r + (lr - r) * a, g + (lg - g) * a, b + (lb - b) * a, 1],
    [255, 255, 255, 1],
  );
}
