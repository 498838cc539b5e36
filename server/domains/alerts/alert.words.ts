/** The spellings of the schema, gravest first where there is an order. */
export const SEVERITIES = ['EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const URGENCIES = ['IMMEDIATE', 'EXPECTED', 'FUTURE', 'PAST', 'UNKNOWN'] as const;
export type Urgency = (typeof URGENCIES)[number];
export const CERTAINTIES = ['OBSERVED', 'LIKELY', 'POSSIBLE', 'UNLIKELY', 'UNKNOWN'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const ALERT_KINDS = ['RECRUITMENT', 'ROUTE', 'EXPLOITATION_SITE', 'ONLINE_GROOMING', 'FALSE_JOB_OFFER', 'MISSING_PATTERN', 'UNACCOMPANIED_MINORS', 'SERVICE_NOTICE', 'OTHER'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
export const EXPLOITATION_FORMS = ['SEXUAL', 'BEGGING', 'PETTY_CRIME', 'STREET_VENDING', 'DOMESTIC_WORK', 'AGRICULTURE', 'CONSTRUCTION', 'MANUFACTURING', 'OTHER', 'UNKNOWN'] as const;
export type ExploitationForm = (typeof EXPLOITATION_FORMS)[number];
export const AGE_BANDS = ['AGE_0_8', 'AGE_9_11', 'AGE_12_14', 'AGE_15_17', 'MINOR', 'MIXED', 'UNKNOWN'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const SEXES = ['FEMALE', 'MALE', 'MIXED', 'UNKNOWN'] as const;
export type Sex = (typeof SEXES)[number];
