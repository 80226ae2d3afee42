import { checkDetail, type DetailProblem } from './check-constituent';
import type { ConstituentKey } from './constituent';

/**
 * The problem of a detail to show now. Once the person has left the box, it is any problem. While they type, it is
 * only one that typing on cannot fix ("1234x", two @): half a ZIP code is not a mistake yet.
 */
export function problemToTell(key: ConstituentKey, text: string, hasLeft: boolean): DetailProblem | null {
  const problem = checkDetail(key, text);
  return problem !== null && (hasLeft || isPastMending(problem, text)) ? problem : null;
}

function isPastMending(problem: DetailProblem, text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  switch (problem) {
    case 'too-long':
    case 'control-characters':
    case 'zip-not-digits':
    case 'zip4-not-digits':
    case 'phone-area':
      return true;
    case 'zip-length':
      return digits > 9;
    case 'zip4-length':
      return digits > 4;
    case 'phone-length':
      return digits > 11;
    case 'phone-not-digits':
      // Before the first digit there may be a plus or a bracket; letters never become a number.
      return /\p{L}/u.test(text);
    case 'phone-extension':
    case 'phone-not-us':
      return false;
    case 'unknown-state':
      return digits > 0;
    case 'email-no-at':
    case 'email-not-valid':
      return /@.*@|\S\s+\S|^\s*@/.test(text);
  }
}
