### The report for a panel: learning from carers who left.

# $service (text)
panel-title = Learning from carers who left: { $service }
panel-subject = What carers said on leaving, for the fostering panel
panel-file = panel-report
panel-about = Every foster carer who leaves is offered an independent exit interview. This page brings together what bears on the panel's work: coming to foster, matching and information, reviews and panel.
panel-left = Who left and who took part
panel-not-declared = The service has not declared how many households left in this period.
panel-table-left = Households that left, by how they left
panel-head-leave-type = How they left
panel-own-figures = These are the service's own figures, as it declared them. They are not a count of interviews.
panel-learning = Learning for the panel
panel-voices = Carers' voices
panel-coming = Coming to foster
panel-matching = Information and matching
panel-reviews = Reviews and panel
panel-appendix = Appendix: how this page was made
panel-scope = Nothing here is about a single decision to end an approval, and nothing about a matter that is still open with the service or the Independent Review Mechanism.
# $version (id)
panel-topics = The page speaks only of the themes and sentences that bear on a panel (list of topics, version { $version }). Silence about any other means nothing.
# $guide (id)
# $frame (id)
# $topics (id)
panel-versions = Versions of the data behind this report: interview guide { $guide }, list of reasons { $frame }, list of topics { $topics }.
panel-nothing = The report would say nothing at all (rules 1, 5 and 6). It needs an approved voice that bears on a panel, or a group of eight households. Wait, or choose another period.
