// @ts-check
import { spawnSync } from 'node:child_process';
import { findProgram, outputOf, say } from './programs.mjs';

/** The words before apt-get: none for root, sudo where it asks for no password, undefined where apt is of no use. */
function prefix() {
  if (!findProgram('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return outputOf('sudo', ['-n', 'true']) === undefined ? undefined : ['sudo', '-n'];
}

/** Installs Debian packages where apt can; what apt prints is shown only when it fails. @param {readonly string[]} packages */
export function installFromApt(packages) {
  const before = prefix();
  if (!before || packages.length === 0) return false;
  say(`正在安装 installing ${packages.join(', ')} (apt)`);
  apt(before, ['update']);
  const { status, stdout, stderr } = apt(before, [
    'install',
    '--yes',
    '--no-install-recommends',
    ...packages,
  ]);
  if (status !== 0) say(`${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n'));
  return status === 0;
}

/** @param {readonly string[]} before @param {readonly string[]} parameters */
function apt(before, parameters) {
  const [program = '', ...rest] = [
    ...before,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...parameters,
  ];
  return spawnSync(program, rest, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
