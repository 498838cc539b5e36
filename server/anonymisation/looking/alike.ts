/** Answers about places of one text, each worked out once for those that look alike as far as anybody looks: a row of one thing costs one look. */
export class Alike<Answer> {
  readonly #text: string;
  readonly #reach: number;
  // By what stands there and around.
  readonly #known = new Map<string, { answer: Answer }>();

  /** `reach` is how far around a place may be looked. */
  constructor(text: string, reach: number) {
    this.#text = text;
    this.#reach = reach;
  }

  /** What `ask` gives for this place, which is asked for no other that looks like one before. */
  at(start: number, end: number, ask: () => Answer): Answer {
    const from = Math.max(0, start - this.#reach);
    // Beside the beginning of a text less stands before a place than elsewhere.
    const around = `${end - start} ${start - from} ${this.#text.slice(from, end + this.#reach)}`;
    let known = this.#known.get(around);
    if (known === undefined) this.#known.set(around, known = { answer: ask() });
    return known.answer;
  }
}
