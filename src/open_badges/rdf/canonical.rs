//! RDF Dataset Canonicalization (RDFC-1.0, W3C Recommendation) with SHA-256, and a limit to the work.
//!
//! Nodes without a name get the labels that everybody gives them, from what is said about them. Where many look alike,
//! every order of them has to be tried: a few lines can ask for years of work ("dataset poisoning", section 7.2). So the
//! steps are counted, and beyond [`MAX_STEPS`] the answer is that this could not be told.

use super::quad::Quad;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{
    cell::Cell,
    collections::{BTreeMap, HashMap, HashSet},
    fmt,
};

/// Hashes of related nodes, each some microseconds, that one document may ask for: a tenth of a second. Badges as they
/// are issued need none to a few dozen.
pub const MAX_STEPS: u32 = 20_000;
/// How deeply nodes that look alike may hang on each other.
const MAX_DEPTH: u32 = 64;

/// So many nodes without a name look alike that telling them apart would take too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooSymmetrical;

impl fmt::Display for TooSymmetrical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too many nodes without a name look alike")
    }
}

impl std::error::Error for TooSymmetrical {}

/// The canonical N-Quads of a set of statements, in code point order (RDFC-1.0, section 4.4.3).
///
/// # Errors
/// When it would take more than [`MAX_STEPS`].
pub fn canonical(quads: &[Quad]) -> Result<String, TooSymmetrical> {
    let mut seen = HashSet::with_capacity(quads.len());
    let once: Vec<&Quad> = quads.iter().filter(|quad| seen.insert(*quad)).collect();
    let labels = Canon::of(&once).run()?;
    let name = |number: u32, to: &mut String| {
        to.push_str(labels.get(&number).map_or("", String::as_str));
    };
    let mut lines: Vec<String> = once.iter().map(|quad| line(quad, &name)).collect();
    lines.sort_unstable();
    Ok(lines.concat())
}

fn line(quad: &Quad, name: &impl Fn(u32, &mut String)) -> String {
    let mut line = String::with_capacity(256);
    quad.write(&mut line, name);
    line
}

fn hash(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text))
}

/// Labels in the order in which they were asked for (section 4.5).
#[derive(Clone)]
struct Issuer {
    prefix: &'static str,
    issued: HashMap<u32, String>,
    order: Vec<u32>,
}

impl Issuer {
    fn new(prefix: &'static str) -> Self {
        Self { prefix, issued: HashMap::new(), order: Vec::new() }
    }

    fn issue(&mut self, node: u32) -> &str {
        let (prefix, next) = (self.prefix, self.order.len());
        self.issued.entry(node).or_insert_with(|| {
            self.order.push(node);
            format!("{prefix}{next}")
        })
    }
}

struct Canon<'q> {
    quads: &'q [&'q Quad],
    /// Which statements mention a node.
    mentions: BTreeMap<u32, Vec<usize>>,
    first_degree: HashMap<u32, String>,
    labels: Issuer,
    steps: Cell<u32>,
}

