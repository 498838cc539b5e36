import { escaped, plainPage } from '../../../delivery/index.ts';
import type { Page } from '../../../access/index.ts';
import { LANGUAGES } from '../../../kernel/index.ts';
import type { Clock, Language } from '../../../kernel/index.ts';
import { countryOf, placeName, regionOf } from '../../directory/index.ts';
import type { AlertReader } from '../alert.queries.ts';
import { TLP, textIn } from '../alert.resolvers.ts';
import type { AlertRow } from '../alert.rows.ts';
import { moment, validityOf } from './alert-letter.ts';
import { ALERT_PHRASES } from './mail-phrases.ts';

/** An alert as a page at `/alerts/<reference>`, for whoever may read it: where letters lead to. A browser asks for the key as a password. */
export const alertPages = ({ reader, clock }: { reader: AlertReader; clock: Clock }): Page[] => [{
  url: '/alerts/:reference',
  async answer({ viewer, params, query }) {
    const alert = await reader.byReference(viewer, params['reference']!);
    if (alert === null) return null;
    const language: Language = LANGUAGES.find((one) => one === String(query['language']).toUpperCase()) ?? alert.language;
    const [translations] = await reader.translations(viewer, [alert.id]);
    const words = textIn(alert, translations!.filter(({ ofVersion }) => ofVersion === alert.version), language);
    const phrases = ALERT_PHRASES[language];
    // Its publisher reads it still.
    const withdrawn = alert.withdrawnAt === null ? '' : `<p><strong>${escaped(phrases.withdrawn)}</strong></p>`;
    const note = words.isFallback ? `<p class="aside">${escaped(phrases.fallback)}</p>` : '';
    const facts = factsOf(alert, language, clock.now()).map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('');
    const body = `${withdrawn}${note}<p lang="${words.language.toLowerCase()}" style="white-space:pre-line">${escaped(words.summary)}</p><dl>${facts}</dl><p class="aside">${escaped(phrases.asOf.replace('{time}', moment(clock.now())))}</p>`;
    return { type: 'text/html; charset=utf-8', body: plainPage(language, `${alert.reference}: ${words.title}`, body) };
  },
}];

function factsOf(alert: AlertRow, language: Language, now: Date): [label: string, value: string][] {
  const phrases = ALERT_PHRASES[language];
  const region = alert.region === null ? [] : [placeName(regionOf(alert.region)!, language)];
  return [
    [phrases.severity, phrases.severities[alert.severity]], [phrases.place, [...region, placeName(countryOf(alert.country), language)].join(', ')],
    ...(alert.forms.length === 0 ? [] : [[phrases.forms, alert.forms.map((form) => phrases.formNames[form]).join(', ')] as [string, string]]),
    [phrases.tlp, `TLP:${TLP[alert.audienceLevel].replace('AMBER_STRICT', 'AMBER+STRICT')}`], [phrases.published, moment(alert.publishedAt)], ...validityOf(alert, language, now),
  ];
}
