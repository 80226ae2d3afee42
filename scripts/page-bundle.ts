import { createHash } from 'node:crypto';
import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

/** Files that draw a page as soon as they are loaded. */
const DRAWS_A_PAGE = /\/entrypoints\/(?:popup|options|welcome|practice)\/main\b|\.html$/;
const POPUP = /\/entrypoints\/popup\/main\.tsx$/;

/**
 * Bundles the pages of the extension for the popup, which opens on every click: all of it lies in one file,
 * in which gzip finds repetitions across modules, with class names that repeat, and without a polyfill for
 * what every browser with manifest version 3 has (docs/decisions/0041). Changes the configuration in place.
 */
export function bundleForThePopup(config: InlineConfig): void {
  const { build = {}, css = {} } = config;
  const { rolldownOptions = {} } = build;
  const forThePopup = new Set<string>();
  rolldownOptions.output = {
    ...rolldownOptions.output,
    codeSplitting: {
      // The bundler's own helpers are nobody's import, and small.
      groups: [{ name: 'pages', test: (id) => forThePopup.has(id) || id.startsWith('\0') }],
    },
  };
  config.build = { ...build, rolldownOptions, modulePreload: { polyfill: false } };
  config.plugins = [...(config.plugins ?? []), importsAsTheyAre, ownSchemas, gatherInto(forThePopup)];
  config.css = { ...css, modules: { generateScopedName: shortName } };
}

/** Gathers what the popup imports, and what that imports; what is imported late is loaded late. */
function gatherInto(forThePopup: Set<string>): Plugin {
  return {
    name: 'what-the-popup-imports',
    buildEnd() {
      const seen = new Set<string>();
      const waiting = [...this.getModuleIds()].filter((id) => POPUP.test(slashes(id)));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (!DRAWS_A_PAGE.test(slashes(id))) forThePopup.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

const slashes = (id: string) => id.replaceAll('\\', '/');

/**
 * A module that is imported late lies beside the page and has no style sheet of its own: the browser's
 * `import` is enough, without Vite's helper that preloads what it needs (1.2 KB gzip).
 */
const importsAsTheyAre: Plugin = {
  name: 'imports-as-they-are',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * A module lies in one file with everything that any page uses of it. So that the popup does not carry what
 * of valibot only letter files use, these have a copy of their own.
 */
const ownSchemas: Plugin = {
  name: 'own-schemas',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source !== 'valibot' || !/\/letter-file/.test(slashes(importer ?? ''))) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?letter-files` };
  },
};

/** The class's own name and three characters for its file: what repeats packs well. The same on any machine. */
function shortName(name: string, file: string): string {
  const place = slashes(path.relative(process.cwd(), file.split('?')[0] ?? ''));
  return `${name}_${createHash('sha256').update(place).digest('base64url').slice(0, 3)}`;
}
