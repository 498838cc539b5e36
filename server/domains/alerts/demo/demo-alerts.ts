import type { AudienceLevel, CountryCode, Language } from '../../../kernel/index.ts';
import type { AgeBand, AlertKind, Certainty, ExploitationForm, Severity, Sex, Urgency } from '../alert.words.ts';

/** An alert of the demo network, invented, with what partners did with it. */
export interface DemoAlert {
  /** The handle of a publisher of the demo network; so are `by` below, and `organisations` are slugs. */
  readonly publisher: string;
  readonly kind: AlertKind;
  readonly severity: Severity;
  readonly urgency: Urgency;
  readonly certainty: Certainty;
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
  readonly country?: CountryCode;
  readonly region?: string;
  readonly forms: readonly ExploitationForm[];
  readonly ageBand?: AgeBand;
  readonly sex?: Sex;
  readonly audience: { readonly level: AudienceLevel; readonly countries?: readonly CountryCode[]; readonly organisations?: readonly string[] };
  readonly shieldSource?: boolean;
  /** How long before the first start it was published. */
  readonly daysAgo: number;
  readonly translations?: readonly { readonly by: string; readonly language: Language; readonly title: string; readonly summary: string }[];
  readonly acknowledgements?: readonly { readonly by: string; readonly actionTaken: string }[];
}

/**
 * Twelve alerts about patterns, oldest first, in the four languages of work, for every kind of audience. None tells of a
 * child, and none holds a figure, a name or a place below a region: they pass the gate that every alert passes.
 */
