import type { BlockSnapshot } from '@/domain/form/read/form-snapshot';
import type { Visibility } from './field-visibility';
import { formOf, parentOf } from './find-controls';
import { unclobbered } from './unclobbered';
import { fold, textOf } from './visible-text';

const LANDMARK_TAGS: Readonly<Record<string, string>> = {
  HEADER: 'header',
  NAV: 'nav',
  MAIN: 'main',
  ASIDE: 'aside',
  FOOTER: 'footer',
  DIALOG: 'dialog',
  SEARCH: 'search',
};
const LANDMARK_ROLES: Readonly<Record<string, string>> = {
  banner: 'header',
  navigation: 'nav',
  main: 'main',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'dialog',
  search: 'search',
};
/** Parts of a page that hold forms of their own, even inside one page-wide form (ASP.NET). */
const PARTS_THE_PAGE = new Set(['header', 'nav', 'aside', 'footer', 'dialog', 'search']);

/** Words for one step of a form over several pages: "Step 2", "Page 1/3", "2 of 4". */
const STEP =
  /\b(?:step|paso) +(?:\d{1,2}|one|two|three|four)\b(?: *(?:of|\/|out of|de) *\w+)?|\b[1-9] *(?:of|\/|out of|de) *[1-9]\b/i;
/** How far around a form such words are looked for, and in how many characters. */
const STEP_CLIMB = 2;
const STEP_REACH = 500;
/** A page with more forms than this has no steps worth the search. */
const STEP_BLOCKS = 12;

/** Groups controls by their `form` and the part of the page they are in. */
export class Blocks {
  readonly #visibility: Visibility;
  readonly #indexes = new Map<Element, Map<Element | null, number>>();
  /**
   * The last heading among the siblings before each element, so that thousands of forms in a row are searched once.
   */
  readonly #headings = new Map<Element, Element | null>();
  /** The part found around each element, by form: the fields of a form share their ancestors. */
  readonly #parts = new Map<HTMLFormElement | null, Map<Element, Element | null>>();
  readonly #blocks: { form: HTMLFormElement | null; root: Element; controls: HTMLElement[] }[] = [];

  constructor(visibility: Visibility) {
    this.#visibility = visibility;
  }

  /** Index of the control's block. */
  indexOf(control: HTMLElement): number {
    const form = formOf(control);
    const part = this.#partAround(control, form);
    const root = form ?? part ?? control.ownerDocument.body;
    const byPart = this.#indexes.get(root) ?? new Map<Element | null, number>();
    this.#indexes.set(root, byPart);
    let index = byPart.get(part);
    if (index === undefined) {
      index = this.#blocks.push({ form, root: form && part ? part : root, controls: [] }) - 1;
      byPart.set(part, index);
    }
    this.#blocks[index]?.controls.push(control);
    return index;
  }

  /** Nearest header, footer, aside ... between a control and its form (or the page). */
  #partAround(control: HTMLElement, form: HTMLFormElement | null): Element | null {
    const known = this.#parts.get(form) ?? new Map<Element, Element | null>();
    this.#parts.set(form, known);
    const passed: Element[] = [];
    let part: Element | null | undefined;
    for (let node = parentOf(control); node && node !== form && part === undefined; node = parentOf(node)) {
      part = known.get(node);
      if (part !== undefined) break;
      passed.push(node);
      const landmark = landmarkOf(node);
      if (landmark && (PARTS_THE_PAGE.has(landmark) || form === null)) part = node;
    }
    for (const node of passed) known.set(node, part ?? null);
    return part ?? null;
  }

  snapshots(): BlockSnapshot[] {
    return this.#blocks.map(({ form, root }) => {
      const described = unclobbered(form ?? root);
      const step = this.#blocks.length > STEP_BLOCKS ? '' : stepWords(root, this.#visibility);
      return {
        isForm: form !== null,
        id: fold(described.getAttribute('id'), 100),
        name: fold(described.getAttribute('name'), 100),
        className: fold(described.getAttribute('class'), 200),
        role: fold(described.getAttribute('role'), 30),
        method: fold(described.getAttribute('method'), 10).toLowerCase(),
        action: form ? actionOf(form) : '',
        heading: this.#headingOf(root),
        landmarks: landmarksOf(root),
        buttons: buttonsOf(root, this.#visibility),
        surroundings: surroundingsOf(root),
        ...(step !== '' && { step }),
      };
    });
  }

  /**
   * The form's own name, the first heading inside it, or the nearest heading before it in the same part of the
   * page.
   */
  #headingOf(root: Element): string {
    const { isShown } = this.#visibility;
    const named = fold(unclobbered(root).getAttribute('aria-label'));
    if (named !== '') return named;
    const inside =
      unclobbered(root).tagName === 'BODY' ? null : unclobbered(root).querySelector('h1, h2, h3, h4, legend');
    if (inside) return textOf(inside, isShown);
    for (
      let node: Element | null = root;
      node && unclobbered(node).tagName !== 'BODY';
      node = parentOf(node)
    ) {
      const heading = this.#headingBefore(node);
      if (heading) return textOf(heading, isShown);
    }
    return '';
  }

  #headingBefore(element: Element): Element | null {
    const passed: Element[] = [];
    let at: Element | null = element;
    let found: Element | null | undefined;
    while (at && found === undefined) {
      passed.push(at);
      at = unclobbered(at).previousElementSibling;
      found = at instanceof HTMLHeadingElement ? at : at ? this.#headings.get(at) : null;
    }
    for (const one of passed) this.#headings.set(one, found ?? null);
    return found ?? null;
  }
}

function landmarkOf(element: Element): string | undefined {
  const one = unclobbered(element);
  return LANDMARK_ROLES[one.getAttribute('role') ?? ''] ?? LANDMARK_TAGS[one.tagName];
}

function landmarksOf(element: Element): string[] {
  const found: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const landmark = landmarkOf(node);
    if (landmark) found.unshift(landmark);
  }
  return found;
}

function actionOf(form: HTMLFormElement): string {
  const { baseURI } = unclobbered(form);
  const action = unclobbered(form).getAttribute('action') ?? '';
  const url = URL.canParse(action, baseURI) ? new URL(action, baseURI) : null;
  return url ? fold(url.host + url.pathname, 200) : '';
}

function buttonsOf(root: Element, visibility: Visibility): string[] {
  const buttons = unclobbered(root).querySelectorAll(
    'button, input[type=submit], input[type=button], input[type=image], [role=button]',
  );
  return [...buttons]
    .slice(0, 12)
    .filter((button) => visibility.isShown(button))
    .map((button) =>
      button instanceof HTMLInputElement
        ? fold(button.value || button.alt, 60)
        : textOf(button, visibility.isShown, 60),
    )
    .filter((text) => text !== '');
}

function stepWords(root: Element, { isShown }: Visibility): string {
  let node: Element | null = root;
  for (let climb = 0; node && climb <= STEP_CLIMB; node = parentOf(node), climb += 1) {
    const said = STEP.exec(textOf(node, isShown, STEP_REACH))?.[0];
    if (said !== undefined) return said;
    if (unclobbered(node).tagName === 'BODY') break;
  }
  return unclobbered(root).querySelector('[aria-current=step]') ? 'step' : '';
}

function surroundingsOf(root: Element): string {
  const words: string[] = [];
  for (let node = parentOf(root), depth = 0; node && depth < 4; node = parentOf(node), depth += 1) {
    const { attributes } = unclobbered(node);
    for (const name of ['id', 'class']) words.push(attributes.getNamedItem(name)?.value ?? '');
  }
  return fold(words.join(' '), 300);
}
