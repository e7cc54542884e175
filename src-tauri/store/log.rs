//! Whether the log beside the database still holds every act that was called saved.
//!
//! SQLite ends its reading of a log at the first frame whose check does not agree: after a power cut that is the act
//! that was never finished. A bit that turned over looks the same to it, and all acts behind would be gone without a
//! word. Two things tell them apart: the index of the log counts what was acknowledged, and behind the broken frame
//! acts go on that were only begun once it was safe. The format is that of <https://sqlite.org/fileformat2.html#the_write_ahead_log>.

use super::home::Home;
use super::{Result, Trouble, files};

const HEAD: usize = 32;
const FRAME_HEAD: usize = 24;
/// The two signatures of a log differ in the order of bytes in which it is summed.
const SIGNATURE: u32 = 0x377f_0682;
const VERSION: u32 = 3_007_000;

/// The running check: each frame continues that of the one before.
type Sum = (u32, u32);
/// What tells frames of this round of the log from older ones behind them.
type Salts = [u8; 8];

/// A log taken apart.
struct Log<'a> {
    bytes: &'a [u8],
    page: usize,
    big_endian: bool,
}

/// Refuses a store whose log has lost what was called saved.
pub(super) fn refuse_broken(home: &Home) -> Result<()> {
    let Some(bytes) = files::read(&home.log())? else { return Ok(()) };
    let index = files::read(&home.index())?.unwrap_or_default();
    if is_broken(&bytes, &index) { Err(Trouble::Damaged { aside: None }) } else { Ok(()) }
}

fn is_broken(bytes: &[u8], index: &[u8]) -> bool {
    let log = Log::of(bytes);
    if log.count() == 0 {
        return false;
    }
    // A head is flushed before there are frames; one that came to harm hides every act of the log.
    let Some(salts) = log.salts() else { return log.last_act(log.salts_of(0)).is_some() };
    let kept = log.whole_acts(salts);
    let acknowledged = acknowledged(index, salts).unwrap_or(0);
    // One act behind the break may be the one that was not finished; the second was begun after it was safe.
    acknowledged > kept || log.acts_behind(kept, salts) > 1
}

/// The log as it must have been: every frame up to the last act that is still there, with checks that agree. What turned
/// over inside a page is not mended: the page's own seal will tell.
pub(super) fn mended(bytes: &[u8]) -> Vec<u8> {
    let log = Log::of(bytes);
    let salts = log.salts().unwrap_or_else(|| log.salts_of(0));
    let frames = log.last_act(salts).map_or(0, |last| last + 1);
    let mut whole = log.head(salts);
    let mut sum = log.sum((0, 0), &whole);
    whole.extend(written(sum));
    for frame in 0..frames {
        // By the check that stood there, not by the mended one: an earlier page may have come to harm.
        let head = log.mended_head(log.before(frame), frame);
        let page = &log.frame(frame)[FRAME_HEAD..];
        sum = log.sum(log.sum(sum, &head), page);
        whole.extend(head);
        whole.extend(salts);
        whole.extend(written(sum));
        whole.extend(page);
    }
    whole
}

impl<'a> Log<'a> {
    fn of(bytes: &'a [u8]) -> Log<'a> {
        let signature = number(bytes, 0);
        let page = usize::try_from(number(bytes, 8)).unwrap_or(0);
        let known = page.is_power_of_two() && (512..=65_536).contains(&page);
        Log { bytes, page: if known { page } else { 4096 }, big_endian: signature == SIGNATURE | 1 }
    }

    /// Whole frames in the file, whatever is in them.
    fn count(&self) -> usize {
        self.bytes.len().saturating_sub(HEAD) / (FRAME_HEAD + self.page)
    }

    fn frame(&self, frame: usize) -> &'a [u8] {
        let at = HEAD + frame * (FRAME_HEAD + self.page);
        self.bytes.get(at..at + FRAME_HEAD + self.page).unwrap_or_default()
    }

    /// The salts of the head, when its check agrees.
    fn salts(&self) -> Option<Salts> {
        let head = self.bytes.get(..HEAD)?;
        let agrees = number(head, 0) & !1 == SIGNATURE && sum_at(head, 24) == self.sum((0, 0), &head[..24]);
        if agrees { head[16..24].try_into().ok() } else { None }
    }

    fn salts_of(&self, frame: usize) -> Salts {
        self.frame(frame).get(8..16).and_then(|salts| salts.try_into().ok()).unwrap_or_default()
    }

    fn is_act(&self, frame: usize) -> bool {
        number(self.frame(frame), 4) != 0
    }

    /// Whether the frame's check follows from `before`.
    fn follows(&self, before: Sum, frame: usize) -> bool {
        let bytes = self.frame(frame);
        sum_at(bytes, 16) == self.sum(self.sum(before, &bytes[..8]), &bytes[FRAME_HEAD..])
    }

