import { ControlFailure, ServiceMask, UccxErrorCode } from '../../enums';
import type { Agent } from '../model/agent';
import type { Call } from '../model/call';
import type { ContactCentre } from '../model/contact-centre';
import { ControlRefusal } from '../model/refusal';

/** What a session was granted by OPEN_CONF; what it gets and may do follows from it. */
export interface Grant {
  readonly version: number;
  /** `bridge`: everything; `agent`: what concerns one phone; `none`: neither service was asked for. */
  readonly mode: 'bridge' | 'agent' | 'none';
  readonly services: number;
  readonly callMask: number;
  readonly agentStateMask: number;
  readonly configMask: number;
  readonly idleTimeoutMs: number;
  /** Phone of an agent-mode session. */
  readonly extension: string | undefined;
  readonly clientId: string;
  readonly signature: string | undefined;
}

/** What handlers of requests work with: the contact centre, and who asks. */
export class RequestContext {
  constructor(
    readonly centre: ContactCentre,
    readonly grant: Grant,
    /** Marks this session as wanting configuration, or team, updates from now on. */
    readonly subscribe: (what: 'configuration' | 'teams') => void,
  ) {}

  has(service: keyof typeof ServiceMask): boolean {
    return (this.grant.services & ServiceMask[service]) !== 0;
  }

  /** @throws ControlRefusal unless one of the services was granted. */
  requireService(errorCode: number, ...services: (keyof typeof ServiceMask)[]): void {
    if (services.some((service) => this.has(service))) return;
    const text = `the session was not granted ${services.join(' or ')}`;
    throw new ControlRefusal(ControlFailure.CF_GENERIC_OPERATION_REJECTION, text, errorCode);
  }

  /** @throws ControlRefusal unless the session may control calls. */
  requireCallControl(): void {
    this.requireService(UccxErrorCode.CCX_CALL_CONTROL_MASK_NOT_ON, 'CTI_SERVICE_CLIENT_CONTROL');
  }

  /**
   * The phone with which a request acts.
   * @throws ControlRefusal when it is unknown, has no agent, is out of service or belongs to somebody else.
   */
  requirePhone(given: string): { readonly extension: string; readonly agent: Agent } {
    const extension = actualNumber(given);
    const { agents, devices } = this.centre;
    if (!devices.isKnown(extension)) {
      const text = `there is no device ${extension}`;
      throw new ControlRefusal(
        ControlFailure.CF_INVALID_CSTA_DEVICE_ID,
        text,
        UccxErrorCode.CCX_DEVICE_ID_NULL,
      );
    }
    const agent = agents.at(extension);
    if (agent === undefined) {
      const text = `no agent is logged in at ${extension}`;
      throw new ControlRefusal(ControlFailure.CF_INVALID_CSTA_DEVICE_ID, text, UccxErrorCode.CCX_AGENT_NULL);
    }
    if (!devices.inService(extension)) {
      const text = `${extension} is out of service`;
      throw new ControlRefusal(
        ControlFailure.CF_RESOURCE_OUT_OF_SERVICE,
        text,
        UccxErrorCode.CCX_AGENT_DEVICE_OFF,
      );
    }
    this.requireOwn(extension);
    return { extension, agent };
  }

  /** @throws ControlRefusal when an agent-mode session reaches for another phone. */
  requireOwn(extension: string): void {
    if (this.grant.mode !== 'agent' || extension === this.grant.extension) return;
    const text = `this session belongs to ${this.grant.extension ?? 'no phone'}`;
    throw new ControlRefusal(ControlFailure.CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, text);
  }

  /** @throws ControlRefusal when there is no call with this id. */
  requireCall(callId: number): Call {
    const call = this.centre.switchboard.calls.get(callId);
    if (call !== undefined) return call;
    throw new ControlRefusal(
      ControlFailure.CF_INVALID_CSTA_CALL_ID,
      `there is no call ${callId}`,
      UccxErrorCode.CCX_CALL_ID_INVALID,
    );
  }
}

/**
 * Ignores the primary extension of the form `Primary.Actual` (chapter 9), in which clients of version 14 may
 * name a device.
 */
export function actualNumber(given: string): string {
  return given.slice(given.lastIndexOf('.') + 1);
}
