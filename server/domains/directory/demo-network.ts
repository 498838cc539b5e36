import type { Role } from '../../access/index.ts';
import type { CountryCode, Language } from '../../kernel/index.ts';
import type { OrganisationKind } from './organisation.entity.ts';

/** A partner of the demo network. */
export interface DemoOrganisation {
  readonly slug: string;
  /** As it calls itself. */
  readonly name: string;
  /** In the other languages that it answers in. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly kind: OrganisationKind;
  readonly country: CountryCode;
  readonly languages: readonly Language[];
  /** An address that is reserved for examples: the demo speaks for nobody's site. */
  readonly website: string | null;
  /** A line that is public knowledge, or null. */
  readonly hotline: string | null;
}

/** Somebody invented, who works for a partner of the demo network. */
export interface DemoPerson {
  /** Short ASCII, by which the demo's keys and alerts name the person. */
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  /** A slug. */
  readonly organisation: string;
  readonly roles: readonly Role[];
}

type Told = Omit<DemoOrganisation, 'website' | 'hotline'> & { readonly hotline?: string };
const partner = ({ hotline, ...told }: Told): DemoOrganisation =>
  ({ ...told, website: `https://${told.slug}.example`, hotline: hotline ?? null });

/** The fifteen implementing partners and two Ukrainian ministries that the founding documents name. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  partner({ slug: 'help-for-children', name: 'Ndihmë për Fëmijët', kind: 'NGO', country: 'AL', languages: ['SQ', 'EN'],
    names: { EN: 'Help for Children' } }),
  partner({ slug: 'vocational-training-korca', name: 'Qendra Publike e Formimit Profesional Korçë', kind: 'AGENCY', country: 'AL', languages: ['SQ', 'EN'],
    names: { EN: 'Vocational Training Public Center Korça' } }),

  partner({ slug: 'la-strada-moldova', name: 'Centrul Internațional „La Strada” Moldova', kind: 'NGO', country: 'MD', languages: ['RO', 'RU', 'EN'],
    names: { EN: 'International Center “La Strada” Moldova', RU: 'Международный центр «Ла Страда» Молдова' }, hotline: '0 800 77777' }),
  partner({ slug: 'child-abuse-prevention-moldova', name: 'Centrul Național de Prevenire a Abuzului față de Copii', kind: 'NGO', country: 'MD', languages: ['RO', 'RU', 'EN'],
    names: { EN: 'National Center for Child Abuse Prevention', RU: 'Национальный центр предупреждения насилия над детьми' } }),
  partner({ slug: 'consulting-and-credit-in-agriculture', name: 'Consultanță și Credit în Agricultură', kind: 'NGO', country: 'MD', languages: ['RO', 'EN'],
    names: { EN: 'Consulting and Credit in Agriculture' } }),

  partner({ slug: 'save-the-children-romania', name: 'Salvați Copiii România', kind: 'NGO', country: 'RO', languages: ['RO', 'EN'],
    names: { EN: 'Save the Children Romania' } }),
  partner({ slug: 'social-alternatives', name: 'Asociația Alternative Sociale', kind: 'NGO', country: 'RO', languages: ['RO', 'EN'],
    names: { EN: 'Social Alternatives Association' } }),
  partner({ slug: 'foundation-for-child-and-family', name: 'Fundația Internațională pentru Copil și Familie', kind: 'NGO', country: 'RO', languages: ['RO', 'EN'],
    names: { EN: 'International Foundation for Child and Family' } }),
  partner({ slug: 'labor-research-institute', name: 'Institutul de Cercetare a Muncii', kind: 'ACADEMIC', country: 'RO', languages: ['RO', 'EN'],
    names: { EN: 'Labor Research Institute' } }),
  partner({ slug: 'pro-women-iasi', name: 'Fundația Pro Women Iași', kind: 'NGO', country: 'RO', languages: ['RO', 'EN'],
    names: { EN: 'Pro Women Foundation Iași' } }),
  partner({ slug: 'csdr', name: 'Confederația Sindicatelor Democratice din România', kind: 'TRADE_UNION', country: 'RO', languages: ['RO', 'EN'],
    names: { EN: 'Confederation of Democratic Trade Unions from Romania (CSDR)' } }),

  partner({ slug: 'la-strada-ukraine', name: 'Міжнародний жіночий правозахисний центр «Ла Страда-Україна»', kind: 'NGO', country: 'UA', languages: ['UK', 'EN', 'RU'],
    names: { EN: 'International Women’s Rights Center “La Strada-Ukraine”', RU: 'Международный женский правозащитный центр «Ла Страда-Украина»' }, hotline: '0 800 500 225' }),
  partner({ slug: 'womens-consortium-ukraine', name: 'Жіночий консорціум України', kind: 'NGO', country: 'UA', languages: ['UK', 'EN'],
    names: { EN: 'Women’s Consortium of Ukraine' } }),
  partner({ slug: 'center-for-democracy-development', name: 'Центр розвитку демократії', kind: 'NGO', country: 'UA', languages: ['UK', 'EN'],
    names: { EN: 'Center for Democracy Development' } }),
  partner({ slug: 'employment-agency-training-institute', name: 'Інститут підготовки кадрів державної служби зайнятості', kind: 'AGENCY', country: 'UA', languages: ['UK', 'EN'],
    names: { EN: 'State Employment Agency Training Institute' } }),
  partner({ slug: 'ministry-family-youth-sports', name: 'Міністерство України у справах сім’ї, молоді та спорту', kind: 'AGENCY', country: 'UA', languages: ['UK', 'EN'],
    names: { EN: 'Ukrainian Ministry of Family, Youth and Sports' } }),
  partner({ slug: 'ministry-interior-ukraine', name: 'Міністерство внутрішніх справ України', kind: 'AGENCY', country: 'UA', languages: ['UK', 'EN'],
    names: { EN: 'Ukrainian Ministry of Interior' } }),
];

const person = (handle: string, name: string, [address, ...roles]: readonly [address: string, ...roles: Role[]]): DemoPerson =>
  ({ handle, name, email: `${address}.example`, organisation: address.slice(address.indexOf('@') + 1), roles });

/**
 * People for every role, each with one, so that permission can be tried role by role: in each country two publishers of two
 * organisations, approver and steward beside the first, a reader elsewhere, a secretary, an editor and a coordinator. The
 * one operator works where nobody publishes, so that what an operator can't read shows.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('publisher-al', 'Mirela Kodrashi', ['mirela.kodrashi@help-for-children', 'PUBLISHER']),
  person('publisher-al-2', 'Gentian Lleshaj', ['gentian.lleshaj@vocational-training-korca', 'PUBLISHER']),
  person('approver-al', 'Valbona Çelaj', ['valbona.celaj@help-for-children', 'APPROVER']),
  person('steward-al', 'Ardit Sheholli', ['ardit.sheholli@help-for-children', 'STEWARD']),
  person('reader-al', 'Ermira Toskaj', ['ermira.toskaj@vocational-training-korca', 'READER']),
  person('secretary-al', 'Besnik Dautaj', ['besnik.dautaj@vocational-training-korca', 'SECRETARY']),
  person('editor-al', 'Elona Gjergjaj', ['elona.gjergjaj@help-for-children', 'EDITOR']),
  person('coordinator-al', 'Fatmir Zenelaj', ['fatmir.zenelaj@help-for-children', 'COORDINATOR']),

  person('publisher-md', 'Doina Rusnac', ['doina.rusnac@la-strada-moldova', 'PUBLISHER']),
  person('publisher-md-2', 'Veaceslav Gânju', ['veaceslav.ganju@child-abuse-prevention-moldova', 'PUBLISHER']),
  person('approver-md', 'Liliana Bodrug', ['liliana.bodrug@la-strada-moldova', 'APPROVER']),
  person('steward-md', 'Sergiu Cernat', ['sergiu.cernat@la-strada-moldova', 'STEWARD']),
  person('reader-md', 'Natalia Cojocari', ['natalia.cojocari@consulting-and-credit-in-agriculture', 'READER']),
  person('secretary-md', 'Tatiana Bejan', ['tatiana.bejan@child-abuse-prevention-moldova', 'SECRETARY']),
  person('editor-md', 'Corina Șleahtici', ['corina.sleahtici@la-strada-moldova', 'EDITOR']),
  person('coordinator-md', 'Grigore Mațarin', ['grigore.matarin@child-abuse-prevention-moldova', 'COORDINATOR']),

  person('publisher-ro', 'Ilinca Dobreanu', ['ilinca.dobreanu@save-the-children-romania', 'PUBLISHER']),
  person('publisher-ro-2', 'Radu Petculescu', ['radu.petculescu@social-alternatives', 'PUBLISHER']),
  person('approver-ro', 'Smaranda Țurlea', ['smaranda.turlea@save-the-children-romania', 'APPROVER']),
  person('steward-ro', 'Cosmin Văduvescu', ['cosmin.vaduvescu@save-the-children-romania', 'STEWARD']),
  person('reader-ro', 'Anca Moșneagu', ['anca.mosneagu@pro-women-iasi', 'READER']),
  person('secretary-ro', 'Lavinia Crăciunaș', ['lavinia.craciunas@foundation-for-child-and-family', 'SECRETARY']),
  person('editor-ro', 'Horia Bărbulețiu', ['horia.barbuletiu@save-the-children-romania', 'EDITOR']),
  person('coordinator-ro', 'Simona Trifănescu', ['simona.trifanescu@social-alternatives', 'COORDINATOR']),
  person('reader-ro-labor', 'Dragoș Pintilescu', ['dragos.pintilescu@labor-research-institute', 'READER']),
  person('reader-ro-csdr', 'Viorica Zăgan', ['viorica.zagan@csdr', 'READER']),

  person('publisher-ua', 'Оксана Гречаник', ['oksana.hrechanyk@la-strada-ukraine', 'PUBLISHER']),
  person('publisher-ua-2', 'Лариса Підгайна', ['larysa.pidhaina@womens-consortium-ukraine', 'PUBLISHER']),
  person('approver-ua', 'Мар’яна Стецюра', ['mariana.stetsiura@la-strada-ukraine', 'APPROVER']),
  person('steward-ua', 'Тарас Вербовський', ['taras.verbovskyi@la-strada-ukraine', 'STEWARD']),
  person('reader-ua', 'Ігор Ґудзенко', ['ihor.gudzenko@center-for-democracy-development', 'READER']),
  person('secretary-ua', 'Надія Криворучко', ['nadiia.kryvoruchko@ministry-family-youth-sports', 'SECRETARY']),
  person('editor-ua', 'Юлія Замкова', ['yuliia.zamkova@la-strada-ukraine', 'EDITOR']),
  person('coordinator-ua', 'Богдан Яремчишин', ['bohdan.yaremchyshyn@ministry-family-youth-sports', 'COORDINATOR']),
  person('reader-ua-interior', 'Віктор Задорожко', ['viktor.zadorozhko@ministry-interior-ukraine', 'READER']),
  person('operator', 'Світлана Чумаченко', ['svitlana.chumachenko@employment-agency-training-institute', 'OPERATOR']),
];
