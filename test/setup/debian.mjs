import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

/** Debian's own switch for servers that a package would start: exit 101 is "not allowed" (invoke-rc.d(8)). */
const SWITCH = '/usr/sbin/policy-rc.d';
const SWITCH_TEXT =
  '#!/bin/sh\n# Put here by the set-up of Forethought while it installs; it can be removed.\nexit 101\n';

/** Whether this machine has Debian's packages: Debian, Ubuntu and their kin. */
export const isDebian = () =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Those of the packages that are not installed. @param {readonly string[]} packages */
export function missingOf(packages) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg's own.
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status} ${Package}\n', ...packages], {
    encoding: 'utf8',
  });
  const installed = new Set(
    (stdout ?? '').split('\n').flatMap((line) => line.match(/^installed (\S+)/)?.[1] ?? []),
  );
  return packages.filter((name) => !installed.has(name));
}

/** How to become root without a password: by nothing, by sudo, or not at all (null). @returns {string[] | null} */
export function asRoot() {
  if (userInfo().uid === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/**
 * Installs packages without asking anything and without starting any server that comes with them.
 * @param {readonly string[]} packages
 * @param {{ readonly root: readonly string[], readonly answers?: readonly string[] }} how `root` is the answer of asRoot,
 *   `answers` are for debconf
 * @returns {string | null} null when all is installed, else what apt said
 */
export function install(packages, { root, answers = [] }) {
  const ignore = () => {};
  // Ctrl+C ends apt, which hears it too; this process stays to take its switch away.
  process.on('SIGINT', ignore);
  const ours = !existsSync(SWITCH) || readFileSync(SWITCH, 'utf8') === SWITCH_TEXT;
  try {
    const fault = ours ? switchOff(root) : null;
    if (fault !== null) return fault;
    if (answers.length > 0) run([...root, 'debconf-set-selections'], `${answers.join('\n')}\n`);
    const apt = [
      ...root,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      '-oDPkg::Lock::Timeout=300',
    ];
    return run([...apt, 'update']) ?? run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  } finally {
    if (ours) run([...root, 'rm', '-f', SWITCH]);
    process.off('SIGINT', ignore);
  }
}

/** @param {readonly string[]} root */
const switchOff = (root) =>
  run([...root, 'tee', SWITCH], SWITCH_TEXT) ?? run([...root, 'chmod', '755', SWITCH]);

/** Keeps services from starting when the machine does. @param {readonly string[]} units @param {readonly string[]} root */
export function keepFromStarting(units, root) {
  if (existsSync('/bin/systemctl')) run([...root, 'systemctl', 'disable', '--quiet', ...units]);
}

/** @param {readonly string[]} words @param {string} [input] @returns {string | null} null when it went well */
function run([command = '', ...args], input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input: input ?? '',
    encoding: 'utf8',
  });
  if (status === 0) return null;
  return error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
}
