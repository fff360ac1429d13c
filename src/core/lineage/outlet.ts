/** An outlet's name without case and a leading "The", which writers leave out at will. */
export function plainOutlet(name: string): string {
  return name.toLowerCase().replace(/^the /, "").trim();
}

export function sameOutlet(one: string, other: string): boolean {
  return plainOutlet(one) === plainOutlet(other);
}
