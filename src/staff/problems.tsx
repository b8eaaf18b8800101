import type { SetUpProblem } from '../messages/pages';
import { words } from '../words/words';
import { Note } from './note';

/** What stands in the way of a set-up, and where. What was in force before stays in force. */
export function Problems({ problems }: { readonly problems: readonly SetUpProblem[] }) {
  return (
    <Note kind="fault" title={words('staff_problems')}>
      <p>{words('staff_problems_kept')}</p>
      <ul class="problems">
        {problems.map((problem) => (
          <li key={`${problem.where} ${problem.what}`}>
            <strong>{problem.where}</strong>: {problem.what}
          </li>
        ))}
      </ul>
    </Note>
  );
}
