import type { Override } from "../../model/deployment.ts";
import { endOf } from "../instants.ts";

/** Whether an override counts at an instant: it gives a reason, and its end, a whole day where it is a date, is to come. */
export function isActive(override: Override, now: string): boolean {
  const end = endOf(override.until);
  return end !== undefined && Date.parse(now) < end && override.reason.trim() !== "";
}
