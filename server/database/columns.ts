import { p } from '@mikro-orm/core';
import type { ScreenedText } from '../kernel/index.ts';

/** A moment, in UTC to the millisecond: finer ones would not survive a JavaScript Date, and pages would lose rows. */
export const moment = () => p.datetime(3);

/** What the ORM knows such a column by; a test holds every column of the database against it. */
export const SCREENED = 'Holds nothing but what the screening gate let through.';

/** Free text that people wrote: takes nothing but what the screening gate let through. */
export const freeText = () => p.text().$type<ScreenedText>().comment(SCREENED);

/** Free texts by some word, such as names by language. */
export const freeTexts = <Key extends string>() => p.json<Partial<Record<Key, ScreenedText>>>().comment(SCREENED);

/** Things made of free texts, such as titles with addresses. */
export const screenedJson = <Value>() => p.json<Value>().comment(SCREENED);

/** A word from a fixed list, an identifier, a digest: text in which nobody can write freely. */
export const word = <T extends string = string>() => p.text().$type<T>();

/** Several words from a fixed list, a PostgreSQL text[]. */
export const words = <T extends string = string>() => p.array<T>().columnType('text[]').$type<T[]>();

/** Row ids, a PostgreSQL uuid[]. */
export const rowIds = () => p.array<string>().columnType('uuid[]').$type<string[]>();
