/**
 * The drawing of docs/architecture.md as rules. `npm run check` runs them, types included;
 * tests/unit/arrows.test.ts shows each of them fire.
 *
 * For each folder: what it may import of the other folders, and of packages. Everything else is an error.
 */
const ARROWS = {
  entrypoints: {
    folders: ['components', 'workflows', 'platform', 'page', 'domain', 'assets'],
    packages: ['react', 'react-dom', 'wxt', 'webextension-polyfill', '#i18n'],
  },
  components: { folders: ['domain'], packages: ['react', '#i18n'] },
  workflows: { folders: ['domain'], packages: [] },
  // Of workflows only the types of the ports that it answers.
  platform: {
    folders: ['domain', 'workflows/[a-z-]*ports'],
    packages: ['wxt', 'webextension-polyfill', 'valibot'],
  },
  page: { folders: ['domain'], packages: ['dom-accessibility-api'] },
  domain: { folders: [], packages: ['valibot'] },
};

const arrows = Object.entries(ARROWS).map(([folder, { folders, packages }]) => ({
  name: `${folder} -> ${[...folders, ...packages].join(', ')}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    pathNot: [
      ...[folder, ...folders].map((one) => `^${one}(/|[.]ts$)`),
      ...packages.map((one) => `^(node_modules/)?${one}(/|$)`),
    ],
  },
}));

const FOLDERS = Object.keys(ARROWS).join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'platform -> types of workflows only',
      severity: 'error',
      from: { path: '^platform/' },
      to: { path: '^workflows/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'across folders an import starts with @/',
      severity: 'error',
      from: { path: `^(${FOLDERS})/` },
      to: { path: `^(${FOLDERS})/`, pathNot: '^$1/', dependencyTypesNot: ['aliased'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    // Only for the alias @/: the other tsconfig.json names it relative to .wxt/.
    tsConfig: { fileName: 'tsconfig.domain.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]output|[.]wxt|demo-output|test-results|packages)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
