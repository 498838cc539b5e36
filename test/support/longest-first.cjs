// Jest begins with what took longest the last time. In a fresh clone it knows of no last time and begins with the largest file:
// here with the one that asks for the most patience, so that at the end no worker waits for another.
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const patience = ({ path }) => Math.max(0, ...[...readFileSync(path, 'utf8').matchAll(/\}, ([\d_]+)\);/g)].map(([, milliseconds]) => Number(milliseconds.replaceAll('_', ''))));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const asked = new Map(sorted.map((test) => [test, patience(test)]));
    return sorted.toSorted((one, other) => asked.get(other) - asked.get(one));
  }
};
