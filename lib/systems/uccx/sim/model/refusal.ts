/** How the simulated server refuses: with FAILURE_CONF or with CONTROL_FAILURE_CONF. */
import { RejectedError } from '../../../../core/errors';
import { ControlFailure, nameOf, StatusCode, UccxErrorCode } from '../../enums';

/** Answered by FAILURE_CONF (Table 26). `status` is a value of Table 201. */
export class RequestRefusal extends RejectedError {
  constructor(
    readonly status: number,
    message: string,
  ) {
    const vendorName = nameOf(StatusCode, status);
    super(`UCCX_${vendorName}`, message, { vendorCode: status, vendorName, vendorText: message });
  }
}

/** Answered by CONTROL_FAILURE_CONF (Table 103). Values of Tables 196 and 197. */
export class ControlRefusal extends RejectedError {
  constructor(
    readonly failureCode: number,
    message: string,
    readonly errorCode: number = UccxErrorCode.CCX_DEFAULT_ERROR_CODE,
  ) {
    const vendorName = nameOf(ControlFailure, failureCode);
    super(`UCCX_${vendorName}`, message, { vendorCode: failureCode, vendorName, vendorText: message });
  }
}
