import { createMongoAbility } from '@casl/ability';
import type { MongoAbility, RawRuleOf } from '@casl/ability';
import { rulesToAST } from '@casl/ability/extra';
import type { Condition } from '@ucast/core';
import type { Viewer } from './viewer.ts';

/** What the hub decides with: a CASL ability over subject names and plain conditions. */
export type Ability = MongoAbility;

/** One rule as data; `reason` is the sentence that `explainAccess` answers with. */
export type PolicyRule = RawRuleOf<MongoAbility>;

/** A domain's rules for a viewer: conditions as data, so that one rule serves memory, SQL and explanation. */
export type Policy = (viewer: Viewer) => PolicyRule[];

const CACHED = 5000;

/** Makes abilities from the domains' policies, once for each kind of viewer. */
export class Abilities {
  readonly #policies: readonly Policy[];
  readonly #made = new Map<string, Ability>();
  readonly #conditions = new WeakMap<Ability, Map<string, Condition | null>>();
  constructor(policies: readonly Policy[]) { this.#policies = policies; }

  of(viewer: Viewer): Ability {
    const key = viewer.kind === 'nobody' ? '' : JSON.stringify([viewer.person, viewer.organisation, viewer.country, viewer.roles, viewer.scopes, viewer.setup]);
    let ability = this.#made.get(key);
    if (ability === undefined) {
      if (this.#made.size >= CACHED) this.#made.clear();
      ability = createMongoAbility(this.#policies.flatMap((policy) => policy(viewer)));
      this.#made.set(key, ability);
    }
    return ability;
  }

  /** The condition under which the viewer may do `action` to a `subject`; null where there is none: never. */
  condition(viewer: Viewer, action: string, subject: string): Condition | null {
    const ability = this.of(viewer);
    const known = this.#conditions.get(ability) ?? new Map<string, Condition | null>();
    this.#conditions.set(ability, known);
    const key = `${action} ${subject}`;
    if (!known.has(key)) known.set(key, rulesToAST(ability, action, subject));
    return known.get(key)!;
  }
}
