/** What a Unified CCX server sends: the queued call of the guide's chapter 11, again and again. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { createUccxCodec } from '../../dist/lib/systems/uccx/codec.js';

const codec = createUccxCodec();

/** The guide's example flows, which are test vectors in TypeScript that import nothing but types. */
export async function loadFlows() {
  const source = readFileSync(new URL('../../test/vectors/uccx-flows.ts', import.meta.url), 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

const CALL_IDS = ['CallID', 'NewCallID'];
/** The phones and the port of the queued call. */
const PHONES = new Set(['2005', '2006', '9019']);

/** Gives the frames of one queued call, each of which is one event, under any call id. */
export async function queuedCall() {
  const { UCCX_FLOWS, flowMessage } = await loadFlows();
  const { messages } = UCCX_FLOWS.find(({ id }) => id === 'queued');
  const story = messages.map(flowMessage);
  return (callId, { ownPhones = false } = {}) =>
    story.map((message) => {
      const own = { ...message };
      for (const field of CALL_IDS) if (field in own) own[field] = callId;
      const isOfAgent = message.type === 'AGENT_STATE_EVENT';
      for (const [field, value] of Object.entries(message)) {
        if (ownPhones && !isOfAgent && PHONES.has(value)) own[field] = `${value}${callId}`;
      }
      return codec.encodeMessage(own);
    });
}
