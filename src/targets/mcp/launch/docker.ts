import { foreign, type Launch } from "./kinds.ts";
import { readOptions } from "./words.ts";

/** Those that Headgate says itself, or that say nothing of what runs with which rights. */
const flags = ["-i", "--interactive", "--rm", "-it", "-ti", "-t", "--tty", "--init", "-a", "--quiet", "-q"];
const valued = [["-e", "--env"], ["--name"], ["--pull"], ["--log-level"]];

const image = /^[a-z0-9][a-z0-9._/:-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/** Undefined where the words start no image. */
export function dockerLaunch(tool: string, args: readonly string[]): Launch | undefined {
  if (tool === "podman" || tool === "nerdctl")
    return foreign(`Headgate starts images with docker, not with ${tool}`, "start it by docker run");
  if (tool !== "docker") return undefined;
  const begin = args[0] === "container" ? 1 : 0;
  if (args[begin] !== "run") {
    return foreign("docker is asked for something else than to run an image", "start an image by docker run");
  }
  const options = readOptions(args, begin + 1, { flags, valued });
  if (options.unknown !== undefined) {
    return foreign(
      `docker run gets ${JSON.stringify(options.unknown)}, which changes what the server may do or see`,
      "Headgate starts images with -i --rm and variables only: put what it needs into the image or a variable",
    );
  }
  const [name = "", ...rest] = args.slice(options.next);
  if (!image.test(name)) return foreign("docker run names no image", "docker run -i --rm IMAGE:TAG");
  const env = new Map<string, string | null>();
  for (const given of options.values.get("-e") ?? []) {
    const equals = given.indexOf("=");
    if (equals < 0) env.set(given, null);
    else env.set(given.slice(0, equals), given.slice(equals + 1));
  }
  return { kind: "image", image: name, args: rest, env };
}