impl<'q> Canon<'q> {
    fn of(quads: &'q [&'q Quad]) -> Self {
        let mut mentions: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (number, quad) in quads.iter().enumerate() {
            for (_, node) in quad.blanks() {
                let mentioned = mentions.entry(node).or_default();
                if mentioned.last() != Some(&number) {
                    mentioned.push(number);
                }
            }
        }
        Self { quads, mentions, first_degree: HashMap::new(), labels: Issuer::new("c14n"), steps: Cell::new(0) }
    }

    /// The canonicalization algorithm (section 4.4): the label of each node.
    fn run(mut self) -> Result<HashMap<u32, String>, TooSymmetrical> {
        let mut by_hash: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for &node in self.mentions.keys() {
            let hash = self.hash_first_degree(node);
            self.first_degree.insert(node, hash.clone());
            by_hash.entry(hash).or_default().push(node);
        }
        by_hash.retain(|_, nodes| {
            let alone = nodes.len() == 1;
            if alone && let Some(&node) = nodes.first() {
                self.labels.issue(node);
            }
            !alone
        });
        for nodes in by_hash.into_values() {
            let mut paths = Vec::new();
            for node in nodes {
                if !self.labels.issued.contains_key(&node) {
                    let mut issuer = Issuer::new("b");
                    issuer.issue(node);
                    paths.push(self.hash_n_degree(node, issuer, 0)?);
                }
            }
            paths.sort_by(|(a, _), (b, _)| a.cmp(b));
            for (_, issuer) in paths {
                for node in issuer.order {
                    self.labels.issue(node);
                }
            }
        }
        Ok(self.labels.issued)
    }

    fn mentioning(&self, node: u32) -> impl Iterator<Item = &'q Quad> {
        self.mentions.get(&node).into_iter().flatten().filter_map(|&number| self.quads.get(number).copied())
    }

    /// Section 4.6: what is said about a node, without regard to the names of others.
    fn hash_first_degree(&self, node: u32) -> String {
        let name = |number: u32, to: &mut String| to.push(if number == node { 'a' } else { 'z' });
        let mut lines: Vec<String> = self.mentioning(node).map(|quad| line(quad, &name)).collect();
        lines.sort_unstable();
        let mut hasher = Sha256::new();
        for line in &lines {
            hasher.update(line);
        }
        HEXLOWER.encode(&hasher.finalize())
    }

    /// Section 4.7: how another node stands to this one.
    fn hash_related(&self, related: u32, quad: &Quad, issuer: &Issuer, place: char) -> Result<String, TooSymmetrical> {
        self.step()?;
        let mut input = String::from(place);
        if place != 'g' {
            input.push('<');
            input.push_str(&quad.predicate);
            input.push('>');
        }
        match self.labels.issued.get(&related).or_else(|| issuer.issued.get(&related)) {
            Some(label) => {
                input.push_str("_:");
                input.push_str(label);
            }
            None => input.push_str(self.first_degree.get(&related).map_or("", String::as_str)),
        }
        Ok(hash(&input))
    }

    fn step(&self) -> Result<(), TooSymmetrical> {
        let steps = self.steps.get() + 1;
        self.steps.set(steps);
        if steps > MAX_STEPS { Err(TooSymmetrical) } else { Ok(()) }
    }

    /// Section 4.8: what is said about a node and those around it, trying every order of those that look alike.
    fn hash_n_degree(&self, node: u32, mut issuer: Issuer, depth: u32) -> Result<(String, Issuer), TooSymmetrical> {
        if depth > MAX_DEPTH {
            return Err(TooSymmetrical);
        }
        let mut around: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for quad in self.mentioning(node) {
            for (place, related) in quad.blanks().filter(|&(_, related)| related != node) {
                around.entry(self.hash_related(related, quad, &issuer, place)?).or_default().push(related);
            }
        }
        let mut data = String::new();
        for (hash, alike) in around {
            data.push_str(&hash);
            let mut chosen: Option<(String, Issuer)> = None;
            let mut orders = Orders::of(alike);
            while let Some(order) = orders.next() {
                self.step()?;
                let shortest = chosen.as_ref().map(|(path, _)| path.as_str());
                if let Some(found) = self.path(order, issuer.clone(), shortest, depth)? {
                    chosen = Some(found);
                }
            }
            if let Some((path, after)) = chosen {
                data.push_str(&path);
                issuer = after;
            }
        }
        Ok((hash(&data), issuer))
    }

    /// One order of nodes that look alike (section 4.8.3, step 5.4): its path, unless one that is known comes before it.
    fn path(
        &self,
        order: &[u32],
        mut issuer: Issuer,
        best: Option<&str>,
        depth: u32,
    ) -> Result<Option<(String, Issuer)>, TooSymmetrical> {
        let worse = |path: &str| best.is_some_and(|best| path.len() >= best.len() && path > best);
        let mut path = String::new();
        let mut deeper = Vec::new();
        for &related in order {
            path.push_str("_:");
            if let Some(label) = self.labels.issued.get(&related) {
                path.push_str(label);
            } else {
                if !issuer.issued.contains_key(&related) {
                    deeper.push(related);
                }
                path.push_str(issuer.issue(related));
            }
            if worse(&path) {
                return Ok(None);
            }
        }
        for related in deeper {
            self.step()?;
            let (hash, mut after) = self.hash_n_degree(related, issuer, depth + 1)?;
            path.push_str("_:");
            path.push_str(after.issue(related));
            path.push('<');
            path.push_str(&hash);
            path.push('>');
            issuer = after;
            if worse(&path) {
                return Ok(None);
            }
        }
        Ok(if best.is_none_or(|best| path.as_str() < best) { Some((path, issuer)) } else { None })
    }
}

/// Every order of some nodes, one after the other (Heap's algorithm).
struct Orders {
    nodes: Vec<u32>,
    counters: Vec<usize>,
    at: usize,
    started: bool,
}

impl Orders {
    fn of(nodes: Vec<u32>) -> Self {
        Self { counters: vec![0; nodes.len()], nodes, at: 1, started: false }
    }

    fn next(&mut self) -> Option<&[u32]> {
        if !self.started {
            self.started = true;
            return Some(&self.nodes);
        }
        while let Some(counter) = self.counters.get_mut(self.at) {
            if *counter < self.at {
                let other = if self.at.is_multiple_of(2) { 0 } else { *counter };
                *counter += 1;
                self.nodes.swap(other, self.at);
                self.at = 1;
                return Some(&self.nodes);
            }
            *counter = 0;
            self.at += 1;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_order_once() {
        let mut orders = Orders::of(vec![1, 2, 3, 4]);
        let mut seen = BTreeSet::new();
        while let Some(order) = orders.next() {
            assert!(seen.insert(order.to_vec()));
        }
        assert_eq!(seen.len(), 24);
        assert_eq!(Orders::of(Vec::new()).next(), Some(&[][..]));
    }
}
