// A run of its own for tests that end it: writes once, as its argument says, and prints what became of it.
import { write } from "./write.ts";

process.stdout.write(JSON.stringify(await write(JSON.parse(process.argv[2] ?? ""))));
