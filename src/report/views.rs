//! What was reported of a listing and answered, for whoever runs it: never who it was.

use super::model::Report;
use crate::{i18n::msg, opportunity::wording::Wording};
use leptos::prelude::*;

/// The section at a listing of the desk; nothing where nothing was answered.
pub fn answered(wording: &Wording<'_>, reports: &[Report]) -> Option<AnyView> {
    if reports.is_empty() {
        return None;
    }
    let l = wording.l;
    let rows: Vec<_> = reports
        .iter()
        .filter_map(|report| Some((report, report.answered.as_ref()?)))
        .map(|(report, answer)| {
            let words = (report.reason.is_passed_on() && !report.words.is_empty())
                .then(|| view! { <blockquote><p>{report.words.clone()}</p></blockquote> });
            view! {
                <li class="review">
                    <p class="quiet">{wording.date_and_time(report.created)}</p>
                    <p><strong>{report.reason.words(l)}</strong></p>
                    {words}
                    <div class="answer"><p class="quiet">{answer.outcome.words(l)}</p><p>{answer.words.clone()}</p></div>
                </li>
            }
        })
        .collect();
    Some(
        view! {
            <details class="more-choices">
                <summary>{l.t(msg::ReportAtDesk { count: reports.len().into() })}</summary>
                <ul class="reviews" role="list">{rows}</ul>
            </details>
        }
        .into_any(),
    )
}
