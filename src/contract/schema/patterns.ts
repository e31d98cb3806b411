import { type Answer, sure } from "./answer.ts";
import { isFound, type Pattern, patternOf, textFor } from "./pattern.ts";
import { spend } from "./steps.ts";
import type { World } from "./world.ts";

/** Whether a text has what the source of an expression asks for; unknown for an expression that cannot be looked at. */
export function matches(world: World, source: string, text: string): Answer {
  const pattern = knownPattern(world, source);
  return pattern === undefined ? "unknown" : sure(isFound(pattern, text, world.steps));
}

/** A text of at least so many characters that has it. */
export function textOfPattern(world: World, source: string, least = 0): string | undefined {
  const pattern = knownPattern(world, source);
  return pattern === undefined ? undefined : textFor(pattern, least, world.steps);
}

function knownPattern(world: World, source: string): Pattern | undefined {
  if (!world.patterns.has(source)) {
    spend(world.steps, source.length);
    world.patterns.set(source, patternOf(source, world.steps));
  }
  return world.patterns.get(source);
}
