### Interview guides.

# $version (number)
guides-changed = The words of the interview guide, version { $version }, differ from those that were kept. Nothing was changed; tell those who look after the program.
# $version (number)
guides-missing = The interview guide, version { $version }, is not in this store. Bring the guide in as a file.
guides-trouble-no-place = This wording stands nowhere in the guide. Go back to the page to see what can be done now.
guides-trouble-no-words = The wording is missing in this language. Write the wording.
guides-trouble-too-long = This wording is too long to be read aloud. Make the text shorter.
# $place (id)
guides-trouble-fault = The guide would no longer be whole at “{ $place }”. Take the change there back.
guides-trouble-not-shown = This wording holds a character that no page can show. Correct the wording.
guides-trouble-same = This wording is the same in both languages; one of them has not been translated. Translate it.
guides-trouble-uneven = This language says or asks less than the other. Compare the two languages and add what is missing.
guides-trouble-alone = The other language was changed; see whether this one still says the same.
# $place (id)
guides-trouble-held = “{ $place }” is fixed: it cannot be left out, and it stays where it is. Leave it where it is.
# $place (id)
guides-trouble-too-many = There is more in “{ $place }” than fits into one conversation. Leave something out.
# $place (id)
guides-trouble-other-guide = “{ $place }” is another guide than the exit interview. Choose a file of the exit interview's guide.
guides-trouble-sections = The sections are not those of the exit interview, in its order. Begin from a new copy of the guide.
# $place (id)
guides-trouble-script = A paragraph that must be read aloud is missing in “{ $place }”. Put the paragraph back.
guides-trouble-counted = The sentences to rate and the scales are not those of the exit interview, which reports count. Put them back as they were.
# $place (id)
guides-trouble-id = No question can be called “{ $place }”. Choose another name.
# $place (id)
guides-trouble-topic = “{ $place }” has a topic but does not stand among the topics. Move it to the topics.
# $place (id)
guides-trouble-theme = The theme of “{ $place }” is fixed, since reports rely on it. Leave the theme as it is.
guides-no-draft = This copy of the guide is no longer here. Make a new copy.
guides-draft-damaged = This copy of the guide can no longer be read. Nothing else has changed; begin a new copy.
# $place (id)
guides-no-part = The guide has no part “{ $place }”. Choose a part that is in it.
# $count (number)
guides-too-many = No more than { $count } fit here. Take one of them out first.
guides-unready = The guide cannot be published yet. Nothing was changed. Correct what is listed first.
# $count (number)
guides-meaning = Parts that are counted read otherwise ({ $count }). Confirm that they still ask the same.
guides-same = The copy says nothing else than the guide in use. Change something first.
guides-file-too-large = The file is larger than any guide. Nothing was taken in. Choose another file.
# $byte (number)
guides-file-not-text = The file is not text: byte { $byte }. Nothing was taken in. Choose another file.
# $line (number)
# $column (number)
guides-file-not-json = The file cannot be read: line { $line }, character { $column }. Nothing was taken in. Choose another file.
guides-file-other = This is not a guide file from Gwrando. Nothing was taken in. Choose another file.
# $version (number)
guides-file-newer = A newer program wrote this file (form { $version }). Nothing was taken in. Update this program, or choose another file.
# $line (number)
# $column (number)
guides-file-shape = A part of the guide in the file is missing or is not what it should be: line { $line }, character { $column }. Nothing was taken in. Choose another file.
guides-file-damaged = The file was changed after it had been written. Ask for it to be sent again. Nothing was taken in.
guides-file-unfit = This program cannot follow the guide in the file. Nothing was taken in. Choose another file.
