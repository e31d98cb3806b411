import { withShare } from "../../src/model/shares.ts";
import type { Status } from "../../src/model/status.ts";
import type { Edit } from "./actions.ts";
import type { DesiredState, Wish } from "./desired.ts";

/** What a person, or a command on their behalf, makes of one deployment file; undefined takes it away. */
export function edited(wish: Wish | undefined, edit: Edit): Wish | undefined {
  if (edit.kind === "plain") return { blue: edit.version, green: {}, variables: {} };
  if (edit.kind === "remove" || !wish) return undefined;
  const { blue, green, variables } = wish;
  switch (edit.kind) {
    case "blue":
      return { blue: edit.version, green: without(green, edit.version), variables };
    case "green":
      return edit.version === blue
        ? wish
        : { blue, green: { ...green, [edit.version]: edit.share }, variables };
    case "traffic": {
      const shared = withShare({ blue, green }, edit.version, edit.share);
      return shared.kind === "shared" ? { blue, green: shared.green, variables } : wish;
    }
    case "variable":
      return {
        blue,
        green,
        variables:
          edit.value === null ? without(variables, "TIMEOUT") : { ...variables, TIMEOUT: edit.value },
      };
    case "too-much":
      return { blue, green: { "1.1.0": 80, "1.2.0": 70 }, variables };
  }
}

/** What bringing desired back leaves: the values that what is restored stood for. */
export function broughtBack(wish: Wish, status: Status): Wish {
  const { blue, green } = status.desired;
  if (blue === null) return wish;
  const variant = Object.values(status.variants).find(({ version }) => version === blue);
  const { LOG: _, ...variables } = variant?.variables ?? {};
  return { blue, green, variables };
}

export function withWish(state: DesiredState, id: string, wish: Wish | undefined): DesiredState {
  const { [id]: _, ...others } = state.wishes;
  return { ...state, wishes: wish ? { ...others, [id]: wish } : others };
}

function without<T>(map: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = map;
  return others;
}
