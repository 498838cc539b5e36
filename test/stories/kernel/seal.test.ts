import { expect, test } from '@jest/globals';
import { Seal, newId } from '../../../server/kernel/index.ts';

const seal = new Seal('a secret of this test');

test('a row\'s cursor opens to the row, is the same each time, and tells nothing of it', () => {
  const id = newId();
  const cursor = seal.closeRow('person', id);
  expect(seal.openRow('person', cursor)).toBe(id);
  expect(seal.closeRow('person', id)).toBe(cursor);
  expect(cursor).toMatch(/^[\w-]{38}$/);
  expect(Buffer.from(cursor, 'base64url').toString('hex')).not.toContain(id.slice(0, 8));
});

test('a row\'s cursor opens neither for another list nor at another hub, nor with one bit changed, nor made up', () => {
  const cursor = seal.closeRow('person', newId());
  expect(seal.openRow('organisation', cursor)).toBeNull();
  expect(new Seal('another secret').openRow('person', cursor)).toBeNull();
  const bytes = Buffer.from(cursor, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(seal.openRow('person', changed.toString('base64url'))).toBeNull();
  }
  for (const made of ['', 'x', `${cursor}A`, `${cursor}=`, cursor.slice(0, -1), seal.close('person', 1), newId()]) expect(seal.openRow('person', made)).toBeNull();
});

test('a sealed text opens with the same secret and of the same thing only, and is another each time', () => {
  const id = newId();
  const text = 'Нічого такого 🕯';
  const sealed = seal.sealText(text, id);
  expect(seal.openText(sealed, id)).toBe(text);
  expect(new Seal('a secret of this test').openText(sealed, id)).toBe(text);
  const again = seal.sealText(text, id);
  expect(again.sealed).not.toBe(sealed.sealed);
  expect(again.key).not.toBe(sealed.key);
  expect(Buffer.from(sealed.sealed, 'base64').toString()).not.toContain('такого');
  expect(new Seal('another secret').openText(sealed, id)).toBeNull();
  expect(seal.openText(sealed, newId())).toBeNull();
  expect(seal.openText({ sealed: sealed.sealed, key: again.key }, id)).toBeNull();
});

test('a sealed text with a bit changed, cut off, or made up does not open', () => {
  const id = newId();
  const sealed = seal.sealText('A text', id);
  for (const part of ['sealed', 'key'] as const) {
    const bytes = Buffer.from(sealed[part], 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(seal.openText({ ...sealed, [part]: changed.toString('base64') }, id)).toBeNull();
    }
    for (const made of ['', 'x', bytes.subarray(0, 20).toString('base64'), bytes.subarray(0, -1).toString('base64')]) expect(seal.openText({ ...sealed, [part]: made }, id)).toBeNull();
  }
});
