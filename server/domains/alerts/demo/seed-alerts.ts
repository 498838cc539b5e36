import type { Member } from '../../../access/index.ts';
import { passGate } from '../../../anonymisation/index.ts';
import type { GateResult } from '../../../anonymisation/index.ts';
import type { Database } from '../../../database/index.ts';
import { record } from '../../../delivery/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import { newId, searchable } from '../../../kernel/index.ts';
import { regionOf } from '../../directory/index.ts';
import type { DemoIdentity, Directory } from '../../directory/index.ts';
import { insertAlert } from '../acts/publish-alert.ts';
import { Acknowledgement, AlertTranslation } from '../alert.entity.ts';
import { OWN, audienceOf } from '../alert.events.ts';
import type { AlertContent } from '../alert.rows.ts';
import { DEMO_ALERTS } from './demo-alerts.ts';
import type { DemoAlert } from './demo-alerts.ts';

const DAY = 86_400_000;

type Somebody = Pick<Member, 'organisation' | 'person'>;

/** The alerts of the demo network, through the gate like any other, as if published over the last weeks. */
export async function seedDemoAlerts(database: Database, { directory, clock, people }: { directory: Directory; clock: Clock; people: readonly DemoIdentity[] }): Promise<void> {
  const byHandle = new Map(people.map(({ handle, organisationId, personId }) => [handle, { organisation: organisationId, person: personId }]));
  const somebody = (handle: string): Somebody => byHandle.get(handle)!;
  for (const demo of DEMO_ALERTS) {
    const at = new Date(clock.now().getTime() - demo.daysAgo * DAY);
    const content = await contentOf(demo, directory, at);
    const translations = await Promise.all((demo.translations ?? []).map(async (given) => ({ ...given, texts: passed(await passGate({ title: given.title, summary: given.summary }, given.language)) })));
    const actions = await Promise.all((demo.acknowledgements ?? []).map(async (given) => ({ ...given, texts: passed(await passGate({ action: given.actionTaken }, demo.language)) })));
    const id = newId();
    const publisher = somebody(demo.publisher);
    await database.writeAsHub(async (em) => {
      const reference = await insertAlert(em, { id, member: publisher, content, idempotency: { key: null, digest: '' } });
      const told = { subjectId: id, reference, ownerId: publisher.organisation, occurredAt: at, versionBefore: 1, versionAfter: 1 };
      for (const { by, language, texts } of translations) {
        await em.insert(AlertTranslation, { alertId: id, language, ...texts, search: searchable(texts.title, texts.summary), byOrganisationId: somebody(by).organisation, byPersonId: somebody(by).person, ofVersion: 1, translatedAt: at } as never);
        await record(em, { ...told, type: 'alert.translated', before: audienceOf(content), after: audienceOf(content) });
      }
      for (const { by, texts } of actions) {
        await em.insert(Acknowledgement, { alertId: id, organisationId: somebody(by).organisation, publisherId: publisher.organisation, personId: somebody(by).person, acknowledgedAt: at, actionTaken: texts.action } as never);
        await record(em, { ...told, type: 'alert.acknowledged', before: OWN, after: OWN });
      }
    });
  }
}

async function contentOf(demo: DemoAlert, directory: Directory, at: Date): Promise<AlertContent> {
  const texts = passed(await passGate({ title: demo.title, summary: demo.summary }, demo.language));
  return {
    country: demo.country ?? regionOf(demo.region!)!.country, region: demo.region ?? null, kind: demo.kind, severity: demo.severity, urgency: demo.urgency,
    certainty: demo.certainty, ...texts, language: demo.language, forms: [...demo.forms], ageBand: demo.ageBand ?? null, sex: demo.sex ?? null,
    audienceLevel: demo.audience.level, audienceCountries: [...demo.audience.countries ?? []],
    audienceOrganisations: (demo.audience.organisations ?? []).map((slug) => directory.bySlug(slug)!.id),
    sourceShielded: demo.shieldSource ?? false, fromOneCase: false, publishedAt: at, expiresAt: null, search: searchable(texts.title, texts.summary),
  };
}

function passed<Key extends string>(gate: GateResult<Key>) {
  if (gate.kind === 'held') throw new Error(`A demo text was held: ${gate.findings.map((finding) => finding.kind).join(', ')}.`);
  return gate.texts;
}
