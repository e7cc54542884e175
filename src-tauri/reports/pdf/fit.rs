//! Where a page may end.

/// How many of the next lines or rows stand on this page. At least two stay together on either side of a
/// page's end, so a run of up to three is never parted. 0 means: begin on the next page. On a `fresh` page at
/// least one is taken, so that what is too tall for any page still goes somewhere.
pub fn fitting(heights: &[f32], room: f32, fresh: bool) -> usize {
    fitting_at(heights, |count| fair(heights.len(), count), room, fresh)
}

/// The same for a run that may be parted only where `may_part` says so, given how many stand before that place.
pub fn fitting_at(heights: &[f32], may_part: impl Fn(usize) -> bool, room: f32, fresh: bool) -> usize {
    let fit = that_fit(heights, room);
    if fit == heights.len() {
        return fit;
    }
    match ((1..=fit).rev().find(|count| may_part(*count)), fresh) {
        (Some(count), _) => count,
        (None, false) => 0,
        (None, true) => (1..=fit).rev().find(|count| heights.len() - count != 1).unwrap_or(fit).max(1),
    }
}

/// The least height that must be free for a run of lines or rows to begin on a page.
pub fn beginning(heights: &[f32]) -> f32 {
    beginning_at(heights, |count| fair(heights.len(), count))
}

/// The same for a run that may be parted only where `may_part` says so.
pub fn beginning_at(heights: &[f32], may_part: impl Fn(usize) -> bool) -> f32 {
    let together = (1..heights.len()).find(|count| may_part(*count)).unwrap_or(heights.len());
    heights.iter().take(together).sum()
}

/// The heights with room for what has to stand below the last of them, on the same page.
pub fn with_tail(mut heights: Vec<f32>, tail: f32) -> Vec<f32> {
    if let Some(last) = heights.last_mut() {
        *last += tail;
    }
    heights
}

/// Whether a run of `all` may be parted after `count`: neither side holds one alone.
fn fair(all: usize, count: usize) -> bool {
    count >= 2 && all >= count + 2
}

fn that_fit(heights: &[f32], room: f32) -> usize {
    // Sums of the same heights in another order differ in the last digit.
    let mut left = room + 0.01;
    heights
        .iter()
        .take_while(|height| {
            left -= **height;
            left >= 0.0
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_line_stands_alone_at_either_end() {
        assert_eq!(fitting(&[10.0; 5], 50.0, false), 5);
        assert_eq!(fitting(&[10.0; 5], 45.0, false), 3, "one line would be left over");
        assert_eq!(fitting(&[10.0; 5], 15.0, false), 0, "one line would stand alone");
        assert_eq!(fitting(&[10.0; 3], 25.0, false), 0, "three lines hold together");
        assert_eq!(fitting(&[10.0], 5.0, false), 0);
    }

    #[test]
    fn what_is_taller_than_a_page_still_goes_somewhere() {
        assert_eq!(fitting(&[900.0], 600.0, true), 1);
        assert_eq!(fitting(&[400.0, 400.0], 600.0, true), 1);
    }

    proptest! {
        #[test]
        fn pages_take_everything_and_leave_no_single_line(
            heights in prop::collection::vec(5.0f32..60.0, 1..80), first in 0.0f32..700.0,
        ) {
            let (mut done, mut room, mut fresh, mut taken) = (0, first, false, Vec::new());
            while done < heights.len() {
                let count = fitting(&heights[done..], room, fresh);
                let height: f32 = heights[done..done + count].iter().sum();
                prop_assert!(height <= room + 0.1);
                if count > 0 { taken.push(count) }
                (done, room, fresh) = (done + count, 700.0, true);
            }
            prop_assert_eq!(taken.iter().sum::<usize>(), heights.len());
            prop_assert!(taken.len() == 1 || taken.iter().all(|count| *count >= 2));
        }

        #[test]
        fn where_the_beginning_fits_something_is_taken(
            heights in prop::collection::vec(5.0f32..60.0, 1..40), spare in 0.0f32..300.0,
        ) {
            prop_assert!(fitting(&heights, beginning(&heights) + spare, false) > 0);
        }
    }
}
