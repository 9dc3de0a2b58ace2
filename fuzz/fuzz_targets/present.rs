//! Whatever is presented is read, taken out of its picture, verified, and baked again where it can be: no panic, no
//! endless work, and what was baked is taken out as it was.
//!
//!     cp Cargo.lock fuzz/       # the versions that the program has
//!     cargo +nightly fuzz run present fuzz/corpus/present -- -max_len=65536 -timeout=1 -rss_limit_mb=100
#![no_main]

use city_of_learning::open_badges::{
    bake,
    contexts::Contexts,
    present::{self, Presented},
    resolve::Nothing,
    two,
    verify::{Circumstances, verify},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let contexts = Contexts::built_in();
    match present::read(bytes) {
        Ok(Presented::Credential(credential)) => {
            let circumstances = Circumstances { outside: &Nothing, now_ms: 1_788_264_000_000, contexts, recipient: None };
            let _report = verify(&credential, circumstances);
        }
        Ok(Presented::Assertion(assertion)) => {
            let _report = two::verify(&assertion, &Nothing, 1_788_264_000_000, None);
        }
        Ok(Presented::Address(_)) | Err(_) => {}
    }
    if let Ok(baked) = bake::bake(bytes, "a.b.c") {
        assert_eq!(bake::unbake(&baked).map(|(text, _)| text), Ok("a.b.c".to_owned()));
    }
});
