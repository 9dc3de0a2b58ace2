//! What a search is called.

use super::model::NAME_LENGTH;
use crate::{
    db::Db,
    i18n::msg,
    opportunity::wording::Wording,
    search::{answer, query::SearchQuery},
};

/// Its filters in a reader's words, not too many of them.
///
/// # Errors
/// When the database fails.
pub async fn name(db: &Db, wording: &Wording<'_>, query: &SearchQuery) -> anyhow::Result<String> {
    let filters = answer::filters_in_words(db, wording, query).await?;
    if filters.is_empty() {
        let l = wording.l;
        return Ok(l.t(msg::SearchesEverything { city: wording.city.name(l.locale()).into() }));
    }
    let name = filters.join(", ");
    Ok(if name.chars().count() > NAME_LENGTH {
        name.chars().take(NAME_LENGTH - 1).chain(std::iter::once('…')).collect()
    } else {
        name
    })
}
