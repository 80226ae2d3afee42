// @ts-check
/**
 * Every command of package.json goes through here, so that each works first on a fresh clone: it installs the lock
 * file's packages, prepares WXT's generated types, then runs the tool.
 *
 * Plain Node without dependencies, because nothing may be installed yet. npm's `prestart` and `pretest` would not
 * do: they are skipped if `ignore-scripts` is set.
 */
import { installWhenStale, node, tool } from './steps.mjs';

const UNIT = ['--project', 'unit', '--project', 'domain'];
/** The quick loop generates a tenth of the cases that `test` does (tests/support/generated.ts). */
const FEW_CASES = { GENERATED_CASES: 'few' };

/**
 * Each command with its description. @type {Record<string, [does: string, run: (args: string[]) => number |
 * Promise<number>]>}
 */
const COMMANDS = {
  start: ['shows a fill on a practice form', (args) => build() || node('scripts/start.mjs', args)],
  test: ['runs every test', async () => (await import('./test-all.mjs')).testAll({ check, build })],
  'test:unit': [
    'runs the quick loop, without a browser',
    (args) => tool('vitest', ['run', ...UNIT, ...args], FEW_CASES),
  ],
  'test:watch': [
    'repeats the quick loop at each change',
    (args) => tool('vitest', ['watch', ...UNIT, ...args], FEW_CASES),
  ],
  'test:browser': [
    'runs the browser tests, or those of a name',
    async (args) => build() || (await import('./test-all.mjs')).testBrowser(args),
  ],
  check: ['checks lint and types', () => check()],
  build: ['builds the extension for Chrome and Firefox', () => build()],
  dev: ['opens a browser that follows changes', (args) => tool('wxt', args)],
  accuracy: [
    'fills saved forms and scores it',
    (args) => build('chrome') || node('scripts/accuracy.mjs', args),
  ],
  import: ['shows what the import makes of letters', (args) => node('scripts/import.mjs', args)],
  who: ['shows the districts of ZIP codes', (args) => node('scripts/who.mjs', args)],
  bench: [
    'measures times and sizes in a browser',
    (args) => build('chrome') || node('scripts/bench.mjs', args),
  ],
  measure: [
    'measures the import, topics or districts',
    (args) => oneOf('measure', ['import', 'topics', 'districts'], args),
  ],
  torture: ['ends the browser in the middle of work', (args) => build() || node('scripts/torture.mjs', args)],
  data: ['makes the table of members or districts', (args) => oneOf('data', ['members', 'districts'], args)],
  icons: ['draws the icons', (args) => node('scripts/icons.mjs', args)],
  screens: ['takes a picture of every state', (args) => build('chrome') || node('scripts/screens.mjs', args)],
  pictures: [
    'takes the pictures for the stores',
    (args) => build('chrome') || node('scripts/store-pictures.mjs', args),
  ],
  package: ['packs the builds and the sources', (args) => build() || node('scripts/package.mjs', args)],
};

/**
 * Runs one of the scripts in a folder, named by the first argument.
 * @param {string} folder
 * @param {string[]} names
 * @param {string[]} args
 */
function oneOf(folder, names, [name = '', ...args]) {
  if (names.includes(name)) return node(`scripts/${folder}/${name}.mjs`, args);
  process.stderr.write(`usage: npm run ${folder} -- ${names.join(' | ')}\n`);
  return 2;
}

/** Lint, arrows, types and unused code. All of them run, so that one result lists every problem. */
function check() {
  const results = [
    tool('biome', ['check', '--error-on-warnings']),
    tool('depcruise', ['.']),
    tool('tsc', ['--noEmit', '-p', 'tsconfig.json']),
    tool('tsc', ['-p', 'tsconfig.domain.json']),
    tool('tsc', ['-p', 'tsconfig.scripts.json']),
    tool('knip', []),
  ];
  return Math.max(...results);
}

/** @param {'chrome' | 'firefox' | 'both'} [target] */
function build(target = 'both') {
  const browsers = target === 'both' ? ['chrome', 'firefox'] : [target];
  // Regardless of the shell's setting: otherwise the build would contain React's development version.
  const env = { NODE_ENV: 'production' };
  return browsers.reduce((status, browser) => status || tool('wxt', ['build', '-b', browser], env), 0);
}

function help() {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, [does]]) => `  ${name.padEnd(width)}  ${does}\n`);
  return `npm run COMMAND [-- ARGUMENTS]\n\n${lines.join('')}\nThe head of each script says what arguments it takes.\n`;
}

const [name = '', ...args] = process.argv.slice(2);
const [, command] = (Object.hasOwn(COMMANDS, name) && COMMANDS[name]) || [];
if (command) {
  process.exitCode = installWhenStale() || tool('wxt', ['prepare']) || (await command(args));
} else if (name === 'help') {
  process.stdout.write(help());
} else {
  process.stderr.write(help());
  process.exitCode = 2;
}
