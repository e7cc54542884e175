### Why a household may be interviewed or not, each ground with its days and what would change it.

# $ended (day)
# $from (day)
eligibility-approval-in-time = The approval ended on { $ended }; approvals that ended on or after { $from } are included.
# $ended (day)
# $from (day)
eligibility-approval-too-early = The approval ended on { $ended }, and only approvals that ended on or after { $from } are included. A corrected date would change this.
# $start (day)
eligibility-service-open = The service has been running since { $start }.
# $start (day)
eligibility-service-not-open = The service begins on { $start }; nobody is interviewed before then.
# $ended (day)
eligibility-approval-over = The approval is over: it ended on { $ended }.
# $ended (day)
eligibility-approval-not-over = The approval ends on { $ended }. From that day the household can be interviewed.
eligibility-category-in-focus = The carers’ category is within the focus of the service.
eligibility-kinship-with-reason = Kinship carers are outside the current focus; a reason for this case is recorded.
eligibility-kinship-needs-reason = Kinship carers are outside the current focus. Recording a reason would change this.
eligibility-leave-type-fits = There is someone to listen to.
eligibility-leave-type-death = After a death there is no interview. Condolences are offered instead.
eligibility-not-opted-out = The carers have not opted out.
# $day (day)
eligibility-opt-out-asked = Somebody of this name opted out of this service on { $day }. When you save, you are asked whether this is the same person.
eligibility-opted-out = The carers have opted out; they are not contacted again.
