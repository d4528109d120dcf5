/** Uploads of configuration and teams (chapter 4). */
import {
  ConfigEndEventStatus,
  ConfigKeyEventStatus,
  StatusCode,
  TeamConfigParam,
  TeamConfigStatus,
} from '../../enums';
import type { UccxMessageInput, UccxMessageOf } from '../../messages';
import { RequestRefusal } from '../model/refusal';
import { Teams } from '../model/teams';
import type { RequestContext } from './context';

/** CONFIG_REQUEST_KEY_EVENT (Tables 30 and 31). */
export function requestConfigKeys(
  request: UccxMessageOf<'CONFIG_REQUEST_KEY_EVENT'>,
  context: RequestContext,
): UccxMessageInput {
  if (!context.has('CTI_SERVICE_CONFIG_EVENTS')) {
    return { type: 'CONFIG_KEY_EVENT', Status: ConfigKeyEventStatus.CONFIG_SERVICE_PROVIDER };
  }
  if ((request.reserved131 ?? 0) !== 0) {
    return { type: 'CONFIG_KEY_EVENT', Status: ConfigKeyEventStatus.CONFIG_UNKNOWN_DATA };
  }
  return {
    type: 'CONFIG_KEY_EVENT',
    Status: ConfigKeyEventStatus.CONFIG_SUCCESS,
    ...context.centre.configuration.keys(),
  };
}

/** CONFIG_REQUEST_EVENT (Tables 35 and 36). */
export function requestConfig(
  request: UccxMessageOf<'CONFIG_REQUEST_EVENT'>,
  context: RequestContext,
): readonly UccxMessageInput[] {
  if (!context.has('CTI_SERVICE_CONFIG_EVENTS')) {
    return [
      {
        type: 'CONFIG_END_EVENT',
        Status: ConfigEndEventStatus.CONFIG_SERVICE_PROVIDER,
        Text: 'the session has no configuration service',
      },
    ];
  }
  if (request.reserved131 !== 0) {
    return [{ type: 'CONFIG_END_EVENT', Status: ConfigEndEventStatus.CONFIG_UNKNOWN_DATA }];
  }
  context.subscribe('configuration');
  // 0 asks for updates only (Table 35); nothing else answers it.
  if (request.ConfigurationMask === 0) return [];
  return context.centre.configuration.upload(request.ConfigurationMask & context.grant.configMask);
}

/** TEAM_CONFIG_REQ (Table 53). */
export function requestTeams(
  request: UccxMessageOf<'TEAM_CONFIG_REQ'>,
  context: RequestContext,
): readonly UccxMessageInput[] {
  const { InvokeID, ConfigParam } = request;
  const { INITIAL, UPDATES_ONLY } = TeamConfigParam;
  if (ConfigParam !== INITIAL && ConfigParam !== UPDATES_ONLY) {
    throw new RequestRefusal(StatusCode.E_CTI_UNSPECIFIED_FAILURE, `${ConfigParam} is no ConfigParam`);
  }
  if (!context.has('CTI_SERVICE_SUPERVISOR')) {
    const Text = 'the session has no supervisor service';
    return [{ type: 'TEAM_CONFIG_CONF', InvokeID, Status: TeamConfigStatus.INTERNAL_ERROR, Text }];
  }
  context.subscribe('teams');
  const teams = ConfigParam === INITIAL ? context.centre.teams.all : [];
  return [
    ...teams.map((team) => Teams.added(team)),
    { type: 'TEAM_CONFIG_CONF', InvokeID, Status: TeamConfigStatus.SUCCESS },
  ];
}
