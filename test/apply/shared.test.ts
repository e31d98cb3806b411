import { describe, expect, test } from "vitest";
import { mapPool } from "../../src/apply/pool.ts";
import { shared } from "../../src/apply/shared.ts";

/** A question whose answers a test gives, one after the other. */
function questions() {
  const open: { readonly answer: (value: string) => void; readonly refuse: (error: Error) => void }[] = [];
  const ask = shared(
    () =>
      new Promise<string>((answer, refuse) => {
        open.push({ answer, refuse });
      }),
  );
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { open, ask, settled };
}

describe("a shared question", () => {
  test("is put once for all who asked before it was", async () => {
    const { open, ask, settled } = questions();
    const all = Promise.all([ask(), ask(), ask()]);
    await settled();
    expect(open).toHaveLength(1);
    open[0]?.answer("one");
    expect(await all).toEqual(["one", "one", "one"]);
  });

  test("never answers those who ask while it is on its way: they share the next one", async () => {
    const { open, ask, settled } = questions();
    const first = ask();
    await settled();
    const late = Promise.all([ask(), ask()]);
    await settled();
    expect(open).toHaveLength(1);
    open[0]?.answer("old");
    await settled();
    expect(open).toHaveLength(2);
    open[1]?.answer("new");
    expect([await first, await late]).toEqual(["old", ["new", "new"]]);
  });

  test("is put as often as a crowd has rounds, not as often as it has members", async () => {
    let put = 0;
    const ask = shared(async () => {
      put += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return put;
    });
    const members = Array.from({ length: 64 }, (_, index) => index);
    await mapPool(members, () => ask(), 16);
    expect(put).toBe(4);
  });

  test("is put again after it was answered", async () => {
    const { open, ask, settled } = questions();
    for (const answer of ["one", "two"]) {
      const asked = ask();
      await settled();
      open.at(-1)?.answer(answer);
      expect(await asked).toBe(answer);
    }
    expect(open).toHaveLength(2);
  });

  test("fails for those who asked it, and for nobody after them", async () => {
    const { open, ask, settled } = questions();
    const first = ask();
    await settled();
    const second = ask();
    open[0]?.refuse(new Error("offline"));
    await expect(first).rejects.toThrow("offline");
    await settled();
    open[1]?.answer("here");
    expect(await second).toBe("here");
  });
});
