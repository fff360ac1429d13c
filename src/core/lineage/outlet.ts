/** An outlet's name without case, spaces and a leading "The", which writers handle at will ("SkyNews"). */
export function plainOutlet(name: string): string {
  return name.toLowerCase().replace(/^the /, "").replace(/\s+/g, "");
}

export function sameOutlet(one: string, other: string): boolean {
  return plainOutlet(one) === plainOutlet(other);
}
