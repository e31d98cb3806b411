import { type Milliseconds, parseDuration } from "../../model/duration.ts";
import type { HaproxyTarget } from "../../model/target.ts";
import type { HaproxyDocument } from "../documents.ts";

/** What is not written stays away: its default is the renderer's, and no part of the policy. */
export function resolveHaproxy({ check, sessions, drain, ...written }: HaproxyDocument): HaproxyTarget {
  const length = lengthOf(drain);
  return {
    ...written,
    ...(check === false ? { check } : {}),
    ...(typeof check === "object" ? { check: resolveCheck(check) } : {}),
    ...(sessions === undefined ? {} : { sessions: resolveSessions(sessions) }),
    ...(length === undefined ? {} : { drain: length }),
  };
}

function resolveCheck({
  interval,
  ...check
}: Exclude<HaproxyDocument["check"], boolean | undefined>): Exclude<
  HaproxyTarget["check"],
  false | undefined
> {
  const length = lengthOf(interval);
  return length === undefined ? check : { ...check, interval: length };
}

function resolveSessions({
  expire,
  ...sessions
}: NonNullable<HaproxyDocument["sessions"]>): NonNullable<HaproxyTarget["sessions"]> {
  const length = lengthOf(expire);
  return length === undefined ? sessions : { ...sessions, expire: length };
}

function lengthOf(text: string | undefined): Milliseconds | undefined {
  return text === undefined ? undefined : parseDuration(text);
}
