import { parentOf } from './find-controls';

/** Red, green, blue (0 to 255) and how opaque (0 to 1). */
type Colour = readonly [number, number, number, number];

/** Two colours that differ by less in every part can not be told apart (of 255). */
const ALIKE = 17;
/** Below this share of opacity there is nothing to be seen. */
const FAINT = 0.1;

/** A computed colour; null for one in another form than `rgb()`. */
function colourOf(text: string): Colour | null {
  const [r, g, b, a = 1] =
    /^rgba?\((.*)\)$/
      .exec(text)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, a];
}

export function isOpaque(colour: string): boolean {
  return /^rgb\(|^#|^color\([^/]*\)$/.test(colour);
}

function isAlike(a: Colour, b: Colour): boolean {
  return [0, 1, 2].every((part) => Math.abs((a[part] ?? 0) - (b[part] ?? 0)) < ALIKE);
}

/**
 * Whatever is typed into the control is not seen: it has no colour, or that of the ground. A ground that is
 * not the box's own counts only where there is no border either: a box that can be seen may be in the making.
 */
export function isWrittenUnseen(
  control: Element,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean {
  const style = styleOf(control);
  const textColour = colourOf(style.webkitTextFillColor || style.color);
  if (!textColour) return false;
  if (textColour[3] < FAINT) return true;
  if (isOpaque(style.backgroundColor)) {
    const own = colourOf(style.backgroundColor);
    return own !== null && isAlike(textColour, own);
  }
  const ground = groundOf(control, styleOf);
  if (!ground || !isAlike(textColour, ground)) return false;
  return ['Top', 'Right', 'Bottom', 'Left'].every((side) => {
    const line = colourOf(style.getPropertyValue(`border-${side.toLowerCase()}-color`));
    const width = Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`));
    return !(width > 0) || (line !== null && (line[3] < FAINT || isAlike(line, ground)));
  });
}

/** The colour that an element stands on; null where a picture may be in it or the page may be dark by itself. */
function groundOf(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): Colour | null {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const style = styleOf(node);
    if (style.backgroundImage !== 'none' || /dark/.test(style.colorScheme)) return null;
    const colour = colourOf(style.backgroundColor);
    if (!colour) return null;
    layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce<Colour>(
    ([r, g, b], [lr, lg, lb, a]) => [r + (lr - r) * a, g + (lg - g) * a, b + (lb - b) * a, 1],
    [255, 255, 255, 1],
  );
}
