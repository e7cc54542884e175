### Interview guides.

# $version (number)
guides-changed = The words of the interview guide, version { $version }, differ from those that were kept. Nothing was changed; tell those who look after the program.
# $version (number)
guides-missing = The interview guide, version { $version }, is not in this store.
