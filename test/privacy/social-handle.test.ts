import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
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
    'tiktok i saj: ‹jonida.love09›',
    'e gjen në Instagram si ‹dana.dnz›',
    'Profili i tij në TikTok është ‹@beni.al›',
    'llogaria në Instagram: ‹era.hoxha›',
  ],
  RO: [
    'pe discord e ‹wolfy_2010›',
    'contul ei, ‹dana_dnz›, este public',
    'contul de Facebook ‹"Ana Frumoasa"›',
    'profilul de TikTok „‹ana_dance›”',
    'adaugă-mă pe snap: ‹anabanana›',
  ],
  UK: [
    'у тіктоці вона ‹sonya.cherry07›',
    'пише з профілю ‹dana_dnz› в Instagram',
    'профіль ‹facebook.com/profile.php?id=100012345678›',
    'Її нік в інстаграмі — ‹kate_moon›.',
    'нік у телеграмі ‹masha_2009›',
  ],
  RU: [
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
    'TikTok: same rules; see alert_2025-04.pdf and template_v3.docx.',
    'Site: stop-trafic.md, pagina facebook.com/politia.moldova; hotline 0 800 77777.',
    'Follow us on Telegram and Facebook; the channel has 1,200 members; use the hashtag #stoptrafficking.',
    'Girls aged 12–14 are recruited through Telegram: they are promised work in Italy.',
    'Recruiters use Viber, WhatsApp and Instagram: groups with names such as jobs abroad.',
    'TikTok and Snapchat accounts with fewer than 100 followers; fake profiles; nick names change weekly.',
  ],
  SQ: [
    'Ndiqni faqen tonë në Facebook dhe Instagram; mbi 500 ndjekës.',
    'Vajzat 12–14 vjeç nga qarku i Korçës rekrutohen në Facebook dhe Instagram.',
  ],
  RO: [
    'Un elev din zece a primit oferte; 9 din 10 elevi folosesc TikTok, iar 7 din 10 Instagram.',
    'Adolescentele primesc mesaje de la profiluri noi, cu poze furate; apoi sunt invitate la „casting”.',
    'Urmăriți canalul nostru de Telegram și pagina de Facebook; peste 500 de abonați.',
    'Minori de 15–17 ani din județul Iași au fost recrutați prin Facebook.',
    'La Strada Moldova: facebook.com/lastradamoldova, hotline 0 8008 8008.',
    'Profilurile false de pe Facebook își schimbă numele; conturi noi zilnic.',
  ],
  UK: [
    'Стежте за нами у Facebook та Instagram; у каналі понад 500 підписників.',
    'Дівчат 12–14 років з Одеської області запрошують на кастинг через Instagram.',
    'Акаунти в TikTok змінюють щотижня; нік змінюють; профілі фальшиві.',
  ],
  RU: [
    'Девочек от 12 до 14 лет из Одесской области вербуют в Телеграм-каналах.',
    'Пошта: hotline@la-strada.org.ua, сайт la-strada.org.ua, Telegram-бот @la_strada_hotline.',
  ],
};

isHeld('SOCIAL_HANDLE', HELD);
passes('SOCIAL_HANDLE', PASSED);
