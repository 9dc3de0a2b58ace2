// Whether the contexts that are built into our program are those of the packages. They stand in our source tree
// (src/open_badges/contexts), so that building needs no npm; here they are held against their origin, each time.
//
//     node contexts.mjs FOLDER      the folder has contexts.json: what the program has built in

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { tally } from "./tally.mjs";
import { CONTEXTS } from "./world.mjs";

const builtIn = JSON.parse(readFileSync(join(process.argv[2], "contexts.json"), "utf8"));
const { check, end } = tally();

/** The texts of contexts that a package has as files. */
function texts(name) {
  const folder = new URL(`node_modules/${name}/contexts/`, import.meta.url);
  return existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8")) : [];
}

for (const { address, text, sha256 } of builtIn) {
  const found = createHash("sha256").update(text).digest("hex");
  const packaged = CONTEXTS.get(address);
  const same = () => {
    if (found !== sha256) return `its SHA-256 is ${found}, not ${sha256}`;
    if (!packaged) return "no package has it";
    if ([JSON.stringify(packaged.document), ...texts(packaged.from)].includes(text)) return null;
    return isDeepStrictEqual(JSON.parse(text), packaged.document) ? null : `it differs from the one of ${packaged.from}`;
  };
  check(`context ${address}`, same(), `as in ${packaged?.from}`);
}
check("contexts of the program", builtIn.length >= 10 ? null : `only ${builtIn.length}`, `${builtIn.length} of them`);
end();
