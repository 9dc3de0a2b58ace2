//! What a generated message type can do.

use fluent_bundle::FluentArgs;

/// A sentence of the interface, with the values of its variables. [`msg`](super::msg) has a type for each sentence of
/// `locales/en`, so that a key or a variable that is not there fails the build.
pub trait Message<'a> {
    /// Its key in the .ftl files.
    const KEY: &'static str;
    /// Its attribute there, for sentences written as `key.attribute`.
    const ATTRIBUTE: Option<&'static str>;

    /// The values of its variables.
    fn arguments(self) -> FluentArgs<'a>;
}
