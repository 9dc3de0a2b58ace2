//! Sets of rows as bitmaps. A million rows are 128 kB, and combining two such sets takes microseconds.

/// A row's number within its city.
pub type Row = u32;

/// A set of rows. Rows beyond its length are not in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    blocks: Vec<u64>,
}

impl Rows {
    /// The rows below `count` for which `test` holds.
    pub fn of(count: usize, mut test: impl FnMut(usize) -> bool) -> Self {
        let mut blocks = vec![0_u64; count.div_ceil(64)];
        for (block, bits) in blocks.iter_mut().enumerate() {
            let start = block * 64;
            for row in start..count.min(start + 64) {
                *bits |= u64::from(test(row)) << (row - start);
            }
        }
        Self { blocks }
    }

    pub fn insert(&mut self, row: Row) {
        let block = row as usize / 64;
        if block >= self.blocks.len() {
            self.blocks.resize(block + 1, 0);
        }
        self.blocks[block] |= 1 << (row % 64);
    }

    pub fn remove(&mut self, row: Row) {
        if let Some(bits) = self.blocks.get_mut(row as usize / 64) {
            *bits &= !(1 << (row % 64));
        }
    }

    pub fn contains(&self, row: Row) -> bool {
        self.blocks.get(row as usize / 64).is_some_and(|bits| bits >> (row % 64) & 1 == 1)
    }

    /// Keeps what is in the other set too.
    pub fn and(&mut self, other: &Self) {
        self.blocks.truncate(other.blocks.len());
        for (bits, others) in self.blocks.iter_mut().zip(&other.blocks) {
            *bits &= others;
        }
    }

    /// Adds what is in the other set.
    pub fn or(&mut self, other: &Self) {
        if self.blocks.len() < other.blocks.len() {
            self.blocks.resize(other.blocks.len(), 0);
        }
        for (bits, others) in self.blocks.iter_mut().zip(&other.blocks) {
            *bits |= others;
        }
    }

    /// Takes away what is in the other set.
    pub fn minus(&mut self, other: &Self) {
        for (bits, others) in self.blocks.iter_mut().zip(&other.blocks) {
            *bits &= !others;
        }
    }

    pub fn len(&self) -> u32 {
        self.blocks.iter().map(|bits| bits.count_ones()).sum()
    }

    /// Rows in both sets.
    pub fn common(&self, other: &Self) -> u32 {
        self.blocks.iter().zip(&other.blocks).map(|(bits, others)| (bits & others).count_ones()).sum()
    }

    /// The rows, ascending.
    pub fn iter(&self) -> impl Iterator<Item = Row> {
        (0_u32..).step_by(64).zip(&self.blocks).flat_map(|(start, &bits)| {
            let mut left = bits;
            std::iter::from_fn(move || {
                let row = (left != 0).then(|| start + left.trailing_zeros());
                left &= left.wrapping_sub(1);
                row
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::btree_set, prelude::*};
    use std::collections::BTreeSet;

    fn rows(of: &BTreeSet<Row>) -> Rows {
        let mut rows = Rows::default();
        of.iter().for_each(|&row| rows.insert(row));
        rows
    }

    proptest! {
        #[test]
        fn behaves_as_a_set(a in btree_set(0_u32..300, 0..60), b in btree_set(0_u32..300, 0..60), row in 0_u32..300) {
            let (x, y) = (rows(&a), rows(&b));
            prop_assert_eq!(x.iter().collect::<BTreeSet<_>>(), a.clone());
            prop_assert_eq!(x.len() as usize, a.len());
            prop_assert_eq!(x.contains(row), a.contains(&row));
            prop_assert_eq!(x.common(&y) as usize, a.intersection(&b).count());
            let changed = |change: fn(&mut Rows, &Rows)| {
                let mut changed = x.clone();
                change(&mut changed, &y);
                changed.iter().collect::<Vec<_>>()
            };
            prop_assert_eq!(changed(Rows::and), a.intersection(&b).copied().collect::<Vec<_>>());
            prop_assert_eq!(changed(Rows::or), a.union(&b).copied().collect::<Vec<_>>());
            prop_assert_eq!(changed(Rows::minus), a.difference(&b).copied().collect::<Vec<_>>());
            let mut less = x.clone();
            less.remove(row);
            prop_assert!(!less.contains(row));
            prop_assert_eq!(Rows::of(300, |row| a.contains(&(row as u32))).iter().collect::<BTreeSet<_>>(), a);
        }
    }
}
