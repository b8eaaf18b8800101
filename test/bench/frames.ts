import { endOf, type Trace } from './trace';

/** The panel's notes in the trace's own words. */
const NOTES = "class='notes'";

/**
 * When the panel's notes, drawn anew after a moment (µs), stood on the screen: the end of the frame whose
 * painting they were in. µs. @throws Error where the trace shows no such frame
 */
export function notesOnScreen({ main, process }: Trace, after: number): number {
  const painted = main.find(
    ({ name, ts, args }) => name === 'Paint' && ts >= after && args.data?.nodeName?.includes(NOTES),
  );
  const commit = painted && main.find((event) => event.name === 'Commit' && event.ts >= endOf(painted));
  const frame = commit?.args.frameSeqId;
  if (!commit || frame === undefined) throw new Error('the notes were not painted');
  // Where the compositor was ahead of the page, a frame is reported in two parts: the one that was shown is meant.
  const begun = process.find(
    ({ name, ph, args: { frame_reporter: told } }) =>
      name === 'PipelineReporter' &&
      ph === 'b' &&
      told?.frame_sequence === frame &&
      told.state?.startsWith('STATE_PRESENTED'),
  );
  const shown =
    begun &&
    process.find(
      ({ name, ph, ts, id2 }) =>
        name === 'PipelineReporter' && ph === 'e' && ts > commit.ts && id2?.local === begun.id2?.local,
    );
  if (!shown) throw new Error('the frame with the notes was not shown');
  return shown.ts;
}
