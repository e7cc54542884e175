# The person pack: everything that is held about carers, for them

pack-title = What is held about you
pack-subject = Everything that the exit interview service holds about the carers named in it
# $number (id)
pack-case = Case { $number }
pack-about = This is everything that is held about you in this case, as it stood on the day shown above. The same is in the data file that comes with it.
pack-own-note = The interviewer may keep a note of her own about how an interview was for her. Such notes are not in this pack.
pack-separately = If there is a record of a concern about safety, it is not in this pack and is reviewed separately. This sentence stands in every pack and does not say whether there is one.
pack-others = Words about somebody else are left out where they would give away something about that person. Each place where this was done says so.
pack-what = What
pack-held = What is held
pack-withheld = This passage speaks about somebody else and was held back.
pack-left-out = Words about somebody else were left out here.
pack-other-carers = Other carers in the household, whose own details are not in this pack
# $day (day)
pack-interview = Interview on { $day }
pack-stopped = Stopped by the carer on
# $place (number)
pack-passage = Passage { $place } in your own words
pack-decided = What was decided
pack-wording = The wording you approved
# $version (id)
pack-notice = privacy notice { $version }
pack-reports = Reports that were released
pack-counted = the household is counted in it
# $words (number)
pack-words-in = { $words ->
    [one] 1 passage of yours stands in it
   *[other] { $words } passages of yours stand in it
}
pack-recommendations = Recommendations built partly on what you said
# $number (id), $day (day)
pack-recommendation-shared = Recommendation { $number }, shared on { $day }
# $number (id)
pack-recommendation-draft = Recommendation { $number }, a draft that nobody was given
pack-built-on-words = It was built on words that you approved.
pack-built-on-household = Your household is one of those that it was built on.
# $day (day)
pack-from = goes from { $day }

pack-part = A pack for the carer
pack-lead = Everything that is held about a carer, as a PDF in both languages and as data. It is due within a month of being asked for.
pack-open = Prepare a pack
pack-dialog = A pack for the carer
pack-for = Who is it for?
pack-interviews = Which interviews go into it?
pack-interviews-hint = One carer’s own interview does not go to the other. Tick it only if it is theirs.
# $day (day), $mode (id)
pack-one-interview = { $day }: { $mode }
pack-passages = Passages that name somebody else
pack-passages-hint = Read each passage. Tick it if it speaks of somebody else, and write it as it may be handed over, without the words about them. With no wording the whole passage is held back. The pack says so either way. Marks are kept.
pack-names-others = Names somebody else
pack-wording-given = As it may be handed over
pack-mark-keep = Keep this wording
pack-mark-kept = Kept.
pack-not-in = Not in the pack: your own notes, and any record of safeguarding, which is reviewed separately.
pack-write = Write the pack
pack-written = The pack was written:
pack-clear = These files can be read by anybody who opens them. Hand them over safely and delete them afterwards.

pack-trouble-carers = Choose who the pack is for.
