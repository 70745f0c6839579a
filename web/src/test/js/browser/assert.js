/** node:assert/strict as far as our tests use it. */
const show = (value) => JSON.stringify(value, (_, v) => {
  if (v instanceof Map) return { Map: [...v] };
  if (v instanceof Set) return { Set: [...v] };
  return v === undefined ? 'undefined' : typeof v === 'number' && !Number.isFinite(v) ? String(v) : v;
});

function fail(what, actual, expected, message) {
  throw new Error(`${message ? `${message}: ` : ''}${show(actual)} ${what} ${show(expected)}`);
}

function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return same([...a], [...b]);
  if (a instanceof Date) return a.getTime() === b.getTime();
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]));
}

function ok(value, message) {
  if (!value) fail('is not', value, true, message);
}

export default Object.assign(ok, {
  ok,
  equal(actual, expected, message) {
    if (!Object.is(actual, expected)) fail('is not', actual, expected, message);
  },
  deepEqual(actual, expected, message) {
    if (!same(actual, expected)) fail('is not like', actual, expected, message);
  },
});
