import DataLoader from 'dataloader';
import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { RequestContext, Viewer } from '../../access/index.ts';
import type { AlertConnectionResolvers, AlertResolvers, OrganisationResolvers, QueryResolvers, MutationResolvers, Resolvers } from '../../generated/schema.ts';
import type { Language, PageAsked, PageOf } from '../../kernel/index.ts';
import { checkPage, forbidden, globalId, rowId } from '../../kernel/index.ts';
import { countryOf, regionOf } from '../directory/index.ts';
import { acknowledgeAlert } from './acts/acknowledge-alert.ts';
import { publishAlert } from './acts/publish-alert.ts';
import { translateAlert } from './acts/translate-alert.ts';
import { updateAlert } from './acts/update-alert.ts';
import { withdrawAlert } from './acts/withdraw-alert.ts';
import type { ActParts } from './acts/act.ts';
import { changedFields } from './alert.content.ts';
import { checkFilter } from './alert.filter.ts';
import type { AlertFilter } from './alert.filter.ts';
import type { TranslationRow } from './alert.queries.ts';
import { ALERT_PARTS, WHOLE, widthOf } from './alert.rows.ts';
import type { AlertPart, AlertRow, AlertWidth, VersionRow } from './alert.rows.ts';
import { explainAccess } from './explain-access.ts';

/** A page of alerts and what it was asked with, so that counting waits until it is asked for. */
export interface AlertPage extends PageOf<AlertRow> { filter: AlertFilter; nothing?: boolean }

/** An alert in a list. */
export interface AlertEdge { node: AlertRow }

const LIST = { purpose: 'alert', usual: 20, most: 100 } as const;
/** The Traffic Light Protocol label that an audience means. */
export const TLP = { PUBLIC: 'CLEAR', NETWORK: 'GREEN', COUNTRIES: 'AMBER', ORGANISATIONS: 'AMBER_STRICT', OWN: 'AMBER_STRICT' } as const;

const isOwn = (viewer: Viewer, alert: { publisherId: string }): boolean => viewer.kind === 'member' && viewer.organisation === alert.publisherId;

/** Throws for a key that may not read alerts at all: an empty list would look like "there are none". */
export function checkReading(viewer: Viewer): void {
  if (viewer.kind === 'nobody' || (viewer.scopes.includes('ALERTS_READ') && !viewer.setup)) return;
  throw forbidden('This key lacks the scope ALERTS_READ: ask your steward for one that has it.');
}

/** What one operation loads in batches: alerts and what hangs on them. */
const loadersOf = (parts: ActParts, context: RequestContext) => context.once(parts.reader, () => {
  const batch = <Row>(load: (viewer: Viewer, ids: readonly string[]) => Promise<Row[]>) => new DataLoader<string, Row>((ids) => load(context.viewer, ids));
  return {
    translations: batch((viewer, ids) => parts.reader.translations(viewer, ids)),
    acknowledgements: batch((viewer, ids) => parts.reader.acknowledgements(viewer, ids)),
    versions: batch((viewer, ids) => parts.reader.versions(viewer, ids)),
  };
});

async function listed(parts: ActParts, viewer: Viewer, { asked, filter, width }: { asked: PageAsked; filter: AlertFilter; width: AlertWidth }): Promise<AlertPage> {
  const page = checkPage(asked, LIST, parts.seal);
  checkReading(viewer);
  const { rows, hasNextPage, hasPreviousPage } = await parts.reader.page(viewer, { ...page, width }, filter);
  return { rows, hasNextPage, hasPreviousPage, filter };
}

/** Alerts by id as one operation asks for them, all of one width at once. */
const alertsOf = (parts: ActParts, context: RequestContext) => context.once(alertsOf, () => {
  const loaders = new Map<AlertWidth, DataLoader<string, AlertRow | null>>();
  return (id: string, width: AlertWidth): Promise<AlertRow | null> => {
    let loader = loaders.get(width);
    if (loader === undefined) {
      loader = new DataLoader(async (ids) => {
        const found = await parts.reader.byIds(context.viewer, ids, width);
        return ids.map((one) => found.get(one) ?? null);
      });
      loaders.set(width, loader);
    }
    return loader.load(id);
  };
});

/** The alert of a global id for whoever asks by `node` or as an entity; null where there is none that they may read. */
export async function alertNode(parts: ActParts, context: RequestContext, { id, width = WHOLE }: { id: string; width?: AlertWidth }): Promise<(AlertRow & { __typename: 'Alert' }) | null> {
  const row = rowId('alert', id);
  const alert = row === null ? null : await alertsOf(parts, context)(row, width);
  return alert === null ? null : { __typename: 'Alert', ...alert };
}

