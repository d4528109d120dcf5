import type { Leg, User } from './model';
import { answer } from './switching';
import type { World } from './world';

/** Whether a user's phone can take another call. */
export function canRing(user: User): boolean {
  return user.loggedInExtn !== '' && !user.extnFault && !user.dnd && user.legs.size < user.appearances;
}

/** A phone that nobody plays is answered after a while. */
export async function answersByItself(world: World, leg: Leg): Promise<void> {
  const after = leg.user.answersAfterMs;
  if (after === undefined || world.scripted.has(leg.user)) return;
  await world.wait(after, leg.over.signal);
  if (leg.over.signal.aborted || world.isOver() || world.scripted.has(leg.user)) return;
  answer(world, leg);
  world.commit();
}
