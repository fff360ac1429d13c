/** `reckon` done once for each object; what it gave is kept as long as the object is. */
export function once<Of extends object, Value>(reckon: (of: Of) => Value): (of: Of) => Value {
  const kept = new WeakMap<Of, Value>();
  return (of) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const value = reckon(of);
    kept.set(of, value);
    return value;
  };
}
