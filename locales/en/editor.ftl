### Editing the interview guide: copying, changing, trying and publishing it.

editor-title = The interview guide
editor-open = Edit the guide
editor-open-what = Copy the guide, change or add questions, try it, and publish it as a new version.
editor-about = New interviews follow the newest version. An interview that has begun keeps the words it began with.
editor-versions = Versions
# $version (number)
editor-version = Version { $version }
# $day (day)
# $time (text)
editor-made-here = made here on { $day }, { $time }
editor-of-program = came with the program
editor-in-use = in use
editor-copy = Make a copy
editor-export = Save as a file
editor-file = The file for another desk
editor-import = Take in a guide from a file
editor-import-what = A guide file from another desk becomes a copy here. Nothing changes in interviews until you publish it.
editor-refused = The file was not taken in
editor-drafts = Copies being edited
editor-drafts-none = No copy is being edited. To change the guide, make a copy of a version below.
editor-damaged = This copy can no longer be read. Drop it and make a new one.
# $version (number)
editor-from-version = Copy of version { $version }
editor-from-file = Copy from a file
# $day (day)
# $time (text)
editor-changed = last changed on { $day }, { $time }
# $count (number)
editor-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
# $count (number)
editor-to-right =
    { $count ->
        [one] { $count } wording to put right
       *[other] { $count } wordings to put right
    }
editor-go-on = Edit
editor-drop = Drop the copy
editor-drop-what = Everything that was changed in this copy goes, for good. The versions stay.
editor-dropped = The copy was dropped.
editor-back-settings = Back to the settings
editor-back = Back to the versions
# $version (number)
editor-behind = Version { $version } is newer than the one this copy was made from. What was changed there is not in this copy.
editor-fixed = What is fixed
editor-fixed-what = Answers to all versions are counted together. So the sections, the sentences to rate and the scales are fixed, and some questions stay; each says why. Their words may be put right, but they must still ask the same.
editor-bond-opening = Fixed: it settles the language and the limits before the story begins.
editor-bond-scale = Fixed: a number is asked with it, and reports count it.
editor-bond-reason = Fixed: the reasons are coded from its answer.
editor-bond-recommendation = Fixed: it is one of the three parts of a recommendation.
editor-bond-reading-back = Fixed: it belongs to the reading back.
editor-bond-report = Must still ask the same: reports place its answers under a heading. It may be left out.
editor-added = Added question
editor-topic = Topic
editor-when-topic = Asked only if the story opens its topic
editor-edit = Edit
editor-up = Move up
editor-down = Move down
# $at (number)
# $of (number)
editor-moved = Now in place { $at } of { $of }.
editor-leave-out = Leave out
# $place (id)
editor-left = { $place } was left out. You can bring it back below.
editor-left-own-what = A question that was added goes for good when it is taken out of this copy. Versions that ask it still keep it.
editor-left-own = Take the question out
editor-left-own-done = The question was taken out.
editor-left-out = Questions left out
editor-bring-back = Bring back
# $place (id)
editor-back-in = { $place } is asked again.
editor-add = Add a question
editor-new = New question
editor-question-cy = The question in Welsh
editor-question-en = The question in English
editor-topic-cy = The topic in Welsh
editor-topic-en = The topic in English
editor-hint-cy = A word to the interviewer, in Welsh
editor-hint-en = A word to the interviewer, in English
editor-hint-what = Not read aloud. Leave both languages empty if there is nothing to say.
editor-probes = To ask further
# $nth (number)
editor-probe-cy = Follow-up { $nth } in Welsh
# $nth (number)
editor-probe-en = Follow-up { $nth } in English
editor-probe-add = Add a follow-up
editor-probe-drop = Remove the follow-up
editor-theme = The theme that answers most often belong to
editor-theme-none = No theme
editor-theme-fixed = The theme of this question is fixed, since reports rely on it.
editor-in-section = Section
editor-section-edit = Edit the section
editor-name-cy = The name of the section in Welsh
editor-name-en = The name of the section in English
# $nth (number)
editor-script-cy = Paragraph { $nth } to read aloud, in Welsh
# $nth (number)
editor-script-en = Paragraph { $nth } to read aloud, in English
editor-script-add = Add a paragraph
editor-script-held = Every paragraph here must be read aloud: it says what happens to what is said. Its words may change; none may be taken out.
editor-script-free = A paragraph that is empty in both languages is taken out.
editor-keep = Keep the change
editor-kept = The change is kept in this copy.
editor-flaws = To put right before publishing
editor-flaws-none = Both languages are complete.
editor-look = To look at once more
editor-in-cy = Welsh
editor-in-en = English
editor-counted = Sentences to rate, and scales
editor-counted-what = Reports count these, so they are fixed. A slip in their words can be put right under “Wordings” in the settings.
editor-try = Try it
editor-try-what = Opens the interview screen with this guide. Nothing is kept.
editor-publish = Publish as a new version
editor-publish-what = From now on every new interview follows this guide. Interviews that have begun keep their own version. A published version never changes, but you can go back to an older one.
editor-publish-reworded = These parts are counted, and they read otherwise than before:
editor-publish-same = They still ask the same
editor-publish-open = Put right what is listed above; then the guide can be published.
editor-publish-nothing = Nothing differs from the guide in use yet.
editor-anchors = The five points of a rating
# $version (number)
editor-published = Version { $version } is published. The next interview follows it.
