import { readFileSync } from 'node:fs';

/** What the environment says, read once at the start. See .env.example for each variable's meaning. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  /** Null: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Standbys of that PostgreSQL, to read from. */
  readonly databaseReadUrls: readonly string[];
  /** Null: hubs wake each other by the database alone. */
  readonly eventsUrl: string | null;
  readonly dataFolder: string;
  readonly demo: boolean;
  /** Null: made once and kept in `dataFolder`; only on the embedded database. */
  readonly secret: string | null;
  /** Null: letters are written to `mail/` in `dataFolder`. */
  readonly smtpUrl: string | null;
  readonly trustedProxies: string[];
  readonly metricsPort: number | null;
  readonly requestsPerSecond: number;
  /** Whether partners' subgraphs may be asked, and webhooks sent, over http and at private addresses: for tests and the example, never in service. */
  readonly outgoingLocal: boolean;
  readonly logLevel: string;
  /** Variables that are set and that this version has no use for yet. */
  readonly unused: readonly string[];
}

/** Everything that is wrong with the environment, told at once. */
export class ConfigFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The environment does not make a hub:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const SECRETS = ['DATABASE_URL', 'FANAR_SECRET', 'FANAR_KEY', 'OIDC_CLIENT_SECRET', 'SMTP_URL', 'EVENTS_URL', 'DATABASE_READ_URLS'];
const KNOWN = ['FANAR_DATA', 'FANAR_DEMO', 'FANAR_SECRET', 'FANAR_URL', 'FANAR_KEY', 'FANAR_REQUESTS_PER_SECOND', 'FANAR_SECRET_FILE', 'FANAR_KEY_FILE'];
const LATER = ['FANAR_URL', 'FANAR_KEY', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads one variable after the other and gathers what is wrong with them. */
class Reader {
  readonly faults: string[] = [];
  readonly #environment: Environment;
  constructor(environment: Environment) { this.#environment = environment; }

  text(name: string): string | null {
    const value = this.#environment[name]?.trim();
    const file = SECRETS.includes(name) ? this.#environment[`${name}_FILE`]?.trim() : undefined;
    if (value && file) this.faults.push(`${name} and ${name}_FILE are both set: keep one.`);
    if (value) return value;
    if (!file) return null;
    try {
      return readFileSync(file, 'utf8').trim();
    } catch (fault) {
      this.faults.push(`${name}_FILE can't be read: ${(fault as Error).message}`);
      return null;
    }
  }

  /** Whether there is something to read, even where it can't be read. */
  isGiven(name: string): boolean {
    return [name, `${name}_FILE`].some((variable) => (this.#environment[variable]?.trim() ?? '') !== '');
  }

  whole(name: string, least: number, most: number): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) this.faults.push(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
    return value;
  }

  /** The value is never quoted back: it may hold a password. */
  url(name: string, schemes: readonly string[]): string | null {
    const text = this.text(name);
    if (text !== null && !isUrl(text, schemes)) this.faults.push(`${name} must begin with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`);
    return text;
  }

  /** Some, with commas between; none where it isn't set. */
  urls(name: string, schemes: readonly string[]): string[] {
    const urls = (this.text(name) ?? '').split(',').map((url) => url.trim()).filter((url) => url !== '');
    if (urls.some((url) => !isUrl(url, schemes))) this.faults.push(`each of ${name}, with commas between, must begin with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`);
    return urls;
  }

  oneOf(name: string, values: readonly string[]): string | null {
    const text = this.text(name);
    if (text !== null && !values.includes(text)) this.faults.push(`${name} must be one of ${values.join(', ')}, not "${text}".`);
    return text;
  }
}

const isUrl = (text: string, schemes: readonly string[]): boolean => URL.canParse(text) && schemes.includes(new URL(text).protocol);

const POSTGRES = ['postgres:', 'postgresql:'];
const HOST = /^(?=.{1,253}$)[0-9a-z]([0-9a-z.-]*[0-9a-z])?$|^[0-9a-f:.]*:[0-9a-f:.]*$/i;
const ADDRESS = /^[0-9a-f.:]+(\/\d{1,3})?$/i;

/** The configuration that an environment means; throws `ConfigFault` with everything that is wrong. */
export function readConfig(environment: Environment): Config {
  const read = new Reader(environment);
  const databaseUrl = read.url('DATABASE_URL', POSTGRES);
  const [databaseReadUrls, eventsUrl] = [read.urls('DATABASE_READ_URLS', POSTGRES), read.url('EVENTS_URL', ['nats:', 'tls:'])];
  const secret = read.text('FANAR_SECRET');
  const host = read.text('HOST') ?? '127.0.0.1';
  const trustedProxies = (read.text('TRUSTED_PROXIES') ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (!HOST.test(host)) read.faults.push('HOST is neither an address nor a name.');
  for (const proxy of trustedProxies) if (!ADDRESS.test(proxy)) read.faults.push(`TRUSTED_PROXIES holds "${proxy}", which is no address and no CIDR block.`);
  if (secret !== null && secret.length < 8) read.faults.push('FANAR_SECRET must have at least 8 signs; `openssl rand -hex 32` makes a good one.');
  if (read.isGiven('DATABASE_URL') && !read.isGiven('FANAR_SECRET')) read.faults.push('FANAR_SECRET must be given with DATABASE_URL, the same for every hub; `openssl rand -hex 32` makes one.');
  for (const name of ['DATABASE_READ_URLS', 'EVENTS_URL']) if (read.isGiven(name) && !read.isGiven('DATABASE_URL')) read.faults.push(`${name} is for hubs on a PostgreSQL: give its address in DATABASE_URL, or leave ${name} out.`);
  for (const name of Object.keys(environment)) if (name.startsWith('FANAR_') && !KNOWN.includes(name)) read.faults.push(`${name} is no variable of the hub.`);
  const config: Config = {
    host, port: read.whole('PORT', 0, 65_535) ?? 4000,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:']),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    databaseUrl, databaseReadUrls, eventsUrl, secret, trustedProxies,
    dataFolder: read.text('FANAR_DATA') ?? './data',
    demo: (read.oneOf('FANAR_DEMO', ['0', '1']) ?? (databaseUrl === null ? '1' : '0')) === '1',
    metricsPort: read.whole('METRICS_PORT', 0, 65_535),
    requestsPerSecond: read.whole('FANAR_REQUESTS_PER_SECOND', 1, 1_000_000) ?? 50,
    outgoingLocal: read.oneOf('OUTGOING_LOCAL', ['0', '1']) === '1',
    logLevel: read.oneOf('LOG_LEVEL', LEVELS) ?? 'info',
    unused: LATER.filter((name) => environment[name] || environment[`${name}_FILE`]),
  };
  if (read.faults.length > 0) throw new ConfigFault(read.faults);
  return config;
}
