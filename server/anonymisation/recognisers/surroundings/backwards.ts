import { WordPattern } from '../../looking/word-pattern.ts';

/** The words by which somebody says that a number or an address is to be read from its end. */
export const BACKWARDS = new WordPattern('(?<![a-zа-яіїєґ])(?:backwards?|reversed?|in reverse|back to front|from (?:the )?(?:end|right)|mirrored|invers(?:at|ata|ate|eaza)?|de la (?:coada|sfarsit|final|dreapta)|pe dos|intoarce|mbrapsht|mbrapa|se prapthi|(?:nga|prej) (?:fundi|e djathta)|anasjelltas|навпаки|задом|ззаду|(?:з|із) (?:кінця|хвоста)|справа наліво|наоборот|(?:с|из) (?:конца|хвоста)|справа налево|перев[её]рн[а-яії]+|перегорн[а-яії]+|зеркальн[а-я]+|дзеркальн[а-яії]+)(?![a-zа-яіїєґ])');
