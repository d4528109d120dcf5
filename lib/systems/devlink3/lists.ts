/**
 * A list with one more member. Nearly every list of a record or call has one or two: a list that is pushed to makes
 * room for sixteen, which costs more than what is put into it.
 */
export function withMember<Member>(members: readonly Member[], added: Member): Member[] {
  switch (members.length) {
    case 0:
      return [added];
    case 1:
      return [members[0] as Member, added];
    default:
      return [...members, added];
  }
}
