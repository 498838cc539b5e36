import { Kind, TypeInfo, isAbstractType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, ExecutionResult, FieldNode } from 'graphql';
import { maskedErrors, withoutAnswer } from './masked-errors.ts';
import { partnerSchema } from './partner-schema.ts';
import type { GuardedPartner, PartnerSchema } from './partner-schema.ts';
import { Projection, TooMuch } from './projection.ts';
import { SelectedFields } from './selected-fields.ts';
import type { AskedQuestion } from './selected-fields.ts';

const TYPE_NAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Stands between a partner's answers and everything else. Engines merge whatever a partner puts into an answer, asked for
 * or not; through here comes only what was asked, of the types that its approved SDL promises, about the things it was
 * asked about. It never gives a field of the hub a value, and nothing that it says in an error is passed on.
 */
export class PartnerGuard {
  readonly #partner: PartnerSchema;
  readonly #told = new WeakMap<DocumentNode, DocumentNode>();
  readonly #selected = new WeakMap<DocumentNode, SelectedFields>();

  constructor(partner: GuardedPartner) {
    this.#partner = partnerSchema(partner);
  }

  /** The document as the partner is to be asked it: where a thing can be of several types it must say of which. */
  asking(document: DocumentNode): DocumentNode {
    let told = this.#told.get(document);
    if (told === undefined) {
      const types = new TypeInfo(this.#partner.schema);
      told = visit(document, visitWithTypeInfo(types, {
        SelectionSet: (set) => (isAbstractType(types.getParentType()) && !set.selections.some((one) => one.kind === Kind.FIELD && (one.alias ?? one.name).value === '__typename')
          ? { ...set, selections: [TYPE_NAME, ...set.selections] } : undefined),
      }));
      this.#told.set(document, told);
    }
    return told;
  }

  /** What of the partner's reply goes on; `reply` is its body as JSON reads it, whatever it is. */
  checked(question: AskedQuestion, reply: unknown): ExecutionResult {
    if (typeof reply !== 'object' || reply === null || Array.isArray(reply)) return withoutAnswer('PARTNER_MALFORMED');
    const [given, told] = ['data', 'errors'].map((name) => (Object.hasOwn(reply, name) ? (reply as Record<string, unknown>)[name] : undefined));
    if (given == null) return withoutAnswer(Array.isArray(told) && told.length > 0 ? 'PARTNER_ERROR' : 'PARTNER_MALFORMED');
    const projection = new Projection(this.#partner, this.#selectedBy(question), question.variables);
    try {
      const data = projection.root(given);
      const errors = maskedErrors(told, projection.faults, data);
      return errors.length === 0 ? { data } : { data, errors };
    } catch (fault) {
      if (fault instanceof TooMuch) return withoutAnswer('PARTNER_MALFORMED');
      throw fault;
    }
  }
  // Documents come again, and most ask for the same fields each time.
  #selectedBy(question: AskedQuestion): SelectedFields {
    const known = this.#selected.get(question.document);
    if (known !== undefined) return known;
    const selected = new SelectedFields(this.#partner.schema, question);
    if (selected.isFixed) this.#selected.set(question.document, selected);
    return selected;
  }
}
