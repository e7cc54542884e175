### The frame of reasons, version 1.

reasons-theme-a = Stage of life and household
reasons-code-a1 = Retirement, planned end
reasons-code-a2 = Change in household, relationship or bereavement
reasons-code-a3 = Needs of own children or grandchildren
reasons-code-a4 = Caring for another relative
reasons-code-a5 = House move or lack of space
reasons-code-a6 = Paid work, study or another care role

reasons-theme-b = Carer's health and wellbeing
reasons-code-b1 = Physical illness or disability
reasons-code-b2 = Mental health
reasons-code-b3 = Burnout or exhaustion
reasons-code-b4 = Not enough breaks / short breaks
reasons-code-b5 = Grief or secondary trauma

reasons-theme-c = Support from the service
reasons-code-c1 = Not enough supervising social worker support
reasons-code-c2 = Staff turnover or frequent changes
reasons-code-c3 = No help out of hours or in crisis
reasons-code-c4 = Concerns not acted on
reasons-code-c5 = No peer support or mentor; isolation

reasons-theme-d = Respect, status and voice
reasons-code-d1 = Not valued or respected as part of the team
reasons-code-d2 = Not heard in decisions; no delegated authority
reasons-code-d3 = Information not shared
reasons-code-d4 = Poor communication
reasons-code-d5 = Discrimination or culture not understood

reasons-theme-e = The child, matching and care arrangements
reasons-code-e1 = Poor matching or outside approval terms
reasons-code-e2 = Needs beyond the support available
reasons-code-e3 = Violence or behaviour affecting safety at home
reasons-code-e4 = Child's health or education help missing
reasons-code-e5 = Unplanned ending of a placement
reasons-code-e6 = Effect on our own children
reasons-code-e7 = Few or no children placed with us

reasons-theme-f = Allegations, complaints and standards
reasons-code-f1 = Experience of an allegation
reasons-code-f2 = Fear of allegations
reasons-code-f3 = Complaint or standards-of-care concern
reasons-code-f4 = Approval ended by the service, not agreed
reasons-code-f5 = Disagreement over terms of approval or a review

reasons-theme-g = Money and practical matters
reasons-code-g1 = Allowance or fee too low for costs
reasons-code-g2 = No income between placements
reasons-code-g3 = Tax, pension, benefits or employment status

reasons-theme-h = Expectations, learning and process
reasons-code-h1 = Different from what was promised at recruitment
reasons-code-h2 = Training not useful or not reachable
reasons-code-h3 = Paperwork, checks and intrusion
reasons-code-h4 = Panel or review experience
reasons-code-h5 = Service or learning not available in Welsh

reasons-theme-i = Moving on
reasons-code-i1 = Transfer to another fostering service
reasons-code-i2 = Adoption or special guardianship of a fostered child
reasons-code-i3 = When I'm Ready arrangement
reasons-code-i4 = Service closed, merged or changed ownership
reasons-code-i5 = Approval no longer needed

reasons-code-z1 = Death (no interview)
reasons-code-z8 = Prefer not to say
reasons-code-z9 = Other
