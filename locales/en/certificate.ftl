### The certificate that goes with each report.

certificate-title = Certificate of protection
certificate-subject = How a report protects the people it is about
certificate-file = certificate
certificate-what = This page goes with the report named above. It says how the report protects people; it tells nothing that is hidden.
certificate-hidden = What is hidden
certificate-table = How many things of each kind are said, and how many are not
certificate-head-kind = Kind
certificate-head-said = Said
certificate-head-hidden = Not said
certificate-themes = Themes, in words
certificate-sentences = Rated sentences, in words
certificate-scales = Middle answers
certificate-numbers = Numbers in tables
certificate-hidden-note = Counted for each group that the report speaks about. What is not said may be small, or may be what all of them named, or may be nothing at all.
certificate-attack = The attack before release
# $count (number)
certificate-attack-how = Before release the program attacked itself: from everything that was ever released and from this report, it tried to work out hidden numbers. Numbers attacked: { $count }
certificate-attack-none = There was no hidden number to work out.
# $count (number)
certificate-attack-narrowest = Values still possible for the number that it came closest to: { $count }. The rules want at least three, or all that there can be where a part is a single household.
# $count (number)
certificate-attack-wide = For every one of them { $count } or more values remain possible. The rules want at least three.
certificate-attack-work = The report speaks of no group of households. Each number is rounded by itself, none is the sum or the difference of others that are printed, and no period is ever reported within another; so rounding leaves at least three values for each.
certificate-arithmetic = Arithmetic only
certificate-arithmetic-only = This certificate is about arithmetic only: about what can be worked out from the numbers and words that were released. It does not protect anyone from being recognised by a way of speaking, by a date, or by hearsay. Please do not try to work out who said what.
