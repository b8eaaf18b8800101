import type { HandleKind } from '../draft/draft';
import type { SetUpProblem } from '../messages/pages';
import { canonicalHandle } from '../people/handle';
import type { Handle } from '../people/person';
import { words } from '../words/words';
import type { SetUp } from './organisation';
import { whereOf } from './problems';

/** What no single field shows: one identifier given to two people, one id used twice. */
export function crossProblems(setUp: SetUp): readonly SetUpProblem[] {
  return [...idProblems(setUp), ...handleProblems(setUp)];
}

interface Placed extends Handle {
  readonly path: readonly (string | number)[];
  readonly owner: string;
  readonly ownerName: string;
}

function idProblems(setUp: SetUp): readonly SetUpProblem[] {
  const seen = new Map<string, string>();
  return setUp.people.flatMap((person, place) => {
    const first = seen.get(person.id);
    seen.set(person.id, first ?? person.name);
    if (first === undefined) return [];
    return [{ where: at(['people', place, 'id']), what: words('setup_problem_same_id', first) }];
  });
}

/** Whoever is meant by an identifier must be certain: staff and young people alike. */
function handleProblems(setUp: SetUp): readonly SetUpProblem[] {
  const seen = new Map<string, Placed>();
  return placedHandles(setUp).flatMap((one) => {
    const key = comparable(one);
    const first = seen.get(key);
    if (!first) seen.set(key, one);
    if (!first || first.owner === one.owner) return [];
    return [
      { where: at([...one.path, 'handle']), what: words('setup_problem_same_handle', first.ownerName) },
    ];
  });
}

function placedHandles(setUp: SetUp): readonly Placed[] {
  const own = setUp.staff.accounts.map((account, place) => ({
    ...account,
    path: ['staff', 'accounts', place],
    owner: 'staff',
    ownerName: setUp.staff.name,
  }));
  const theirs = setUp.people.flatMap((person, place) =>
    person.handles.map((handle, index) => ({
      ...handle,
      path: ['people', place, 'handles', index],
      owner: `person ${place}`,
      ownerName: person.name,
    })),
  );
  return [...own, ...theirs];
}

/** As the lookup compares them; the shape check has seen that numbers are in E.164. */
function comparable({ channel, handle }: Handle): string {
  const kind = BY_NUMBER.has(channel) ? 'number' : channel;
  return `${kind} ${canonicalHandle(handle, channel, (written) => written.replace(/[^\d+]/g, ''))}`;
}

const BY_NUMBER: ReadonlySet<HandleKind> = new Set(['phone', 'text', 'call', 'whatsapp']);

const at = (path: readonly (string | number)[]): string => whereOf(path.map((key) => ({ key })));
