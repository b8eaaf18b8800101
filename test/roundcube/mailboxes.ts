import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, startChild } from './child';
import { handOver, owner } from './place';
import type { Person, Received } from './school';

const FOLDERS = ['Drafts', 'Sent', 'Junk', 'Trash'];

/** Starts Dovecot on 127.0.0.1 with a mailbox for each person, and what is in it at the start. */
export async function startMailboxes(where: {
  readonly folder: string;
  readonly port: number;
  readonly people: readonly Person[];
}): Promise<Child> {
  const home = join(where.folder, 'dovecot');
  await mkdir(home, { mode: 0o700 });
  for (const person of where.people) await fillTheMailbox(join(home, 'mail', person.address), person);
  await writeFile(
    join(home, 'people'),
    where.people.map((p) => `${p.address}:{PLAIN}${p.password}\n`).join(''),
  );
  await writeFile(join(home, 'dovecot.conf'), configuration(home, where.port));
  await handOver(home);
  return startChild({
    command: 'dovecot',
    args: ['-F', '-c', join(home, 'dovecot.conf')],
    ready: /starting up for imap/,
  });
}

async function fillTheMailbox(mailbox: string, person: Person): Promise<void> {
  for (const part of ['new', 'cur', 'tmp']) await mkdir(join(mailbox, part), { recursive: true });
  for (const [index, mail] of person.inbox.entries()) {
    const at = new Date(Date.now() - mail.hoursAgo * 3_600_000);
    const name = `${Math.floor(at.getTime() / 1000)}.M${index}.elmcourt`;
    await writeFile(join(mailbox, 'new', name), bytesOf(mail, person, at));
  }
}

/** A plain mail by RFC 5322; the texts of the school need no encoding beyond 8bit. */
function bytesOf(mail: Received, to: Person, at: Date): string {
  const id = `${at.getTime()}.${mail.from.address}`;
  const head = [
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `From: ${mail.from.name} <${mail.from.address}>`,
    `To: ${to.name} <${to.address}>`,
    `Subject: ${mail.subject}`,
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${head.join('\n')}\n\n${mail.text}`;
}

/** Dovecot 2.3's settings for a server that never is root: all users of its own are the one who started it. */
function configuration(home: string, port: number): string {
  const { uid, gid, user, group } = owner();
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
state_dir = ${home}/state
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = ${uid}
first_valid_gid = ${gid}
mail_location = maildir:${home}/mail/%u
passdb {
  driver = passwd-file
  args = ${home}/people
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}/home/%u
}
namespace inbox {
  inbox = yes
  separator = /
${FOLDERS.map((name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`).join('\n')}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}