/** The same where its acknowledgements are asked too: one read for both. */
async function alertAndItsAcknowledgements(parts: ActParts, context: RequestContext, { id, width }: { id: string; width: AlertWidth }): Promise<AlertRow | null> {
  const row = rowId('alert', id);
  if (row === null) return null;
  const { alert, acknowledgements } = await parts.reader.withAcknowledgements(context.viewer, row, width);
  loadersOf(parts, context).acknowledgements.prime(row, acknowledgements);
  return alert;
}

// Which part of an alert's row answers a field; null where what is always read does. A field that isn't here asks for all.
const PART_OF: Partial<Record<string, AlertPart | null>> = {
  __typename: null, id: null, reference: null, country: null, publishedBy: null, sourceShielded: null, kind: null, severity: null, tlp: null, title: null,
  publishedAt: null, version: null, translations: null, acknowledgements: null, changes: null,
  summary: 'words', language: 'words', text: 'words', audience: 'audience',
  region: 'particulars', urgency: 'particulars', certainty: 'particulars', forms: 'particulars', ageBand: 'particulars', sex: 'particulars',
  updatedAt: 'dates', expiresAt: 'dates', withdrawnAt: 'dates', withdrawalReason: 'dates',
} satisfies Partial<Record<keyof AlertResolvers | '__typename', AlertPart | null>>;

/** What is asked of the alerts at the end of a path: the fields by name, and the width that answers them. */
interface AskedOfAlerts { readonly fields: ReadonlySet<string>; readonly width: AlertWidth }

const UNKNOWN: AskedOfAlerts = { fields: new Set(), width: WHOLE };
const places = new WeakMap<FieldNode, AskedOfAlerts>();

/** Found once for a place in a document. */
function askedAt(info: GraphQLResolveInfo, path: readonly string[]): AskedOfAlerts {
  const [field] = info.fieldNodes;
  if (field === undefined || info.fieldNodes.length > 1) return UNKNOWN;
  let asked = places.get(field);
  if (asked === undefined) {
    let sets = [field.selectionSet!];
    for (const step of path) sets = sets.flatMap((set) => fieldsOf(set, info)).flatMap(({ name, selectionSet }) => name.value === step && selectionSet !== undefined ? [selectionSet] : []);
    const fields = new Set(sets.flatMap((set) => fieldsOf(set, info)).map(({ name }) => name.value));
    const parts = [...fields].flatMap((name) => PART_OF[name] === undefined ? ALERT_PARTS : PART_OF[name] ?? []);
    places.set(field, asked = { fields, width: widthOf(new Set(parts)) });
  }
  return asked;
}

// Those of fragments too, and those that this request skips: the next one may not.
const fieldsOf = (set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] => set.selections.flatMap((one) =>
  one.kind === Kind.FIELD ? [one] : fieldsOf(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : info.fragments[one.name.value]!.selectionSet, info));

const queries = (parts: ActParts): QueryResolvers => ({
  alerts: (_root, { filter, ...asked }, { viewer }, info) => listed(parts, viewer, { asked, filter: checkFilter(filter), width: askedAt(info, ['edges', 'node']).width }),
  alert: (_root, { id }, context, info) => {
    checkReading(context.viewer);
    const { fields, width } = askedAt(info, []);
    return fields.has('acknowledgements') ? alertAndItsAcknowledgements(parts, context, { id, width }) : alertNode(parts, context, { id, width });
  },
  explainAccess: (_root, asked, { viewer }) => explainAccess(parts, viewer, asked),
});

const mutations = (parts: ActParts): MutationResolvers => ({
  publishAlert: (_root, { input }, { viewer }) => publishAlert(parts, viewer, input),
  updateAlert: (_root, asked, { viewer }) => updateAlert(parts, viewer, asked),
  translateAlert: (_root, asked, { viewer }) => translateAlert(parts, viewer, asked),
  withdrawAlert: (_root, asked, { viewer }) => withdrawAlert(parts, viewer, asked),
  acknowledgeAlert: (_root, asked, { viewer }) => acknowledgeAlert(parts, viewer, asked),
});

/** An alert's words for a reader of one language. */
export function textIn(alert: AlertRow, translations: readonly TranslationRow[], language: Language) {
  const translation = translations.find((given) => given.language === language);
  if (translation === undefined) return { language: alert.language, title: alert.title, summary: alert.summary, isFallback: alert.language !== language, isOutdated: false };
  return { language, title: translation.title, summary: translation.summary, isFallback: false, isOutdated: translation.ofVersion < alert.version };
}

