### Interview guides.

# $version (number)
guides-changed = The words of the interview guide, version { $version }, differ from those that were kept. Nothing was changed; tell those who look after the program.
# $version (number)
guides-missing = The interview guide, version { $version }, is not in this store.
guides-trouble-no-place = This wording stands nowhere in the guide.
guides-trouble-no-words = The wording is missing in this language.
guides-trouble-too-long = This wording is too long to be read aloud.
# $place (id)
guides-trouble-fault = The guide would no longer be whole at “{ $place }”.
guides-trouble-not-shown = This wording holds a character that no page can show.
