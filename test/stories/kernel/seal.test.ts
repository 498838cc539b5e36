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
