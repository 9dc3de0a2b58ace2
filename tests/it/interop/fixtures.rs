//! Badges and what stands around them, written for others; our own verifier judges each as it is written.

use city_of_learning::open_badges::{
    bake::bake,
    contexts::Contexts,
    credential::Credential,
    present::{self, Presented},
    report::Verdict,
    resolve::Fetched,
    verify::{Circumstances, verify},
};
use resvg::{tiny_skia, usvg};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::PathBuf,
};

/// The media types of a status list.
pub const JSON: &str = "application/vc";
pub const JWT: &str = "application/vc+jwt";

/// What a verifier has to find.
#[derive(Clone, Copy, Debug)]
pub enum Expect {
    Valid,
    Altered,
    Expired,
    Revoked,
}

impl Expect {
    fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Altered => "altered",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    fn is_met_by(self, verdict: Verdict) -> bool {
        match self {
            Self::Valid => verdict == Verdict::Valid,
            Self::Expired => verdict == Verdict::Expired,
            Self::Revoked => verdict == Verdict::Revoked,
            // one names an algorithm that is not verified, one a list that is not the issuer's
            Self::Altered => matches!(verdict, Verdict::Invalid | Verdict::Unknown),
        }
    }
}

/// Where fixtures go, and what is in them so far.
pub struct Fixtures {
    pub folder: PathBuf,
    pub cases: Vec<Value>,
    /// File by address and media type, for each world.
    pub worlds: BTreeMap<&'static str, BTreeMap<String, BTreeMap<&'static str, String>>>,
    pub now_ms: i64,
}

impl Fixtures {
    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.folder.join(file), bytes).unwrap();
    }

    /// Something that stands at an address in a world.
    pub fn publish(&mut self, world: &'static str, address: &str, kind: &'static str, (file, bytes): (&str, &[u8])) {
        self.write(file, bytes);
        let files = self.worlds.entry(world).or_default().entry(address.to_owned()).or_default();
        files.insert(kind, file.to_owned());
    }

    /// A badge in one form, for others; judged here at once.
    pub fn case(&mut self, name: &str, form: &str, world: &'static str, expect: Expect, bytes: &[u8]) {
        let ending = match form {
            "png+jwt" => "jwt.png",
            "svg+jwt" => "jwt.svg",
            _ => form.split('+').next().unwrap(),
        };
        let file = format!("{}.{ending}", name.replace(' ', "-"));
        self.write(&file, bytes);
        let read = match present::read(bytes) {
            Ok(Presented::Credential(badge)) => Some(badge),
            _ => None,
        };
        for kind in [JSON, JWT] {
            let found = read.as_ref().map_or(Verdict::Invalid, |badge| self.verdict(badge, world, kind));
            assert!(
                expect.is_met_by(found),
                "{name}, {form}, status list as {kind}: {found:?}, {expect:?} was expected"
            );
        }
        // whoever accepts it has to read the same in it
        self.cases.push(json!({
            "name": name, "form": form, "file": file, "world": world, "expect": expect.as_str(),
            "id": read.as_ref().and_then(|badge| badge.id()), "achievement": read.as_ref().and_then(|badge| badge.name()),
        }));
    }

    /// What our own verifier says, which reaches the files of a world and nothing else.
    fn verdict(&self, badge: &Credential, world: &str, kind: &str) -> Verdict {
        let mut fetched: HashMap<String, Fetched> = HashMap::new();
        loop {
            let circumstances = Circumstances {
                outside: &fetched,
                now_ms: self.now_ms,
                contexts: Contexts::built_in(),
                recipient: None,
            };
            let report = verify(badge, circumstances);
            let needs = report.needs();
            if needs.is_empty() {
                return report.verdict();
            }
            for address in needs {
                let files = self.worlds[world].get(&address);
                let file = files.and_then(|files| files.get(kind).or_else(|| files.values().next()));
                let found = file.map(|file| fs::read(self.folder.join(file)).unwrap());
                fetched.insert(address, found.map_or(Fetched::None, Fetched::Document));
            }
        }
    }

    /// A badge in every form there is: naked, and in its picture as PNG and SVG.
    pub fn everywhere(
        &mut self,
        name: &str,
        world: &'static str,
        expect: Expect,
        badge: (&str, &str),
        pictures: [&[u8]; 2],
    ) {
        let [png, svg] = pictures;
        for (form, text) in [("json", badge.0), ("jwt", badge.1)] {
            self.case(name, form, world, expect, text.as_bytes());
            for (kind, picture) in [("png", png), ("svg", svg)] {
                self.case(name, &format!("{kind}+{form}"), world, expect, &bake(picture, text).unwrap());
            }
        }
    }
}

/// The picture as PNG.
pub fn raster(svg: &str) -> Vec<u8> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).unwrap();
    let mut pixels = tiny_skia::Pixmap::new(256, 256).unwrap();
    let scale = 256.0 / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().unwrap()
}