export const DEMO_ALERTS: readonly DemoAlert[] = [
  {
    publisher: 'publisher-ro-2', kind: 'MISSING_PATTERN', severity: 'MODERATE', urgency: 'EXPECTED', certainty: 'POSSIBLE', language: 'RO', daysAgo: 20,
    title: 'Plecări repetate din plasament după contacte online',
    summary: 'Mai multe adolescente aflate în plasament au plecat fără să anunțe, după câteva săptămâni de conversații cu persoane cunoscute pe internet. Revin cu telefoane sau haine noi și nu vor să spună de unde le au, iar absențele se lungesc de fiecare dată. Notăm contextul fiecărei plecări și discutăm cu echipele de îngrijire înainte de a lărgi cercul celor informați.',
    country: 'RO', forms: ['SEXUAL', 'UNKNOWN'], ageBand: 'AGE_15_17', sex: 'FEMALE', audience: { level: 'OWN' },
  },
  {
    publisher: 'publisher-al', kind: 'ROUTE', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'SQ', daysAgo: 15,
    title: 'Udhëtime me qëndrime të shkurtra në disa vende',
    summary: 'Po vihen re udhëtime vajzash adoleshente me qëndrime të shkurtra në disa vende, ku çdo pjesë të rrugës e organizon një person tjetër. Biletat blihen në minutën e fundit dhe banesa merret me qira vetëm për pak netë. U lutemi partnerëve në vendet e tranzitit të na njoftojnë nëse kanë vënë re të njëjtën mënyrë udhëtimi.',
    country: 'AL', forms: ['SEXUAL'], ageBand: 'AGE_15_17', sex: 'FEMALE',
    audience: { level: 'ORGANISATIONS', organisations: ['vocational-training-korca', 'la-strada-moldova', 'save-the-children-romania'] },
  },
  {
    publisher: 'publisher-ro', kind: 'EXPLOITATION_SITE', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'RO', daysAgo: 12,
    title: 'Cerșetorie organizată în zone comerciale aglomerate',
    summary: 'Copii sunt aduși dimineața, în grup, în zone comerciale aglomerate, puși să cerșească sau să vândă mărunțișuri și luați seara de același vehicul. Adulții care îi supraveghează de la distanță le iau banii de mai multe ori pe zi. Locurile se schimbă la câteva zile, de aceea rugăm partenerii să compare observațiile înainte de orice intervenție.',
    country: 'RO', region: 'RO-IS', forms: ['BEGGING', 'STREET_VENDING'], ageBand: 'AGE_9_11', sex: 'MIXED',
    audience: { level: 'ORGANISATIONS', organisations: ['social-alternatives', 'pro-women-iasi', 'la-strada-moldova'] },
    acknowledgements: [{ by: 'reader-ro', actionTaken: 'Echipa mobilă notează orele și locurile observate și le compară săptămânal cu ale partenerilor.' }],
  },
  {
    publisher: 'publisher-ua', kind: 'ROUTE', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'OBSERVED', language: 'UK', daysAgo: 9,
    title: 'Підлітків підвозять до кордону з пересадками',
    summary: 'Останніми тижнями підлітків підвозять до прикордонних районів приватними мікроавтобусами з кількома пересадками, щоб не привертати уваги. Щоразу їх супроводжує інший дорослий із дозволом на виїзд, оформленим за одним і тим самим зразком. Просимо партнерів і прикордонників уточнювати мету поїздки та перевіряти, хто зустрічає дитину по той бік кордону.',
    country: 'UA', region: 'UA-77', forms: ['UNKNOWN'], ageBand: 'MINOR', sex: 'MIXED', audience: { level: 'COUNTRIES', countries: ['MD', 'RO', 'UA'] },
    translations: [{
      by: 'publisher-md', language: 'RO', title: 'Adolescenți transportați spre frontieră cu mai multe schimbări de vehicul',
      summary: 'În ultimele săptămâni, adolescenți sunt duși spre raioanele de frontieră cu microbuze private, cu mai multe schimbări de vehicul, ca să nu atragă atenția. De fiecare dată îi însoțește alt adult, cu un acord de ieșire din țară întocmit după același model. Rugăm partenerii și polițiștii de frontieră să întrebe despre scopul călătoriei și să verifice cine îl așteaptă pe copil de cealaltă parte a frontierei.',
    }],
  },
  {
    publisher: 'publisher-al-2', kind: 'FALSE_JOB_OFFER', severity: 'MODERATE', urgency: 'EXPECTED', certainty: 'OBSERVED', language: 'SQ', daysAgo: 7,
    title: 'Oferta të rreme për praktikë profesionale jashtë vendit',
    summary: 'Në grupet e bisedave të nxënësve qarkullojnë oferta për praktikë profesionale të paguar në fabrika jashtë vendit, pa kontratë dhe pa treguar punëdhënësin. Të interesuarve u kërkohen fotografi të dokumenteve dhe një parapagim për udhëtimin. Asnjë praktikë e rregullt nuk fillon pa marrëveshje me shkollën dhe pa pëlqimin e prindërve.',
    country: 'AL', region: 'AL-06', forms: ['MANUFACTURING'], ageBand: 'AGE_15_17', sex: 'MIXED', audience: { level: 'PUBLIC' },
  },
  {
    publisher: 'publisher-md', kind: 'SERVICE_NOTICE', severity: 'MINOR', urgency: 'FUTURE', certainty: 'OBSERVED', language: 'EN', daysAgo: 6,
    title: 'Counselling line open day and night during the school holidays',
    summary: 'The counselling line for children will answer day and night during the school holidays, in Romanian and in Russian. Calls and chats are free, and nobody is asked for a name. Partners may pass the line on to children and to worried adults; referrals between organisations go through the usual contact points.',
    country: 'MD', forms: [], audience: { level: 'PUBLIC' },
    translations: [{
      by: 'publisher-md', language: 'RO', title: 'Linia de consiliere răspunde zi și noapte în vacanța școlară',
      summary: 'În vacanța școlară, linia de consiliere pentru copii răspunde zi și noapte, în română și în rusă. Apelurile și mesajele sunt gratuite, iar nimeni nu este întrebat cum se numește. Partenerii pot recomanda linia copiilor și adulților îngrijorați; trimiterile între organizații se fac prin punctele de contact obișnuite.',
    }, {
      by: 'publisher-md', language: 'RU', title: 'Линия консультаций работает круглосуточно в школьные каникулы',
      summary: 'Во время школьных каникул детская линия консультаций отвечает круглосуточно, на румынском и русском языках. Звонки и сообщения бесплатны, имени никто не спрашивает. Партнёры могут сообщать о линии детям и обеспокоенным взрослым; перенаправление случаев между организациями идёт через обычные контактные пункты.',
    }],
  },
  {
    publisher: 'publisher-ua-2', kind: 'ONLINE_GROOMING', severity: 'SEVERE', urgency: 'IMMEDIATE', certainty: 'LIKELY', language: 'UK', daysAgo: 5,
    title: 'Знайомства в онлайн-іграх і вимагання фотографій',
    summary: 'Дорослі, які видають себе за ровесників, знайомляться з дітьми в чатах онлайн-ігор, а потім переводять розмову до закритого месенджера. Після кількох тижнів довірливого спілкування вони просять особисті фото, далі погрожують їх розіслати й вимагають зустрічі. Радимо шкільним психологам і консультантам гарячих ліній питати про такі контакти та зберігати листування як доказ.',
    country: 'UA', forms: ['SEXUAL'], ageBand: 'AGE_12_14', sex: 'MIXED', audience: { level: 'NETWORK' },
    acknowledgements: [{ by: 'reader-md', actionTaken: 'Am inclus tema în discuțiile cu părinții din comunitățile rurale.' }],
  },
  {
    publisher: 'publisher-al', kind: 'RECRUITMENT', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'SQ', daysAgo: 4,
    title: 'Fëmijë të marrë për lypje nga të njohur të familjes',
    summary: 'Familjeve në vështirësi ekonomike u ofrohet një shumë e vogël parash që fëmija të dërgohet «për disa javë» në qytete turistike. Atje fëmijët detyrohen të lypin ose të bëjnë vjedhje të vogla dhe zhvendosen shpesh nga një vend në tjetrin. Punonjësit socialë këshillohen të pyesin me kujdes për fëmijët që mungojnë papritur gjatë sezonit.',
    country: 'AL', forms: ['BEGGING', 'PETTY_CRIME'], ageBand: 'AGE_9_11', sex: 'MIXED', audience: { level: 'NETWORK' },
    translations: [{
      by: 'publisher-al', language: 'EN', title: 'Children taken for begging by acquaintances of the family',
      summary: 'Families in hardship are offered a small sum for sending a child to tourist towns “for a few weeks”. There the children are made to beg or to steal, and are often moved from one place to another. Social workers are advised to ask with care about children who suddenly stay away during the season.',
    }],
    acknowledgements: [{ by: 'reader-al', actionTaken: 'Mësuesit e praktikës u udhëzuan të njoftojnë menjëherë mungesat e pashpjegueshme.' }],
  },
  {
    publisher: 'publisher-md', kind: 'RECRUITMENT', severity: 'SEVERE', urgency: 'EXPECTED', certainty: 'LIKELY', language: 'RO', daysAgo: 3, shieldSource: true,
    title: 'Recrutarea adolescenților pentru munci sezoniere peste hotare',
    summary: 'Intermediari care se prezintă drept reprezentanți ai unor ferme sau șantiere caută adolescenți din mediul rural pentru munci sezoniere peste hotare. Transportul și cazarea, promise gratuit, devin la destinație datorii, iar plata se amână luni la rând. Recomandăm verificarea fiecărei oferte la inspecția muncii și discuții cu elevii din clasele mari înainte de vacanță.',
    country: 'MD', forms: ['AGRICULTURE', 'CONSTRUCTION'], ageBand: 'AGE_15_17', sex: 'MALE', audience: { level: 'COUNTRIES', countries: ['MD', 'RO'] },
    // By another organisation: a translator's name is shown, and would give the shielded source away.
    translations: [{
      by: 'publisher-ro-2', language: 'EN', title: 'Teenagers recruited for seasonal work abroad',
      summary: 'Go-betweens who say that they act for farms or building sites look for teenagers in rural areas for seasonal work abroad. Transport and lodging, promised free, turn into debts on arrival, and pay is put off for months. We recommend checking each offer with the labour inspectorate and talking to older pupils before the holidays.',
    }],
  },
  {
    publisher: 'publisher-ua', kind: 'FALSE_JOB_OFFER', severity: 'SEVERE', urgency: 'IMMEDIATE', certainty: 'OBSERVED', language: 'UK', daysAgo: 2,
    title: 'Фальшиві пропозиції роботи нянею за кордоном',
    summary: 'У соціальних мережах поширюють оголошення про роботу нянею чи помічницею по господарству за кордоном, без досвіду та знання мови. Дівчатам-підліткам обіцяють оплатити квиток і оформити документи, а після приїзду забирають паспорт і вимагають відпрацювати «борг». Просимо попереджати старшокласниць та їхніх батьків: чесний роботодавець не забирає документів і не наймає неповнолітніх без згоди батьків.',
    country: 'UA', forms: ['DOMESTIC_WORK', 'SEXUAL'], ageBand: 'AGE_15_17', sex: 'FEMALE', audience: { level: 'PUBLIC' },
    translations: [{
      by: 'publisher-ua', language: 'EN', title: 'False offers of nanny work abroad',
      summary: 'Advertisements for work abroad as a nanny or housekeeper, with neither experience nor language needed, are spreading on social networks. Teenage girls are promised a paid ticket and papers; on arrival their passport is taken and they are told to work off a “debt”. Please warn older schoolgirls and their parents: an honest employer keeps nobody’s documents and hires no minor without the parents’ consent.',
    }, {
      by: 'publisher-md', language: 'RO', title: 'Oferte false de muncă ca bonă în străinătate',
      summary: 'Pe rețelele sociale se răspândesc anunțuri pentru munca de bonă sau menajeră în străinătate, fără experiență și fără cunoașterea limbii. Adolescentelor li se promit bilet plătit și acte, iar la sosire li se ia pașaportul și li se cere să muncească pentru o „datorie”. Vă rugăm să avertizați elevele din clasele mari și părinții lor: un angajator cinstit nu reține acte și nu angajează minori fără acordul părinților.',
    }],
  },
  {
    publisher: 'publisher-md-2', kind: 'UNACCOMPANIED_MINORS', severity: 'MODERATE', urgency: 'IMMEDIATE', certainty: 'OBSERVED', language: 'RO', daysAgo: 1,
    title: 'Minori neînsoțiți, seara, în gări și autogări',
    summary: 'Echipele mobile întâlnesc tot mai des, seara, copii care călătoresc singuri spre orașele mari și nu știu să spună cine îi așteaptă. Unii primesc indicații la telefon de la persoane pe care nu le-au întâlnit niciodată. Vă rugăm să anunțați autoritatea tutelară de la locul unde se află copilul și să nu îl lăsați să plece cu o persoană neverificată.',
    country: 'MD', forms: ['UNKNOWN'], ageBand: 'MINOR', sex: 'MIXED', audience: { level: 'NETWORK' },
    translations: [{
      by: 'publisher-ua-2', language: 'UK', title: 'Неповнолітні без супроводу ввечері на вокзалах',
      summary: 'Мобільні групи дедалі частіше зустрічають увечері дітей, які самі їдуть до великих міст і не можуть сказати, хто на них чекає. Дехто отримує телефоном вказівки від людей, яких ніколи не бачив. Просимо повідомляти орган опіки за місцем перебування дитини й не відпускати її з неперевіреною особою.',
    }],
  },
  {
    publisher: 'publisher-ro', kind: 'ONLINE_GROOMING', severity: 'EXTREME', urgency: 'IMMEDIATE', certainty: 'OBSERVED', language: 'EN', daysAgo: 0.5,
    title: 'Modelling offers that draw teenagers into livestreams',
    summary: 'Accounts that pose as talent scouts offer teenagers paid modelling from home. After a first payment they ask for private livestreams, record them and use the recordings for blackmail. Keep messages and links as evidence for the cybercrime police, and do not confront the people behind the accounts.',
    country: 'RO', forms: ['SEXUAL'], ageBand: 'AGE_15_17', sex: 'FEMALE', audience: { level: 'NETWORK' },
    translations: [{
      by: 'publisher-al', language: 'SQ', title: 'Oferta për modele që tërheqin adoleshentët në transmetime private',
      summary: 'Llogari që paraqiten si kërkues talentesh u ofrojnë adoleshentëve punë të paguar si modele nga shtëpia. Pas pagesës së parë kërkojnë transmetime private, i regjistrojnë dhe i përdorin regjistrimet për shantazh. Ruani mesazhet dhe lidhjet si prova për policinë e krimit kibernetik dhe mos u përballni vetë me ata që qëndrojnë pas llogarive.',
    }],
  },
];
