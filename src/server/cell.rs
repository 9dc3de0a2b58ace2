//! Cells of the tables that we give and take: whatever a title or a name begins with, no spreadsheet calculates with it.

/// What makes a spreadsheet take a cell for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// As a spreadsheet takes it for text, whatever it begins with.
#[must_use]
pub fn guarded(cell: &str) -> String {
    if begins_like_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Without what [`guarded`] has put before it.
#[must_use]
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| begins_like_formula(rest)).unwrap_or(cell)
}

/// Whatever apostrophes stand before it: those of a text of that kind are its own.
fn begins_like_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_becomes_a_formula() {
        for cell in ["=1+1", "+370", "-5", "@home", "'=1", "''-"] {
            assert!(guarded(cell).starts_with('\''), "{cell}");
            assert_eq!(unguarded(&guarded(cell)), cell);
        }
        assert_eq!(guarded("'tis"), "'tis");
        assert_eq!(unguarded("'tis"), "'tis");
    }
}
