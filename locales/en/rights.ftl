# People's rights: erasing, keeping, the pack

rights-due-closed = The case was closed longer ago than contact details are kept: they go.
rights-due-closed-unheard = The case was closed without an interview longer ago than contact details are kept: nothing keeps the name.
rights-due-year-locked = Its reporting year was locked longer ago than notes are kept with a person: whatever tells who it was goes.
rights-due-year-passed = Its reporting year and the next one are over, and nothing was ever locked: longer ago than notes are kept with a person. Whatever tells who it was goes.

rights-title = The carers’ rights
rights-lead = What the carers may ask about their own record.
rights-erase = Erase everything
rights-erasing = Erasing…
rights-erase-hint = For ever, and also from every older copy that is ever brought back.
rights-erase-title = Erase this case for ever?
rights-erase-goes = This goes, in the store, in what the search finds and in the log:
# $carers (number)
rights-erase-carers = { $carers ->
    [one] the name of 1 carer, and how to reach them
   *[other] the names of { $carers } carers, and how to reach them
}
rights-erase-referral = the referral with its days, moves, attempts and booking
# $interviews (number), $answers (number), $passages (number)
rights-erase-interviews = { $interviews ->
    [one] 1 interview with its ratings and reasons (answers: { $answers }, marked passages: { $passages })
   *[other] { $interviews } interviews with their ratings and reasons (answers: { $answers }, marked passages: { $passages })
}
rights-erase-after = summaries, letters, follow-ups and notes of your own about them
rights-erase-stays = This stays, and why:
rights-erase-stays-number = the number of the case, so that the gap explains itself
rights-erase-stays-locked = the household in the counts of a closed reporting year: what is counted never changes, and names nobody
# $released (number)
rights-erase-stays-released = { $released ->
    [one] 1 passage in a report that has already left; nobody can call it back
   *[other] { $released } passages in reports that have already left; nobody can call them back
}
rights-erase-stays-consent = what was allowed on which day, without a name, for as long as the settings say
rights-erase-stays-opt-out = the fingerprint of an opt-out, if there was one, for as long as the settings say
rights-erase-stays-safeguarding = records of safeguarding, if there are any: they have a review of their own
rights-erase-copies = Copies that were made before today still hold it, encrypted, and so does a store that was set aside. Whenever one of them is brought back, it is erased again before anything is shown. Do not keep copies for longer than 90 days. What you saved elsewhere yourself, such as letters and reports as PDF, you delete yourself.
# $number (id)
rights-erase-type = Type { $number } to confirm
# $number (id)
rights-erased = Case { $number } is erased.

rights-retention = How long things are kept
rights-retention-why = What has been kept long enough is shown here before it goes. Nothing goes by itself.
rights-keep-contact = Contact details after a case is closed, in months
rights-keep-notes = Notes with the person who said them after the reporting year is locked, in months
rights-keep-consents = What was allowed, in years
rights-keep-opt-outs = Opt-outs as a fingerprint, in years
rights-keep-journal = The journal, which holds no content, in years
rights-keep-wrong = Enter a whole number within the bounds.
rights-due = See what is due
rights-due-title = What has been kept long enough
rights-due-none = Nothing is due today.
rights-due-since = Due since
rights-extent-everything = Everything
rights-extent-person = Whatever tells who it was, and what was said
rights-extent-contact = How to reach the carers
rights-extent-interview = One interview of several
# $drafts (number)
rights-due-drafts = { $drafts ->
    [one] 1 referral that was begun and never entered
   *[other] { $drafts } referrals that were begun and never entered
}
# $consents (number)
rights-due-consents = { $consents ->
    [one] 1 answer about what was allowed, kept without a case
   *[other] { $consents } answers about what was allowed, kept without a case
}
# $marks (number)
rights-due-opt-outs = { $marks ->
    [one] the fingerprint of 1 opt-out
   *[other] the fingerprints of { $marks } opt-outs
}
# $journal (number)
rights-due-journal = { $journal ->
    [one] 1 line of the journal
   *[other] { $journal } lines of the journal
}
rights-due-binding = This cannot be taken back. It is repeated in every older copy that is ever brought back. Records of safeguarding stay: they have a rule of their own.
rights-due-apply = Let go of all this
rights-due-done = What had been kept long enough is gone.
