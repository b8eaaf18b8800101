import { orNull } from '../draft/reading';
import { breach, CLEAR, type Evidence, type Rule, unsure } from './rule';

/** A rule that points at words: `find` gives those of a text that break it. A page whose words could not be read leaves it open. */
export function ruleOfWords(id: string, find: (text: string) => readonly Evidence[]): Rule {
  return {
    id,
    ask: 'reason',
    answer: ({ draft }) => {
      const text = orNull(draft.text);
      if (text === null) return unsure('text');
      const found = find(text);
      return found.length > 0 ? breach(found) : CLEAR;
    },
  };
}
