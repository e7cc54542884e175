# What can still be read of damaged records, and what to do with it.

rescue-see = See what can still be read
rescue-title = What can still be read
rescue-why = The file with your records is damaged. Nothing has been deleted. Below is what can still be read of it; nothing has been changed yet.
rescue-looking = Reading every page that can be read…
# $aside (id)
rescue-kept-in = The damaged file is kept in the folder { $aside }, whatever you choose.
rescue-whole = Everything can be read: nothing is missing.
rescue-lines = What can be read, and what is missing
# $kept (number) $lost (number)
rescue-thing-cases = Cases: { $kept } can be read, { $lost } missing
# $kept (number) $lost (number)
rescue-thing-interviews = Interviews: { $kept } can be read, { $lost } missing
# $kept (number) $lost (number)
rescue-thing-notes = Notes on questions: { $kept } can be read, { $lost } missing
# $kept (number) $lost (number)
rescue-thing-quotes = Passages in carers' own words: { $kept } can be read, { $lost } missing
# $kept (number) $lost (number)
rescue-thing-consents = Permissions: { $kept } can be read, { $lost } missing
# $kept (number) $lost (number)
rescue-thing-rest = Everything else: { $kept } can be read, { $lost } missing
rescue-perhaps-more = More may be missing here than can be counted.
rescue-concerns = Lines in records of concern may be missing. Please look through them first.
rescue-copy-title = A copy to compare
# $day (day) $time (text) $cases (number) $interviews (number)
rescue-copy = The newest copy that is whole was made on { $day } at { $time }. Cases: { $cases }. Interviews: { $interviews }. What you entered after that is not in it.
rescue-no-copy = No copy was found where copies are usually kept. If you have one elsewhere, you can bring it back.
rescue-take = Open what can be read
rescue-taking = Opening…
rescue-ask = Go on with what can be read?
rescue-ask-why = New records are made of what can be read, and you go on with them. What is missing stays missing. The damaged file is not deleted, and you can still bring back a copy later.
rescue-copy-do = Bring back this copy
rescue-copy-ask = Go on with the copy?
rescue-copy-ask-why = The copy takes the place of your records. What you entered after it was made is not in it. The damaged file is not deleted.
# $aside (id)
rescue-done = What could be read is open. The damaged file is kept in the folder { $aside }.
