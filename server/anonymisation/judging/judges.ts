import { Worker } from 'node:worker_threads';
import { HubError } from '../../kernel/index.ts';
import type { Examined } from '../examine.ts';
import { TABLES } from '../tables.ts';

/** One question: texts that are asked about together, and what was found in those that are done. */
interface Question {
  texts: readonly string[];
  /** The next text that no thread has yet. */
  next: number;
  open: number;
  found: Examined[];
  answer: (found: Examined[]) => void;
  fail: (fault: Error) => void;
}

interface Task { question: Question; index: number; tries: number }

interface Judge { thread: Worker; task: Task | null; clock: NodeJS.Timeout | null }

/** What a pool of threads may take. */
export interface JudgesSettings {
  threads: number;
  /** Characters that wait or are being judged; a question beyond them is refused. */
  charactersAtMost: number;
  /** A text that takes longer is taken for one that never ends. */
  millisecondsAtMost: number;
  /** A thread that had nothing to do for so long is ended, and its memory given back. */
  millisecondsIdle: number;
  /** What a thread runs. */
  judge: URL;
}

const TRIES = 2;
// A text as long as a whole request takes three seconds where nothing else runs; what needs five times that hangs, on a busy machine too. One thread
// judges some hundreds of kilobytes a second, and takes more memory than all the lists.
const SETTINGS: JudgesSettings = { threads: 1, charactersAtMost: 8_000_000, millisecondsAtMost: 15_000, millisecondsIdle: 30_000, judge: new URL('judge.ts', import.meta.url) };

/**
 * The threads that judge texts, so that the event loop stays free: started with the first question, each given one text at
 * a time, the questions taking turns so that a long one holds up nobody. All read one table of names.
 */
export class Judges {
  readonly #settings: JudgesSettings;
  #judges: Judge[] = [];
  #waiting: Question[] = [];
  #again: Task[] = [];
  #characters = 0;
  #whenIdle: (() => void)[] = [];

  constructor(settings: Partial<JudgesSettings> = {}) {
    this.#settings = { ...SETTINGS, ...settings };
  }

  /**
   * What is personal in each of these texts. Throws where more waits than can be kept (UNAVAILABLE, nothing is judged), and
   * where a text ended two threads: no answer ever says that a text is clean which no thread has read to its end.
   */
  async judge(texts: readonly string[]): Promise<Examined[]> {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    if (this.#characters + characters > this.#settings.charactersAtMost) throw new HubError('UNAVAILABLE', 'More texts are waiting to be screened than can be kept; try again in a few seconds.');
    if (texts.length === 0) return [];
    this.#characters += characters;
    try {
      return await new Promise((answer, fail) => {
        this.#waiting.push({ texts, next: 0, open: texts.length, found: [], answer, fail });
        this.#hand();
      });
    } finally {
      this.#characters -= characters;
      if (this.#characters === 0) for (const idle of this.#whenIdle.splice(0)) idle();
    }
  }

  /** Ends the threads once all that was asked is answered. The next question starts others. */
  async close(): Promise<void> {
    if (this.#characters > 0) await new Promise<void>((idle) => { this.#whenIdle.push(idle); });
    await Promise.all(this.#judges.splice(0).map(({ thread }) => thread.terminate()));
  }

  /** The threads that run now, for whoever measures them. */
  get threads(): readonly Worker[] {
    return this.#judges.map(({ thread }) => thread);
  }

  /** Gives texts to threads until there is no text or no free thread. */
  #hand(): void {
    for (;;) {
      const free = this.#judges.find(({ task }) => task === null) ?? (this.#judges.length < this.#settings.threads && this.#hasTask() ? this.#start() : null);
      const task = free === null ? null : this.#nextTask();
      if (free === null || task === null) return;
      this.#release(free);
      free.task = task;
      // A process may end while its threads rest, not while one has a text.
      free.thread.ref();
      free.clock = setTimeout(() => this.#lose(free), this.#settings.millisecondsAtMost);
      free.thread.postMessage(task.question.texts[task.index]);
    }
  }

  #hasTask(): boolean {
    return this.#again.length > 0 || this.#waiting.length > 0;
  }

  /** What is judged again first; then one text of the question whose turn it is, which then stands behind the others. */
  #nextTask(): Task | null {
    const again = this.#again.shift();
    if (again) return again;
    const question = this.#waiting.shift();
    if (!question) return null;
    const task = { question, index: question.next++, tries: 0 };
    if (question.next < question.texts.length) this.#waiting.push(question);
    return task;
  }

  // With less room for what is new, a hostile text costs more time; with none set, a thread takes what it likes and keeps it.
  // The rest is enough for a text as long as a whole request may be, behind tens of thousands of others: 60 MB were in use then, ten of them the runtime's.
  #start(): Judge {
    const thread = new Worker(this.#settings.judge, { workerData: TABLES, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 70 } });
    const judge: Judge = { thread, task: null, clock: null };
    thread.on('message', (found: Examined) => this.#answered(judge, found));
    thread.on('error', () => this.#lose(judge));
    thread.on('exit', () => this.#lose(judge));
    thread.unref();
    this.#judges.push(judge);
    return judge;
  }

  #answered(judge: Judge, found: Examined): void {
    const { task } = judge;
    if (task === null) return;
    this.#release(judge);
    judge.thread.unref();
    task.question.found[task.index] = found;
    if (--task.question.open === 0) task.question.answer(task.question.found);
    this.#hand();
    if (judge.task === null) judge.clock = setTimeout(() => this.#lose(judge), this.#settings.millisecondsIdle).unref();
  }

  /** A thread is gone, or is taken for it, or had nothing to do for long: its text, if it has one, goes to another, and after a second loss the question fails. */
  #lose(judge: Judge): void {
    const at = this.#judges.indexOf(judge);
    if (at < 0) return;
    this.#judges.splice(at, 1);
    const { task } = judge;
    this.#release(judge);
    void judge.thread.terminate();
    if (task !== null && ++task.tries < TRIES) this.#again.push(task);
    else if (task !== null) this.#fail(task.question);
    this.#hand();
  }

  #fail(question: Question): void {
    this.#waiting = this.#waiting.filter((other) => other !== question);
    this.#again = this.#again.filter((task) => task.question !== question);
    question.fail(new Error('A text could not be screened to its end, so it does not pass.'));
  }

  #release(judge: Judge): void {
    if (judge.clock !== null) clearTimeout(judge.clock);
    judge.clock = null;
    judge.task = null;
  }
}
