/**
 * The messages of MTCTI3 as TypeScript types. They are generated from `mtcti3.proto`; fields keep the names
 * of the protocol. Every field may be absent, which in proto3 means zero, false or empty.
 */
import type { mtcti3 } from './proto.generated.js';

/** What a frame carries: exactly one payload. */
export type Message = mtcti3.Message.$Properties;
export type Subscribe = mtcti3.Subscribe.$Properties;
export type SubscribeCmd = mtcti3.SubscribeCmd.$Properties;
export type SubscribeTerminated = mtcti3.SubscribeTerminated.$Properties;
export type RequestResponse = mtcti3.RequestResponse.$Properties;
export type GeneralCmd = mtcti3.GeneralCmd.$Properties;
export type GeneralData = mtcti3.GeneralData.$Properties;

export type Notify = mtcti3.Notify.$Properties;
export type NotifyLines = mtcti3.NotifyLines.$Properties;
export type NotifyUser = mtcti3.NotifyUser.$Properties;
export type NotifyQueue = mtcti3.NotifyQueue.$Properties;
export type NotifyPresence = mtcti3.NotifyPresence.$Properties;
export type NotifyPresentity = mtcti3.NotifyPresentity.$Properties;
export type NotifyCallControl = mtcti3.NotifyCallControl.$Properties;
export type CallInfo = mtcti3.CallInfo.$Properties;
export type CallLost = mtcti3.CallLost.$Properties;
export type ConferenceMember = mtcti3.ConferenceMember.$Properties;
export type PartyInfo = mtcti3.PartyInfo.$Properties;
export type Absence = mtcti3.Absence.$Properties;
export type Mailbox = mtcti3.Mailbox.$Properties;

/** A user or a queue of the lines subscription; both have the same fields. */
export type LinesEntry = mtcti3.LinesUser.$Properties;
export type Presentity = mtcti3.Presentity.$Properties;
export type QueueMember = mtcti3.QueueMember.$Properties;

export type UpdateCallControl = mtcti3.UpdateCallControl.$Properties;
export type CallFunction = mtcti3.CallFunction.$Properties;
export type MakeCall = mtcti3.MakeCall.$Properties;
export type AdvancedMakeCall = mtcti3.AdvancedMakeCall.$Properties;
export type UpdateUser = mtcti3.UpdateUser.$Properties;
export type UpdateQueue = mtcti3.UpdateQueue.$Properties;

/** The payload names of {@link Message}. */
export type MessageKind = NonNullable<Message['payload']>;
