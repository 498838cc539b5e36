// Tests run in the realm that Node itself runs the hub in, and not in one of Jest's: an array or an error is the same thing to
// the hub, to the packages it uses and to the test. What Jest puts on the global object for a file is taken off again.
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const same = (timer) => timer;
// Each file's copy of Jest makes its own, and would find the last file's.
const OF_A_FILE = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

module.exports = class Environment {
  constructor({ projectConfig: config }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    const timers = { config, global: globalThis, moduleMocker: this.moduleMocker };
    this.fakeTimers = new LegacyFakeTimers({ ...timers, timerConfig: { idToRef: same, refToId: same } });
    this.fakeTimersModern = new ModernFakeTimers(timers);
    this.before = { console: globalThis.console, exit: process.exit, getBuiltinModule: process.getBuiltinModule, env: { ...process.env } };
  }

  async setup() { /* nothing is made anew */ }

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    const { console, env, ...ofProcess } = this.before;
    globalThis.console = console;
    Object.assign(process, ofProcess);
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    for (const key of Object.getOwnPropertySymbols(globalThis)) if (OF_A_FILE.includes(key.description)) delete globalThis[key];
  }

  exportConditions() { return ['node', 'node-addons']; }

  // Null is the realm of the process.
  getVmContext() { return null; }
};
