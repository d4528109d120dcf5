/** The data of a call that call.dataUpdated tells: compared from picture to picture. */
import type { StoryData } from './calls';
import type { CallInfo } from './messages';

/** The data of a picture; a priority that it does not name is the known one. */
export function storyData(info: CallInfo, knownPriority = 0): StoryData {
  return {
    tag: info.tag ?? '',
    accountCode: info.accountcode ?? '',
    notes: info.notes?.notes ?? '',
    priority: info.queueinfo?.priority || knownPriority,
  };
}

/** Whether two pictures have the same data, of which the later one may lack the known priority. */
export function carriesSameData(earlier: CallInfo, later: CallInfo, knownPriority: number): boolean {
  return (
    (earlier.tag ?? '') === (later.tag ?? '') &&
    (earlier.accountcode ?? '') === (later.accountcode ?? '') &&
    (earlier.notes?.notes ?? '') === (later.notes?.notes ?? '') &&
    (earlier.queueinfo?.priority ?? 0) === (later.queueinfo?.priority || knownPriority)
  );
}

/** Whether nothing of it differs. */
export function isSameData(one: StoryData, other: StoryData): boolean {
  return (
    one.tag === other.tag &&
    one.accountCode === other.accountCode &&
    one.notes === other.notes &&
    one.priority === other.priority
  );
}

/** Whether recording and privacy are the same in both pictures. */
export function isRecordedAlike(one: CallInfo, other: CallInfo): boolean {
  return (
    Boolean(one.recording) === Boolean(other.recording) &&
    Boolean(one.recordingpaused) === Boolean(other.recordingpaused) &&
    Boolean(one.calldata?.privacy) === Boolean(other.calldata?.privacy)
  );
}
