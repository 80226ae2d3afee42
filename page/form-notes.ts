import type { ControlCounts } from './control-counts';
import type { Visibility } from './field-visibility';
import { fold, isSilent, textOf } from './visible-text';

const ABOUT_CHARACTERS = /\bchar(?:acter)?s?\b|\bcaracteres\b|\bplain text\b|\bascii\b|\bquotation marks\b/i;
const INLINE = /^(?:A|ABBR|B|BIG|CODE|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|U)$/;
const MAX_NOTES = 8;
const MAX_LENGTH = 300;

/**
 * What a page says about characters, outside of labels and of parts that hold a control. Few pages say anything, and
 * only those cost more than a look at each text.
 */
export function formNotes(document: Document, visibility: Visibility, counts: ControlCounts): string[] {
  const notes = new Set<string>();
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && notes.size < MAX_NOTES; text = texts.nextNode()) {
    if (!ABOUT_CHARACTERS.test(text.nodeValue ?? '')) continue;
    let block = text.parentElement;
    if (!block || isSilent(block) || block.closest('label, legend, title')) continue;
    while (block.parentElement && INLINE.test(block.tagName)) block = block.parentElement;
    const words = textOf(block, visibility.isShown, MAX_LENGTH);
    // Bare text in a form stands for itself.
    if (words !== '') notes.add(counts.held(block) > 0 ? fold(text.nodeValue, MAX_LENGTH) : words);
  }
  return [...notes];
}
