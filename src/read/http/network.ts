import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { blockedAddress } from "./blocked.ts";

export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** What fetching asks of the network; tests put their own in its place. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly Resolved[]>;
  /** Why an address is not to be asked, or `null`. */
  readonly blocked: (address: string) => string | null;
}

export const openNetwork: Network = {
  resolve: (host) => lookup(host, { all: true }),
  blocked: blockedAddress,
};

/** The same with private addresses allowed. */
export function withPrivate(network: Network): Network {
  return { ...network, blocked: () => null };
}

/** An address that is not to be asked stands behind a name. */
export class BlockedError extends Error {
  readonly address: string;
  readonly says: string;

  constructor(address: string, says: string) {
    super(`${address} is ${says}`);
    this.address = address;
    this.says = says;
  }
}

/** Throws where a host that is an address itself is not to be asked: Node resolves only names. */
export function checkLiteral(host: string, network: Network): void {
  const literal = host.replace(/^\[(.*)\]$/, "$1");
  if (isIP(literal) === 0) return;
  const says = network.blocked(literal);
  if (says !== null) throw new BlockedError(literal, says);
}

/**
 * Resolves a name once, checks every address and gives the socket these very addresses to connect to: a name that
 * answers with another address the second time (DNS rebinding) is not asked a second time.
 */
export function checkedLookup(network: Network): LookupFunction {
  return (host, options, callback) => {
    network.resolve(host).then(
      (found) => {
        const wanted = found.filter(({ family }) => fits(options.family, family));
        for (const { address } of found) {
          const says = network.blocked(address);
          if (says !== null) return callback(new BlockedError(address, says), "", 0);
        }
        const first = wanted[0];
        if (first === undefined)
          callback(Object.assign(new Error(`no address of ${host}`), { code: "ENOTFOUND" }), "", 0);
        else if (options.all === true)
          callback(
            null,
            wanted.map(({ address, family }) => ({ address, family })),
          );
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), "", 0),
    );
  };
}

function fits(asked: number | string | undefined, family: number): boolean {
  return asked === undefined || asked === 0 || asked === family || asked === `IPv${family}`;
}
