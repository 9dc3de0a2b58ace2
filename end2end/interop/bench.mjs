// What benches/badges.rs measures, by Digital Bazaar's libraries and jose in Node, with the same badges and keys: a line for
// each figure, of the same form. First they have to agree: the same signature, byte for byte, and each verifies the other's.
//
//     node bench.mjs FOLDER         the folder is written by benches/badges.rs

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loader } from "./world.mjs";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as didKey from "@digitalbazaar/did-method-key";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { importJWK, jwtVerify, SignJWT } from "jose";

const SECONDS = 2;
const folder = process.argv[2];
const read = (file) => readFileSync(join(folder, file), "utf8");
const { did, seed, created, jwk } = JSON.parse(read("keys.json"));

const driver = didKey.driver();
driver.use({ multibaseMultikeyHeader: "z6Mk", fromMultibase: Ed25519Multikey.from });
// what a DID resolves to is kept, as contexts are: what is measured is signing and verifying
const resolved = new Map();
const documentLoader = loader(async (url) => {
  if (!resolved.has(url)) resolved.set(url, await driver.get({ url }));
  return resolved.get(url);
});
const key = await Ed25519Multikey.generate({ seed: Buffer.from(seed, "base64url"), controller: did });
key.id = `${did}#${key.publicKeyMultibase}`;
const { d, ...publicJwk } = jwk;
const [secret, known] = await Promise.all([importJWK(jwk, "ES256"), importJWK(publicJwk, "ES256")]);

/** Times a second of processor time, of all threads of this process together. */
async function rate(what, badge, bytes, f) {
  for (let i = 0; i < 200; i++) await f();
  const begin = performance.now();
  const before = process.cpuUsage();
  let times = 0;
  for (; performance.now() - begin < SECONDS * 1000; times++) await f();
  const { user, system } = process.cpuUsage(before);
  console.log([what, badge, bytes, Math.round(times / ((user + system) / 1e6))].join("\t"));
}

for (const badge of ["small", "full"]) {
  const text = read(`${badge}.json`);
  const bytes = Buffer.byteLength(text);
  const { proof, ...credential } = JSON.parse(text);
  // a suite remembers the document that it has hashed: a new one each time, as every badge is another document
  const sign = () => {
    const suite = new DataIntegrityProof({ signer: key.signer(), date: created, cryptosuite });
    return vc.issue({ credential: structuredClone(credential), suite, documentLoader, now: created });
  };
  const verify = async () => {
    const suite = new DataIntegrityProof({ cryptosuite });
    const found = await vc.verifyCredential({ credential: JSON.parse(text), suite, documentLoader, now: created });
    if (!found.verified) throw found.error;
  };
  const signed = await sign();
  if (signed.proof.proofValue !== proof.proofValue) throw new Error(`${badge}: another signature than ours`);
  await verify();
  await rate("sign", badge, bytes, sign);
  await rate("read and verify", badge, bytes, verify);

  const compact = read(`${badge}.jwt`);
  const options = { algorithms: ["ES256"], currentDate: new Date(created) };
  const { payload, protectedHeader } = await jwtVerify(compact, known, options);
  await rate("sign as JWT", badge, compact.length, () => new SignJWT(payload).setProtectedHeader(protectedHeader).sign(secret));
  await rate("verify a JWT", badge, compact.length, () => jwtVerify(compact, known, options));
}