function changesIn(versions: readonly VersionRow[], own: boolean) {
  const changes = versions.flatMap((after, index) => {
    const before = versions[index - 1];
    if (before === undefined || before.version !== after.version - 1) return [];
    const fields = changedFields(before, after, own);
    const was = (field: 'title' | 'summary') => fields.includes(field) ? before[field] : null;
    return fields.length === 0 ? [] : [{ version: after.version, at: after.madeAt, fields, titleBefore: was('title'), summaryBefore: was('summary') }];
  });
  return changes.reverse();
}

const alertFields = (parts: ActParts): AlertResolvers => ({
  __resolveReference: (reference, context) => alertNode(parts, context, reference as { id: string }),
  id: ({ id }) => globalId('alert', id),
  country: ({ country }) => countryOf(country),
  region: ({ region }) => region === null ? null : regionOf(region)!,
  publishedBy: (alert, _args, { viewer }) => alert.sourceShielded && !isOwn(viewer, alert) ? null : parts.directory.get(alert.publisherId) ?? parts.directory.find(alert.publisherId),
  tlp: ({ audienceLevel }) => TLP[audienceLevel],
  audience: (alert) => alert,
  text: async (alert, { language }, context) => textIn(alert, alert.language === language ? [] : await loadersOf(parts, context).translations.load(alert.id), language),
  async translations(alert, _args, context) {
    const given = await loadersOf(parts, context).translations.load(alert.id);
    // Whose translation it is stands on each: the publisher's own would name a shielded source.
    return alert.sourceShielded && !isOwn(context.viewer, alert) ? given.filter((translation) => translation.byOrganisationId !== alert.publisherId) : given;
  },
  withdrawalReason: (alert, _args, { viewer }) => isOwn(viewer, alert) ? alert.withdrawalReason : null,
  changes: async (alert, _args, context) => changesIn(await loadersOf(parts, context).versions.load(alert.id), isOwn(context.viewer, alert)),
  acknowledgements: (alert, _args, context) => loadersOf(parts, context).acknowledgements.load(alert.id),
});

const cursorOf = (parts: ActParts, row: AlertRow | undefined): string | null => row === undefined ? null : parts.seal.close('alert', row.number);

const connection = (parts: ActParts): AlertConnectionResolvers => ({
  edges: ({ rows }) => rows.map((node) => ({ node })),
  pageInfo: ({ rows, hasNextPage, hasPreviousPage }) => ({ hasNextPage, hasPreviousPage, startCursor: cursorOf(parts, rows[0]), endCursor: cursorOf(parts, rows.at(-1)) }),
  totalCount: ({ filter, nothing }, _args, { viewer }) => nothing === true ? 0 : parts.reader.count(viewer, filter),
});

const organisationAlerts = (parts: ActParts): NonNullable<OrganisationResolvers['alerts']> => (organisation, { filter, ...asked }, { viewer }, info) => {
  const own = globalId('organisation', organisation.id);
  const checked = checkFilter(filter);
  if (checked.publisher == null || checked.publisher === own) return listed(parts, viewer, { asked, filter: { ...checked, publisher: own }, width: askedAt(info, ['edges', 'node']).width });
  checkPage(asked, LIST, parts.seal);
  checkReading(viewer);
  return { rows: [], hasNextPage: false, hasPreviousPage: false, filter: checked, nothing: true };
};

/** Everything of alerts that GraphQL asks, but their events. */
export const alertResolvers = (parts: ActParts): Resolvers => ({
  Query: queries(parts),
  Mutation: mutations(parts),
  Alert: alertFields(parts),
  AlertConnection: connection(parts),
  AlertEdge: { cursor: ({ node }) => cursorOf(parts, node)! },
  Organisation: { alerts: organisationAlerts(parts) },
  Audience: {
    level: ({ audienceLevel }) => audienceLevel,
    countries: (alert, _args, { viewer }) => isOwn(viewer, alert) ? alert.audienceCountries.map(countryOf) : null,
    organisations: (alert, _args, { viewer }) => isOwn(viewer, alert) ? alert.audienceOrganisations.flatMap((id) => parts.directory.get(id) ?? []) : null,
  },
  AlertTranslation: { by: async ({ byOrganisationId }) => (await parts.directory.find(byOrganisationId))! },
  Acknowledgement: { organisation: async ({ organisationId }) => (await parts.directory.find(organisationId))!, at: ({ acknowledgedAt }) => acknowledgedAt },
  WideningNeeded: { region: ({ region }) => region === null ? null : regionOf(region)!, country: ({ country }) => countryOf(country) },
});
