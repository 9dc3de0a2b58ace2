//! Which badges of a list are asked for, and where the others are: `limit`, `offset`, `since`, and the header `Link` (RFC 8288).

use super::refusal::Refusal;
use crate::open_badges::time;

/// Badges of a page where nobody says how many.
const USUAL: u64 = 50;
/// Badges of a page at most: who asks for more gets so many, and the address of the next.
const MOST: u64 = 100;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// From 1 to [`MOST`].
    pub limit: u64,
    pub offset: u64,
    /// Only what was issued after this: as it was written, and in Unix milliseconds.
    pub since: Option<(String, i64)>,
}

impl Paging {
    /// Reads the query of an address; parameters that the interface does not have do not count.
    ///
    /// # Errors
    /// When a parameter is there twice or says nothing that can be done.
    pub fn read(query: &str) -> Result<Self, Refusal> {
        let (mut limit, mut offset, mut since) = (None, None, None);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = match name.as_ref() {
                "limit" => &mut limit,
                "offset" => &mut offset,
                "since" => &mut since,
                _ => continue,
            };
            if place.replace(value.into_owned()).is_some() {
                return Err(Refusal::query(format!("{name} is there twice")));
            }
        }
        let limit = limit.map(|text| number(&text).filter(|limit| *limit > 0)).map(|limit| limit.ok_or("limit"));
        let offset = offset.map(|text| number(&text).ok_or("offset"));
        let (limit, offset) = match (limit.transpose(), offset.transpose()) {
            (Ok(limit), Ok(offset)) => (limit.unwrap_or(USUAL).min(MOST), offset.unwrap_or(0)),
            (Err(_), _) => return Err(Refusal::query("limit is a whole number from 1 on")),
            (_, Err(_)) => return Err(Refusal::query("offset is a whole number from 0 on")),
        };
        let since = since.map(|text| match time::read(&text) {
            Some(ms) => Ok((text, ms)),
            None => Err(Refusal::query("since is a moment with its time zone, such as 2026-09-01T12:00:00Z; + is %2B")),
        });
        Ok(Self { limit, offset, since: since.transpose()? })
    }

    /// Whether something counts that was issued at that moment (Unix milliseconds).
    #[must_use]
    pub fn takes(&self, issued: Option<i64>) -> bool {
        self.since.as_ref().is_none_or(|(_, since)| issued.is_some_and(|issued| issued > *since))
    }

    /// This page of a list.
    #[must_use]
    pub fn page<'l, T>(&self, list: &'l [T]) -> &'l [T] {
        let begin = usize::try_from(self.offset).unwrap_or(usize::MAX).min(list.len());
        let end = begin.saturating_add(usize::try_from(self.limit).unwrap_or(usize::MAX)).min(list.len());
        list.get(begin..end).unwrap_or_default()
    }

    /// The value of `Link`, for a list of so many at this address.
    #[must_use]
    pub fn links(&self, address: &str, total: u64) -> String {
        let last = total.saturating_sub(1) / self.limit * self.limit;
        let next = self.offset.saturating_add(self.limit);
        let previous = self.offset.saturating_sub(self.limit).min(last);
        let mut links = vec![("first", 0), ("last", last)];
        links.extend((self.offset > 0).then_some(("prev", previous)));
        links.extend((next < total).then_some(("next", next)));
        let links = links.into_iter().map(|(relation, offset)| {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.append_pair("limit", &self.limit.to_string()).append_pair("offset", &offset.to_string());
            query.extend_pairs(self.since.iter().map(|(since, _)| ("since", since)));
            format!("<{address}?{}>; rel=\"{relation}\"", query.finish())
        });
        links.collect::<Vec<_>>().join(", ")
    }
}

/// A whole number in plain figures; what is more than any list has is as good as the largest.
fn number(text: &str) -> Option<u64> {
    let is_figures = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_figures.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The query of the link of that relation.
    fn link(links: &str, relation: &str) -> Option<String> {
        let link = links.split(", ").find(|link| link.ends_with(&format!("; rel=\"{relation}\"")))?;
        let (address, _) = link.strip_prefix('<')?.split_once('>')?;
        address.split_once('?').map(|(_, query)| query.to_owned())
    }

    #[test]
    fn what_is_asked_for() {
        let paging = |limit, offset| Paging { limit, offset, since: None };
        for (query, expected) in [
            ("", paging(50, 0)),
            ("limit=2&offset=4&colour=red", paging(2, 4)),
            ("limit=1000000000", paging(100, 0)),
            ("limit=99999999999999999999999&offset=99999999999999999999999", paging(100, u64::MAX)),
        ] {
            assert_eq!(Paging::read(query).unwrap(), expected, "{query}");
        }
        let since = Paging::read("since=2026-09-01T14:00:00%2B02:00").unwrap().since;
        assert_eq!(since, Some(("2026-09-01T14:00:00+02:00".to_owned(), 1_788_264_000_000)));
        for bad in [
            "limit=0",
            "limit=-1",
            "limit=%2B1",
            "limit=abc",
            "limit=",
            "limit=1.0",
            "limit=1&limit=2",
            "offset=-1",
            "offset=x",
            "since=",
            "since=yesterday",
            "since=2026-09-01",
            "since=2026-09-01T12:00:00",
            "since=2026-13-01T12:00:00Z",
        ] {
            assert!(Paging::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_was_issued_at_that_moment_was_not_issued_after_it() {
        let paging = Paging::read("since=1970-01-01T00:00:01Z").unwrap();
        assert!(paging.takes(Some(1001)) && !paging.takes(Some(1000)) && !paging.takes(None));
        assert!(Paging::read("").unwrap().takes(None));
    }

    #[test]
    fn links_lead_to_the_others() {
        let links = Paging::read("limit=2&offset=2").unwrap().links("https://city.example/c", 5);
        assert_eq!(
            links,
            "<https://city.example/c?limit=2&offset=0>; rel=\"first\", <https://city.example/c?limit=2&offset=4>; \
             rel=\"last\", <https://city.example/c?limit=2&offset=0>; rel=\"prev\", \
             <https://city.example/c?limit=2&offset=4>; rel=\"next\""
        );
        let beyond = Paging::read("limit=2&offset=900").unwrap().links("c", 5);
        assert_eq!((link(&beyond, "next"), link(&beyond, "prev").as_deref()), (None, Some("limit=2&offset=4")));
        let empty = Paging::read("").unwrap().links("c", 0);
        assert_eq!(empty, "<c?limit=50&offset=0>; rel=\"first\", <c?limit=50&offset=0>; rel=\"last\"");
    }

    proptest! {
        #[test]
        fn whoever_follows_the_links_sees_everything_once(total in 0_usize..400, limit in 1_u64..150) {
            let list: Vec<usize> = (0..total).collect();
            let mut query = Some(format!("limit={limit}&since=1970-01-01T00:00:00%2B02:00"));
            let mut seen = Vec::new();
            while let Some(now) = query {
                let paging = Paging::read(&now).unwrap();
                prop_assert!(paging.since.is_some());
                seen.extend_from_slice(paging.page(&list));
                query = link(&paging.links("c", total as u64), "next");
            }
            prop_assert_eq!(seen, list);
        }

        #[test]
        fn no_query_is_too_odd(query in ".{0,60}", offset in any::<u64>()) {
            let _ = Paging::read(&query);
            let paging = Paging::read(&format!("offset={offset}")).unwrap();
            prop_assert!(paging.page(&[1, 2, 3]).len() <= 3);
            prop_assert!(paging.links("c", u64::MAX).contains("rel=\"last\""));
        }
    }
}
