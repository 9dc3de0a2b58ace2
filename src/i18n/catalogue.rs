//! The words of the site: built into the program, or read from a folder and followed live.

use super::{
    Locale,
    bundles::{Bundles, Resource},
    live::Folder,
    localizer::{Localizer, Mode},
    syntax,
};
use fluent_bundle::FluentResource;
use std::{
    path::Path,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

/// The .ftl files as they were when the program was built: language, name, content.
static EMBEDDED: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The words of the site in all languages. A program has one.
pub struct Catalogue {
    words: RwLock<Arc<Bundles>>,
    folder: Option<Mutex<Folder>>,
    generation: AtomicU64,
}

impl Catalogue {
    /// The words that are built into the program.
    ///
    /// # Errors
    ///
    /// When one of the files is broken. `locales check` keeps such a program from being released.
    pub fn embedded() -> anyhow::Result<Self> {
        let resources = EMBEDDED
            .iter()
            .filter_map(|(language, name, content)| Some((language.parse().ok()?, *name, *content)))
            .map(|(locale, name, content)| parse(locale, name, content))
            .collect::<anyhow::Result<Vec<_>>>()?;
        Ok(Self::new(&resources, None))
    }

    /// The words in a folder like `locales/`, followed live: [`localizer`](Self::localizer) reads what has changed.
    /// A file that is broken, as it is while somebody types, is logged as `path:line:column` and leaves its last good
    /// version in place.
    ///
    /// For development: it looks at files while a page is made.
    ///
    /// # Errors
    ///
    /// When the folder or its `en` cannot be read.
    pub fn from_dir(path: &Path) -> anyhow::Result<Self> {
        let folder = Folder::open(path)?;
        Ok(Self::new(&folder.resources(), Some(folder)))
    }

    fn new(resources: &[Resource], folder: Option<Folder>) -> Self {
        Self {
            words: RwLock::new(Arc::new(Bundles::new(resources))),
            folder: folder.map(Mutex::new),
            generation: AtomicU64::new(0),
        }
    }

    /// Words for a reader, as they are now.
    #[must_use]
    pub fn localizer(&self, locale: Locale, mode: Mode) -> Localizer {
        self.refresh();
        let words = self.words.read().unwrap_or_else(PoisonError::into_inner);
        Localizer::new(Arc::clone(&words), locale, mode)
    }

    /// Grows whenever the words have changed: a page in development asks for it, and reloads itself.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.refresh();
        self.generation.load(Ordering::Acquire)
    }

    fn refresh(&self) {
        // while another thread looks, the words as they are will do
        let Some(Ok(mut folder)) = self.folder.as_ref().map(Mutex::try_lock) else { return };
        if folder.changed() {
            let bundles = Arc::new(Bundles::new(&folder.resources()));
            *self.words.write().unwrap_or_else(PoisonError::into_inner) = bundles;
            self.generation.fetch_add(1, Ordering::Release);
        }
    }
}

