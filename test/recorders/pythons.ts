import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** An interpreter that is on this machine. */
export interface Python {
  readonly path: string;
  /** Minor version: 11 for 3.11. */
  readonly minor: number;
}

/** The versions that the recorder is for. */
export const MINORS = [8, 9, 10, 11, 12, 13, 14];

/** One interpreter of each version that is found: on the path, or put there by pyenv. */
export const pythons = (): readonly Python[] => {
  const pyenv = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const candidates = [
    'python3',
    ...MINORS.map((minor) => `python3.${minor}`),
    ...(existsSync(pyenv) ? readdirSync(pyenv).map((version) => join(pyenv, version, 'bin', 'python3')) : []),
  ];
  const found = new Map<number, Python>();
  for (const path of candidates) {
    const {stdout, status} = spawnSync(
      path,
      ['-c', 'import sys; print(sys.version_info.major, sys.version_info.minor)'],
      {
        encoding: 'utf8',
      },
    );
    const [major, minor] = (stdout ?? '').split(' ').map(Number);
    if (status === 0 && major === 3 && MINORS.includes(minor!) && !found.has(minor!))
      found.set(minor!, {path, minor: minor!});
  }
  return [...found.values()].sort((a, b) => a.minor - b.minor);
};