    /// How many frames SQLite will take: up to the last whole act before the first break.
    fn whole_acts(&self, salts: Salts) -> usize {
        let (mut sum, mut kept) = (sum_at(self.bytes, 24), 0);
        for frame in 0..self.count() {
            if self.salts_of(frame) != salts || !self.follows(sum, frame) {
                break;
            }
            sum = sum_at(self.frame(frame), 16);
            if self.is_act(frame) {
                kept = frame + 1;
            }
        }
        kept
    }

    /// Acts of this round behind frame `kept`, each proven by the check that continues the frame before.
    fn acts_behind(&self, kept: usize, salts: Salts) -> usize {
        let proven = |frame: &usize| self.salts_of(*frame) == salts && self.is_proven(*frame);
        (kept..self.count()).filter(proven).filter(|frame| self.is_act(*frame)).count()
    }

    fn is_proven(&self, frame: usize) -> bool {
        self.follows(self.before(frame), frame)
    }

    /// The check that stands in front of a frame.
    fn before(&self, frame: usize) -> Sum {
        if frame == 0 { sum_at(self.bytes, 24) } else { sum_at(self.frame(frame - 1), 16) }
    }

    /// The last frame of this round that ends an act.
    fn last_act(&self, salts: Salts) -> Option<usize> {
        let last = self.last_of(salts)?;
        (0..=last).rfind(|frame| number(&self.mended_head(self.before(*frame), *frame), 4) != 0)
    }

    /// The last frame of this round: one whose salts came to harm is known by the check, which continues the frame before.
    fn last_of(&self, salts: Salts) -> Option<usize> {
        let mut last = None;
        for frame in 0..self.count() {
            let next = last.is_none_or(|last| last + 1 == frame);
            if self.salts_of(frame) == salts || (next && self.is_proven(frame)) {
                last = Some(frame);
            }
        }
        last
    }

    /// Whether the check in front of a frame agrees with what it was made of. Where it does not, the harm lies there: a
    /// bit of that check looks just like a bit of this frame's page number or size, which must not be changed for it.
    fn may_be_mended(&self, frame: usize) -> bool {
        if frame == 0 { self.salts().is_some() } else { self.is_proven(frame - 1) }
    }

    /// Page number and size of a frame, set right when one bit of them turned over.
    fn mended_head(&self, before: Sum, frame: usize) -> [u8; 8] {
        let bytes = self.frame(frame);
        let (page, mut head) = (&bytes[FRAME_HEAD..], [0; 8]);
        head.copy_from_slice(&bytes[..8]);
        let agrees = |head: &[u8; 8]| self.sum(self.sum(before, head), page) == sum_at(bytes, 16);
        let turned = |bit: usize| {
            let mut other = head;
            other[bit / 8] ^= 1 << (bit % 8);
            other
        };
        let whole = agrees(&head) || !self.may_be_mended(frame);
        let right = if whole { None } else { (0..64).map(turned).find(agrees) };
        right.unwrap_or(head)
    }

    fn head(&self, salts: Salts) -> Vec<u8> {
        let signature = SIGNATURE | u32::from(self.big_endian);
        let page = u32::try_from(self.page).unwrap_or(4096);
        let mut head: Vec<u8> =
            [signature, VERSION, page, 0].into_iter().flat_map(u32::to_be_bytes).collect();
        head.extend(salts);
        head
    }

    /// The check of `bytes`, continued from `before`.
    fn sum(&self, before: Sum, bytes: &[u8]) -> Sum {
        let word = |bytes: &[u8; 4]| {
            if self.big_endian { u32::from_be_bytes(*bytes) } else { u32::from_le_bytes(*bytes) }
        };
        let (words, _) = bytes.as_chunks::<4>();
        let (pairs, _) = words.as_chunks::<2>();
        pairs.iter().fold(before, |(one, two), [first, second]| {
            let one = one.wrapping_add(word(first)).wrapping_add(two);
            (one, two.wrapping_add(word(second)).wrapping_add(one))
        })
    }
}

/// How many frames of this round the index of the log calls acknowledged; nothing when it is of another round or not
/// whole. It is written after the log was flushed, so it never says too much.
fn acknowledged(index: &[u8], salts: Salts) -> Option<usize> {
    let (first, second) = (index.get(..48)?, index.get(48..96)?);
    let native = Log { bytes: &[], page: 0, big_endian: cfg!(target_endian = "big") };
    let own = |at: usize| Some(u32::from_ne_bytes(first.get(at..at + 4)?.try_into().ok()?));
    let whole = first == second && native.sum((0, 0), &first[..40]) == (own(40)?, own(44)?);
    if whole && first[32..40] == salts { usize::try_from(own(16)?).ok() } else { None }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    four.map_or(0, u32::from_be_bytes)
}

fn sum_at(bytes: &[u8], at: usize) -> Sum {
    (number(bytes, at), number(bytes, at + 4))
}

fn written((one, two): Sum) -> Vec<u8> {
    [one, two].into_iter().flat_map(u32::to_be_bytes).collect()
}
