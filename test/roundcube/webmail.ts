import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Child, startChild } from './child';
import { handOver } from './place';
import type { Person } from './school';

const PROGRAM = '/usr/share/roundcube';
const PAGES = '/var/lib/roundcube/public_html';
const DEFAULTS = '/etc/roundcube';

/** Starts Debian's Roundcube on PHP's own server, with a configuration and a database of its own. */
export async function startWebmail(where: {
  readonly folder: string;
  readonly port: number;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly people: readonly Person[];
}): Promise<Child> {
  const home = join(where.folder, 'webmail');
  for (const part of ['config', 'logs', 'temp', 'sessions'])
    await mkdir(join(home, part), { recursive: true, mode: 0o700 });
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    await symlink(join(DEFAULTS, file), join(home, 'config', file));
  }
  await writeFile(join(home, 'config', 'config.inc.php'), configuration(home, where));
  await makeTheDatabase(home, where.people);
  await handOver(home);
  return startChild({
    command: 'php',
    args: [
      ...['-d', `error_log=${home}/logs/php`, '-d', `session.save_path=${home}/sessions`],
      ...['-S', `127.0.0.1:${where.port}`, '-t', PAGES],
    ],
    // The browser asks for many files at once, and Roundcube for an answer while another is on its way.
    environment: { PHP_CLI_SERVER_WORKERS: '4', ROUNDCUBE_CONFIG_DIR: join(home, 'config') },
    ready: /Development Server .* started/,
  });
}

/**
 * Roundcube's defaults as Debian ships them; only what a server of the test's own must have is set.
 * Sessions are PHP's own, since PHP answers one request of a session at a time: with Roundcube's in the database
 * the list that is still loading can overwrite the message that was just begun ("compose session not found").
 */
function configuration(
  home: string,
  ports: { readonly imapPort: number; readonly smtpPort: number },
): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${home}/webmail.db?mode=0600';
$config['imap_host'] = '127.0.0.1:${ports.imapPort}';
$config['smtp_host'] = '127.0.0.1:${ports.smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'only-for-the-test-mails!';
$config['log_dir'] = '${home}/logs/';
$config['temp_dir'] = '${home}/temp/';
$config['product_name'] = 'Elm Court mail';
$config['language'] = 'en_GB';
$config['session_storage'] = 'php';
$config['plugins'] = [];
$config['skin'] = 'elastic';
`;
}

async function makeTheDatabase(home: string, people: readonly Person[]): Promise<void> {
  const tables = await readFile(join(PROGRAM, 'SQL', 'sqlite.initial.sql'), 'utf8');
  const file = join(home, 'webmail.sql');
  await writeFile(file, tables + people.map(rowsOf).join(''));
  const run = '$db = new PDO("sqlite:" . $argv[1]); $db->exec(file_get_contents($argv[2]));';
  await promisify(execFile)('php', ['-r', run, join(home, 'webmail.db'), file]);
}

function rowsOf(person: Person, index: number): string {
  const user = index + 1;
  const rows = [
    `INSERT INTO users (user_id, username, mail_host, created, language)
       VALUES (${user}, ${quoted(person.address)}, '127.0.0.1', datetime('now'), 'en_GB');`,
    ...person.identities.map(
      (
        { name, address, signature },
        place,
      ) => `INSERT INTO identities (user_id, changed, standard, name, email, signature)
       VALUES (${user}, datetime('now'), ${place === 0 ? 1 : 0}, ${quoted(name)}, ${quoted(address)}, ${quoted(signature)});`,
    ),
    ...person.contacts.map(
      ({ name, address }) => `INSERT INTO contacts (user_id, changed, name, email, words)
       VALUES (${user}, datetime('now'), ${quoted(name)}, ${quoted(address)}, ${quoted(` ${name} ${address} `.toLowerCase())});`,
    ),
  ];
  return `\n${rows.join('\n')}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
