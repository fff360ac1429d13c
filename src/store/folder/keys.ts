import { hash64 } from "../../core/text/hash.ts";

/** 64 bits of a text, as the database has them: what ids and addresses are looked up by. */
export function keyOf(text: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${hash64(text)}`));
}
