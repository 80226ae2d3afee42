/** Creates an element with a class and children. Strings become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A button that reacts only to trusted clicks, not to those that a script of the page makes. */
export function makeButton(
  document: Document,
  className: string,
  words: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = make(document, 'button', className, words);
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted && button.getAttribute('aria-disabled') !== 'true') onPress();
  });
  return button;
}

const ICONS = {
  details: 'M4 6.5 8 10.5 12 6.5',
  move: 'M8 2v12M2 8h12M8 2 6 4m2-2 2 2M8 14l-2-2m2 2 2-2M2 8l2-2M2 8l2 2m10-2-2-2m2 2-2 2',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

/** A button with an icon. The words are its name and tooltip. */
export function makeIconButton(
  document: Document,
  icon: keyof typeof ICONS,
  words: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = makeButton(document, `icon ${icon}`, '', onPress);
  button.setAttribute('aria-label', words);
  button.title = words;
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('aria-hidden', 'true');
  const path = sign.appendChild(document.createElementNS(SVG, 'path'));
  path.setAttribute('d', ICONS[icon]);
  button.append(sign);
  return button;
}
