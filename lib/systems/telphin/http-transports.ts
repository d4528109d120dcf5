/** Opening the transports of HTTP requests. */
import net from 'node:net';
import tls from 'node:tls';
import type { buildConnector } from 'undici';

/** How long a transport may take to open when no request waits for it any more, in milliseconds. */
const OPEN_TIMEOUT_MS = 30_000;

/**
 * Opens transports for undici and keeps hold of them until they are open: undici's own go on connecting for ever
 * after it was destroyed, when the peer accepts the connection and then says nothing in the TLS handshake.
 */
export class HttpTransports {
  readonly #tls: tls.ConnectionOptions;
  readonly #opening = new Set<net.Socket>();

  /** `options` are for `https` addresses. */
  constructor(options: tls.ConnectionOptions) {
    this.#tls = options;
  }

  /** What undici calls for a connection. */
  readonly connect: buildConnector.connector = (target, callback) => {
    const isSecure = target.protocol === 'https:';
    const socket = isSecure ? this.#openTls(target) : net.connect(addressOf(target, 80));
    this.#opening.add(socket);
    const settle = (): void => {
      this.#opening.delete(socket);
      socket.setTimeout(0);
      socket.off('error', fail).off('close', onClose).off('timeout', onTimeout).off(opened, onOpen);
    };
    const fail = (error: Error): void => {
      settle();
      socket.on('error', () => undefined);
      socket.destroy();
      callback(error, null);
    };
    const onClose = (): void => {
      fail(new Error('the connection was closed'));
    };
    const onTimeout = (): void => {
      fail(new Error(`no connection within ${OPEN_TIMEOUT_MS} ms`));
    };
    const onOpen = (): void => {
      settle();
      callback(null, socket);
    };
    const opened = isSecure ? 'secureConnect' : 'connect';
    socket.setNoDelay(true).setTimeout(OPEN_TIMEOUT_MS);
    socket.once('error', fail).once('close', onClose).once('timeout', onTimeout).once(opened, onOpen);
  };

  /** Gives up whatever is not open yet. */
  close(): void {
    for (const socket of this.#opening) socket.destroy();
  }

  #openTls(target: buildConnector.Options): tls.TLSSocket {
    const address = addressOf(target, 443);
    return tls.connect({
      ...(net.isIP(address.host) === 0 ? { servername: address.host } : {}),
      ALPNProtocols: ['http/1.1'],
      ...this.#tls,
      ...address,
    });
  }
}

function addressOf({ hostname, port }: buildConnector.Options, defaultPort: number) {
  return { host: hostname, port: port === '' ? defaultPort : Number(port) };
}
