//! What is done where nothing is to be done, so that the time an answer takes does not tell which it was.

use crate::{db::Tx, mail::letter::Written, on_tx};
use lettre::Address;
use uuid::Uuid;

/// Writes a letter and takes it back in the same transaction: nobody is ever sent it, and the commit has as much to keep as
/// that of a real one.
///
/// # Errors
/// When the database fails.
pub async fn letter(tx: &mut Tx, recipient: &Address, written: &Written, now_ms: i64) -> sqlx::Result<()> {
    let id = Uuid::now_v7().to_string();
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO mail (id, recipient, subject, body_text, body_html, created, due, attempts) \
             VALUES ($1, $2, $3, $4, $5, $6, $6, 0)",
        )
        .bind(&id)
        .bind(recipient.to_string())
        .bind(&written.subject)
        .bind(&written.text)
        .bind(&written.html)
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
        sqlx::query("DELETE FROM mail WHERE id = $1").bind(&id).execute(conn).await?;
        Ok(())
    })
}
