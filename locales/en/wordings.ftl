### Putting wordings right: of letters and of the interview guide.

wordings-title = Wordings
wordings-back = Back to the settings
wordings-why = Put a wording right in Welsh or in English. Every change is a new version; nothing that was written or begun changes.
wordings-open = Put a wording right
wordings-open-what = The wordings of the letters, of the guidance for services and of the interview guide.
wordings-what = Which wording
wordings-guide = The interview guide
wordings-guide-what = New interviews use the newest version. An interview that has begun keeps its own.
# $count (number)
wordings-versions =
    { $count ->
        [one] { $count } version
       *[other] { $count } versions
    }
# $version (number)
wordings-version = Version { $version }
# $day (day)
# $time (text)
wordings-made-here = put right here on { $day }, { $time }
wordings-of-program = came with the program
wordings-in-use = in use
wordings-return = Go back to this version
wordings-return-what = The older wording becomes the newest version. The others stay, so you may come back to them too.
wordings-signs = An empty line begins a new paragraph. A line that begins with # and a space is a heading; one that begins with - and a space is a point of a list.
wordings-title-cy = Title in Welsh
wordings-title-en = Title in English
wordings-body-cy = Text in Welsh
wordings-body-en = Text in English
wordings-slots-cy = What the program fills in, in the Welsh text
wordings-slots-en = What the program fills in, in the English text
wordings-keep = Keep as a new version
# $version (number)
wordings-kept = Kept as version { $version }. The next letter uses it.
# $version (number)
wordings-guide-kept = Kept as version { $version }. The next interview uses it.
wordings-search = Find a wording
# $count (number)
wordings-found =
    { $count ->
        [one] { $count } wording
       *[other] { $count } wordings
    }
wordings-in-cy = In Welsh
wordings-in-en = In English
wordings-edit = Put right
