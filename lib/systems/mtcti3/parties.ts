import type { LocalConnectionState } from '../../core/events';
import { takeOut } from '../../core/short-lists';
import type { Party, Story } from './calls';

/** What is known of a number's part in a call. */
export function partyOf({ parties }: Story, number: string): Party | undefined {
  for (const party of parties) if (party.number === number) return party;
  return undefined;
}

/** Sets what is known of a party's connection. A line of its own is believed over what others tell. */
export function setParty(story: Story, number: string, state: LocalConnectionState, direct: boolean): void {
  if (number === '') return;
  const known = partyOf(story, number);
  if (known === undefined) {
    if (state !== 'null') story.parties.push({ number, state, direct });
  } else if (state === 'null') {
    takeOut(story.parties, known);
  } else {
    known.state = state;
    known.direct = direct;
  }
}
