import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    '‹t.me\\job_in_eu›',
    'the account ‹@ girls (dot) abroad (dot) 24›',
    'telegram: ‹job {underscore} europe {underscore} 24›',
    'her insta = ‹mira -dot- sky -underscore- 10›',
    'link: ‹t dot me slash model underscore agency›',
    '‹hxxps://t[.]me/work_abroad_ua›',
    'She is ‹at-sign nora underscore sky underscore two thousand eleven› on everything.',
    'On insta she is ‹lina.moon.08›',
    'playing under ‹shadow_kid_13› on Roblox',
    'her tg is ‹at sign, katya, underscore, vesna, twenty eleven›',
    'instagram - ‹dana.dnz›',
    'TikTok ‹@dana.dnz›',
    'he uses the handle ‹vip_job_2024›',
    '‹t.me/vip_job_2024›',
    '‹VK: id445566778›',
    '‹tg @vipjob›',
    'snap ‹dana_dnz›',
    '‹ｔ．ｍｅ／ｖｉｐｊｏｂ›',
    'under the name "‹Dana Princess›" on Facebook',
    'Recrutorul e pe Telegram ca ‹@work_eu_2024›',
    '‹instagram.com/kate.moon›',
    '‹https://ok.ru/profile/512345678901›',
    '‹https://www.tiktok.com/@kate.moon›',
    'Snap: ‹katemoon09›',
    'telegram ‹t.me/+AbCdEf12345›',
    'username is ‹beni_tirana›',
    'Viber group ‹https://invite.viber.com/?g2=AbC›',
    'my tiktok: ‹katemoon›',
    'Facebook ‹facebook . com / kate.moon›',
    '‹fb.com/profile.php?id=1000123456›',
    'Telegram: ‹dark_angel99›',
    '‹@masha.sun›',
    '‹t.me/job_abroad›',
    '‹https://www.facebook.com/maria.popescu.12›',
    'my insta is ‹mashasun›',
    'Instagram-ul ei este ‹ana.maria09›',
    '‹vk.com/id12345678›',
    'Snapchat user ‹lil.kate›',
    'Viber nick "‹Kate›"',
    '‹t[.]me/job_abroad›',
    '‹t . me / job_abroad›',
    '‹@ m a s h a _ s u n›',
    '‹instagram dot com/mashasun›',
    '‹wa.me/380671234567›',
    'Insta ‹maria_09›',
  ],
  SQ: [
    'llogaria ‹@ puna (pikë) jashte (pikë) 24›',
    'kontakti në ‹t punkt me slash punejashte›',
    'instagram ‹l u l e _ d a r k . 0 9›',
    'Në insta e ka ‹arta pikë durres nënvizë 12›.',
    'tiktok i saj: ‹jonida.love09›',
    'e gjen në Instagram si ‹dana.dnz›',
    'Profili i tij në TikTok është ‹@beni.al›',
    'llogaria në Instagram: ‹era.hoxha›',
  ],
  RO: [
    'Scrie pe insta la ‹mara [underscore] dark [underscore] 11›.',
    'profilul ‹ioana [liniuță jos] style›, pe Instagram',
    'pe Discord e ‹wolfy diez 4455›',
    'pe discord e ‹wolfy_2010›',
    'contul ei, ‹dana_dnz›, este public',
    'contul de Facebook ‹"Ana Frumoasa"›',
    'profilul de TikTok „‹ana_dance›”',
    'adaugă-mă pe snap: ‹anabanana›',
  ],
  UK: [
    'У телеграмі шукайте ‹zhanna (нижня риска) robota›.',
    'У тіктоці він ‹rex (крапка) shadow (підкреслення) 77›.',
    'писати ‹т . ме / dity_robota›',
    'Її акаунт ‹lisa-нижнє підкреслення-kvitka›',
    'у тіктоці вона ‹sonya.cherry07›',
    'пише з профілю ‹dana_dnz› в Instagram',
    'профіль ‹facebook.com/profile.php?id=100012345678›',
    'Її нік в інстаграмі — ‹kate_moon›.',
    'нік у телеграмі ‹masha_2009›',
  ],
  RU: [
    'Пишут из ‹т.ми/dom_rabota›.',
    'Её ник ‹kisa (точка) belaya (нижнее подчёркивание) 12›.',
    'Контакт: ‹т.ме / rabota _ polsha›',
    'скинула линк ‹тэ точка мэ слэш моделс юкрейн›',
    'тг: ‹лиса_квитка_08›',
    'ник в стиме ‹ghostfox_2011›',
    'его тг ‹собачка, макс, нижнее подчёркивание, эмди›',
    'пишет с аккаунта ‹vip_job_2024›',
    'дискорд ‹dana#4455›',
    'на Facebook под именем «‹Дана Принцесса›»',
    'Пише з акаунта ‹@job.in.italy›',
    'ник в ВК - ‹durov_fan›',
    'пиши в телегу ‹@kate_m›',
    'скайп ‹live:kate.moon›',
    'ник: ‹sladkaya2010›',
    'ВК ‹id12345678›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Press the (dash) key, then (slash); use [underscore] for blanks.',
    'The (dot) com bubble is over; stay-at-home parents read look-at-me posts.',
    'TikTok: same rules; see alert_2025-04.pdf and template_v3.docx.',
    'Site: stop-trafic.md, pagina facebook.com/politia.moldova; hotline 0 800 77777.',
    'Follow us on Telegram and Facebook; the channel has 1,200 members; use the hashtag #stoptrafficking.',
    'Girls aged 12–14 are recruited through Telegram: they are promised work in Italy.',
    'Recruiters use Viber, WhatsApp and Instagram: groups with names such as jobs abroad.',
    'TikTok and Snapchat accounts with fewer than 100 followers; fake profiles; nick names change weekly.',
  ],
  SQ: [
    'Vendosni viza (vizë) mes dy fjalëve.',
    'Ndiqni faqen tonë në Facebook dhe Instagram; mbi 500 ndjekës.',
    'Vajzat 12–14 vjeç nga qarku i Korçës rekrutohen në Facebook dhe Instagram.',
  ],
  RO: [
    'Nume _ Prenume _ Data _',
    'Site-ul fanar punct org e nou.',
    'Un elev din zece a primit oferte; 9 din 10 elevi folosesc TikTok, iar 7 din 10 Instagram.',
    'Adolescentele primesc mesaje de la profiluri noi, cu poze furate; apoi sunt invitate la „casting”.',
    'Urmăriți canalul nostru de Telegram și pagina de Facebook; peste 500 de abonați.',
    'Minori de 15–17 ani din județul Iași au fost recrutați prin Facebook.',
    'La Strada Moldova: facebook.com/lastradamoldova, hotline 0 8008 8008.',
    'Profilurile false de pe Facebook își schimbă numele; conturi noi zilnic.',
  ],
  UK: [
    'У назві файлу є (нижнє підкреслення) між словами.',
    'Стежте за нами у Facebook та Instagram; у каналі понад 500 підписників.',
    'Дівчат 12–14 років з Одеської області запрошують на кастинг через Instagram.',
    'Акаунти в TikTok змінюють щотижня; нік змінюють; профілі фальшиві.',
  ],
  RU: [
    'Кладём точку (точка) в конце предложения.',
    'Девочек от 12 до 14 лет из Одесской области вербуют в Телеграм-каналах.',
    'Пошта: hotline@la-strada.org.ua, сайт la-strada.org.ua, Telegram-бот @la_strada_hotline.',
  ],
};

