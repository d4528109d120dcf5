/** Opening the transport of one connection, devlink3-api chapter 3. */
import net from 'node:net';
import tls from 'node:tls';
import { onAbort } from '../../core/abort';
import { tlsErrorOf } from '../../core/tls-errors';
import { CancelledError, CertificateError, ConnectionLostError, type CtiError } from '../../core/errors';
import type { Endpoint } from '../../core/endpoints';

/** How a transport is opened; injected by tests. */
export type ConnectSocket = (
  endpoint: Endpoint,
  tlsOptions: tls.ConnectionOptions | undefined,
  signal: AbortSignal,
) => Promise<net.Socket>;

/** Alerts with which a peer refuses this side's certificate, RFC 8446 6.2. */
const CERTIFICATE_ALERTS = /ALERT.*(?:CERTIFICATE|UNKNOWN_CA)|ALERT_(?:HANDSHAKE_FAILURE|ACCESS_DENIED)/;

/**
 * Connects over TCP, or TLS when there are options for it; resolves once octets may flow.
 * @throws ConnectionLostError, CertificateError, or CancelledError when `signal` aborts.
 */
export const connectSocket: ConnectSocket = ({ host, port, label }, tlsOptions, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new CancelledError(`${label}: the attempt was given up`));
      return;
    }
    const socket =
      tlsOptions === undefined
        ? net.connect({ host, port })
        : tls.connect({ ...tlsOptions, host, port, ...(net.isIP(host) === 0 ? { servername: host } : {}) });
    const settle = (act: () => void): void => {
      socket.removeListener('error', onError);
      socket.removeListener('close', onClose);
      leave();
      act();
    };
    const fail = (error: CtiError): void => {
      settle(() => {
        socket.on('error', () => undefined);
        socket.destroy();
        reject(error);
      });
    };
    const onError = (error: Error): void => {
      fail(socketError(label, error));
    };
    const onClose = (): void => {
      fail(new ConnectionLostError(`${label}: the connection was closed`));
    };
    socket.setNoDelay(true);
    socket.on('error', onError);
    socket.on('close', onClose);
    const leave = onAbort(() => {
      fail(new CancelledError(`${label}: the attempt was given up`));
    }, signal);
    socket.once(tlsOptions === undefined ? 'connect' : 'secureConnect', () => {
      settle(() => {
        resolve(socket);
      });
    });
  });

/** What went wrong with a socket, as the error that a user can act upon. */
export function socketError(label: string, error: Error): CtiError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const options = { context: { code }, cause: error };
  const ofTls = tlsErrorOf(error, label);
  if (ofTls !== undefined) return ofTls;
  if (CERTIFICATE_ALERTS.test(code)) {
    return new CertificateError(
      `${label}: the system did not accept this side's certificate (${code})`,
      options,
    );
  }
  return new ConnectionLostError(`${label}: ${error.message}`, options);
}
