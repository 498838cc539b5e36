/** The countries of subscribers; an event is for one of them, or, with null, for all. */
export const COUNTRIES = ['AL', 'MD', 'RO', 'UA'] as const;
export type For = (typeof COUNTRIES)[number] | null;

/** What every subscriber asks for: some 800 bytes an event. */
export const ASKED = `subscription { alertEvents { cursor kind occurredAt alertId reference alert {
  id reference title summary language kind severity urgency certainty tlp publishedAt version country { code name } publishedBy { id slug name } } } }`;

/** An alert's title says whom it is for, so that whoever gets it can tell. */
export const titleFor = (audience: For): string => `Offers of work without a contract, for ${audience ?? 'all'}`;
export const SUMMARY = 'Teenagers are offered work abroad without a contract. The same people come again with other names, and ask for documents on the way; who has met them is asked to write to the partner that published this.';

/** One event alone, and many at once of which some are for one country each. */
export const ONE: readonly For[] = [null];
export const BURST: readonly For[] = Array.from({ length: 20 }, (_, index) => (index % 5 === 4 ? COUNTRIES[Math.floor(index / 5)]! : null));

/** What whoever is in a country gets of them. */
export const theirs = (events: readonly For[], country: For): For[] => events.filter((audience) => audience === null || audience === country);

/** The peers' schema: no more than what is asked. */
export const SDL = `
  type Query { ok: String }
  type Country { code: String! name: String! }
  type Organisation { id: ID! slug: String! name: String! }
  type Alert { id: ID! reference: String! title: String! summary: String! language: String! kind: String! severity: String! urgency: String! certainty: String! tlp: String! publishedAt: String! version: Int! country: Country! publishedBy: Organisation }
  type AlertEvent { cursor: String! kind: String! occurredAt: String! alertId: ID reference: String alert: Alert }
  type Subscription { alertEvents: AlertEvent! }`;

let count = 0;

/** An event as the peers have it in memory: they read nothing from a database. */
export const eventFor = (audience: For): object => ({
  cursor: Buffer.from(String(++count).padStart(16, '0')).toString('base64url'), kind: 'UPDATED', occurredAt: new Date().toISOString(), alertId: 'alert_6793dbb5-86d2-437c-9ff2-17f7dee3929a', reference: 'UA-944GRP',
  alert: {
    id: 'alert_6793dbb5-86d2-437c-9ff2-17f7dee3929a', reference: 'UA-944GRP', title: titleFor(audience), summary: SUMMARY, language: 'EN', kind: 'RECRUITMENT', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', tlp: 'AMBER',
    publishedAt: '2026-01-01T00:00:00.000Z', version: 1, country: { code: 'UA', name: 'Ukraine' }, publishedBy: { id: 'organisation_6793dbb5-86d2-437c-9ff2-17f7dee3929b', slug: 'la-strada-ukraine', name: 'International Women’s Rights Center “La Strada-Ukraine”' },
  },
});
