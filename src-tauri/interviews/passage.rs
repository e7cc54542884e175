//! Where a passage lies when the note around it changes.

/// A stretch of a note: its first character and the one after its last, in Unicode characters.
pub type Stretch = (u32, u32);

/// The characters of `text` from `from` up to `to`; `None` when the stretch is empty or reaches past the end.
pub fn slice(text: &str, (from, to): Stretch) -> Option<String> {
    let length = u32::try_from(text.chars().count()).ok()?;
    if from >= to || to > length {
        return None;
    }
    Some(text.chars().skip(from as usize).take((to - from) as usize).collect())
}

/// Where `stretch` of `old` lies in `new`. What both texts share at the beginning and at the end stays in place;
/// an edit before the passage moves it, an edit inside stretches it, and a passage that is deleted becomes empty.
pub fn follow(old: &str, new: &str, (from, to): Stretch) -> Stretch {
    let old: Vec<char> = old.chars().collect();
    let new: Vec<char> = new.chars().collect();
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let shorter = old.len().min(new.len());
    let tail =
        old.iter().rev().zip(new.iter().rev()).take(shorter - head).take_while(|(a, b)| a == b).count();
    let (edit_ends_old, edit_ends_new) = (old.len() - tail, new.len() - tail);
    let place = |at: usize, is_end: bool| {
        if at < head || (at == head && is_end) {
            at
        } else if at >= edit_ends_old {
            at - edit_ends_old + edit_ends_new
        } else if is_end {
            edit_ends_new
        } else {
            head
        }
    };
    let (from, to) = (place(from as usize, false), place(to as usize, true));
    let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    (narrow(from), narrow(to.max(from)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts_characters_and_not_bytes() {
        assert_eq!(slice("Tŷ gŵyl 🙂 hapus", (3, 9)).as_deref(), Some("gŵyl 🙂"));
        assert_eq!(slice("tŷ", (0, 3)), None);
        assert_eq!(slice("tŷ", (1, 1)), None);
    }

    #[test]
    fn a_passage_moves_with_the_words_before_it() {
        let (from, to) = follow("neb yn gwrando", "doedd neb yn gwrando", (0, 14));
        assert_eq!(slice("doedd neb yn gwrando", (from, to)).as_deref(), Some("neb yn gwrando"));
    }

    #[test]
    fn words_typed_after_a_passage_stay_outside_and_words_inside_belong_to_it() {
        assert_eq!(follow("abc def", "abc def!", (4, 7)), (4, 7));
        let (from, to) = follow("abc def ghi", "abc dXef ghi", (4, 7));
        assert_eq!(slice("abc dXef ghi", (from, to)).as_deref(), Some("dXef"));
    }

    #[test]
    fn a_deleted_passage_becomes_empty() {
        let (from, to) = follow("abc def ghi", "abc  ghi", (4, 7));
        assert_eq!(from, to);
    }

    proptest! {
        #[test]
        fn an_insertion_outside_never_changes_the_words(
            before in "[a-zŵŷ ]{0,12}", inside in "[A-ZŴŶ]{1,8}", after in "[a-zŵŷ ]{0,12}", typed in "[0-9🙂]{1,6}", at_end: bool
        ) {
            let old = format!("{before}{inside}{after}");
            let from = u32::try_from(before.chars().count()).expect("short");
            let to = from + u32::try_from(inside.chars().count()).expect("short");
            let new = if at_end { format!("{old}{typed}") } else { format!("{typed}{old}") };
            prop_assert_eq!(slice(&new, follow(&old, &new, (from, to))), Some(inside));
        }
    }
}
