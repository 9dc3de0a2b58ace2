//! Makes the types of the interface's sentences from `locales/en`, and the list of the .ftl files that are built in.

#[path = "src/i18n/codegen.rs"]
mod codegen;
#[path = "src/i18n/syntax.rs"]
#[allow(dead_code, reason = "`locales check` uses the rest")]
mod syntax;

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

const LOCALES: &str = "locales";
const ENGLISH: &str = "en";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={LOCALES}");
    // built in by `include_dir!`, which does not notice a new file by itself
    println!("cargo::rerun-if-changed=demo");
    println!("cargo::rerun-if-changed=src/ui/icons");
    // words belong to the server: the browser gets them ready made
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        return Ok(());
    }
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let (mut english, mut all) = (Vec::new(), Vec::new());
    for folder in sorted(&root.join(LOCALES))?.into_iter().filter(|path| path.is_dir()) {
        let language = name(&folder);
        for path in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            if language == ENGLISH {
                let shown = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
                english.push(codegen::File { path: shown, source: fs::read_to_string(&path)? });
            }
            all.push((language.clone(), name(&path), path.display().to_string()));
        }
    }
    let messages = codegen::messages(&english).map_err(|errors| errors.join("\n"))?;
    write(&out.join("messages.rs"), &messages)?;
    write(&out.join("embedded.rs"), &codegen::embedded(&all))?;
    Ok(())
}

/// What is in a folder, always in the same order, so that equal sources make equal programs.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn write(path: &Path, content: &str) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(path, content)?)
}
