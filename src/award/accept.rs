//! Accepting a badge: it is signed, gets a bit of its own, and goes into the backpack, all in one transaction.

use super::{
    model::{Award, AwardStatus},
    store,
};
use crate::{
    account::model::Account,
    application, backpack,
    badge::{achievement, versions},
    city::model::City,
    db::Tx,
    endorsement,
    i18n::Mode,
    issuer::{self, keys, profile, status},
    open_badges::{
        contexts::Contexts,
        data_integrity,
        issue::{Badge, Evidence},
        jwt,
        recipient::hashed_email,
        status::{Purpose, entry},
        time,
    },
    server::state::AppState,
};
use anyhow::Context;
use uuid::Uuid;

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// It is in the backpack: the id of the held badge.
    Held(String),
    /// It was accepted before.
    Before,
    /// They have this badge already, and it holds.
    Already,
    /// This badge was taken back from them after it was offered: the desk alone gives it again.
    TakenBack,
    /// It is for somebody else, or was taken back.
    NotTheirs,
}

/// A credential in both of its forms.
pub struct Signed {
    /// With an embedded proof, exactly as it was signed.
    pub json: String,
    /// The same as a JWT.
    pub jwt: String,
}

/// Accepts an offer for somebody. `by_link`: they have its link, so that it is theirs unless it is for an account.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn accept(state: &AppState, account: &Account, id: &str, by_link: bool) -> anyhow::Result<Accepted> {
    let Some(award) = store::by_id(&state.db, id).await? else { return Ok(Accepted::NotTheirs) };
    let now = state.now().timestamp_millis();
    // made before the transaction begins: it may write
    let keys = keys::of(&state.db, &state.master_key, &award.organisation_id, now).await?;
    let draft = unsigned(state, account, &award).await?;
    let mut tx = state.db.begin().await?;
    let Some(award) = store::hold(&mut tx, id).await? else { return Ok(Accepted::NotTheirs) };
    if !is_theirs(&award, account, by_link) {
        return Ok(Accepted::NotTheirs);
    }
    if award.status == AwardStatus::Accepted {
        return Ok(Accepted::Before);
    }
    let taken_back = store::taken_back(&mut tx, &award.achievement_id, (&account.id, &award.child)).await?;
    if taken_back.is_some_and(|moment| moment > award.awarded) {
        return Ok(Accepted::TakenBack);
    }
    let bit = status::take(&mut tx, &award.organisation_id, now).await?;
    if !store::set_accepted(&mut tx, &award, &account.id, bit, now).await? {
        // dropped, the transaction leaves no trace
        return Ok(Accepted::Already);
    }
    let held = sign_and_keep(state, &mut tx, (account, &award), draft, (&keys, bit)).await?;
    tx.commit().await?;
    Ok(Accepted::Held(held))
}

fn is_theirs(award: &Award, account: &Account, by_link: bool) -> bool {
    match (&award.account_id, &award.email) {
        (Some(id), _) => *id == account.id,
        (None, Some(email)) => by_link || *email == account.email.to_string(),
        (None, None) => by_link,
    }
}

async fn sign_and_keep(
    state: &AppState,
    tx: &mut Tx,
    (account, award): (&Account, &Award),
    draft: Badge,
    (keys, (list, position)): (&keys::Keys, (i64, i64)),
) -> anyhow::Result<String> {
    let now = state.now().timestamp_millis();
    let origin = state.config.origin();
    let address = issuer::status_list(origin, &award.organisation_id, list);
    let position = usize::try_from(position).context("a position below nothing")?;
    let badge = Badge { status: Some(entry(&address, position, Purpose::Revocation)), ..draft };
    let signed = sign(&badge, keys, now)?;
    let held = backpack::store::Keeping {
        account_id: &account.id,
        award_id: Some(&award.id),
        identity: &badge.id,
        source: &signed.json,
        jwt: Some(&signed.jwt),
        name: &badge.achievement.name,
        issuer: &badge.issuer.name,
        begins: Some(badge.valid_from_ms),
        ends: badge.valid_until_ms,
        now,
    };
    backpack::store::keep(tx, &held).await?.context("a badge that was accepted before")
}

/// Signs a badge in both forms.
///
/// # Errors
/// When it says what cannot be signed.
pub fn sign(badge: &Badge, keys: &keys::Keys, now_ms: i64) -> anyhow::Result<Signed> {
    let contexts = Contexts::built_in();
    let credential =
        badge.to_credential(contexts).map_err(|error| anyhow::anyhow!("a badge cannot be issued: {error}"))?;
    let did = &badge.issuer.id;
    let jwt = jwt::sign(&credential, &format!("{did}#{}", keys.es256_id), &keys.es256)?;
    let method = format!("{did}#{}", keys.eddsa.multikey());
    let signed = data_integrity::sign(credential, &method, &time::write(now_ms), &keys.eddsa, contexts);
    let signed = signed.map_err(|error| anyhow::anyhow!("a badge cannot be signed: {error}"))?;
    Ok(Signed { json: signed.to_string(), jwt })
}

/// The badge as it is to be signed, but for its bit.
async fn unsigned(state: &AppState, account: &Account, award: &Award) -> anyhow::Result<Badge> {
    let directory = state.directory();
    let city: &City = directory.cities.iter().find(|city| city.id == award.city_id).context("the city is gone")?;
    let version = versions::numbered(&state.db, &award.achievement_id, award.version).await?;
    let version = version.context("a version that was awarded is gone")?;
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let achievement = achievement::of(state, &l, city, &award.achievement_id, &version);
    let issuer = profile::of(state, &award.organisation_id, account.locale).await?;
    // who knows the address can see that it is theirs; of a minor not even that
    let identifiers = if account.is_minor(city, state.now()) || !award.child.is_empty() {
        Vec::new()
    } else {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).context("the system has no randomness")?;
        vec![hashed_email(account.email.as_ref(), &salt)]
    };
    // what the organisation says of somebody is at an address that its owner opens or not, never in the badge itself
    let at = |id: &str| Some(format!("{}/evidence/{id}", state.config.origin()));
    let narrative = (!award.narrative.is_empty()).then(|| Evidence { id: at(&award.id), ..Evidence::default() });
    // and so it is with what they have shown themselves: it is called what the task is
    let shown = application::store::evidence_of_award(&state.db, &award.id).await?;
    let shown = shown.into_iter().map(|(id, position)| {
        let task = version.content.tasks.get(position);
        let name = task.and_then(|task| task.text(account.locale, version.content.locale));
        Evidence { id: at(&id), name: name.map(|(_, words)| words.to_owned()), ..Evidence::default() }
    });
    let evidence = narrative.into_iter().chain(shown).collect();
    Ok(Badge {
        id: format!("urn:uuid:{}", award.id),
        issuer: issuer.context("the organisation is gone")?,
        achievement: achievement.context("a version that says nothing")?,
        // another one for each badge: nobody can tell that two are the same person's
        recipient: format!("urn:uuid:{}", Uuid::new_v4()),
        identifiers,
        valid_from_ms: award.awarded,
        valid_until_ms: award.ends,
        evidence,
        status: None,
        endorsements: endorsement::store::signed(&state.db, (&award.achievement_id, award.version)).await?,
    })
}
