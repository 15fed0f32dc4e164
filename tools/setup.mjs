/**
 * What must be there before anything else can run: the packages, and browsers. Needs nothing but Node and npm.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const at = (path) => join(ROOT, path);

/** Runs a program in the project's folder, its words on the reader's screen. Throws if it fails. */
export const run = (program, args, env = {}) =>
  execFileSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: {...process.env, ...env},
    // npm and what it installs are scripts there.
    shell: process.platform === 'win32',
  });

/** Whether the packages are as `package-lock.json` has them, those to develop with too: `npm ci --omit=dev` leaves them out. */
const isInstalled = () => {
  const installed = at('node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(at('package-lock.json')).mtimeMs) return false;
  const {dependencies, devDependencies} = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  return Object.keys({...dependencies, ...devDependencies}).every((name) => existsSync(at(`node_modules/${name}`)));
};

/** Installs the packages that `package-lock.json` names, unless they are there. */
export const installPackages = () => {
  if (isInstalled()) return;
  console.log('Installing packages …');
  try {
    run('npm', ['ci', '--no-audit', '--no-fund']);
  } catch {
    // `npm ci` refuses if a registry lacks a package for somebody else's platform; `npm install` does with what there is.
    console.log('That failed; trying npm install …');
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  }
};

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** How each engine is found, and what Debian calls it. */
const ENGINES = {
  chromium: {
    name: 'Chromium',
    isThere: ({CHROMIUM}) => CHROMIUM !== undefined,
    packages: ['chromium'],
    variable: 'CHROMIUM',
  },
  firefox: {
    name: 'Firefox',
    isThere: ({FIREFOX}) => FIREFOX !== undefined,
    packages: ['firefox-esr'],
    variable: 'FIREFOX',
  },
  webkit: {
    name: 'WebKitGTK',
    isThere: () => onPath('WebKitWebDriver') && onPath('xvfb-run'),
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

/** Sees to it that browsers are there: from Debian's packages where that is possible. Else says how, and stops. */
export const installBrowsers = async (wanted) => {
  const missing = await missingOf(wanted);
  if (missing.length === 0) return;
  if (onPath('apt-get') && process.getuid?.() === 0) {
    const packages = missing.flatMap(({packages}) => packages);
    console.log(`Installing ${packages.join(', ')} …`);
    const env = {DEBIAN_FRONTEND: 'noninteractive'};
    try {
      run('apt-get', ['update', '-qq'], env);
    } catch {
      // What is known of the packages may still do.
    }
    try {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
      return;
    } catch {
      // Told below.
    }
  }
  for (const {name, packages, variable} of missing) {
    const path = variable ? `, or say where it is: ${variable}=/path/to/it npm test` : '';
    console.error(`The tests need ${name}. Install it (Debian: sudo apt-get install ${packages.join(' ')})${path}.`);
  }
  process.exit(1);
};

const missingOf = async (wanted) => {
  // Read anew each time: what was not there may have been installed.
  const paths = await import(`../test/browsers/paths.mjs?${Date.now()}`);
  return wanted.map((name) => ENGINES[name]).filter(({isThere}) => !isThere(paths));
};
