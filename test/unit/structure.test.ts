import { cruise, type ICruiseResult, type IDependency, type IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARTS, type Part } from '../structure/imports';

let modules: readonly IModule[] = [];

beforeAll(async () => {
  const { output } = await cruise(['src', 'entrypoints'], {
    exclude: { path: '\\.test\\.tsx?$' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
  });
  modules = (output as ICruiseResult).modules.filter(({ source }) => /^(src|entrypoints)\//.test(source));
}, 60_000);

describe('the import table', () => {
  it('saw the modules: a cruise that sees none passes everything', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap(({ dependencies }) => dependencies).length).toBeGreaterThan(200);
  });

  it('has every part, and no part that is not there', () => {
    const seen = new Set(modules.map(({ source }) => partOf(source)).filter(Boolean));
    expect([...seen].sort()).toEqual(Object.keys(PARTS).sort());
  });

  it('is kept', () => {
    const broken = modules.flatMap((module) =>
      module.dependencies.flatMap((to) => objection(module.source, to) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it('has no circles', () => {
    const circles = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ circular, cycle }) => circular && !cycle?.some((step) => typeOnly(step.dependencyTypes)))
        .map(({ resolved }) => `${source} ⇄ ${resolved}`),
    );
    expect(circles).toEqual([]);
  });
});

/** Why a module may not import another, or null where it may. */
function objection(source: string, to: IDependency): string | null {
  const from = partOf(source);
  if (!from) return null;
  const part = PARTS[from];
  if (!part) return `${source}: '${from}' is not in the table`;
  const target = partOf(to.resolved);
  if (!target) return packageObjection(source, from, to.module);
  if (target === from) return siblingObjection(source, to.resolved, part);
  const forTypes = typeOnly(to.dependencyTypes);
  if (part.may.includes(target) || (forTypes && part.types?.includes(target))) return null;
  return `${source} imports ${to.resolved}: '${from}' may not import '${target}'${forTypes ? '' : ' (but for types)'}`;
}

function siblingObjection(source: string, resolved: string, { siblingsApart }: Part): string | null {
  const [, , one] = source.split('/');
  const [, , other] = resolved.split('/');
  const folders = [one, other].every((name) => name && !name.includes('.'));
  if (!siblingsApart || siblingsApart.but.includes(other ?? '')) return null;
  return folders && one !== other ? `${source} imports its sibling ${resolved}` : null;
}

/** A package that some part claims is for the parts that claim it. */
function packageObjection(source: string, from: string, module: string): string | null {
  const claimed = Object.values(PARTS).flatMap(({ packages }) => packages ?? []);
  const name = claimed.find((known) => module === known || module.startsWith(`${known}/`));
  if (!name || PARTS[from]?.packages?.includes(name)) return null;
  return `${source} imports ${module}: '${from}' may not`;
}

/** An import that leaves nothing in the bundle. */
function typeOnly(types: readonly string[]): boolean {
  return types.includes('type-only');
}

function partOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}
