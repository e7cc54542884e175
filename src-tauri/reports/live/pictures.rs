//! What a group said, as pictures with true values, and for each value what a report says or which rule holds it back.

use super::{LiveHeld, LivePicture, LiveRow, Seen};
use crate::language::phrases;
use crate::reports::counts::{Cut, Further};
use crate::reports::disclosure::{About, Frame, Why};
use crate::reports::draft::Whose;
use crate::reports::{draft, making, rules};
use crate::vocabulary::Phrase;

/// The cuts in the order in which they are shown.
const CUTS: [Cut; 8] = [
    Cut::Main,
    Cut::Prevented,
    Cut::Leave,
    Cut::Length,
    Cut::Category,
    Cut::Requested,
    Cut::Delivered,
    Cut::Region,
];

/// Every picture in which there is anything to see.
pub fn of(seen: &Seen<'_>) -> Vec<LivePicture> {
    let frame = draft::frame();
    let mut pictures = vec![themes(seen, &frame), items(seen, &frame)];
    if let Some(further) = &seen.counts.further {
        if seen.whose == Whose::Wales {
            pictures.push(sectors(seen, further, &frame));
        }
        pictures.extend(CUTS.iter().map(|cut| cut_picture(seen, further, *cut, &frame)));
    }
    pictures.retain(|picture| picture.rows.iter().any(|row| row.values.iter().any(|value| *value > 0)));
    pictures
}

fn themes(seen: &Seen<'_>, frame: &Frame) -> LivePicture {
    let row = |theme: &crate::reports::counts::Theme| {
        let about = About::Theme(theme.code.clone());
        let said = statement(seen, &about).or_else(|| number(seen, "theme", &[Some(&theme.code)]));
        let careful = if theme.sensitive { rules::CAREFUL_FROM } else { rules::SAID_FROM };
        let held = said.is_none().then(|| held(seen, &about, careful, seen.counts.theme(&theme.code)));
        LiveRow { label: theme_name(&theme.code), values: vec![seen.counts.theme(&theme.code)], said, held }
    };
    let rows = frame.reasons.themes.iter().map(row).collect();
    LivePicture { title: phrases::findings_live_themes(), parts: Vec::new(), rows }
}

/// Agreed, neither, disagreed: the parts stand in this order.
fn items(seen: &Seen<'_>, frame: &Frame) -> LivePicture {
    let row = |item: &String| {
        let about = About::Item(item.clone());
        let rated = |holds: fn(u8) -> bool| seen.counts.rated(item, holds);
        let values = vec![rated(|value| value >= 4), rated(|value| value == 3), rated(|value| value <= 2)];
        let said = statement(seen, &about).or_else(|| number(seen, "ratings", &[Some(item), Some("agreed")]));
        let strongest = values.first().copied().unwrap_or(0).max(values.last().copied().unwrap_or(0));
        let held = said.is_none().then(|| held(seen, &about, rules::SAID_FROM, strongest));
        let label = Phrase::plain(&format!("guide-exit-1-{}-heading", item.to_lowercase()));
        LiveRow { label, values, said, held }
    };
    let parts = vec![
        phrases::findings_live_agreed(),
        phrases::findings_live_neither(),
        phrases::findings_live_disagreed(),
    ];
    LivePicture {
        title: phrases::findings_live_ratings(),
        parts,
        rows: frame.items.iter().map(row).collect(),
    }
}

fn sectors(seen: &Seen<'_>, further: &Further, frame: &Frame) -> LivePicture {
    use crate::cases::ServiceKind::{Authority, Independent};
    let named = |kind, theme: &str| {
        further.sectors.get(&kind).and_then(|sector| sector.themes.get(theme)).copied().unwrap_or(0)
    };
    let row = |theme: &crate::reports::counts::Theme| {
        let values = vec![named(Authority, &theme.code), named(Independent, &theme.code)];
        let [authority, independent] = ["authority", "independent"].map(|sector| {
            let table = seen.said.table("sector");
            let key = [Some(theme.code.as_str()), Some(sector)];
            table.map_or(rules::WITHHELD, |table| table.at(&key)).to_owned()
        });
        let printed = [&authority, &independent].into_iter().any(|shown| shown != rules::WITHHELD);
        let said = printed.then(|| phrases::findings_live_sectors(authority, independent));
        let held =
            said.is_none().then(|| LiveHeld { why: phrases::findings_live_why_layout(), change: None });
        LiveRow { label: theme_name(&theme.code), values, said, held }
    };
    let parts = vec![phrases::reports_head_authority(), phrases::reports_head_independent()];
    let rows = frame.reasons.themes.iter().map(row).collect();
    LivePicture { title: phrases::reports_sectors(), parts, rows }
}

