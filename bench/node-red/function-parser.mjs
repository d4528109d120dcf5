/**
 * What a flow would do without this package: the code of a function node behind a `tcp in`, which takes the octets of
 * a Unified CCX server and sends the events of the queued call, the same objects as `cti-event-in` sends. Written
 * straight down for the twelve messages of that call, with nothing that other calls, versions or faults would need.
 */

/** Gives a function that takes a chunk and hands on each event in it. Its text goes into the function node. */
export function createParser(connection) {
  const KINDS = new Map([
    [0, 'station'],
    [73, 'port'],
    [74, 'trigger'],
    [76, 'agent'],
    [77, 'queue'],
  ]);
  const CONNECTION_STATES = ['null', 'initiated', 'alerting', 'connected', 'hold', 'queued', 'failed'];
  const CAUSES = new Map([
    [22, 'CEC_NEW_CALL'],
    [28, 'CEC_REDIRECTED'],
    [1014, 'CECX_DROP_HANDLED_OTHER'],
  ]);
  const CALL_TYPES = new Map([
    [9, ['CALLTYPE_OUT', 'outbound']],
    [10, ['CALLTYPE_AGENT_INSIDE', 'internal']],
  ]);
  const AGENT_STATES = new Map([
    [3, ['AGENT_STATE_READY', 'agent.ready']],
    [4, ['AGENT_STATE_TALKING', 'agent.busy']],
    [8, ['AGENT_STATE_RESERVED', 'agent.reserved']],
  ]);
  const calls = new Map();
  const agents = new Map();
  let rest = Buffer.alloc(0);
  let seq = 0;

  /** Floating fields by tag. */
  function floating(frame, start) {
    const fields = {};
    for (let at = start; at < frame.length; at += 2 + frame[at + 1]) {
      const tag = frame[at];
      const end = at + 2 + frame[at + 1];
      if (tag === 62 || tag === 202) fields[tag] = frame.readUInt32BE(at + 2);
      else if (tag === 123) fields[tag] = frame.readUInt16BE(at + 2);
      else fields[tag] = frame.toString('latin1', at + 2, frame[end - 1] === 0 ? end - 1 : end);
    }
    return fields;
  }

  function device(number, type) {
    return KINDS.has(type) ? { number, kind: KINDS.get(type) } : { number };
  }

  function begin(type) {
    const time = new Date().toISOString();
    seq += 1;
    return {
      v: 1,
      type,
      system: 'uccx',
      connection: { id: connection.id, name: connection.name },
      seq,
      time,
      receivedAt: time,
      snapshot: false,
      synthetic: false,
    };
  }

  function callEvent(type, id, call, { connectionId, subject, related, state, cause, details }) {
    const event = begin(type);
    event.callId = String(id);
    if (related !== undefined) event.relatedCallId = String(related);
    if (connectionId) event.connectionId = connectionId;
    if (subject !== undefined) event.subjectDevice = { ...subject };
    if (call.calling !== undefined) event.callingDevice = { ...call.calling };
    if (call.called !== undefined) event.calledDevice = { ...call.called };
    if (call.answering !== undefined) event.answeringDevice = { ...call.answering };
    if (call.redirection !== undefined) event.lastRedirectionDevice = { ...call.redirection };
    if (call.dialed !== undefined) event.dialedNumber = call.dialed;
    if (call.did !== undefined) event.did = call.did;
    if (call.queue !== undefined) event.queue = { id: call.queue };
    const agent = subject === undefined ? undefined : agents.get(subject.number);
    if (agent !== undefined) event.agent = { id: agent, extension: subject.number };
    if (call.direction !== undefined) event.direction = call.direction;
    if (call.type !== undefined) event.callType = call.type;
    if (CONNECTION_STATES[state] !== undefined) event.localConnectionState = CONNECTION_STATES[state];
    if (CAUSES.has(cause)) event.cause = { name: CAUSES.get(cause), code: cause };
    event.details = { ani: call.ani };
    if (call.application !== undefined) event.details.application = { id: call.application };
    if (details !== undefined) Object.assign(event.details, details);
    return event;
  }

  function setType(call, type) {
    if (!CALL_TYPES.has(type)) return;
    [call.type, call.direction] = CALL_TYPES.get(type);
  }

  function setService(call, application, csq) {
    if (application !== 0xffffffff) call.application = String(application);
    if (csq !== 0xffffffff) call.queue = String(csq);
  }

  function began(frame) {
    const id = frame.readUInt32BE(28);
    const fields = floating(frame, 34);
    const call = { ani: fields[8], calling: device(fields[8]) };
    calls.set(id, call);
    setType(call, frame.readUInt16BE(24));
    return callEvent('call.began', id, call, { connectionId: fields[25], subject: device(fields[25]) });
  }

  function initiated(frame, type, floatingAt, called) {
    const id = frame.readUInt32BE(20);
    const call = calls.get(id);
    const fields = floating(frame, floatingAt);
    call.calling = device(fields[27], frame.readUInt16BE(46));
    if (called) call.called = device(fields[28], frame.readUInt16BE(48));
    setService(call, frame.readUInt32BE(28), frame.readUInt32BE(36));
    return callEvent(type, id, call, {
      connectionId: fields[25],
      subject: call.calling,
      state: frame.readUInt16BE(floatingAt - 4),
      cause: frame.readUInt16BE(floatingAt - 2),
    });
  }

  function arrived(frame, type, floatingAt, tag) {
    const id = frame.readUInt32BE(20);
    const call = calls.get(id);
    const fields = floating(frame, floatingAt);
    const subject = device(fields[tag], frame.readUInt16BE(46));
    call.calling = device(fields[27], frame.readUInt16BE(48));
    call.called = device(fields[28], frame.readUInt16BE(50));
    if (fields[29]) call.redirection = device(fields[29], frame.readUInt16BE(52));
    if (fields[10]) call.did = fields[10];
    if (fields[11]) call.dialed = fields[11];
    if (tag === 30) call.answering = subject;
    setService(call, frame.readUInt32BE(28), frame.readUInt32BE(36));
    const secondary = fields[202];
    return callEvent(type, id, call, {
      connectionId: fields[25],
      subject,
      related: secondary === 0 || secondary === 0xffffffff ? undefined : secondary,
      state: frame.readUInt16BE(54),
      cause: frame.readUInt16BE(56),
    });
  }

  function queued(frame) {
    const id = frame.readUInt32BE(20);
    const call = calls.get(id);
    const fields = floating(frame, 48);
    call.calling = device(fields[27], frame.readUInt16BE(34));
    call.called = device(fields[28], frame.readUInt16BE(36));
    setService(call, frame.readUInt32BE(24), fields[62]);
    const details = { queueDevice: device(fields[45], frame.readUInt16BE(32)) };
    return callEvent('call.queued', id, call, {
      connectionId: fields[25],
      subject: call.answering,
      state: frame.readUInt16BE(44),
      cause: frame.readUInt16BE(46),
      details,
    });
  }

  function dequeued(frame) {
    const id = frame.readUInt32BE(20);
    const fields = floating(frame, 42);
    return callEvent('call.dequeued', id, calls.get(id), {
      connectionId: fields[25],
      state: frame.readUInt16BE(38),
      cause: frame.readUInt16BE(40),
      details: { callsInQueue: frame.readUInt16BE(34) },
    });
  }

  function updated(frame) {
    const id = frame.readUInt32BE(28);
    const call = calls.get(id);
    const fields = floating(frame, 48);
    setType(call, frame.readUInt16BE(24));
    const connectionId = fields[47] ?? fields[25];
    const subject = device(connectionId);
    return callEvent('call.dataUpdated', id, call, { connectionId, subject, details: { changed: [] } });
  }

  function released(frame) {
    const id = frame.readUInt32BE(20);
    const fields = floating(frame, 30);
    return callEvent('call.connectionCleared', id, calls.get(id), {
      connectionId: fields[25],
      subject: device(fields[33], frame.readUInt16BE(24)),
      state: frame.readUInt16BE(26),
      cause: frame.readUInt16BE(28),
    });
  }

  function cleared(frame) {
    const id = frame.readUInt32BE(20);
    const [state, cause] = [frame.readUInt16BE(24), frame.readUInt16BE(26)];
    return callEvent('call.cleared', id, calls.get(id), { state, cause });
  }

  function ended(frame) {
    const id = frame.readUInt32BE(20);
    const event = callEvent('call.ended', id, calls.get(id), {});
    calls.delete(id);
    return event;
  }

  function agentState(frame) {
    const fields = floating(frame, 66);
    const [name, type] = AGENT_STATES.get(frame.readUInt16BE(38));
    agents.set(fields[4], fields[194]);
    const event = begin(type);
    event.agent = { id: fields[194], extension: fields[4] };
    event.subjectDevice = { number: fields[4], kind: 'agent' };
    event.agentState = name;
    event.stateDurationS = frame.readUInt32BE(24);
    const next = AGENT_STATES.get(fields[123]);
    if (next !== undefined) event.details = { nextAgentState: next[0] };
    return event;
  }

  function eventOf(frame) {
    switch (frame.readUInt32BE(4)) {
      case 9:
        return arrived(frame, 'call.delivered', 62, 26);
      case 10:
        return arrived(frame, 'call.established', 58, 30);
      case 13:
        return cleared(frame);
      case 14:
        return released(frame);
      case 15:
        return initiated(frame, 'call.originated', 54, true);
      case 20:
        return initiated(frame, 'call.serviceInitiated', 52, false);
      case 21:
        return queued(frame);
      case 23:
        return began(frame);
      case 24:
        return ended(frame);
      case 25:
        return updated(frame);
      case 30:
        return agentState(frame);
      case 86:
        return dequeued(frame);
      default:
        return undefined;
    }
  }

  return (chunk, handOn) => {
    const octets = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    while (octets.length - at >= 8) {
      const end = at + 8 + octets.readUInt32BE(at);
      if (end > octets.length) break;
      const event = eventOf(octets.subarray(at, end));
      if (event !== undefined) handOn(event);
      at = end;
    }
    rest = octets.subarray(at);
  };
}
