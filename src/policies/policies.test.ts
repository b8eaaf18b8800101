import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../draft/draft';
import { POLICIES, policyById } from './all';
import { DEMANDS } from './demands';
import type { Check, Clause, Policy } from './policy';

describe('the policies', () => {
  it('are the five that were read', () => {
    expect(POLICIES.map((policy) => policy.id)).toEqual([...DEMANDS.keys()].sort());
  });

  it('hold 137 clauses', () => {
    expect(POLICIES.flatMap((policy) => policy.clauses)).toHaveLength(137);
  });

  it('are found by id, and an id that nobody has finds nothing', () => {
    expect(policyById('elm-court')?.organisation).toBe('Elm Court School');
    expect(policyById('elm')).toBeNull();
  });
});

describe.each(POLICIES)('$id', (policy) => {
  it('has every clause of its document once, in order, and does what is asked of it', () => {
    const has = policy.clauses.map(({ number, does }) => [number, does.join('+')]);
    expect(has).toEqual(DEMANDS.get(policy.id));
  });

  it('names somebody to ask', () => {
    expect(policy.advice).not.toEqual([]);
    expect(policy.title).not.toBe('');
  });

  it('asks for the reason of a message once on every channel', () => {
    for (const channel of CHANNELS) expect(citing(policy, 'purpose', channel)).toHaveLength(1);
  });
});

describe.each(POLICIES.flatMap(clausesOf))('$policy.id $clause.number', ({ policy, clause }) => {
  it('has a gist that can be read at a glance', () => {
    expect(clause.gist).toMatch(/^[A-Z].*\.$/);
    expect(clause.gist).not.toMatch(/[!\n]| {2}/);
    expect(clause.gist.length).toBeGreaterThan(40);
    expect(clause.gist.length).toBeLessThan(220);
    expect(sentences(clause.gist)).toBeLessThanOrEqual(2);
  });

  it('says how it is met', () => {
    expect(clause.how).toMatch(/^[A-Z].*\.$/);
    if (clause.notYet !== undefined) expect(clause.notYet).toMatch(/^[A-Z].*\.$/);
  });

  it('has a check for what it holds, warns of and asks, or says by whom it is done, or that it is to come', () => {
    const open = clause.does.filter((does) => {
      if (does !== 'hold' && does !== 'warn' && does !== 'ask') return false;
      if (clause.checks.some((check) => check.level === does)) return false;
      return !askedByAnother(policy, clause, does);
    });
    if (clause.notYet === undefined) expect(open).toEqual([]);
  });

  it('has no check at a level that it does not speak of', () => {
    // A note is how the writer hears what a register lacks, and what the record will say.
    const isNoted = clause.does.some((does) => does === 'register' || does === 'record');
    for (const { level } of clause.checks) {
      if (level !== 'note' || !isNoted) expect(clause.does).toContain(level);
    }
  });

  it('names another clause of its own policy only', () => {
    const other = namedClause(clause);
    if (other !== null) expect(policy.clauses.map(({ number }) => number)).toContain(other);
  });

  it('asks no rule twice about one channel', () => {
    const asked = clause.checks.flatMap((check) => channelsOf(check).map((on) => `${check.rule.id} ${on}`));
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('where the policies differ', () => {
  it.each([
    ['lcet', 'email', ['7.2']],
    ['lcet', 'text', ['6.3']],
    ['elm-court', 'email', ['7.2']],
    ['harmony', 'whatsapp', ['6.3']],
    ['wrbc', 'email', ['7.2']],
    ['wrbc', 'text', ['6.2']],
    ['wrbc', 'instagram', ['4.8']],
    ['dorset', 'text', ['1.5']],
    ['dorset', 'messenger', ['1.5']],
    ['dorset', 'email', []],
  ] as const)('%s cites its own clause for shorthand on %s', (id, channel, clauses) => {
    expect(citing(read(id), 'shorthand', channel)).toEqual(clauses);
  });

  it.each([
    ['lcet', 'email', ['7.1']],
    ['elm-court', 'facebook', ['8.2', '8.3']],
    ['harmony', 'text', []],
    ['wrbc', 'whatsapp', ['8.2', '8.3']],
    ['dorset', 'email', ['12-work-equipment', '3.2']],
    ['dorset', 'discord', ['12-work-equipment']],
  ] as const)('%s cites its own clauses for the account on %s', (id, channel, clauses) => {
    expect(citing(read(id), 'agreed-account', channel)).toEqual(clauses);
  });

  it('holds messages at night everywhere but in Dorset', () => {
    const nights = POLICIES.map((policy) => [policy.id, citing(policy, 'quiet-hours', 'email')]);
    expect(Object.fromEntries(nights)).toEqual({
      dorset: [],
      'elm-court': ['6.2'],
      harmony: ['6.2'],
      lcet: ['6.2'],
      wrbc: ['4.7'],
    });
  });

  it('asks the line manager alone in HARMONY, but for the number in 6.1', () => {
    const naming = read('harmony').clauses.filter(({ gist }) => gist.includes('team leader'));
    expect(naming.map(({ number }) => number)).toEqual(['6.1']);
  });

  it('keeps the Facebook rule to Elm Court and HARMONY', () => {
    const having = POLICIES.filter(({ clauses }) => clauses.some(({ number }) => number === '8.4a'));
    expect(having.map(({ id }) => id)).toEqual(['elm-court', 'harmony']);
  });
});

function read(id: string): Policy {
  const policy = policyById(id);
  if (policy === null) throw new Error(`no policy ${id}`);
  return policy;
}

function clausesOf(policy: Policy): readonly { policy: Policy; clause: Clause }[] {
  return policy.clauses.map((clause) => ({ policy, clause }));
}

function channelsOf(check: Check): readonly string[] {
  return check.channels ?? CHANNELS;
}

function citing(policy: Policy, rule: string, channel: string): readonly string[] {
  const cites = (check: Check) => check.rule.id === rule && channelsOf(check).includes(channel);
  return policy.clauses.filter(({ checks }) => checks.some(cites)).map(({ number }) => number);
}

/** 'Asked together with 4.3: …' names 4.3. */
function namedClause(clause: Clause): string | null {
  return /^Asked together with ([^:]+):/.exec(clause.how)?.[1] ?? null;
}

function askedByAnother(policy: Policy, clause: Clause, level: string): boolean {
  const other = policy.clauses.find(({ number }) => number === namedClause(clause));
  return other?.checks.some((check) => check.level === level) ?? false;
}

function sentences(text: string): number {
  return text.split(/[.?](?:\s|$)/).filter((sentence) => sentence !== '').length;
}
