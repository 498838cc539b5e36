import { expect, test } from '@jest/globals';
import pino from 'pino';
import type { AccessDoor, Member, Viewer } from '../../../server/access/index.ts';
import { CredentialWatch } from '../../../server/request/live/credential-watch.ts';
import { until } from '../../support/until.ts';

const VIEWER: Member = { kind: 'member', credential: 'k1', person: 'p1', name: 'One', organisation: 'o1', country: 'UA', since: new Date(0), roles: [], scopes: [], setup: false };

test('whoever comes by a credential while it is asked for, and after the last of the others left, is ended with it too', async () => {
  const asked: ((viewer: Viewer | null) => void)[] = [];
  const access = { current: () => new Promise<Viewer | null>((resolve) => { asked.push(resolve); }), onChange: () => () => {} } as unknown as AccessDoor;
  const watch = new CredentialWatch(access, pino({ level: 'silent' }));
  const leave = watch.watch(VIEWER, () => {});
  await until(() => asked.length === 1);
  leave();
  let isEnded = false;
  watch.watch(VIEWER, () => { isEnded = true; });
  asked[0]!(null);
  await until(() => asked.length === 2, 3000);
  asked[1]!(null);
  await until(() => isEnded, 3000);
  watch.stop();
  expect(isEnded).toBe(true);
});
