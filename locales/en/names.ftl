# Names that stand in notes and wordings, and neutral words for them. The words after "names-child" and the like are put
# into what was written.

names-child = the child
names-young-person = the young person
names-social-worker = the social worker
names-worker = the worker
names-relative = a relative
names-carer = the carer
names-service = the service
names-somebody = somebody
names-number = number
names-address = address
names-date = date

# $count (number)
names-spotted = { $count ->
    [one] This could tell who somebody is:
   *[other] These could tell who somebody is:
}
names-kind-carer = the carer's own name
names-kind-service = the service
names-kind-worker = a title and a name
names-kind-relative = a relative's name
names-kind-person = a name
names-kind-initial = an initial
names-kind-contact = a telephone number or an e-mail address
names-kind-postcode = a postcode
names-kind-reference = a number
names-kind-date = a date
# $word (text)
# $name (text)
names-put = Put “{ $word }” in place of “{ $name }”
names-approve-title = This wording may name somebody
names-approve-what = Words that are passed on may name nobody else. You can go back and put a neutral word there, or approve the wording as it stands.
names-approve-yes = Approve it as it stands
