//! Bodies that may be too large for their form, and are answered in words all the same.

use crate::error::Problem;
use axum::body::Body;
use futures::StreamExt;

/// Bytes of a body that is too large and is heard to its end all the same: whoever answers while the other side still speaks
/// cuts the connection, and people would see their browser's complaint in place of our sentence. Who sends even more than
/// this is cut off.
const MOST_HEARD: usize = 64 * 1024 * 1024;

/// All of a body; `None` where it is larger than `most` bytes, heard to its end.
///
/// # Errors
/// When the other side breaks off.
pub async fn whole(body: Body, most: usize) -> Result<Option<Vec<u8>>, Problem> {
    let mut heard = 0;
    let mut bytes = Some(Vec::new());
    let mut chunks = body.into_data_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|_| Problem::malformed())?;
        heard += chunk.len();
        if heard > MOST_HEARD {
            return Ok(None);
        }
        if heard > most {
            bytes = None;
        }
        if let Some(bytes) = &mut bytes {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(bytes)
}
