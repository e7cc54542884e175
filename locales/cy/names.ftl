# Enwau sy'n sefyll mewn nodiadau a geiriadau, a geiriau niwtral yn eu lle. Rhoddir y geiriau ar ôl "names-child" a'u tebyg
# yn yr hyn a ysgrifennwyd.

names-child = y plentyn
names-young-person = y person ifanc
names-social-worker = y gweithiwr cymdeithasol
names-worker = y gweithiwr
names-relative = perthynas
names-carer = y gofalwr
names-service = y gwasanaeth
names-somebody = rhywun
names-number = rhif
names-address = cyfeiriad
names-date = dyddiad

# $count (number)
names-spotted = { $count ->
    [zero] Gallai'r rhain ddangos pwy yw rhywun:
    [one] Gallai hyn ddangos pwy yw rhywun:
    [two] Gallai'r rhain ddangos pwy yw rhywun:
    [few] Gallai'r rhain ddangos pwy yw rhywun:
    [many] Gallai'r rhain ddangos pwy yw rhywun:
   *[other] Gallai'r rhain ddangos pwy yw rhywun:
}
names-kind-carer = enw'r gofalwr ei hun
names-kind-service = y gwasanaeth
names-kind-worker = teitl ac enw
names-kind-relative = enw perthynas
names-kind-person = enw
names-kind-initial = llythyren gyntaf enw
names-kind-contact = rhif ffôn neu gyfeiriad e-bost
names-kind-postcode = cod post
names-kind-reference = rhif
names-kind-date = dyddiad
# $word (text)
# $name (text)
names-put = Rhoi “{ $word }” yn lle “{ $name }”
names-approve-title = Gallai'r geiriad hwn enwi rhywun
names-approve-what = Ni chaiff geiriau a drosglwyddir enwi neb arall. Gallwch fynd yn ôl a rhoi gair niwtral yno, neu gymeradwyo'r geiriad fel y mae.
names-approve-yes = Cymeradwyo'r geiriad fel y mae
