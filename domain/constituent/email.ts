/** RFC 5321, 4.5.3.1: a path of 256 octets less its angle brackets; 64 before the @. */
const LONGEST_EMAIL = 254;
const LONGEST_LOCAL = 64;

/** The characters of WHATWG HTML, "valid e-mail address". */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * True for an address that a form will take: the rule of WHATWG HTML, and a full stop in the domain,
 * because an office can not write back to "someone@home". White space around it is not looked at.
 */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST_EMAIL + 40) return false;
  const email = text.trim();
  const at = email.lastIndexOf('@');
  if (at < 1 || at > LONGEST_LOCAL || email.length > LONGEST_EMAIL) return false;
  return LOCAL.test(email.slice(0, at)) && DOMAIN.test(email.slice(at + 1));
}
