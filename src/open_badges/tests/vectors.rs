//! Official examples: W3C's of `eddsa-rdfc-2022`, 1EdTech's of Open Badges 3.0.

use super::general;
use crate::open_badges::{
    contexts::{BUILT_IN, Context, Contexts},
    data_integrity::{canonical_document, hash_data, sign, verifies},
    keys::{PublicKey, SigningKey},
    multibase,
};
use data_encoding::HEXLOWER;
use serde_json::{Map, Value};

const EXAMPLES: Context = Context {
    address: "https://www.w3.org/ns/credentials/examples/v2",
    text: include_str!("../vectors/examples-v2.json"),
    sha256: "57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c",
};

macro_rules! vector {
    ($name:literal) => {
        include_str!(concat!("../vectors/", $name))
    };
}

fn taken_apart(signed: &str) -> (Map<String, Value>, Map<String, Value>) {
    let Value::Object(mut document) = serde_json::from_str(signed).unwrap() else { panic!("no object") };
    let Some(Value::Object(proof)) = document.remove("proof") else { panic!("no proof") };
    (document, proof)
}

#[test]
fn w3c_example_of_eddsa_rdfc_2022_step_by_step() {
    let contexts = Contexts::checked(&[&BUILT_IN[..], &[EXAMPLES]].concat()).unwrap();
    let (document, proof) = taken_apart(vector!("eddsa/signedDataInt.json"));
    assert_eq!(canonical_document(&document, &contexts).unwrap(), vector!("eddsa/canonDocDataInt.txt"));
    let Value::Object(config) = serde_json::from_str(vector!("eddsa/proofConfigDataInt.json")).unwrap() else {
        panic!("no object")
    };
    assert_eq!(canonical_document(&config, &contexts).unwrap(), vector!("eddsa/proofCanonDataInt.txt"));
    let hashes = hash_data(&document, &proof, &contexts).unwrap();
    assert_eq!(HEXLOWER.encode(&hashes), vector!("eddsa/combinedHashDataInt.txt"));
    let keys: Value = serde_json::from_str(vector!("eddsa/keyPair.json")).unwrap();
    let seed = multibase::ed25519_secret(keys["privateKeyMultibase"].as_str().unwrap()).unwrap();
    let key = SigningKey::from_seed(&seed);
    assert_eq!(key.multikey(), keys["publicKeyMultibase"].as_str().unwrap());
    let (method, created) = (proof["verificationMethod"].as_str().unwrap(), proof["created"].as_str().unwrap());
    let signed = sign(Value::Object(document.clone()), method, created, &key, &contexts).unwrap();
    assert_eq!(signed["proof"]["proofValue"].as_str().unwrap(), vector!("eddsa/sigBTC58DataInt.txt"));
    assert!(verifies(&document, &proof, &key.public(), &contexts).unwrap());
}

#[test]
fn the_official_open_badge() {
    let contexts = Contexts::built_in();
    let (document, proof) = taken_apart(vector!("1edtech-vector-signed.json"));
    assert_eq!(canonical_document(&document, contexts).unwrap().trim(), vector!("1edtech-document-canon.txt").trim());
    let (_, key) = proof["verificationMethod"].as_str().unwrap().split_once('#').unwrap();
    let key = PublicKey::from_multikey(key).unwrap();
    assert!(verifies(&document, &proof, &key, contexts).unwrap());
    assert_eq!(
        general::canonical(&Value::Object(document.clone()), &[]),
        general::own(&Value::Object(document), contexts)
    );
}

/// Documents of every shape, and what jsonld.js 9 with rdf-canonize 5 (safe mode) makes of them; it refuses the others.
#[test]
fn what_jsonld_js_says() {
    let (mut told, mut refused) = (0, 0);
    for line in vector!("jsonld-js.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let own = general::own(&case["document"], Contexts::built_in());
        if let Some(canonical) = case["canonical"].as_str() {
            assert_eq!(own.as_deref(), Ok(canonical), "{}", case["document"]);
            told += 1;
        } else {
            assert!(own.is_err(), "{}", case["document"]);
            refused += 1;
        }
    }
    assert_eq!((told, refused), (180, 59));
}
