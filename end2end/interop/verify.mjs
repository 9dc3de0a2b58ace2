// What Digital Bazaar's verifier and jose say of badges that our program has signed, altered, let expire and taken back.
//
//     node verify.mjs FOLDER        the folder is written by tests/it/interop.rs, which says what is in it, or by a browser
//                                   test (tests/journey.spec.ts)

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fetcher, loader, NOT_HERE } from "./world.mjs";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as didKey from "@digitalbazaar/did-method-key";
import * as didWeb from "@digitalbazaar/did-method-web";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { checkStatus } from "@digitalbazaar/vc-bitstring-status-list";
import { calculateJwkThumbprint, importJWK, jwtVerify } from "jose";
import { tally } from "./tally.mjs";

const folder = process.argv[2];
const read = (file) => readFileSync(join(folder, file), "utf8");
const { did, worlds } = JSON.parse(read("world.json"));
const cases = JSON.parse(read("cases.json"));
const { check, unchecked, end } = tally();

/** What a verifier reaches in one of the worlds: DIDs by Digital Bazaar's own drivers. */
function outside(world) {
  const fetch = fetcher(folder, worlds[world]);
  const web = didWeb.driver({ fetchOptions: { fetch, retry: 0 } });
  const key = didKey.driver();
  key.use({ multibaseMultikeyHeader: "z6Mk", fromMultibase: Ed25519Multikey.from });
  const resolve = (url) => (url.startsWith("did:key:") ? key : web).get({ url });
  return { resolve, fetch, documentLoader: loader(resolve, fetch) };
}

const suite = () => new DataIntegrityProof({ cryptosuite });

/** The package reads the bit and leaves to its caller what a set one means. */
async function status(options) {
  const found = await checkStatus({ ...options, suite: suite() });
  const set = found.results?.find(({ status }) => status);
  if (!found.verified || !set) return found;
  return { verified: false, error: new Error(`the status ${set.credentialStatus.statusPurpose} is set`) };
}

/** Everything that an error and those inside it say. */
function words(error) {
  if (!error) return "";
  const inside = [error.cause, ...(error.errors ?? [])].filter(Boolean);
  return [error.message, ...inside.map(words)].filter(Boolean).join(" | ");
}

/** Throws unless a credential with its proof is good. */
async function byDigitalBazaar(text, { documentLoader }) {
  const credential = JSON.parse(text);
  const found = await vc.verifyCredential({ credential, suite: suite(), documentLoader, checkStatus: status });
  if (!found.verified) throw new Error(words(found.error) || words(found.statusResult?.error) || "not verified");
}

/** Throws unless a JWT is good: the signature and the times by jose, the status by Digital Bazaar's package. */
async function byJose(text, { resolve, documentLoader }) {
  const key = async ({ kid, alg }) => importJWK((await resolve(kid)).publicKeyJwk, alg);
  const { payload } = await jwtVerify(text, key, { algorithms: ["ES256", "RS256"], issuer: did });
  if (!payload.credentialStatus) return;
  const found = await status({ credential: payload, documentLoader });
  if (!found.verified) throw new Error(words(found.error));
}

/** What a refusal is for, by its words; that something could not be loaded is none. */
const REASONS = [
  ["nothing", new RegExp(NOT_HERE)],
  ["expired", /after "validUntil"|"exp" claim/],
  ["revoked", /status revocation is set/],
  ["altered", /./],
];

async function judge({ file, expect, world }, verifier) {
  const refusal = await verifier(read(file), outside(world)).then(
    () => null,
    (error) => words(error) || String(error),
  );
  if (expect === "valid") return [refusal && `it was refused: ${refusal}`, "accepted"];
  if (refusal === null) return ["it was accepted"];
  const [reason] = REASONS.find(([, words]) => words.test(refusal)) ?? [];
  return [reason === expect ? null : `refused for another reason: ${refusal}`, `refused: ${refusal}`];
}

for (const one of cases) {
  const name = `${one.name}, ${one.form}`;
  if (one.form === "json") check(`@digitalbazaar/vc: ${name}`, ...(await judge(one, byDigitalBazaar)));
  else if (one.form === "jwt") check(`jose: ${name}`, ...(await judge(one, byJose)));
}
for (const world of ["before", "after"].filter((world) => worlds[world])) {
  const list = { file: `status-${world}.jwt`, expect: "valid", world };
  check(`jose: status list ${world} the revocation, jwt`, ...(await judge(list, byJose)));
}

// the keys as a set are those of the DID document
const thumbprints = async (keys) => (await Promise.all(keys.map((key) => calculateJwkThumbprint(key)))).sort();
const methods = JSON.parse(read("did.json")).verificationMethod.map((method) => method.publicKeyJwk).filter(Boolean);
const inDocument = await thumbprints(methods);
const inSet = await thumbprints(JSON.parse(read("jwks.json")).keys.filter((key) => key.kty === "EC"));
check("jose: keys of jwks.json", inDocument.join() === inSet.join() && inSet.length ? null : "they are not those of did.json", "those of did.json");

const pictures = cases.filter(({ form }) => form.includes("+")).length;
unchecked(`not checked by @digitalbazaar/vc and jose, ${pictures} pictures`, "they take no badge out of a picture; openbadgeslib does");
unchecked("not checked by @digitalbazaar/vc", "whether the credential is an Open Badge: it knows credentials in general");
unchecked("not checked by jose", "what a credential says, and what its key is for: it knows signature, issuer and times of a JWT");
end();
