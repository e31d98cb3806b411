import type { Package } from "../../model/release.ts";
import type { InstalledPackage } from "./install.ts";

/** The script that `npx` would start: the only command, or the one named like the package. */
export function binOf(installed: InstalledPackage): string | undefined {
  const bare = installed.name.slice(installed.name.indexOf("/") + 1);
  const commands = Object.keys(installed.bin);
  const [only] = commands;
  if (commands.length === 1 && only !== undefined) return installed.bin[only];
  return Object.hasOwn(installed.bin, bare) ? installed.bin[bare] : undefined;
}

/** Arguments that a package declares for its start: `name value` pairs and positional values, in order. */
export function packageArguments(of: Package): readonly string[] {
  return (of.packageArguments ?? []).flatMap((argument) =>
    [argument.type === "named" ? argument.name : undefined, argument.value].filter(
      (part) => part !== undefined,
    ),
  );
}
