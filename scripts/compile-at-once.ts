import type { InlineConfig, Plugin } from 'vite';

/**
 * Asks the browser to compile a script whole. Left to itself V8 first only skims each function and comes back to it
 * at its first call: most functions of a reading are called once and at once, so that all of it was gone through
 * twice, in over a hundred goes (docs/decisions/0235). Other browsers take it for a comment.
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Changes the configuration in place. */
export function compileAtOnce(config: InlineConfig): void {
  config.plugins = [...(config.plugins ?? []), firstLine];
}

/** Put there after everything that shortens a script. */
const firstLine: Plugin = {
  name: 'compile-at-once',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk' && part.isEntry) part.code = COMPILE_AT_ONCE + part.code;
    }
  },
};
