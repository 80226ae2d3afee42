import type { InlineConfig, Plugin } from 'vite';

/**
 * Asks V8 to compile a whole script at once. By default V8 first skims each function and compiles it at its first
 * call. A read calls most functions exactly once, so nearly all of the code was parsed twice, in over a hundred
 * steps (docs/decisions/022). Other browsers see a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Changes the configuration in place. */
export function compileAtOnce(config: InlineConfig): void {
  config.plugins = [...(config.plugins ?? []), firstLine];
}

/** Runs last, so that the minifier does not remove the comment. */
const firstLine: Plugin = {
  name: 'compile-at-once',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk' && part.isEntry) part.code = COMPILE_AT_ONCE + part.code;
    }
  },
};