isHeld('SOCIAL_HANDLE', HELD);
passes('SOCIAL_HANDLE', PASSED);

// Names of several words, with dots or lines only, and signs that are said.
isHeld('SOCIAL_HANDLE', {
  EN: ['NoriiRoz is her old one; user Roblox ‹NoriiRoz2012›', 'switch off ‹irma_vip_lviv›!'], SQ: ['u prezantua si ‹kurora mel1 nënvizë ruci› në Instagram', 'në tiktok ka ‹aleks.moda.milano› dhe premton punë', 'Emri në lojë ‹king nënvizë kukes nënvizë tre zero një›', 'llogaria ‹Vajza Shqiptare Për Punë Dubai› në facebook'],
  UK: ['інста подруги: ‹mila.ne.mila›', 'їхній акаунт у фейсбуці так і зветься, «‹Надія Світла Робота Кіпр›»', 'вона в інтернеті ‹пантера, крапка, рос, крапка, дев\'яносто дев\'ять›'], RU: ['писал с инстаграма ‹denis.agency.milano›, обещал кастинг', 'Пришло в мессенджер от «‹Тётушка Мода Одесса›»'],
});

passes('SOCIAL_HANDLE', {
  EN: ['Files are named report_2024_final or list_of_rooms_2.', 'The account Stop Trafficking on Facebook was renewed.'], SQ: ['Llogaria Ministria e Drejtësisë në facebook u hap sot.'], RO: ['Șablonul nume_prenume_data rămâne gol.', 'În cont, la punct de frontieră, se plătește cash.'], UK: ['Назва файлу: zvit_traven_2026.'],
});

