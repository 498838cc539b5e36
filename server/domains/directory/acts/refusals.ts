import { UniqueConstraintViolationException } from '@mikro-orm/core';

/** A value that must be unused is in use; nothing was written. */
export interface AlreadyTaken { readonly __typename: 'AlreadyTaken'; readonly message: string; readonly field: string }

/** Nobody would be left to run the network; nothing was written. */
export interface LastOperator { readonly __typename: 'LastOperator'; readonly message: string }

/** The refusal of a value that is in use; `field` is its path. */
export const alreadyTaken = (field: string, message: string): AlreadyTaken => ({ __typename: 'AlreadyTaken', field, message });

export const lastOperator = (): LastOperator => ({
  __typename: 'LastOperator', message: 'This would leave the network without an operator. Make somebody else an operator first.',
});

/** What `write` answers with; `taken` where the database found, of two that came at once, that the other was first. */
export async function unlessTaken<T>(write: Promise<T>, taken: AlreadyTaken): Promise<T | AlreadyTaken> {
  try {
    return await write;
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) return taken;
    throw fault;
  }
}
