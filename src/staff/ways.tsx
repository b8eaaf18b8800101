import { words } from '../words/words';

/** The three ways to set up. `demonstration` is null where it is in force already. */
export function Ways(props: {
  readonly openFile: () => void;
  readonly demonstration: (() => void) | null;
  readonly own: () => void;
  /** Nothing is set up yet: one way is proposed before the others. */
  readonly first: boolean;
}) {
  return (
    <div class="grid">
      <Way
        title={words('staff_way_file')}
        what={words('staff_way_file_what')}
        label={words('staff_way_file_do')}
        act={props.openFile}
        primary={props.first}
      />
      {props.demonstration && (
        <Way
          title={words('staff_way_demonstration')}
          what={words('staff_way_demonstration_what')}
          label={words('staff_way_demonstration_do')}
          act={props.demonstration}
        />
      )}
      <Way
        title={words('staff_way_own')}
        what={words('staff_way_own_what')}
        label={words('staff_way_own_do')}
        act={props.own}
      />
    </div>
  );
}

function Way(props: {
  readonly title: string;
  readonly what: string;
  readonly label: string;
  readonly act: () => void;
  readonly primary?: boolean;
}) {
  return (
    <section class="card card--flat stack way">
      <h2 class="heading">{props.title}</h2>
      <p class="quiet">{props.what}</p>
      <button type="button" class={props.primary ? 'button button--primary' : 'button'} onClick={props.act}>
        {props.label}
      </button>
    </section>
  );
}
