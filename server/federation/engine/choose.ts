import type { Logger } from 'pino';
import type { MakeEngine } from './engine.ts';
import { plannedEngine } from './planned.engine.ts';
import { stitchedEngine } from './stitched.engine.ts';

const PLANNER = '@graphql-hive/router-query-planner';

/** The planner's engine where its machine code can be loaded, else the stitched one: the same answers, with more questions. */
export function engineHere(logger: Logger): MakeEngine {
  let chosen: Promise<MakeEngine> | null = null;
  const choose = async (): Promise<MakeEngine> => {
    try {
      await import(PLANNER);
      return plannedEngine;
    } catch {
      logger.warn({ platform: process.platform, arch: process.arch }, 'the planner has no build for this machine: partners\' parts are stitched, which asks them more often');
      return stitchedEngine;
    }
  };
  return async (parts) => (await (chosen ??= choose()))(parts);
}