fn parse(locale: Locale, name: &str, content: &str) -> anyhow::Result<Resource> {
    let resource = FluentResource::try_new(content.to_owned()).map_err(|(_, errors)| {
        let places = errors.iter().map(|error| {
            let (line, column) = syntax::position(content, error.pos.start);
            format!("locales/{locale}/{name}:{line}:{column}: {}", syntax::explain(error))
        });
        anyhow::anyhow!(places.collect::<Vec<_>>().join("\n"))
    })?;
    Ok((locale, Arc::new(resource)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Message, msg};
    use fluent_bundle::{FluentArgs, FluentValue};
    use std::{fs, thread::sleep, time::Duration};
    use tempfile::TempDir;

    struct Hello;

    impl<'a> Message<'a> for Hello {
        const KEY: &'static str = "hello";
        const ATTRIBUTE: Option<&'static str> = None;

        fn arguments(self) -> FluentArgs<'a> {
            FluentArgs::new()
        }
    }

    struct Places<'a> {
        count: FluentValue<'a>,
    }

    impl<'a> Message<'a> for Places<'a> {
        const KEY: &'static str = "places";
        const ATTRIBUTE: Option<&'static str> = Some("left");

        fn arguments(self) -> FluentArgs<'a> {
            let mut arguments = FluentArgs::new();
            arguments.set("count", self.count);
            arguments
        }
    }

    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = TempDir::new().expect("there is room for a folder");
        for (path, content) in files {
            write(&folder, path, content);
        }
        folder
    }

    fn write(folder: &TempDir, path: &str, content: &str) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it is inside the folder")).expect("it can be made");
        fs::write(path, content).expect("it can be written");
    }

    fn hello(catalogue: &Catalogue, locale: Locale) -> String {
        catalogue.localizer(locale, Mode::Plain).t(Hello)
    }

    #[test]
    fn the_embedded_words_are_there_in_every_language() {
        let catalogue = Catalogue::embedded().expect("the words that are built in are well formed");
        let said = Locale::ALL.map(|locale| catalogue.localizer(locale, Mode::Plain).t(msg::SkipToContent));
        for (index, text) in said.iter().enumerate() {
            assert!(!said[..index].contains(text), "{text:?} is there twice");
        }
    }

    #[test]
    fn a_broken_file_is_named_with_its_place() {
        let error = parse(Locale::Lt, "a.ftl", "a = A\nb = { $x\n").expect_err("it is broken");
        assert_eq!(error.to_string(), "locales/lt/a.ftl:3:1: a `}` is expected here");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let folder = folder(&[("en/a.ftl", "hello = Hello\n"), ("lt/a.ftl", "")]);
        let catalogue = Catalogue::from_dir(folder.path()).expect("it is there");
        assert_eq!(hello(&catalogue, Locale::Lt), "Hello");
        assert_eq!(hello(&catalogue, Locale::Sl), "Hello");
        assert_eq!(catalogue.localizer(Locale::It, Mode::Plain).t(Places { count: 1.into() }), "places.left");
    }

    #[test]
    fn a_folder_without_english_is_refused() {
        assert!(Catalogue::from_dir(folder(&[("lt/a.ftl", "")]).path()).is_err());
    }

    #[test]
    fn lithuanian_plurals_are_right() {
        let lithuanian = "places = x\n  .left = { $count ->\n [one] { $count } vieta\n [few] { $count } vietos\n \
                          *[other] { $count } vietų\n }\n";
        let folder = folder(&[("en/a.ftl", ""), ("lt/a.ftl", lithuanian)]);
        let catalogue = Catalogue::from_dir(folder.path()).expect("it is there");
        let l = catalogue.localizer(Locale::Lt, Mode::Plain);
        let said = [1, 2, 10, 11, 21, 22, 1_000].map(|count| l.t(Places { count: count.into() }));
        let expected = ["1 vieta", "2 vietos", "10 vietų", "11 vietų", "21 vieta", "22 vietos", "1\u{a0}000 vietų"];
        assert_eq!(said, expected);
    }

    #[test]
    fn modes_for_translators() {
        let folder = folder(&[("en/a.ftl", "hello = Hello\nplaces = x\n  .left = only { $count } left\n")]);
        let catalogue = Catalogue::from_dir(folder.path()).expect("it is there");
        let pseudo = catalogue.localizer(Locale::Lt, Mode::Pseudo);
        assert_eq!(pseudo.t(Hello), "⟦Ĥééļļöö⟧");
        assert_eq!(pseudo.t(Places { count: "Nida".into() }), "⟦ööñļýý Nida ļééƒţ~⟧");
        let keys = catalogue.localizer(Locale::Lt, Mode::Keys);
        assert_eq!(keys.t(Hello) + &keys.t(Places { count: 1.into() }), "helloplaces.left");
    }

    #[test]
    fn edits_are_seen_and_broken_ones_wait() {
        let pause = || sleep(Duration::from_millis(220));
        let folder = folder(&[("en/a.ftl", "hello = Hello\n")]);
        let catalogue = Catalogue::from_dir(folder.path()).expect("it is there");
        let before = catalogue.localizer(Locale::En, Mode::Plain);
        assert_eq!(catalogue.generation(), 0);

        pause();
        write(&folder, "en/a.ftl", "hello = Hello there\n");
        write(&folder, "lt/a.ftl", "hello = Labas\n");
        assert_eq!(hello(&catalogue, Locale::En), "Hello there");
        assert_eq!(hello(&catalogue, Locale::Lt), "Labas");
        assert_eq!(catalogue.generation(), 1);
        assert_eq!(before.t(Hello), "Hello", "a page keeps the words it began with");

        pause();
        write(&folder, "en/a.ftl", "hello = Hello { $\n");
        assert_eq!(hello(&catalogue, Locale::En), "Hello there");
        assert_eq!(catalogue.generation(), 1);

        pause();
        write(&folder, "en/a.ftl", "hello = Hello again\n");
        fs::remove_file(folder.path().join("lt/a.ftl")).expect("it is there");
        assert_eq!(hello(&catalogue, Locale::Lt), "Hello again");
    }
}
