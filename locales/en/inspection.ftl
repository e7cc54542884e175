### Evidence for an inspection: what carers said and what was heard, under the headings of the Regulations.

# $service (text)
inspection-title = Inspection evidence: { $service }
inspection-subject = What foster carers said on leaving, as evidence for an inspection
inspection-file = inspection-evidence
inspection-about = Every foster carer who leaves is offered an independent exit interview. This report is evidence that the service can give to Care Inspectorate Wales, and use in its own review of the quality of care.
inspection-regulations = It is arranged by headings of the Regulated Fostering Services (Service Providers and Responsible Individuals) (Wales) Regulations 2019. A local authority is judged by its Code of Practice of 2019; for it the same headings only put things in order. Safeguarding is in no report.
inspection-protect-voices = Every voice was read and approved by the carer who said it, and the carer agreed that it may serve as evidence for an inspection. No other words stand here.
inspection-offered = Interviews offered
inspection-steps = How many households were referred and were offered an interview is told for Wales as a whole, never for one service: beside the other numbers, the number of another service could be worked out.
# $from (day)
# $to (day)
inspection-findings-of = A group is closed only with a reporting year. Period of this group: { $from } to { $to }
inspection-heard = You said, we heard
inspection-heard-intro = Each heading shows first what carers said in words that they approved, then what was heard from groups of households.
inspection-you-said = You said:
inspection-we-heard-own = We heard from this service's households:
inspection-we-heard-pool = We heard from small services together:
inspection-heading-monitoring = Monitoring and improvement (regulation 5)
inspection-heading-candour = Duty of candour (regulation 10)
inspection-heading-language = Language and communication (regulation 16)
inspection-heading-agreement = The foster care agreement (regulation 18)
inspection-nothing = The report would say nothing at all (rules 1, 5 and 6). It needs a voice that its carer shares with inspections, or a group of eight households. Wait, or choose another period.
inspection-not-half-a-year = An inspection report covers six whole months, to match the review of the quality of care. Choose a period of that length.
inspection-settings = Reviews of the quality of care
inspection-settings-months = They end with these months
# $first (id)
inspection-settings-pair =
    { $first ->
        [m1] January and July
        [m2] February and August
        [m3] March and September
        [m4] April and October
        [m5] May and November
        *[m6] June and December
    }
