export type Answer = "yes" | "no" | "unknown";

/** No where one of them is; yes where all are. Later ones are not asked after a no. */
export function all<Item>(items: Iterable<Item>, ask: (item: Item) => Answer): Answer {
  let found: Answer = "yes";
  for (const item of items) {
    const answer = ask(item);
    if (answer === "no") return "no";
    if (answer === "unknown") found = "unknown";
  }
  return found;
}

/** Yes where one of them is; no where all are. Later ones are not asked after a yes. */
export function any<Item>(items: Iterable<Item>, ask: (item: Item) => Answer): Answer {
  return opposite(all(items, (item) => opposite(ask(item))));
}

export function opposite(answer: Answer): Answer {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown";
}

export function sure(isSo: boolean): Answer {
  return isSo ? "yes" : "no";
}
