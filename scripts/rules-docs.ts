import { writeFileSync } from "node:fs";
import { rulesDocument } from "../src/rules/document.ts";

/** Writes docs/rules.md from the rules; a test fails where it is not current. */
writeFileSync(new URL("../docs/rules.md", import.meta.url), rulesDocument());