// An account that is spoken of behind its name, names that begin with a line, and names with pictures.
isHeld('SOCIAL_HANDLE', {
  EN: [
    'In the last chat he wrote from ‹kola.big.tir›, account gone since.',
    'Her page was taken over; she now goes by ‹lila.moon_14›.',
    'Telegram is closed and the Insta one (‹itsnotmila07›) too.',
    'She is in the group chat as ‹Night Owl 🦉 2008›.',
  ],
  SQ: [
    'I shkruante nga ‹endri.shefi.mil›, llogaria tani e mbyllur.',
    'Ia morën faqen, tani është ‹lila.hena_14›.',
    'Instagram i saj: ‹_yllka.tr_›.',
    'Në chat është si ‹Hëna 🌙 2010›.',
  ],
  RO: [
    'Îi scria de pe ‹dani.boss.chs›, contul a dispărut.',
    'I-au furat pagina, acum stă sub ‹lila.luna_14›.',
    'Contul de pe Insta și cel de pe TikTok (‹nusuntmila07›) au dispărut.',
  ],
  UK: [
    'Писав їй з ‹roma.kyiv.vip›, акаунт видалили.',
    'У неї вкрали сторінку, тепер вона під ‹lila.zirka_14›.',
    'Інстаграм звався ‹_zoria.lviv_›, потім зник.',
    'У чаті групи він підписаний як ‹Вовк 🐺›.',
  ],
  RU: [
    'Инстаграм назывался ‹__kotik.bel›, потом исчез.',
    'В чате она записана как ‹Солнце 🌻 11›.',
  ],
});
passes('SOCIAL_HANDLE', {
  EN: [
    'The page is signed by our office; see report_final.v2.docx.',
    'The chat was closed as planned ✅ 2024.',
    'Whoever writes in the group is welcome 🙂 2026.',
  ],
  SQ: [
    'Nga faqja e ministrisë: raporti vjetor, dosja nr. 4.',
  ],
  RO: [
    'Pagina web are 4.500 de vizite; contul bancar e altul.',
  ],
  UK: [
    'Сторінка 12, розділ 4.2.1, таблиця 3.',
    'Чат закрито як неактивний ✅.',
  ],
  RU: [
    'На странице 14 отчёта аккаунт не указан.',
  ],
});

// New ones, by what somebody goes, and dots that are said.
isHeld('SOCIAL_HANDLE', {
  EN: [
    'Find me, ‹mira dot tr dot zero eight› on insta.',
    'On TikTok she now goes by ‹sonechko2011ua›.',
  ],
  SQ: [
    'Instagram i ri i saj quhet ‹yllka8›.',
  ],
  RO: [
    'Pe TikTok îi zice „‹fata.ploii›”, are 40 de mii de urmăritori.',
  ],
  UK: [
    'А тікток вона завела під назвою ‹sonechko2011ua›.',
  ],
  RU: [
    'инста новая ‹milka2point0›',
  ],
});
passes('SOCIAL_HANDLE', {
  EN: [
    'Instagram is new to them; the one from 2024 was a test.',
    'Our Instagram goes by the rules of covid-19 days.',
  ],
  SQ: [
    'Facebook i ri ka dy faqe; viti 2025.',
  ],
  RO: [
    'Pe Facebook se numără 3 pagini; noul buget e de 12.500.',
  ],
  UK: [
    'TikTok: вона працює з 2018 року.',
  ],
  RU: [
    'Новый Telegram, версия 10.2.1, ставится на телефоны за минуту.',
  ],
});

// A point of the minutes, and a handle that one turns.
passes('SOCIAL_HANDLE', { EN: ['Minutes, point 3. The budget line for transport is used up.', 'Room 7: window handle broken.'] });
isHeld('SOCIAL_HANDLE', { EN: ['On insta she is ‹mila, point, 3, underscore, sky›.', 'He uses the handle ‹katemoon›.'] });

// Accounts of ministries, the police and bodies of the United Nations; beside two letters of a country only with a line between.
passes('SOCIAL_HANDLE', {
  EN: ['Follow @UNICEFMoldova, @UNODC_EECA and @IOMUkraine for updates.', '@NPU_GOV_UA and @dsns_ukraine warned of it.'],
  SQ: ['Ndiqni @PoliciaeShtetit dhe @OSCE_Albania.', '@MinistriaBrendshme publikoi udhëzimin.'],
  RO: ['Urmăriți @MAIRomania și @PolitiaRomana pentru avertizări.', 'Pe Instagram: @ministerulmuncii și @primaria_iasi.'],
  UK: ['Підписуйтесь на @MVS_UA та @UNICEF_UA.'],
  RU: ['Следите за @mvd_official и @PolitiaMoldova.'],
});
isHeld('SOCIAL_HANDLE', {
  EN: ['Follow ‹@mia_moldova›, she posts daily.', 'The man is ‹@iommy_ukraine›.', 'She writes as ‹@unal_k›.'],
  SQ: ['Ai shkruan si ‹@mai_al›.', 'Llogaria e saj ‹@osman_albania›.'],
  RO: ['Scrie-i la ‹@maia.romania›.', 'Recrutorul e ‹@primar_ion99›.'],
  UK: ['Пише з ‹@npuh_ua›.'],
  RU: ['Он пишет с ‹@maivd_ru›.'],
});

// A network's name before an @ is where an account is; only a signal goes to a mailbox. Letters of a body of state within another's nick are the nick's.
isHeld('SOCIAL_HANDLE', {
  EN: ['Her telegram@‹anna_kol95› is active.', 'Contact Signal@‹ana.rusu22› after school.', 'He writes as ‹@ana_gov› every evening.'],
  RO: ['Scrie de pe tiktok@‹denis_2009› în fiecare seară.'],
  UK: ['insta@‹maria.k_md› писала вчора дівчині.'],
});