fn cut_picture(seen: &Seen<'_>, further: &Further, cut: Cut, frame: &Frame) -> LivePicture {
    let total = further.total(cut);
    let row = |head: String| {
        let said = number(seen, crate::vocabulary::Coded::code(cut), &[Some(&head)]);
        let truth = further.under(cut, &head);
        let held = said.is_none().then(|| cut_held(seen, total, truth));
        LiveRow { label: head_name(cut, &head), values: vec![truth], said, held }
    };
    let rows = cut.heads(&frame.reasons).into_iter().map(row).collect();
    LivePicture { title: cut_title(cut), parts: Vec::new(), rows }
}

/// Why a value of a cut is not printed.
fn cut_held(seen: &Seen<'_>, total: u32, truth: u32) -> LiveHeld {
    let plain = |why| LiveHeld { why, change: None };
    if seen.whose != Whose::Wales {
        return plain(phrases::findings_live_why_wales());
    }
    if total < rules::NUMBERS_FROM {
        let why = phrases::findings_live_why_numbers(rules::NUMBERS_FROM);
        return LiveHeld { why, change: Some(more(seen, rules::NUMBERS_FROM - total)) };
    }
    if truth < rules::SAID_FROM {
        let why = phrases::reports_why_fewer(rules::SAID_FROM);
        return LiveHeld { why, change: Some(more(seen, rules::SAID_FROM - truth)) };
    }
    plain(phrases::findings_live_why_together())
}

/// Why a theme or a rating is not said. `least` is the rule's least count where no group was formed that could say more.
fn held(seen: &Seen<'_>, about: &About, least: u32, truth: u32) -> LiveHeld {
    let kept = seen.kept.iter().find(|one| one.about == *about && !seen.said.cohorts().is_empty());
    match kept.map(|one| one.why) {
        Some(Why::Fewer(least)) => fewer(seen, least, truth),
        Some(Why::All) => LiveHeld {
            why: phrases::reports_why_all(),
            change: seen.open_until.map(|_| phrases::findings_live_change_exception()),
        },
        Some(why) => LiveHeld { why: making::why(why), change: None },
        None if seen.said.cohorts().is_empty() => {
            LiveHeld { why: phrases::findings_live_why_group(), change: None }
        }
        None => fewer(seen, least, truth),
    }
}

fn fewer(seen: &Seen<'_>, least: u32, truth: u32) -> LiveHeld {
    let change = more(seen, least.saturating_sub(truth).max(1));
    LiveHeld { why: phrases::reports_why_fewer(least), change: Some(change) }
}

/// What more households could still do: in a year that runs, so many; in a closed group nothing.
fn more(seen: &Seen<'_>, households: u32) -> Phrase {
    match seen.open_until {
        Some(day) => phrases::findings_live_change_more(day, households),
        None => phrases::findings_live_change_closed(),
    }
}

/// What words say of it.
fn statement(seen: &Seen<'_>, about: &About) -> Option<Phrase> {
    let one = seen.said.statements().iter().find(|one| one.about == *about)?;
    Some(making::statement(one))
}

/// The printed number, unless it is withheld.
fn number(seen: &Seen<'_>, table: &str, key: &[Option<&str>]) -> Option<Phrase> {
    let shown = seen.said.table(table)?.at(key).to_owned();
    (shown != rules::WITHHELD).then(|| phrases::findings_live_number(shown))
}

fn theme_name(code: &str) -> Phrase {
    Phrase::plain(&format!("reasons-theme-{}", code.to_lowercase()))
}

fn head_name(cut: Cut, head: &str) -> Phrase {
    match cut {
        Cut::Main => theme_name(head),
        Cut::Leave => Phrase::plain(&format!("cases-leave-{head}")),
        Cut::Category => Phrase::plain(&format!("cases-category-{head}")),
        Cut::Length => Phrase::plain(&format!("reports-length-{head}")),
        Cut::Prevented => Phrase::plain(&format!("reports-prevented-{head}")),
        Cut::Requested | Cut::Delivered => Phrase::plain(&format!("cases-language-{head}")),
        Cut::Region => Phrase::plain(&format!("cases-region-{head}")),
    }
}

fn cut_title(cut: Cut) -> Phrase {
    match cut {
        Cut::Main => phrases::reports_main(),
        Cut::Leave => phrases::reports_leave(),
        Cut::Category => phrases::reports_category(),
        Cut::Length => phrases::reports_length(),
        Cut::Prevented => phrases::reports_prevented(),
        Cut::Requested => phrases::reports_table_requested(),
        Cut::Delivered => phrases::reports_table_delivered(),
        Cut::Region => phrases::reports_regions(),
    }
}
