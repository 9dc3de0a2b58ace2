//! Likes in the database.

use super::likes::Likes;
use crate::{
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
};

/// What an account's owner has said they like; `None` where they have said nothing yet.
///
/// # Errors
/// When the database fails, or holds what this program does not know.
pub async fn likes(db: &Db, account_id: &str) -> anyhow::Result<Option<Likes>> {
    let text: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT likes FROM learner_likes WHERE account_id = $1")
            .bind(account_id)
            .fetch_optional(pool)
            .await?
    });
    let read = |text: String| serde_json::from_str(&text).map_err(|_| Corrupt::new("learner_likes.likes", &text));
    Ok(text.map(read).transpose()?)
}

/// Keeps it, in place of what was said before. Not the age: the account knows the birth date.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, account_id: &str, likes: Likes, now_ms: i64) -> anyhow::Result<()> {
    let text = serde_json::to_string(&Likes { age: None, ..likes })?;
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO learner_likes (account_id, likes, changed) VALUES ($1, $2, $3) \
             ON CONFLICT (account_id) DO UPDATE SET likes = excluded.likes, changed = excluded.changed",
        )
        .bind(account_id)
        .bind(text)
        .bind(now_ms)
        .execute(conn)
        .await?;
    });
    Ok(())
}
