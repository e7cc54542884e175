// Written by `cargo test --no-default-features --test suite languages` from locales/. Not for editing by hand.

/** Every message, with what must be put into it. A day is written YYYY-MM-DD. */
export type Messages = {
  /** amended */
  "aftercare-agreed-amended": Record<string, never>;
  /** as it was sent */
  "aftercare-agreed-as-sent": Record<string, never>;
  /** The carer agreed on */
  "aftercare-agreed-on": Record<string, never>;
  /** Nothing is due. */
  "aftercare-all-done": Record<string, never>;
  /** The wording the carer put right */
  "aftercare-amended": Record<string, never>;
  /** Only if something was changed. It is then the agreed one; what was sent stays above. */
  "aftercare-amended-hint": Record<string, never>;
  /** Write or change */
  "aftercare-change": Record<string, never>;
  /** Through whom? */
  "aftercare-counselling-by": Record<string, never>;
  /** Not offered in the interview */
  "aftercare-counselling-not-offered": Record<string, never>;
  /** Offered in the interview */
  "aftercare-counselling-offered": Record<string, never>;
  /** Counselling */
  "aftercare-counselling-part": Record<string, never>;
  /** Was it taken up? */
  "aftercare-counselling-taken": Record<string, never>;
  /** My own note */
  "aftercare-debrief": Record<string, never>;
  /** Hide */
  "aftercare-debrief-hide": Record<string, never>;
  /** Save the note */
  "aftercare-debrief-keep": Record<string, never>;
  /** Show my own note */
  "aftercare-debrief-show": Record<string, never>;
  /** How the interview was for you. It stands in no report, letter, export or search, and goes to nobody. */
  "aftercare-debrief-why": Record<string, never>;
  /** Write a note of my own */
  "aftercare-debrief-write": Record<string, never>;
  /** Ask again on { $day } */
  "aftercare-follow-up-due": { "day": { day: string } };
  /** What came of it */
  "aftercare-follow-up-note": Record<string, never>;
  /** Asking again how the carer is */
  "aftercare-follow-up-part": Record<string, never>;
  /** Asked again on */
  "aftercare-followed-up-on": Record<string, never>;
  /** Save */
  "aftercare-keep": Record<string, never>;
  /** Saved. */
  "aftercare-kept": Record<string, never>;
  /** Language of the summary */
  "aftercare-lang": Record<string, never>;
  /** Nothing follows until an interview is over. */
  "aftercare-none": Record<string, never>;
  /** Not yet */
  "aftercare-not-yet": Record<string, never>;
  /** Interview that ended on { $day } */
  "aftercare-of": { "day": { day: string } };
  /** Sent on */
  "aftercare-sent-on": Record<string, never>;
  /** After an interview */
  "aftercare-settings": Record<string, never>;
  /** Days until asking again */
  "aftercare-settings-follow-up": Record<string, never>;
  /** Working days until the summary */
  "aftercare-settings-summary": Record<string, never>;
  /** The summary */
  "aftercare-summary": Record<string, never>;
  /** The summary is due by { $day } */
  "aftercare-summary-due": { "day": { day: string } };
  /** In plain words, without the names of children or workers */
  "aftercare-summary-hint": Record<string, never>;
  /** The summary for the carer */
  "aftercare-summary-part": Record<string, never>;
  /** No */
  "aftercare-taken-no": Record<string, never>;
  /** Not known */
  "aftercare-taken-not-known": Record<string, never>;
  /** Yes */
  "aftercare-taken-yes": Record<string, never>;
  /** After the interview */
  "aftercare-title": Record<string, never>;
  /** { $weekday } { $day } */
  "app-day-full": { "day": { day: string }; "weekday": string };
  /** { $count } interviews */
  "app-interviews": { "count": number };
  /** { $first } and { $last } */
  "app-list-and": { "first": string; "last": string };
  /** { $first } and { $last } */
  "app-list-and-vowel": { "first": string; "last": string };
  /** Independent exit interviews with foster carers, in Welsh and English */
  "app-menu-comment": Record<string, never>;
  /** Exit interviews */
  "app-menu-generic": Record<string, never>;
  /** foster;carer;interview;report; */
  "app-menu-keywords": Record<string, never>;
  /** { $count } minutes */
  "app-minutes": { "count": number };
  /** January */
  "app-month-1": Record<string, never>;
  /** October */
  "app-month-10": Record<string, never>;
  /** November */
  "app-month-11": Record<string, never>;
  /** December */
  "app-month-12": Record<string, never>;
  /** February */
  "app-month-2": Record<string, never>;
  /** March */
  "app-month-3": Record<string, never>;
  /** April */
  "app-month-4": Record<string, never>;
  /** May */
  "app-month-5": Record<string, never>;
  /** June */
  "app-month-6": Record<string, never>;
  /** July */
  "app-month-7": Record<string, never>;
  /** August */
  "app-month-8": Record<string, never>;
  /** September */
  "app-month-9": Record<string, never>;
  /** Jan */
  "app-month-short-1": Record<string, never>;
  /** Oct */
  "app-month-short-10": Record<string, never>;
  /** Nov */
  "app-month-short-11": Record<string, never>;
  /** Dec */
  "app-month-short-12": Record<string, never>;
  /** Feb */
  "app-month-short-2": Record<string, never>;
  /** Mar */
  "app-month-short-3": Record<string, never>;
  /** Apr */
  "app-month-short-4": Record<string, never>;
  /** May */
  "app-month-short-5": Record<string, never>;
  /** Jun */
  "app-month-short-6": Record<string, never>;
  /** Jul */
  "app-month-short-7": Record<string, never>;
  /** Aug */
  "app-month-short-8": Record<string, never>;
  /** Sep */
  "app-month-short-9": Record<string, never>;
  /** January */
  "app-month-soft-1": Record<string, never>;
  /** October */
  "app-month-soft-10": Record<string, never>;
  /** November */
  "app-month-soft-11": Record<string, never>;
  /** December */
  "app-month-soft-12": Record<string, never>;
  /** February */
  "app-month-soft-2": Record<string, never>;
  /** March */
  "app-month-soft-3": Record<string, never>;
  /** April */
  "app-month-soft-4": Record<string, never>;
  /** May */
  "app-month-soft-5": Record<string, never>;
  /** June */
  "app-month-soft-6": Record<string, never>;
  /** July */
  "app-month-soft-7": Record<string, never>;
  /** August */
  "app-month-soft-8": Record<string, never>;
  /** September */
  "app-month-soft-9": Record<string, never>;
  /** The interviews stay where they are, encrypted, in each user’s ~/.local/share/gwrando. */
  "app-removed": Record<string, never>;
  /** { $from } to { $to } */
  "app-span": { "from": { day: string }; "to": { day: string } };
  /** Monday */
  "app-weekday-1": Record<string, never>;
  /** Tuesday */
  "app-weekday-2": Record<string, never>;
  /** Wednesday */
  "app-weekday-3": Record<string, never>;
  /** Thursday */
  "app-weekday-4": Record<string, never>;
  /** Friday */
  "app-weekday-5": Record<string, never>;
  /** Saturday */
  "app-weekday-6": Record<string, never>;
  /** Sunday */
  "app-weekday-7": Record<string, never>;
  /** { $count } years */
  "app-years": { "count": number };
  /** The people */
  "cases-about-people": Record<string, never>;
  /** The referral */
  "cases-about-referral": Record<string, never>;
  /** Add a case */
  "cases-add": Record<string, never>;
  /** Add another carer */
  "cases-add-carer": Record<string, never>;
  /** Add the first case */
  "cases-add-first": Record<string, never>;
  /** Approval ended */
  "cases-approval-ended": Record<string, never>;
  /** Date approval ended */
  "cases-approval-ended-day": Record<string, never>;
  /** Back to the case */
  "cases-back-to-case": Record<string, never>;
  /** All cases */
  "cases-back-to-list": Record<string, never>;
  /** Every case on this desk */
  "cases-caption": Record<string, never>;
  /** Name of carer { $position } */
  "cases-carer-number": { "position": number };
  /** Carers */
  "cases-carers": Record<string, never>;
  /** Category of the carers */
  "cases-category": Record<string, never>;
  /** Kinship carers */
  "cases-category-kinship": Record<string, never>;
  /** Mainstream */
  "cases-category-mainstream": Record<string, never>;
  /** Parent and child */
  "cases-category-parent-and-child": Record<string, never>;
  /** Why include this household */
  "cases-category-reason": Record<string, never>;
  /** Kinship carers are outside the present focus. Say why this household should be included. */
  "cases-category-reason-hint": Record<string, never>;
  /** Short break */
  "cases-category-short-break": Record<string, never>;
  /** Specialist */
  "cases-category-specialist": Record<string, never>;
  /** Supported lodgings */
  "cases-category-supported-lodgings": Record<string, never>;
  /** Unaccompanied young people */
  "cases-category-unaccompanied": Record<string, never>;
  /** When I'm Ready */
  "cases-category-when-im-ready": Record<string, never>;
  /** How to reach them */
  "cases-contact": Record<string, never>;
  /** A phone number or e-mail address, with the carer's consent */
  "cases-contact-hint": Record<string, never>;
  /** Contact and booking */
  "cases-contact-part": Record<string, never>;
  /** Correct */
  "cases-correct": Record<string, never>;
  /** Correct case { $number } */
  "cases-correct-title": { "number": string };
  /** For example, 27 3 2026 or 27 March 2026 */
  "cases-day-hint": Record<string, never>;
  /** If known. For example, 27 3 2026 or 27 March 2026 */
  "cases-day-if-known": Record<string, never>;
  /** Delete the case */
  "cases-delete": Record<string, never>;
  /** Reason for deleting */
  "cases-delete-reason": Record<string, never>;
  /** Say why the case is being deleted */
  "cases-delete-reason-missing": Record<string, never>;
  /** Only for a case that was added by mistake. The case is deleted for good; only the reason is kept. */
  "cases-delete-why": Record<string, never>;
  /** Case { $number } was deleted. */
  "cases-deleted": { "number": string };
  /** Action */
  "cases-do": Record<string, never>;
  /** Eligible for an interview */
  "cases-eligible": Record<string, never>;
  /** The example fills the program with invented people. You can set it aside at any time. */
  "cases-example-why": Record<string, never>;
  /** Does not meet the rule */
  "cases-fails": Record<string, never>;
  /** Inventing the example… */
  "cases-filling": Record<string, never>;
  /** Meets the rule */
  "cases-holds": Record<string, never>;
  /** Finished */
  "cases-interview-finished": Record<string, never>;
  /** Kind */
  "cases-interview-mode": Record<string, never>;
  /** Open */
  "cases-interview-open": Record<string, never>;
  /** Paused */
  "cases-interview-paused": Record<string, never>;
  /** Started */
  "cases-interview-started": Record<string, never>;
  /** State */
  "cases-interview-state": Record<string, never>;
  /** Interviews */
  "cases-interviews": Record<string, never>;
  /** There has been no interview yet. It begins from this case when the case is ready. */
  "cases-interviews-none": Record<string, never>;
  /** Save the case */
  "cases-keep": Record<string, never>;
  /** Kind */
  "cases-kind": Record<string, never>;
  /** Local authority */
  "cases-kind-authority": Record<string, never>;
  /** Independent */
  "cases-kind-independent": Record<string, never>;
  /** Interview language */
  "cases-language": Record<string, never>;
  /** Both languages */
  "cases-language-both": Record<string, never>;
  /** Welsh */
  "cases-language-cy": Record<string, never>;
  /** English */
  "cases-language-en": Record<string, never>;
  /** Which language would the carers like to be interviewed in? */
  "cases-language-requested": Record<string, never>;
  /** The approval was no longer needed */
  "cases-leave-approval-lapsed": Record<string, never>;
  /** Death */
  "cases-leave-death": Record<string, never>;
  /** Resigned, and stopping fostering */
  "cases-leave-resigned-stopping": Record<string, never>;
  /** Resigned, and transferring to another service */
  "cases-leave-resigned-transferring": Record<string, never>;
  /** The service closed or transferred */
  "cases-leave-service-closed": Record<string, never>;
  /** Approval terminated by agreement */
  "cases-leave-termination-agreed": Record<string, never>;
  /** Approval terminated without agreement */
  "cases-leave-termination-contested": Record<string, never>;
  /** How the household is leaving */
  "cases-leave-type": Record<string, never>;
  /** Leavers */
  "cases-leavers": Record<string, never>;
  /** All households that left */
  "cases-leavers-all": Record<string, never>;
  /** How they left */
  "cases-leavers-by": Record<string, never>;
  /** Save the figures */
  "cases-leavers-by-keep": Record<string, never>;
  /** The ways together come to more than all households that left. */
  "cases-leavers-by-more": Record<string, never>;
  /** How they left: { $service } */
  "cases-leavers-by-of": { "service": string };
  /** Way not said: { $count } */
  "cases-leavers-by-rest": { "count": number };
  /** The service's own figures, from { $from } to { $to }. They are printed in the panel's report as the service declares them. If the service did not say how every household left, leave the rest empty. */
  "cases-leavers-by-why": { "from": { day: string }; "to": { day: string } };
  /** Saved */
  "cases-leavers-kept": Record<string, never>;
  /** Leavers: { $service } */
  "cases-leavers-of": { "service": string };
  /** Of these, by way of leaving */
  "cases-leavers-ways": Record<string, never>;
  /** Enter a whole number, 0 or more */
  "cases-leavers-whole": Record<string, never>;
  /** When a service says how many households left during the year, enter the number here. It is saved as you leave the box. */
  "cases-leavers-why": Record<string, never>;
  /** Look around with an example */
  "cases-look-around": Record<string, never>;
  /** Carers together */
  "cases-mode-joint": Record<string, never>;
  /** One carer */
  "cases-mode-solo": Record<string, never>;
  /** Show more */
  "cases-more": Record<string, never>;
  /** New case */
  "cases-new-title": Record<string, never>;
  /** What is next */
  "cases-next": Record<string, never>;
  /** Interview */
  "cases-next-booked": Record<string, never>;
  /** Ask again */
  "cases-next-follow-up": Record<string, never>;
  /** May go ahead */
  "cases-next-lifts": Record<string, never>;
  /** Send the summary by */
  "cases-next-summary": Record<string, never>;
  /** There are no cases yet */
  "cases-none-title": Record<string, never>;
  /** A case begins when a fostering service refers a household that is leaving. Add the first one, or take referrals in from a file. */
  "cases-none-why": Record<string, never>;
  /** Not eligible for an interview */
  "cases-not-eligible": Record<string, never>;
  /** No case fits */
  "cases-not-found-title": Record<string, never>;
  /** No number, carer or service in this part of the list holds these words. To look for what was said in interviews, press Ctrl+K. */
  "cases-not-found-why": Record<string, never>;
  /** Not known */
  "cases-not-known": Record<string, never>;
  /** No case is waiting for this */
  "cases-nothing-waits-title": Record<string, never>;
  /** Nothing needs doing here now. */
  "cases-nothing-waits-why": Record<string, never>;
  /** Date notice was received */
  "cases-notice-received": Record<string, never>;
  /** Number */
  "cases-number": Record<string, never>;
  /** Open the interview */
  "cases-open-interview": Record<string, never>;
  /** Date the panel's decision was ratified */
  "cases-ratified": Record<string, never>;
  /** Region */
  "cases-region": Record<string, never>;
  /** Cardiff and the Vale */
  "cases-region-cardiff-and-vale": Record<string, never>;
  /** Cwm Taf Morgannwg */
  "cases-region-cwm-taf-morgannwg": Record<string, never>;
  /** Gwent */
  "cases-region-gwent": Record<string, never>;
  /** North Wales */
  "cases-region-north-wales": Record<string, never>;
  /** Powys */
  "cases-region-powys": Record<string, never>;
  /** West Glamorgan */
  "cases-region-west-glamorgan": Record<string, never>;
  /** West Wales */
  "cases-region-west-wales": Record<string, never>;
  /** Remove carer { $position } */
  "cases-remove-carer": { "position": number };
  /** Continue the interview */
  "cases-resume": Record<string, never>;
  /** Continue the interview of { $number } */
  "cases-resume-of": { "number": string };
  /** Continue */
  "cases-resume-short": Record<string, never>;
  /** Search the list */
  "cases-search": Record<string, never>;
  /** Number, name or service, in any form */
  "cases-search-hint": Record<string, never>;
  /** Service */
  "cases-service": Record<string, never>;
  /** Add an independent provider */
  "cases-service-add": Record<string, never>;
  /** Add the provider */
  "cases-service-keep": Record<string, never>;
  /** Welsh name */
  "cases-service-name-cy": Record<string, never>;
  /** English name */
  "cases-service-name-en": Record<string, never>;
  /** Fostering services */
  "cases-services": Record<string, never>;
  /** Services and how many households each says have left */
  "cases-services-caption": Record<string, never>;
  /** Case { $number } */
  "cases-sheet-title": { "number": string };
  /** Show all { $count } cases */
  "cases-show-all": { "count": number };
  /** Showing { $shown } of { $all } */
  "cases-shown": { "all": number; "shown": number };
  /** Where it stands */
  "cases-standing": Record<string, never>;
  /** Start an interview */
  "cases-start": Record<string, never>;
  /** Choose one */
  "cases-start-choose": Record<string, never>;
  /** Which language will the interview begin in? */
  "cases-start-language": Record<string, never>;
  /** You can change language in the middle of the interview. */
  "cases-start-language-hint": Record<string, never>;
  /** Who is being interviewed? */
  "cases-start-mode": Record<string, never>;
  /** Start the interview */
  "cases-start-now": Record<string, never>;
  /** State */
  "cases-state": Record<string, never>;
  /** Anonymised */
  "cases-state-anonymised": Record<string, never>;
  /** Booked */
  "cases-state-booked": Record<string, never>;
  /** Closed */
  "cases-state-closed": Record<string, never>;
  /** Coded */
  "cases-state-coded": Record<string, never>;
  /** In progress */
  "cases-state-in-progress": Record<string, never>;
  /** Interviewed */
  "cases-state-interviewed": Record<string, never>;
  /** Invited */
  "cases-state-invited": Record<string, never>;
  /** Locked into a period */
  "cases-state-locked": Record<string, never>;
  /** No reply */
  "cases-state-no-reply": Record<string, never>;
  /** Not eligible */
  "cases-state-not-eligible": Record<string, never>;
  /** On hold */
  "cases-state-on-hold": Record<string, never>;
  /** Opted out */
  "cases-state-opted-out": Record<string, never>;
  /** Ready */
  "cases-state-ready": Record<string, never>;
  /** Summary agreed */
  "cases-state-summary-agreed": Record<string, never>;
  /** Summary sent */
  "cases-state-summary-sent": Record<string, never>;
  /** Waiting for ratification */
  "cases-state-waiting-ratification": Record<string, never>;
  /** Withdrawn */
  "cases-state-withdrawn": Record<string, never>;
  /** Cases */
  "cases-title": Record<string, never>;
  /** Choose the fostering service */
  "cases-trouble-service": Record<string, never>;
  /** This case is not saved yet. */
  "cases-unsaved": Record<string, never>;
  /** What cases are waiting for */
  "cases-waits": Record<string, never>;
  /** To ask again */
  "cases-waits-follow-up-due": Record<string, never>;
  /** Hold lifts within 7 days */
  "cases-waits-hold-lifts-this-week": Record<string, never>;
  /** No reply */
  "cases-waits-no-reply": Record<string, never>;
  /** To put right */
  "cases-waits-rectification-due": Record<string, never>;
  /** Summary to send */
  "cases-waits-summary-due": Record<string, never>;
  /** To code */
  "cases-waits-to-code": Record<string, never>;
  /** To invite */
  "cases-waits-to-invite": Record<string, never>;
  /** Interview under way */
  "cases-waits-under-way": Record<string, never>;
  /** Waiting for ratification */
  "cases-waits-waiting-for-ratification": Record<string, never>;
  /** Reporting year */
  "cases-year": Record<string, never>;
  /** Years fostering */
  "cases-years": Record<string, never>;
  /** Arithmetic only */
  "certificate-arithmetic": Record<string, never>;
  /** This certificate is about arithmetic only: about what can be worked out from the numbers and words that were released. It does not protect anyone from being recognised by a way of speaking, by a date, or by hearsay. Please do not try to work out who said what. */
  "certificate-arithmetic-only": Record<string, never>;
  /** The attack before release */
  "certificate-attack": Record<string, never>;
  /** Before release the program attacked itself: from everything that was ever released and from this report, it tried to work out hidden numbers. Numbers attacked: { $count } */
  "certificate-attack-how": { "count": number };
  /** Values still possible for the number that it came closest to: { $count }. The rules want at least three, or all that there can be where a part is a single household. */
  "certificate-attack-narrowest": { "count": number };
  /** There was no hidden number to work out. */
  "certificate-attack-none": Record<string, never>;
  /** For every one of them { $count } or more values remain possible. The rules want at least three. */
  "certificate-attack-wide": { "count": number };
  /** The report speaks of no group of households. Each number is rounded by itself, none is the sum or the difference of others that are printed, and no period is ever reported within another; so rounding leaves at least three values for each. */
  "certificate-attack-work": Record<string, never>;
  /** certificate */
  "certificate-file": Record<string, never>;
  /** Not said */
  "certificate-head-hidden": Record<string, never>;
  /** Kind */
  "certificate-head-kind": Record<string, never>;
  /** Said */
  "certificate-head-said": Record<string, never>;
  /** What is hidden */
  "certificate-hidden": Record<string, never>;
  /** Counted for each group that the report speaks about. What is not said may be small, or may be what all of them named, or may be nothing at all. */
  "certificate-hidden-note": Record<string, never>;
  /** Numbers in tables */
  "certificate-numbers": Record<string, never>;
  /** Middle answers */
  "certificate-scales": Record<string, never>;
  /** Rated sentences, in words */
  "certificate-sentences": Record<string, never>;
  /** How a report protects the people it is about */
  "certificate-subject": Record<string, never>;
  /** How many things of each kind are said, and how many are not */
  "certificate-table": Record<string, never>;
  /** Themes, in words */
  "certificate-themes": Record<string, never>;
  /** Certificate of protection */
  "certificate-title": Record<string, never>;
  /** This page goes with the report named above. It says how the report protects people; it tells nothing that is hidden. */
  "certificate-what": Record<string, never>;
  /** Independent exit interviews with foster carers in Wales, from a terminal */
  "cli-about": Record<string, never>;
  /** Copies of the whole store */
  "cli-about-backup": Record<string, never>;
  /** Makes a copy, opens it, verifies and counts it */
  "cli-about-backup-create": Record<string, never>;
  /** Puts a copy in the store’s place; what stood there is kept aside */
  "cli-about-backup-restore": Record<string, never>;
  /** Opens a copy, verifies and counts it; changes nothing */
  "cli-about-backup-verify": Record<string, never>;
  /** The booked conversation */
  "cli-about-booking": Record<string, never>;
  /** Writes the booked conversation as a file for a calendar; one that is booked no longer is taken out */
  "cli-about-booking-calendar": Record<string, never>;
  /** Cases */
  "cli-about-case": Record<string, never>;
  /** Enters a case */
  "cli-about-case-add": Record<string, never>;
  /** Records the time that was agreed */
  "cli-about-case-book": Record<string, never>;
  /** Closes a case */
  "cli-about-case-close": Record<string, never>;
  /** Whether the household may be interviewed, with the rule and the days behind each ground */
  "cli-about-case-decide": Record<string, never>;
  /** Deletes a case that was entered by mistake */
  "cli-about-case-delete": Record<string, never>;
  /** Takes in referrals from a CSV or XLSX file, all of them or none */
  "cli-about-case-import": Record<string, never>;
  /** Records an attempt to reach the carers */
  "cli-about-case-invite": Record<string, never>;
  /** Records the Active Offer: the language asked for, the one delivered, and why not */
  "cli-about-case-language": Record<string, never>;
  /** Every case, newest first */
  "cli-about-case-list": Record<string, never>;
  /** The carers opt out, for good: what is erased stays erased */
  "cli-about-case-opt-out": Record<string, never>;
  /** Passes a hold because the carers insist in writing */
  "cli-about-case-override-hold": Record<string, never>;
  /** Records that the statement about the IRM was read to the carers */
  "cli-about-case-read-statement": Record<string, never>;
  /** Takes a closed case up again */
  "cli-about-case-reopen": Record<string, never>;
  /** One case */
  "cli-about-case-show": Record<string, never>;
  /** Takes out the time that was agreed */
  "cli-about-case-unbook": Record<string, never>;
  /** A carer takes back what was allowed in the latest interview, for good */
  "cli-about-case-withdraw": Record<string, never>;
  /** Opens and verifies every page, index and rule of the store */
  "cli-about-check": Record<string, never>;
  /** Commitments, and what happened */
  "cli-about-commitment": Record<string, never>;
  /** Enters a commitment with one measure */
  "cli-about-commitment-add": Record<string, never>;
  /** Writes every day that is still waited for as a file for a calendar */
  "cli-about-commitment-calendar": Record<string, never>;
  /** Records how a commitment ended, for good */
  "cli-about-commitment-close": Record<string, never>;
  /** Takes evidence of the five ideas in from a council’s file */
  "cli-about-commitment-import": Record<string, never>;
  /** Every commitment, those that go on first, by their day */
  "cli-about-commitment-list": Record<string, never>;
  /** Records what happened */
  "cli-about-commitment-progress": Record<string, never>;
  /** One commitment, with what happened */
  "cli-about-commitment-show": Record<string, never>;
  /** A reporting year, day by day */
  "cli-about-commitment-year": Record<string, never>;
  /** Records of concern */
  "cli-about-concern": Record<string, never>;
  /** Every record with its day and where it stands, and nothing of what it holds */
  "cli-about-concern-list": Record<string, never>;
  /** Write one record as PDF for its addressee; the journal keeps that */
  "cli-about-concern-report": Record<string, never>;
  /** Open one record for reading; the journal keeps that */
  "cli-about-concern-show": Record<string, never>;
  /** When a mentor and a mentee were in touch */
  "cli-about-contact": Record<string, never>;
  /** Notes that the two were in touch */
  "cli-about-contact-log": Record<string, never>;
  /** Places to which reports may go */
  "cli-about-destination": Record<string, never>;
  /** Believes another key or certificate of a server from now on, for good */
  "cli-about-destination-accept": Record<string, never>;
  /** Sets a destination */
  "cli-about-destination-add": Record<string, never>;
  /** Every destination */
  "cli-about-destination-list": Record<string, never>;
  /** Removes a destination with its password or key */
  "cli-about-destination-remove": Record<string, never>;
  /** Goes there and tries everything that a delivery needs */
  "cli-about-destination-test": Record<string, never>;
  /** Makes a store of plainly invented cases */
  "cli-about-example": Record<string, never>;
  /** The findings of a year as they stand, with true values. Not for release */
  "cli-about-findings": Record<string, never>;
  /** The guidance for fostering services */
  "cli-about-guidance": Record<string, never>;
  /** Writes the guidance as PDF */
  "cli-about-guidance-print": Record<string, never>;
  /** The interview guide */
  "cli-about-guide": Record<string, never>;
  /** Writes a version as one file for another desk */
  "cli-about-guide-export": Record<string, never>;
  /** Takes a guide from another desk in as a copy, or refuses it and says what is wrong and where */
  "cli-about-guide-import": Record<string, never>;
  /** Every version, newest first, then every copy that is being edited */
  "cli-about-guide-list": Record<string, never>;
  /** Writes the guide as PDF */
  "cli-about-guide-print": Record<string, never>;
  /** Writes the handbook, the help of every screen, as PDF */
  "cli-about-handbook": Record<string, never>;
  /** This help, or the help of a command */
  "cli-about-help": Record<string, never>;
  /** The five ideas for care */
  "cli-about-idea": Record<string, never>;
  /** Writes the feedback form of young people as PDF */
  "cli-about-idea-form": Record<string, never>;
  /** Keeps a record */
  "cli-about-idea-keep": Record<string, never>;
  /** The ideas at a service: what is switched on, the measures, and what wants attention */
  "cli-about-idea-list": Record<string, never>;
  /** Switches an idea off; what was entered stays */
  "cli-about-idea-off": Record<string, never>;
  /** Switches an idea on for a service */
  "cli-about-idea-on": Record<string, never>;
  /** Removes a record on which nothing rests */
  "cli-about-idea-remove": Record<string, never>;
  /** Makes an encrypted store; the recovery key is shown once */
  "cli-about-init": Record<string, never>;
  /** Interviews */
  "cli-about-interview": Record<string, never>;
  /** Writes the whole interview, in clear text, to the place that was chosen */
  "cli-about-interview-export": Record<string, never>;
  /** Takes in interviews that were held before, from a CSV or XLSX file, all of them or none */
  "cli-about-interview-import": Record<string, never>;
  /** Performs a script, one act a line, and acknowledges each act once it is on the disk */
  "cli-about-interview-replay": Record<string, never>;
  /** Every answer of a case’s latest interview */
  "cli-about-interview-show": Record<string, never>;
  /** What was done and when, without any of the content */
  "cli-about-journal": Record<string, never>;
  /** Writes every line as CSV */
  "cli-about-journal-export": Record<string, never>;
  /** Writes the facts about data protection as PDF */
  "cli-about-journal-facts": Record<string, never>;
  /** Lists what was done */
  "cli-about-journal-list": Record<string, never>;
  /** Looks for the line that carries a mark somebody kept */
  "cli-about-journal-mark": Record<string, never>;
  /** Letters to the carers of a case */
  "cli-about-letter": Record<string, never>;
  /** Writes a letter, in the language the carers asked for unless another is given, and remembers it */
  "cli-about-letter-write": Record<string, never>;
  /** Writes the manual’s page in both languages */
  "cli-about-manual": Record<string, never>;
  /** A mentor and a mentee together */
  "cli-about-match": Record<string, never>;
  /** One of the two agreed */
  "cli-about-match-agree": Record<string, never>;
  /** Writes the confidentiality agreement */
  "cli-about-match-agreement": Record<string, never>;
  /** They begin, or go on after a review */
  "cli-about-match-begin": Record<string, never>;
  /** It has done what it was for; or it ends early, or a proposal is declined */
  "cli-about-match-end": Record<string, never>;
  /** Every match, with a number */
  "cli-about-match-list": Record<string, never>;
  /** Proposes a match */
  "cli-about-match-propose": Record<string, never>;
  /** It does not work, and another mentor is looked for */
  "cli-about-match-rematch": Record<string, never>;
  /** It is looked at how it goes */
  "cli-about-match-review": Record<string, never>;
  /** One of the two signed the agreement in force */
  "cli-about-match-sign": Record<string, never>;
  /** Which mentors suit a mentee, best first, and who is out of the question */
  "cli-about-match-suggest": Record<string, never>;
  /** The best for everybody who waits, together, and what each gives up for it */
  "cli-about-match-together": Record<string, never>;
  /** Whoever is to be mentored */
  "cli-about-mentee": Record<string, never>;
  /** Refers everybody on a list of applicants; whoever is in the scheme already stays as they are */
  "cli-about-mentee-applicants": Record<string, never>;
  /** Everybody who was referred, with a number */
  "cli-about-mentee-list": Record<string, never>;
  /** Refers the person whose form stands in a JSON file */
  "cli-about-mentee-refer": Record<string, never>;
  /** Says how far a task has come */
  "cli-about-mentee-task": Record<string, never>;
  /** Mentors */
  "cli-about-mentor": Record<string, never>;
  /** Enters the mentor whose form stands in a JSON file */
  "cli-about-mentor-add": Record<string, never>;
  /** Every mentor, with a number */
  "cli-about-mentor-list": Record<string, never>;
  /** What waits to leave, and what arrived */
  "cli-about-outbox": Record<string, never>;
  /** Every envelope, then how each recipient receives */
  "cli-about-outbox-list": Record<string, never>;
  /** Locks an envelope with six words and prints them once */
  "cli-about-outbox-lock": Record<string, never>;
  /** Notes that a recalled envelope never went */
  "cli-about-outbox-never-sent": Record<string, never>;
  /** Recalls an envelope that has not left */
  "cli-about-outbox-recall": Record<string, never>;
  /** What was delivered: when, how that is known, the checksum and the place */
  "cli-about-outbox-receipts": Record<string, never>;
  /** Says how a service receives */
  "cli-about-outbox-recipient": Record<string, never>;
  /** Writes the record of one delivery as PDF */
  "cli-about-outbox-record": Record<string, never>;
  /** Sends what waits to be tried again or was refused as well */
  "cli-about-outbox-retry": Record<string, never>;
  /** Saves an envelope as files, to be handed over */
  "cli-about-outbox-save": Record<string, never>;
  /** Sends everything that is due and prints how each envelope stands; ends with 5 if something is left */
  "cli-about-outbox-send": Record<string, never>;
  /** Notes that an envelope was handed over */
  "cli-about-outbox-sent": Record<string, never>;
  /** The passphrase */
  "cli-about-passphrase": Record<string, never>;
  /** Changes the passphrase */
  "cli-about-passphrase-change": Record<string, never>;
  /** What a carer may ask about their own record */
  "cli-about-person": Record<string, never>;
  /** Erases everything about a household’s exit, for ever */
  "cli-about-person-erase": Record<string, never>;
  /** Writes everything that is held about carers, as PDF and as data */
  "cli-about-person-pack": Record<string, never>;
  /** What was asked to be put right, and by when the carer is to be told */
  "cli-about-person-requests": Record<string, never>;
  /** Recommendations and the answers to them */
  "cli-about-recommendation": Record<string, never>;
  /** Enters a draft, built from everything that counts for it */
  "cli-about-recommendation-add": Record<string, never>;
  /** Records what was answered */
  "cli-about-recommendation-answer": Record<string, never>;
  /** Every recommendation, newest first */
  "cli-about-recommendation-list": Record<string, never>;
  /** Writes a shared recommendation as PDF */
  "cli-about-recommendation-print": Record<string, never>;
  /** Checks a recommendation and gives it to whom it is addressed, for good */
  "cli-about-recommendation-share": Record<string, never>;
  /** One recommendation, with what it stands on today */
  "cli-about-recommendation-show": Record<string, never>;
  /** The recovery key */
  "cli-about-recovery": Record<string, never>;
  /** Opens the store with the recovery key and sets the passphrase */
  "cli-about-recovery-use": Record<string, never>;
  /** Referrals that are still to come */
  "cli-about-referral": Record<string, never>;
  /** Writes the form that a fostering service fills in */
  "cli-about-referral-form": Record<string, never>;
  /** Reports */
  "cli-about-report": Record<string, never>;
  /** Attacks everything released together and lists what a reader could narrow down, least open first */
  "cli-about-report-audit": Record<string, never>;
  /** The annual statement: you told us, we agreed, what happened */
  "cli-about-report-commitments": Record<string, never>;
  /** The same report for every service of which something can be said, as files in one folder */
  "cli-about-report-every": Record<string, never>;
  /** Evidence of one service for an inspection */
  "cli-about-report-inspection": Record<string, never>;
  /** What was released */
  "cli-about-report-ledger": Record<string, never>;
  /** One service’s report */
  "cli-about-report-local": Record<string, never>;
  /** How the work went: rounded for whoever pays, or whole for you */
  "cli-about-report-management": Record<string, never>;
  /** How the mentoring scheme went, across Wales */
  "cli-about-report-mentoring": Record<string, never>;
  /** The report for Wales */
  "cli-about-report-national": Record<string, never>;
  /** What a panel can learn from carers who left one service */
  "cli-about-report-panel": Record<string, never>;
  /** Computes and checks without locking or entering anything */
  "cli-about-report-preview": Record<string, never>;
  /** Reports that hold withdrawn words, and whether they were made again */
  "cli-about-report-reissues": Record<string, never>;
  /** What can still be read of a damaged store, in a new one; the damaged file is kept */
  "cli-about-rescue": Record<string, never>;
  /** What has been kept long enough */
  "cli-about-retention": Record<string, never>;
  /** Lets go of it, in one act */
  "cli-about-retention-apply": Record<string, never>;
  /** Lists what is due to go, with the rule behind each */
  "cli-about-retention-due": Record<string, never>;
  /** Places where all of these words stand, in any form: cases first, then what was said */
  "cli-about-search": Record<string, never>;
  /** Fostering services */
  "cli-about-service": Record<string, never>;
  /** Adds an independent provider */
  "cli-about-service-add": Record<string, never>;
  /** The service’s own number of households that left */
  "cli-about-service-declare": Record<string, never>;
  /** Corrects a service’s names */
  "cli-about-service-edit": Record<string, never>;
  /** A carer who opted out changed their mind: the service may refer them again */
  "cli-about-service-lift-opt-out": Record<string, never>;
  /** Every service */
  "cli-about-service-list": Record<string, never>;
  /** Who opted out in a period, in numbers alone */
  "cli-about-service-opt-outs": Record<string, never>;
  /** How many households a service did not refer because they opted out */
  "cli-about-service-tally": Record<string, never>;
  /** New versions of the program, when they are switched on in the settings */
  "cli-about-update": Record<string, never>;
  /** Downloads the new version and makes sure of its signature; installs nothing */
  "cli-about-update-fetch": Record<string, never>;
  /** Asks the address whether there is a new version */
  "cli-about-update-look": Record<string, never>;
  /** Asks nobody any more */
  "cli-about-update-off": Record<string, never>;
  /** Lets the program ask the address, and says what that means */
  "cli-about-update-on": Record<string, never>;
  /** The day the carers accepted the determination in writing */
  "cli-arg-accepted-in-writing": Record<string, never>;
  /** Somebody of the same name opted out of this service, and this is another person */
  "cli-arg-another-person": Record<string, never>;
  /** What was answered */
  "cli-arg-answer": Record<string, never>;
  /** The day the approval ended */
  "cli-arg-approval-ended": Record<string, never>;
  /** The file, ending in .ics */
  "cli-arg-booking-calendar-out": Record<string, never>;
  /** Writes the place into the calendar too */
  "cli-arg-booking-calendar-place": Record<string, never>;
  /** What it is built on: interviews of households, or voices approved for the service */
  "cli-arg-built-on": Record<string, never>;
  /** The commitment in its place, P-0002 */
  "cli-arg-by": Record<string, never>;
  /** The carer’s name, which is looked up and not kept */
  "cli-arg-carer": Record<string, never>;
  /** A carer’s name; once for each carer */
  "cli-arg-carers": Record<string, never>;
  /** How the talk takes place */
  "cli-arg-case-book-means": Record<string, never>;
  /** One carer, or the carers together */
  "cli-arg-case-book-mode": Record<string, never>;
  /** The reason in words */
  "cli-arg-case-close-reason": Record<string, never>;
  /** Says what would happen and changes nothing */
  "cli-arg-case-import-dry-run": Record<string, never>;
  /** The file, CSV or XLSX */
  "cli-arg-case-import-file": Record<string, never>;
  /** A TOML file that says what the columns hold */
  "cli-arg-case-import-map": Record<string, never>;
  /** The sheet of a workbook (else the first that has headings) */
  "cli-arg-case-import-sheet": Record<string, never>;
  /** Leaves faulty rows out and writes them to a file beside this one */
  "cli-arg-case-import-skip-faulty": Record<string, never>;
  /** The day of the attempt */
  "cli-arg-case-invite-day": Record<string, never>;
  /** How the carers were approached */
  "cli-arg-case-invite-means": Record<string, never>;
  /** A note in words */
  "cli-arg-case-invite-note": Record<string, never>;
  /** What came of the attempt */
  "cli-arg-case-invite-outcome": Record<string, never>;
  /** The language the talk was in */
  "cli-arg-case-language-delivered": Record<string, never>;
  /** The language that was asked for */
  "cli-arg-case-language-requested": Record<string, never>;
  /** Why it was not the language that was asked for */
  "cli-arg-case-language-why-not": Record<string, never>;
  /** Finished cases beyond the example’s own */
  "cli-arg-cases": Record<string, never>;
  /** What they were approved for */
  "cli-arg-category": Record<string, never>;
  /** Why a case outside the focus is taken */
  "cli-arg-category-reason": Record<string, never>;
  /** The PDF file for the report's certificate: how it protects people */
  "cli-arg-certificate": Record<string, never>;
  /** A reason it is about, A1 to I5; once for each */
  "cli-arg-codes": Record<string, never>;
  /** The commitment’s number, P-0001 */
  "cli-arg-commitment": Record<string, never>;
  /** The recommendation it follows from, R-0001 */
  "cli-arg-commitment-add-recommendation": Record<string, never>;
  /** The service that promised; otherwise that of the recommendation */
  "cli-arg-commitment-add-service": Record<string, never>;
  /** Its first day */
  "cli-arg-commitment-add-starts": Record<string, never>;
  /** The kind of commitment: the service’s own promise (T0), one of the five ideas switched on for it (T1 to T5), or mentoring (T6) */
  "cli-arg-commitment-add-template": Record<string, never>;
  /** The file, ending in .ics */
  "cli-arg-commitment-calendar-out": Record<string, never>;
  /** Says what would happen and changes nothing */
  "cli-arg-commitment-import-dry-run": Record<string, never>;
  /** The file, CSV or XLSX */
  "cli-arg-commitment-import-file": Record<string, never>;
  /** A TOML file that says what a row is about and which column is what (else the map that was kept for these headings) */
  "cli-arg-commitment-import-map": Record<string, never>;
  /** The sheet of a workbook (else the first that has the map’s headings) */
  "cli-arg-commitment-import-sheet": Record<string, never>;
  /** Leaves faulty rows out and writes them to a file beside this one */
  "cli-arg-commitment-import-skip-faulty": Record<string, never>;
  /** The number of the measure */
  "cli-arg-commitment-progress-measure": Record<string, never>;
  /** How to reach them */
  "cli-arg-contact": Record<string, never>;
  /** How */
  "cli-arg-contact-log-channel": Record<string, never>;
  /** The co-ordinator is asked to get in touch */
  "cli-arg-contact-log-coordinator": Record<string, never>;
  /** How many minutes */
  "cli-arg-contact-log-minutes": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-contact-log-number": Record<string, never>;
  /** The day */
  "cli-arg-contact-log-on": Record<string, never>;
  /** A task it was about */
  "cli-arg-contact-log-tasks": Record<string, never>;
  /** The context, in Welsh */
  "cli-arg-context-cy": Record<string, never>;
  /** The context, in English */
  "cli-arg-context-en": Record<string, never>;
  /** Addresses the councillors of that authority */
  "cli-arg-councillors": Record<string, never>;
  /** The folder for the same as CSV, a file for each table */
  "cli-arg-csv": Record<string, never>;
  /** Its Welsh name */
  "cli-arg-cy": Record<string, never>;
  /** The file for the same as data */
  "cli-arg-data": Record<string, never>;
  /** The destination: its identifier or its name */
  "cli-arg-destination": Record<string, never>;
  /** The fingerprint as the test showed it */
  "cli-arg-destination-accept-fingerprint": Record<string, never>;
  /** The file whose first line is the password of the key */
  "cli-arg-destination-add-key-password-from": Record<string, never>;
  /** folder, webdav or sftp */
  "cli-arg-destination-add-kind": Record<string, never>;
  /** What it is called */
  "cli-arg-destination-add-name": Record<string, never>;
  /** The file whose first line is the password of the server */
  "cli-arg-destination-add-password-from": Record<string, never>;
  /** The folder, or the address https://… or sftp://… */
  "cli-arg-destination-add-place": Record<string, never>;
  /** The file that holds the private key */
  "cli-arg-destination-add-sign-in-key": Record<string, never>;
  /** The user name */
  "cli-arg-destination-add-user": Record<string, never>;
  /** The date of the determination letter */
  "cli-arg-determination-letter": Record<string, never>;
  /** Whether it is done */
  "cli-arg-done": Record<string, never>;
  /** Only says what it would do */
  "cli-arg-dry-run": Record<string, never>;
  /** The last day on which it is in time */
  "cli-arg-due": Record<string, never>;
  /** The effect, in Welsh */
  "cli-arg-effect-cy": Record<string, never>;
  /** The effect, in English */
  "cli-arg-effect-en": Record<string, never>;
  /** Its English name */
  "cli-arg-en": Record<string, never>;
  /** How it ended */
  "cli-arg-ending": Record<string, never>;
  /** The number of the envelope */
  "cli-arg-envelope": Record<string, never>;
  /** With all of it, erases the record too */
  "cli-arg-erase": Record<string, never>;
  /** Where it can be read up */
  "cli-arg-evidence": Record<string, never>;
  /** The file */
  "cli-arg-file": Record<string, never>;
  /** Only cases that wait for this */
  "cli-arg-filter": Record<string, never>;
  /** The date of the final decision */
  "cli-arg-final-decision": Record<string, never>;
  /** The first day */
  "cli-arg-from": Record<string, never>;
  /** The file */
  "cli-arg-guide-export-out": Record<string, never>;
  /** The version; the newest unless one is given */
  "cli-arg-guide-export-version": Record<string, never>;
  /** Publish it at once: the next interview follows it. If that is refused, nothing stays */
  "cli-arg-guide-import-publish": Record<string, never>;
  /** Every part that is counted and reads otherwise still asks the same */
  "cli-arg-guide-import-same-meaning": Record<string, never>;
  /** This help */
  "cli-arg-help": Record<string, never>;
  /** The store’s folder; otherwise the person’s data folder */
  "cli-arg-home": Record<string, never>;
  /** The number of households; 0 takes it away */
  "cli-arg-households": Record<string, never>;
  /** The idea, t1 to t5 */
  "cli-arg-idea": Record<string, never>;
  /** The idea, in Welsh */
  "cli-arg-idea-cy": Record<string, never>;
  /** The idea, in English */
  "cli-arg-idea-en": Record<string, never>;
  /** The file */
  "cli-arg-idea-form-out": Record<string, never>;
  /** Where the evidence lies; nobody’s name */
  "cli-arg-idea-keep-evidence": Record<string, never>;
  /** What the record is about */
  "cli-arg-idea-keep-kind": Record<string, never>;
  /** The record that it stands in the place of */
  "cli-arg-idea-keep-old": Record<string, never>;
  /** Its fields, each as code=value */
  "cli-arg-idea-keep-values": Record<string, never>;
  /** The reporting year, by the year in which it begins */
  "cli-arg-idea-list-year": Record<string, never>;
  /** Its id */
  "cli-arg-idea-remove-record": Record<string, never>;
  /** deb, appimage, msi or dmg; usually the one this system takes */
  "cli-arg-installer": Record<string, never>;
  /** The true counts, marked as not for release; they are not entered in the ledger */
  "cli-arg-internal": Record<string, never>;
  /** The file */
  "cli-arg-interview-export-to": Record<string, never>;
  /** Says what would happen and changes nothing */
  "cli-arg-interview-import-dry-run": Record<string, never>;
  /** The file, CSV or XLSX */
  "cli-arg-interview-import-file": Record<string, never>;
  /** A TOML file that says which column is what and which word means which code */
  "cli-arg-interview-import-map": Record<string, never>;
  /** The sheet of a workbook (else the first that has the map’s headings) */
  "cli-arg-interview-import-sheet": Record<string, never>;
  /** Leaves faulty rows out and writes them to a file beside this one */
  "cli-arg-interview-import-skip-faulty": Record<string, never>;
  /** One carer’s own interview that goes in too, from 1; joint ones always do */
  "cli-arg-interviews": Record<string, never>;
  /** The first day; otherwise thirty days before the last */
  "cli-arg-journal-export-from": Record<string, never>;
  /** The kind of act; otherwise every kind */
  "cli-arg-journal-export-kind": Record<string, never>;
  /** The folder */
  "cli-arg-journal-export-out": Record<string, never>;
  /** The last day; otherwise today */
  "cli-arg-journal-export-to": Record<string, never>;
  /** The folder */
  "cli-arg-journal-facts-out": Record<string, never>;
  /** The first day; otherwise thirty days before the last */
  "cli-arg-journal-list-from": Record<string, never>;
  /** The kind of act; otherwise every kind */
  "cli-arg-journal-list-kind": Record<string, never>;
  /** The last day; otherwise today */
  "cli-arg-journal-list-to": Record<string, never>;
  /** The mark, or at least the first twelve signs of it */
  "cli-arg-journal-mark-mark": Record<string, never>;
  /** One JSON object on standard output and nothing else there */
  "cli-arg-json": Record<string, never>;
  /** What may be kept of an interview */
  "cli-arg-keep": Record<string, never>;
  /** The file whose first line is the recovery key; otherwise it is asked for */
  "cli-arg-key-file": Record<string, never>;
  /** The kind of report */
  "cli-arg-kind": Record<string, never>;
  /** The language of what is shown; both for reports and the guide alone */
  "cli-arg-lang": Record<string, never>;
  /** The language they asked for */
  "cli-arg-language": Record<string, never>;
  /** How they came to leave */
  "cli-arg-leave-type": Record<string, never>;
  /** The number of households that left */
  "cli-arg-leavers": Record<string, never>;
  /** Which letter */
  "cli-arg-letter-write-kind": Record<string, never>;
  /** The file; its ending, .pdf or .txt, says which */
  "cli-arg-letter-write-out": Record<string, never>;
  /** The day it was lodged */
  "cli-arg-lodged-on": Record<string, never>;
  /** The folder, below which man1 and cy/man1 are made */
  "cli-arg-manual-out": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-match-agree-number": Record<string, never>;
  /** Which of the two */
  "cli-arg-match-agree-side": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-match-begin-number": Record<string, never>;
  /** It ends before its time */
  "cli-arg-match-end-early": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-match-end-number": Record<string, never>;
  /** The mentor’s number in the list */
  "cli-arg-match-propose-mentor": Record<string, never>;
  /** The mentee’s number in the list */
  "cli-arg-match-propose-number": Record<string, never>;
  /** Why it is not the one ranked first */
  "cli-arg-match-propose-reason": Record<string, never>;
  /** How often they will be in touch */
  "cli-arg-match-propose-rhythm": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-match-rematch-number": Record<string, never>;
  /** Why, as a category */
  "cli-arg-match-rematch-reason": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-match-review-number": Record<string, never>;
  /** The match’s number in the list */
  "cli-arg-match-sign-number": Record<string, never>;
  /** The day */
  "cli-arg-match-sign-on": Record<string, never>;
  /** Which of the two */
  "cli-arg-match-sign-side": Record<string, never>;
  /** The mentee’s number in the list */
  "cli-arg-match-suggest-number": Record<string, never>;
  /** The kind of its measure */
  "cli-arg-measure": Record<string, never>;
  /** The code of the area they live in */
  "cli-arg-mentee-applicants-area": Record<string, never>;
  /** Their names, one on each line */
  "cli-arg-mentee-applicants-names": Record<string, never>;
  /** The day of the referral */
  "cli-arg-mentee-applicants-on": Record<string, never>;
  /** The service that assesses them: its id or its name in either language */
  "cli-arg-mentee-applicants-service": Record<string, never>;
  /** The form as JSON */
  "cli-arg-mentee-refer-form": Record<string, never>;
  /** The mentee’s number in the list */
  "cli-arg-mentee-task-number": Record<string, never>;
  /** How far it has come */
  "cli-arg-mentee-task-status": Record<string, never>;
  /** The task */
  "cli-arg-mentee-task-task": Record<string, never>;
  /** The form as JSON */
  "cli-arg-mentor-add-form": Record<string, never>;
  /** How long the talk is to last, in minutes */
  "cli-arg-minutes": Record<string, never>;
  /** The month, for example 2026-11 */
  "cli-arg-month": Record<string, never>;
  /** What seems to be a name was looked at and is none */
  "cli-arg-names-looked-at": Record<string, never>;
  /** The file whose first line is the new passphrase; otherwise it is asked for */
  "cli-arg-new-file": Record<string, never>;
  /** A remark, in Welsh */
  "cli-arg-note-cy": Record<string, never>;
  /** A remark, in English */
  "cli-arg-note-en": Record<string, never>;
  /** The day their notice reached the service */
  "cli-arg-notice-received": Record<string, never>;
  /** The case’s number, E-0001 */
  "cli-arg-number": Record<string, never>;
  /** How many of them left in one way, such as resigned-stopping=3; may be given for each way */
  "cli-arg-of": Record<string, never>;
  /** The day */
  "cli-arg-on": Record<string, never>;
  /** The PDF file */
  "cli-arg-out": Record<string, never>;
  /** Of how many */
  "cli-arg-out-of": Record<string, never>;
  /** plain, password or machine */
  "cli-arg-outbox-recipient-form": Record<string, never>;
  /** The machine’s public key, age1… */
  "cli-arg-outbox-recipient-key": Record<string, never>;
  /** The service: its id or its name in either language; without it, what is released about Wales as a whole */
  "cli-arg-outbox-recipient-service": Record<string, never>;
  /** The id of the destination; without it, the report is handed over */
  "cli-arg-outbox-recipient-to": Record<string, never>;
  /** The language of the six words */
  "cli-arg-outbox-recipient-words": Record<string, never>;
  /** The folder */
  "cli-arg-outbox-save-out": Record<string, never>;
  /** The role that answers for it, in Welsh */
  "cli-arg-owner-cy": Record<string, never>;
  /** The role that answers for it, in English */
  "cli-arg-owner-en": Record<string, never>;
  /** The day the panel considered or noted the exit */
  "cli-arg-panel-date": Record<string, never>;
  /** The file whose first line is the passphrase; otherwise { $variable } holds it, or it is asked for */
  "cli-arg-passphrase-file": { "variable": string };
  /** Which carer, from 1 in the order of the case; all of them unless one is given */
  "cli-arg-person-pack-carer": Record<string, never>;
  /** The folder */
  "cli-arg-person-pack-out": Record<string, never>;
  /** Where */
  "cli-arg-place": Record<string, never>;
  /** A principle of the Corporate Parenting Charter */
  "cli-arg-principle": Record<string, never>;
  /** What was promised, in Welsh */
  "cli-arg-promise-cy": Record<string, never>;
  /** What was promised, in English */
  "cli-arg-promise-en": Record<string, never>;
  /** A purpose that was allowed; once for each */
  "cli-arg-purposes": Record<string, never>;
  /** The day the panel’s decision was ratified */
  "cli-arg-ratified": Record<string, never>;
  /** How many */
  "cli-arg-reached": Record<string, never>;
  /** The reason */
  "cli-arg-reason": Record<string, never>;
  /** The recommendation’s number, R-0001 */
  "cli-arg-recommendation": Record<string, never>;
  /** The region whose services are addressed */
  "cli-arg-recommendation-add-region": Record<string, never>;
  /** The service: its id or its name in either language; without it and without a region, Wales */
  "cli-arg-recommendation-add-service": Record<string, never>;
  /** The record’s number, D-0001 */
  "cli-arg-record": Record<string, never>;
  /** The file for the recovery key, which is then not shown */
  "cli-arg-recovery-file": Record<string, never>;
  /** The file; its ending says which: .xlsx for a workbook that the import reads, .pdf for paper */
  "cli-arg-referral-form-out": Record<string, never>;
  /** Its region */
  "cli-arg-region": Record<string, never>;
  /** The folder */
  "cli-arg-report-every-out": Record<string, never>;
  /** Only says what could be read; changes nothing */
  "cli-arg-rescue-look": Record<string, never>;
  /** What the carers lodged against the determination */
  "cli-arg-route": Record<string, never>;
  /** The file of the script */
  "cli-arg-script": Record<string, never>;
  /** Only cases whose number, carers or service hold these words, in any form */
  "cli-arg-search": Record<string, never>;
  /** The words that are looked for */
  "cli-arg-search-text": Record<string, never>;
  /** The same number makes the same content */
  "cli-arg-seed": Record<string, never>;
  /** The service: its id or its name in either language */
  "cli-arg-service": Record<string, never>;
  /** When the talk begins, on the clock in Wales */
  "cli-arg-starts": Record<string, never>;
  /** Only cases in this state */
  "cli-arg-state": Record<string, never>;
  /** What is to be reached: a number, per cent, or how many days */
  "cli-arg-target": Record<string, never>;
  /** A theme it is about, A to I; once for each */
  "cli-arg-themes": Record<string, never>;
  /** The last day */
  "cli-arg-to": Record<string, never>;
  /** A day that stands in for today */
  "cli-arg-today": Record<string, never>;
  /** Who told it */
  "cli-arg-told-by": Record<string, never>;
  /** The day it was told */
  "cli-arg-told-on": Record<string, never>;
  /** The folder */
  "cli-arg-update-fetch-out": Record<string, never>;
  /** The version */
  "cli-arg-version": Record<string, never>;
  /** What is measured, in Welsh */
  "cli-arg-what-cy": Record<string, never>;
  /** What is measured, in English */
  "cli-arg-what-en": Record<string, never>;
  /** At which point they opted out */
  "cli-arg-when": Record<string, never>;
  /** All of the latest interview */
  "cli-arg-whole": Record<string, never>;
  /** Why the case is closed */
  "cli-arg-why": Record<string, never>;
  /** Why, in Welsh */
  "cli-arg-why-cy": Record<string, never>;
  /** Why, in English */
  "cli-arg-why-en": Record<string, never>;
  /** Any day of the year; otherwise the running one */
  "cli-arg-within": Record<string, never>;
  /** The number of a wording; once for each */
  "cli-arg-wordings": Record<string, never>;
  /** Which part was accepted, or why it was declined, in Welsh */
  "cli-arg-words-cy": Record<string, never>;
  /** Which part was accepted, or why it was declined, in English */
  "cli-arg-words-en": Record<string, never>;
  /** The day of the carers’ letter or message */
  "cli-arg-written-on": Record<string, never>;
  /** The file for the same as a workbook, a sheet for each table */
  "cli-arg-xlsx": Record<string, never>;
  /** Whole years of fostering */
  "cli-arg-years": Record<string, never>;
  /** This is given twice, or beside something that excludes it: { $argument } */
  "cli-argument-conflict": { "argument": string };
  /** Perhaps { $known } is meant. */
  "cli-argument-meant": { "known": string };
  /** Something is missing: { $argument } */
  "cli-argument-missing": { "argument": string };
  /** This command has no { $argument }. */
  "cli-argument-unknown": { "argument": string };
  /** This value cannot be read: { $argument } */
  "cli-argument-value": { "argument": string };
  /** It is written so: { $values } */
  "cli-argument-values": { "values": string };
  /** New passphrase: */
  "cli-ask-new-passphrase": Record<string, never>;
  /** Passphrase: */
  "cli-ask-passphrase": Record<string, never>;
  /** Recovery key: */
  "cli-ask-recovery-key": Record<string, never>;
  /** Attacked: { $done } of { $all }. Ctrl+C ends it; nothing is changed. */
  "cli-audit-progress": { "all": number; "done": number };
  /** The form cannot be read. Line { $line }, column { $column }. */
  "cli-bad-form": { "column": number; "line": number };
  /** Name a command. */
  "cli-command-missing": Record<string, never>;
  /** There is no such command. */
  "cli-command-unknown": Record<string, never>;
  /** The copy was opened and counted. Cases: { $cases }. Interviews: { $interviews }. */
  "cli-copy": { "cases": number; "interviews": number };
  /** The newest copy that is whole: { $file }. Cases: { $cases }. Interviews: { $interviews }. */
  "cli-copy-beside": { "cases": number; "file": string; "interviews": number };
  /** Case { $number } is deleted. */
  "cli-deleted": { "number": string };
  /** Case { $number } is erased. The number is never given again. */
  "cli-erased": { "number": string };
  /** Its household stays counted in a reporting year that is closed; what was said is gone. */
  "cli-erased-locked": Record<string, never>;
  /** The example store holds { $count } cases. Everything in it is invented. */
  "cli-example-made": { "count": number };
  /** The form is made as .xlsx or as .pdf. Give the file one of these endings. */
  "cli-form-ending": Record<string, never>;
  /** Taken in as a copy: { $count } questions. */
  "cli-guide-copied": { "count": number };
  /** made at this desk */
  "cli-guide-made-here": Record<string, never>;
  /** Published as version { $version }. */
  "cli-guide-published": { "version": number };
  /** Arguments */
  "cli-heading-arguments": Record<string, never>;
  /** Commands */
  "cli-heading-commands": Record<string, never>;
  /** For every command */
  "cli-heading-common": Record<string, never>;
  /** Name */
  "cli-heading-name": Record<string, never>;
  /** Options */
  "cli-heading-options": Record<string, never>;
  /** Usage */
  "cli-heading-usage": Record<string, never>;
  /** { $at } · { $act } · { $times } */
  "cli-journal-row": { "act": string; "at": string; "times": number };
  /** Saved. */
  "cli-kept": Record<string, never>;
  /** A letter is written as .pdf or as .txt. Give the file one of these endings. */
  "cli-letter-ending": Record<string, never>;
  /** The store is made. */
  "cli-made": Record<string, never>;
  /** The mark is on the line of { $at } */
  "cli-mark-found": { "at": string };
  /** command */
  "cli-name-command": Record<string, never>;
  /** options */
  "cli-name-options": Record<string, never>;
  /** No folder for the store could be found. Name one with --home. */
  "cli-no-home": Record<string, never>;
  /** No passphrase was given. Name a file with { $option }, or set { $variable }. */
  "cli-no-passphrase": { "option": string; "variable": string };
  /** Opted out: { $number } */
  "cli-opted-out": { "number": string };
  /** The passphrase is changed. */
  "cli-passphrase-changed": Record<string, never>;
  /** Recovery key, shown once: { $key } */
  "cli-recovery-key": { "key": string };
  /** { $file }: holds { $count } withdrawn wordings and must be made again */
  "cli-report-again": { "count": number; "file": string };
  /** { $file }: counts the household, and its figures stay */
  "cli-report-counts": { "file": string };
  /** Questions put to the attacker: { $done } of { $all }. Ctrl+C ends it; nothing is changed. */
  "cli-report-progress": { "all": number; "done": number };
  /** A new store holds what could be read. */
  "cli-rescued": Record<string, never>;
  /** { $cases } cases were seen to. */
  "cli-retention-done": { "cases": number };
  /** Referrals begun and not entered: { $drafts }. Answers kept without a case: { $consents }. Lines of the journal: { $journal }. */
  "cli-retention-rest": { "consents": number; "drafts": number; "journal": number };
  /** The script stopped at line { $line }. What the lines before it say has been done. Correct the line and run the rest. */
  "cli-script-stopped": { "line": number };
  /** What stood there before is kept in the folder { $folder }. */
  "cli-set-aside": { "folder": string };
  /** The store is sound. Pages verified: { $pages }. */
  "cli-sound": { "pages": number };
  /** Unless given: { $value } */
  "cli-unless-given": { "value": string };
  /** This file cannot be read: { $file }. Choose another file. */
  "cli-unreadable": { "file": string };
  /** The command takes no word in place { $place }. A value of several words stands in quotation marks. */
  "cli-word-unexpected": { "place": number };
  /** The words of the command cannot be read. */
  "cli-words-wrong": Record<string, never>;
  /** Written: { $file } */
  "cli-written": { "file": string };
  /** Gwrando { $number }: commitment due */
  "commitments-calendar-due": { "number": string };
  /** Gwrando { $number }: last day for an answer */
  "commitments-calendar-reply": { "number": string };
  /** Carers told us that they were alone with what was hard, and that nobody who knew the work from within was there to ask. */
  "commitments-mentor-context": Record<string, never>;
  /** New carers have somebody to ask from the beginning, feel less alone, and stay longer. */
  "commitments-mentor-effect": Record<string, never>;
  /** Offer each new carer a mentor, an experienced foster carer, within four weeks of approval. */
  "commitments-mentor-idea": Record<string, never>;
  /** Fewer than five households stand behind it, and not approved voices alone. Choose more interviews, or only voices that carers approved for this service. */
  "commitments-not-yet-few-households": Record<string, never>;
  /** It is built from nothing yet. Choose interviews or approved voices below. */
  "commitments-not-yet-nothing": Record<string, never>;
  /** Its voices were approved for the carer’s own service and for nobody else. Address it to that service, or choose interviews of five households. */
  "commitments-not-yet-voices-elsewhere": Record<string, never>;
  /** Please answer by { $due }: accepted, accepted in part, or declined with a reason. What you answer is told to carers as plainly one way as the other. */
  "commitments-page-answer": { "due": { day: string } };
  /** Your answer */
  "commitments-page-answer-part": Record<string, never>;
  /** Recommendation { $number } */
  "commitments-page-title": { "number": string };
  /** Wales */
  "commitments-page-wales": Record<string, never>;
  /** Context */
  "commitments-part-context": Record<string, never>;
  /** Effect */
  "commitments-part-effect": Record<string, never>;
  /** Idea */
  "commitments-part-idea": Record<string, never>;
  /** Choose themes and reasons of the code frame. */
  "commitments-trouble-about": Record<string, never>;
  /** Write something here. A recommendation has all three boxes in both languages. */
  "commitments-trouble-box-empty": Record<string, never>;
  /** On this day not every talk that it rests on had been held: the last of them ended on { $heard }. Correct the date. */
  "commitments-trouble-day-before-heard": { "heard": { day: string } };
  /** This day lies before what it belongs to. Correct the date. */
  "commitments-trouble-day-early": Record<string, never>;
  /** This day has not come yet. Correct the date. */
  "commitments-trouble-day-future": Record<string, never>;
  /** Enter the day. */
  "commitments-trouble-day-missing": Record<string, never>;
  /** A commitment cannot end like that as it stands. Of what is called kept, something must have been reported. First note what happened. */
  "commitments-trouble-ending": Record<string, never>;
  /** Enter a target that can be reached: a whole number from 1, and per cent up to 100. Yes or no has none. */
  "commitments-trouble-measure-target": Record<string, never>;
  /** The commitment has no such measure. Choose one that is in the list. */
  "commitments-trouble-measure-unknown": Record<string, never>;
  /** Enter in both languages what is measured. */
  "commitments-trouble-measure-what": Record<string, never>;
  /** A commitment has from one to eight measures. Add one or take one away. */
  "commitments-trouble-measures": Record<string, never>;
  /** This seems to name or lead to somebody. Put a role in its place, or say that you looked and it does not. */
  "commitments-trouble-name": Record<string, never>;
  /** There is no such commitment. Go back to the list and choose again. */
  "commitments-trouble-no-commitment": Record<string, never>;
  /** There is no such interview or voice to build on. Go back to the list and choose again. */
  "commitments-trouble-no-evidence": Record<string, never>;
  /** There is no such recommendation. Go back to the list and choose again. */
  "commitments-trouble-no-recommendation": Record<string, never>;
  /** As it stands, this cannot be done. Go back to the page to see what can be done now. */
  "commitments-trouble-not-now": Record<string, never>;
  /** This commitment belongs to the service that was asked. Choose that service. */
  "commitments-trouble-other-service": Record<string, never>;
  /** Enter in both languages the role that answers for it. */
  "commitments-trouble-owner": Record<string, never>;
  /** This seems to be a person. Enter a role, such as “the fostering manager”. */
  "commitments-trouble-owner-name": Record<string, never>;
  /** Enter in both languages what was promised. */
  "commitments-trouble-promise": Record<string, never>;
  /** Choose the region. */
  "commitments-trouble-region": Record<string, never>;
  /** Choose another commitment of the same service that is still going on, or none when nothing is replaced. */
  "commitments-trouble-replaced-by": Record<string, never>;
  /** Choose the service, or the authority whose councillors are addressed. */
  "commitments-trouble-service": Record<string, never>;
  /** That is more than 2,000 characters. A reader with little time stops long before. Make the text shorter. */
  "commitments-trouble-too-long": Record<string, never>;
  /** Enter a whole number. */
  "commitments-trouble-value-number": Record<string, never>;
  /** Enter how many of how many; the second number is not the smaller one. */
  "commitments-trouble-value-share": Record<string, never>;
  /** Choose yes or no. */
  "commitments-trouble-value-yes-no": Record<string, never>;
  /** Enter which part was accepted. */
  "commitments-trouble-which-part": Record<string, never>;
  /** Enter why it was declined, in the service’s words. It is told as plainly as a yes. */
  "commitments-trouble-why": Record<string, never>;
  /** Enter why, for the carers who asked for it. */
  "commitments-trouble-why-not-kept": Record<string, never>;
  /** To be made again */
  "consent-again": Record<string, never>;
  /** It was called back */
  "consent-again-call-back": Record<string, never>;
  /** It was called back: { $report } */
  "consent-again-call-back-of": { "report": string };
  /** Was this report called back? */
  "consent-again-call-back-title": Record<string, never>;
  /** Say so when every copy was asked back and no new report is made, for example because the report would now say nothing. It then leaves the list of what is to do, for good. */
  "consent-again-call-back-what": Record<string, never>;
  /** Called back on { $day } */
  "consent-again-called-back": { "day": { day: string } };
  /** Made again on { $day } */
  "consent-again-made-again": { "day": { day: string } };
  /** Still to do */
  "consent-again-open": Record<string, never>;
  /** Sent on */
  "consent-again-sent": Record<string, never>;
  /** What was done */
  "consent-again-stands": Record<string, never>;
  /** Carers withdrew words that stand in these reports. Make each of them again above, with the same service, year and language: it then says the same without those words. Ask for the old one to be destroyed. */
  "consent-again-why": Record<string, never>;
  /** Words withdrawn */
  "consent-again-words": Record<string, never>;
  /** Answer */
  "consent-answer": Record<string, never>;
  /** { $count } reports that were sent must be made again. They stand under Reports until that is done. */
  "consent-effect-again": { "count": number };
  /** The record is erased for good: notes, ratings, reasons, names and contact details. A record of concern has its own review and stays. */
  "consent-effect-erased": Record<string, never>;
  /** The reporting year that ends on { $day } is not locked for this household: it will stand in no figure. It counts as an opt-out, never as a reason. */
  "consent-effect-in-no-figure": { "day": { day: string } };
  /** The record stays here, closed, until its time has run out. */
  "consent-effect-kept": Record<string, never>;
  /** The reporting year that ended on { $day } is locked. The figures in which the household is counted point to nobody and stay as they are. */
  "consent-effect-locked": { "day": { day: string } };
  /** The reporting year that ends on { $day } is not locked for this household: it will be counted only where the carer still allows it. */
  "consent-effect-not-locked": { "day": { day: string } };
  /** No report that was sent holds these words. */
  "consent-effect-nowhere": Record<string, never>;
  /** { $count } uses of the interview end now. */
  "consent-effect-purposes": { "count": number };
  /** Recommendation { $number } was shared and was built on this. It cannot be unread, but no statement or report repeats its words. It is marked here. */
  "consent-effect-recommendation-falls": { "number": string };
  /** Recommendation { $number } was shared and was built partly on this. It stays shared, and what else it was built on still carries it. It is marked here. */
  "consent-effect-recommendation-stands": { "number": string };
  /** The interview is used for nothing from now on, and the carer is not approached again. */
  "consent-effect-whole": Record<string, never>;
  /** { $count } wordings will never stand in a report again. */
  "consent-effect-wordings": { "count": number };
  /** Allowed */
  "consent-given": Record<string, never>;
  /** It arrived here: { $place } */
  "consent-held-arrived": { "place": string };
  /** Counts the household: its figures stay */
  "consent-held-counted": Record<string, never>;
  /** You handed it over */
  "consent-held-handed": Record<string, never>;
  /** It has not left, and will not leave any more */
  "consent-held-queued": Record<string, never>;
  /** Its envelope was recalled before */
  "consent-held-recalled": Record<string, never>;
  /** You saved it as a file: do not send that file */
  "consent-held-saved": Record<string, never>;
  /** It is on its way right now: if it arrives, its receipt is marked */
  "consent-held-sending": Record<string, never>;
  /** Holds { $count } of these wordings: must be made again */
  "consent-held-wordings": { "count": number };
  /** Every answer */
  "consent-history": Record<string, never>;
  /** Households */
  "consent-households": Record<string, never>;
  /** Record that this carer changed their mind? */
  "consent-lift-ask": Record<string, never>;
  /** The carer’s name */
  "consent-lift-carer": Record<string, never>;
  /** Enter the carer’s name */
  "consent-lift-carer-missing": Record<string, never>;
  /** Choose one */
  "consent-lift-choose": Record<string, never>;
  /** They changed their mind */
  "consent-lift-do": Record<string, never>;
  /** They changed their mind: opted out on { $day } */
  "consent-lift-do-of": { "day": { day: string } };
  /** This carer may be referred and invited again. Nothing that was erased comes back; the service must refer them anew. */
  "consent-lift-does": Record<string, never>;
  /** Recorded: the carer may be referred again. */
  "consent-lift-done": Record<string, never>;
  /** Look up */
  "consent-lift-find": Record<string, never>;
  /** Opted out on { $day } */
  "consent-lift-found": { "day": { day: string } };
  /** Carers who changed their minds */
  "consent-lift-list": Record<string, never>;
  /** Nobody of this name is marked at this service. */
  "consent-lift-none": Record<string, never>;
  /** Another carer of the same household stays opted out until they say so themselves. */
  "consent-lift-others": Record<string, never>;
  /** That they had opted out stays counted, and this change stays on record with today’s date. No reason is kept. */
  "consent-lift-stays": Record<string, never>;
  /** A carer who changed their mind */
  "consent-lift-title": Record<string, never>;
  /** Who told you? */
  "consent-lift-told-by": Record<string, never>;
  /** The carer */
  "consent-lift-told-by-carer": Record<string, never>;
  /** Somebody else the carer asked */
  "consent-lift-told-by-other": Record<string, never>;
  /** The service, for the carer */
  "consent-lift-told-by-service": Record<string, never>;
  /** When were you told? */
  "consent-lift-told-on": Record<string, never>;
  /** Opted out */
  "consent-lift-was": Record<string, never>;
  /** Told on */
  "consent-lift-when": Record<string, never>;
  /** Who told it */
  "consent-lift-who": Record<string, never>;
  /** Enter the name only to look it up; it is not kept. Nobody is asked why. */
  "consent-lift-why": Record<string, never>;
  /** The reporting year is locked. Words can still be withdrawn; figures stay, for they point to nobody. */
  "consent-locked": Record<string, never>;
  /** There is no interview yet, so nothing was asked. */
  "consent-none": Record<string, never>;
  /** Notice */
  "consent-notice": Record<string, never>;
  /** Thank you for giving your time. I am independent of your fostering service: I do not work for them, and they do not see my notes. */
  "consent-notice-1-1": Record<string, never>;
  /** Taking part is your choice. You can leave out any question without saying why, ask for a break, or stop at any time. You can withdraw what you have said until the year's reports are locked, and I will give you that date. */
  "consent-notice-1-2": Record<string, never>;
  /** What you say goes into reports together with what others say. Nothing that shows who you are goes to your service unless you choose it. */
  "consent-notice-1-3": Record<string, never>;
  /** I want to be honest with you: where only a few households have left, people may guess, even though no name is given. */
  "consent-notice-1-4": Record<string, never>;
  /** I cannot promise to keep everything confidential. If you say something that suggests a child or an adult is at risk of harm, or that a crime has been committed, I have to pass it on. I would talk to you first whenever that would be safe. */
  "consent-notice-1-5": Record<string, never>;
  /** This interview is separate from the Independent Review Mechanism (IRM). We do not send it to your service's decision-maker or the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission. */
  "consent-notice-1-6": Record<string, never>;
  /** Please do not give any child's name; if one slips out, I will write “the child”. If there was an allegation, we can talk about how you were treated, but I do not record what the allegation was. */
  "consent-notice-1-7": Record<string, never>;
  /** May I write down what you say? For now you are allowing this conversation and my notes, and nothing else. I will ask separately before I record anything about health, belief or other sensitive matters. At the end I will read back, and you will decide, one by one, what may be used and where. */
  "consent-notice-1-8": Record<string, never>;
  /** A notice that was read to a carer never changes. When its words change, it becomes a new version. */
  "consent-notice-once": Record<string, never>;
  /** Notice { $version } */
  "consent-notice-show": { "version": string };
  /** What was read out: notice { $version } */
  "consent-notice-title": { "version": string };
  /** Allowed now */
  "consent-now": Record<string, never>;
  /** Nothing. The carer withdrew this interview. */
  "consent-now-nothing": Record<string, never>;
  /** Interview begun on { $day } */
  "consent-of-interview": { "day": { day: string } };
  /** The carers opted out */
  "consent-opt-out": Record<string, never>;
  /** The carers opted out. Case { $number } was erased. */
  "consent-opt-out-done": { "number": string };
  /** Everything about this case is erased for good: names, contact details and dates. */
  "consent-opt-out-erased": Record<string, never>;
  /** Opting out is never counted as a reason for leaving. */
  "consent-opt-out-reason": Record<string, never>;
  /** What stays is today's date and a mark from which no name can be read. By it this program recognises the same carers if the service refers them again. */
  "consent-opt-out-stays": Record<string, never>;
  /** Record that the carers opted out? */
  "consent-opt-out-title": Record<string, never>;
  /** Opt-outs */
  "consent-opt-outs": Record<string, never>;
  /** Households that opted out */
  "consent-opt-outs-counts": Record<string, never>;
  /** Carers may opt out before they are referred, afterwards, in the middle of an interview, or later. This page counts them and knows no names. Opting out is never a reason for leaving, and only the management and the national report may speak of it. */
  "consent-opt-outs-why": Record<string, never>;
  /** When */
  "consent-point": Record<string, never>;
  /** After the interview, before the year was locked */
  "consent-point-after": Record<string, never>;
  /** After the referral */
  "consent-point-after-referral": Record<string, never>;
  /** Before the referral, as services say */
  "consent-point-before-referral": Record<string, never>;
  /** During an interview */
  "consent-point-during": Record<string, never>;
  /** What for */
  "consent-purpose": Record<string, never>;
  /** Evidence for an inspection */
  "consent-purpose-inspection": Record<string, never>;
  /** The interview and a record of it */
  "consent-purpose-interview": Record<string, never>;
  /** Findings for their own service */
  "consent-purpose-local-themes": Record<string, never>;
  /** Mentoring or speaking */
  "consent-purpose-mentoring": Record<string, never>;
  /** Findings for Wales */
  "consent-purpose-national-findings": Record<string, never>;
  /** Being contacted again */
  "consent-purpose-recontact": Record<string, never>;
  /** Health and other sensitive matters */
  "consent-purpose-special-category": Record<string, never>;
  /** Sound is never recorded, so nobody is asked for it. */
  "consent-recording": Record<string, never>;
  /** Refused */
  "consent-refused": Record<string, never>;
  /** Another person of this name */
  "consent-same-another": Record<string, never>;
  /** The referral is kept, and with it that you said so, and when. */
  "consent-same-another-means": Record<string, never>;
  /** Answer */
  "consent-same-answer": Record<string, never>;
  /** Choose one */
  "consent-same-choose": Record<string, never>;
  /** Who is this? */
  "consent-same-legend": Record<string, never>;
  /** Not kept: this carer opted out. If they changed their mind, record it on the page of opt-outs first. */
  "consent-same-refused": Record<string, never>;
  /** Somebody of this name opted out of this service on { $day }. On { $at } it was answered that this is another person. */
  "consent-same-said": { "at": { day: string }; "day": { day: string } };
  /** The same person */
  "consent-same-same": Record<string, never>;
  /** They do not want an interview. The referral is not kept. */
  "consent-same-same-means": Record<string, never>;
  /** The same person or another? */
  "consent-same-title": Record<string, never>;
  /** The carer wants to stop */
  "consent-stop": Record<string, never>;
  /** What may we keep of what you have said? */
  "consent-stop-ask": Record<string, never>;
  /** If the carer only wants a break, close this and press Pause. */
  "consent-stop-break": Record<string, never>;
  /** Choose one */
  "consent-stop-choose": Record<string, never>;
  /** Stop the interview */
  "consent-stop-do": Record<string, never>;
  /** The interview was stopped. What was said so far was kept. */
  "consent-stop-done-everything": Record<string, never>;
  /** The interview was stopped, and nothing was kept. */
  "consent-stop-done-nothing": Record<string, never>;
  /** Everything so far */
  "consent-stop-everything": Record<string, never>;
  /** The notes are closed now. They are used only for what you allow. */
  "consent-stop-everything-means": Record<string, never>;
  /** Nothing */
  "consent-stop-nothing": Record<string, never>;
  /** Everything is erased for good: the notes, your name and how to reach you. Only today's date stays, and a mark by which nobody asks you again. */
  "consent-stop-nothing-means": Record<string, never>;
  /** Another interview of this household still stands. Of this one the notes and answers are erased; names and contact details stay with the other. */
  "consent-stop-other": Record<string, never>;
  /** Stop this interview for good? */
  "consent-stop-title": Record<string, never>;
  /** The carer stopped this interview on { $day } and let what had been said be kept. */
  "consent-stopped": { "day": { day: string } };
  /** Choose one */
  "consent-tally-choose": Record<string, never>;
  /** How many households */
  "consent-tally-households": Record<string, never>;
  /** Save the number */
  "consent-tally-keep": Record<string, never>;
  /** Saved. */
  "consent-tally-kept": Record<string, never>;
  /** How they left */
  "consent-tally-leave": Record<string, never>;
  /** What services said */
  "consent-tally-list": Record<string, never>;
  /** Month */
  "consent-tally-month": Record<string, never>;
  /** No service has said anything for this year. Enter a number above when one does. */
  "consent-tally-none": Record<string, never>;
  /** Remove */
  "consent-tally-remove": Record<string, never>;
  /** Remove the number of { $service } for { $month } */
  "consent-tally-remove-of": { "month": string; "service": string };
  /** Service */
  "consent-tally-service": Record<string, never>;
  /** Before the referral */
  "consent-tally-title": Record<string, never>;
  /** Enter a whole number, 1 or more */
  "consent-tally-whole": Record<string, never>;
  /** A service tells only how many carers did not want to be referred. Enter the month, how they left and the number, and no name. */
  "consent-tally-why": Record<string, never>;
  /** Year */
  "consent-tally-year": Record<string, never>;
  /** What was allowed */
  "consent-title": Record<string, never>;
  /** Not asked yet */
  "consent-unsettled": Record<string, never>;
  /** Whatever is withdrawn up to { $day } will stand in no figure. */
  "consent-until": { "day": { day: string } };
  /** The year ended on { $day } and is not locked yet: whatever is withdrawn now will stand in no figure. */
  "consent-until-passed": { "day": { day: string } };
  /** When */
  "consent-when": Record<string, never>;
  /** Withdraw… */
  "consent-withdraw": Record<string, never>;
  /** Choose what the carer takes back. You will then see what happens. */
  "consent-withdraw-choose": Record<string, never>;
  /** Withdraw */
  "consent-withdraw-do": Record<string, never>;
  /** Withdrawn. What happened: */
  "consent-withdraw-done": Record<string, never>;
  /** Erase the record of this household: notes, names and contact details */
  "consent-withdraw-erase": Record<string, never>;
  /** This cannot be undone. */
  "consent-withdraw-final": Record<string, never>;
  /** Keep it closed and use it for nothing */
  "consent-withdraw-keep": Record<string, never>;
  /** No report that was sent has to do with it. */
  "consent-withdraw-no-reports": Record<string, never>;
  /** Some of it */
  "consent-withdraw-part": Record<string, never>;
  /** What for */
  "consent-withdraw-purposes": Record<string, never>;
  /** And the record of the interview? */
  "consent-withdraw-record": Record<string, never>;
  /** Reports that were sent */
  "consent-withdraw-reports": Record<string, never>;
  /** What does the carer take back? */
  "consent-withdraw-title": Record<string, never>;
  /** All of it */
  "consent-withdraw-whole": Record<string, never>;
  /** What will happen */
  "consent-withdraw-will": Record<string, never>;
  /** Which words */
  "consent-withdraw-wordings": Record<string, never>;
  /** Withdrawn */
  "consent-withdrawn": Record<string, never>;
  /** Not to be used */
  "consent-wording-neither": Record<string, never>;
  /** Without saying who */
  "consent-wording-unattributed": Record<string, never>;
  /** Not decided */
  "consent-wording-undecided": Record<string, never>;
  /** For their own service */
  "consent-wording-voice": Record<string, never>;
  /** Withdrawn on { $day } */
  "consent-wording-withdrawn": { "day": { day: string } };
  /** In the carer's own words, each decided by itself */
  "consent-wordings": Record<string, never>;
  /** Put this copy in the place of what is here? */
  "desk-bring-ask": Record<string, never>;
  /** Bring back a copy */
  "desk-bring-back": Record<string, never>;
  /** Put the copy in its place */
  "desk-bring-do": Record<string, never>;
  /** Putting the copy in its place… */
  "desk-bring-doing": Record<string, never>;
  /** The copy is in its place. Open it with the passphrase it was made with, or with the recovery key. */
  "desk-bring-done": Record<string, never>;
  /** The copy is in its place. What stood here before is kept in the folder { $folder }. Open the copy with the passphrase it was made with, or with the recovery key. */
  "desk-bring-done-aside": { "folder": string };
  /** Whatever was erased since then is erased from it again. */
  "desk-bring-erased": Record<string, never>;
  /** File of the copy */
  "desk-bring-file": Record<string, never>;
  /** This copy was made on { $day } at { $time }. Every page of it is whole. */
  "desk-bring-found": { "day": { day: string }; "time": string };
  /** There is nothing on this computer yet that it would replace. */
  "desk-bring-fresh": Record<string, never>;
  /** The list of what was erased, which lies beside this copy, is damaged. What this computer itself knows to be erased is erased again; whatever only that list knew comes back with the copy. If another of your copies has its own folder, look there for a whole list first; otherwise erase again by hand afterwards. */
  "desk-bring-list-broken": Record<string, never>;
  /** Look into the copy */
  "desk-bring-look": Record<string, never>;
  /** Reading the copy and checking every page… */
  "desk-bring-looking": Record<string, never>;
  /** Choose the file of the copy. */
  "desk-bring-no-file": Record<string, never>;
  /** The copy's passphrase */
  "desk-bring-passphrase": Record<string, never>;
  /** The recovery key */
  "desk-bring-recovery": Record<string, never>;
  /** It takes the place of what is on this computer now. That is not deleted: it is kept aside in a folder of its own. */
  "desk-bring-replaces": Record<string, never>;
  /** A copy is one file whose name ends in .gwrando-copy. It opens with the passphrase of the day on which it was made, or with the recovery key. */
  "desk-bring-why": Record<string, never>;
  /** What you have */
  "desk-bring-with": Record<string, never>;
  /** Close anyway */
  "desk-close-anyway": Record<string, never>;
  /** There are words on this screen that are not saved. If you close the window now, they are lost. */
  "desk-close-unsaved": Record<string, never>;
  /** Continue */
  "desk-continue": Record<string, never>;
  /** The check found damage in the file with your records. What you write is still being saved. Lock as soon as you can: when you open again you will see what can be read, and nothing will have been deleted. */
  "desk-damaged": Record<string, never>;
  /** Damage was found in the file with your records. When you open, every page is checked first, which may take longer. Nothing has been deleted. */
  "desk-damaged-locked": Record<string, never>;
  /** This is an example: everybody in it is invented. */
  "desk-example-banner": Record<string, never>;
  /** Begin your own work */
  "desk-example-leave": Record<string, never>;
  /** The example is closed and kept aside. You will choose a new passphrase and be given a new recovery key for your own work. */
  "desk-example-leave-why": Record<string, never>;
  /** Set the example aside */
  "desk-example-leave-yes": Record<string, never>;
  /** I have forgotten the passphrase */
  "desk-forgotten": Record<string, never>;
  /** Which language would you like to work in? */
  "desk-language-choose": Record<string, never>;
  /** You can change language at any time, at the top of every screen. */
  "desk-language-choose-hint": Record<string, never>;
  /** Lock anyway */
  "desk-lock-anyway": Record<string, never>;
  /** Welcome back */
  "desk-lock-title": Record<string, never>;
  /** Some words are not saved yet. Locking now would lose them. */
  "desk-lock-unsaved": Record<string, never>;
  /** Everything is locked. Enter your passphrase to continue. */
  "desk-lock-why": Record<string, never>;
  /** Locking… */
  "desk-locking": Record<string, never>;
  /** Getting ready… */
  "desk-making": Record<string, never>;
  /** Open */
  "desk-open": Record<string, never>;
  /** Opening… */
  "desk-opening": Record<string, never>;
  /** Passphrase */
  "desk-passphrase": Record<string, never>;
  /** Four or five words that have nothing to do with each other are stronger than one difficult word, and easier to remember. Use at least 10 characters. */
  "desk-passphrase-advice": Record<string, never>;
  /** The same passphrase again */
  "desk-passphrase-again": Record<string, never>;
  /** The two passphrases are not the same */
  "desk-passphrase-differs": Record<string, never>;
  /** Enter a passphrase */
  "desk-passphrase-missing": Record<string, never>;
  /** New passphrase */
  "desk-passphrase-new": Record<string, never>;
  /** Choose a passphrase */
  "desk-passphrase-title": Record<string, never>;
  /** The passphrase locks everything on this laptop. Nobody can open it without it, and neither can we. */
  "desk-passphrase-why": Record<string, never>;
  /** Open with the recovery key */
  "desk-recover-title": Record<string, never>;
  /** Enter the key from your paper, and choose a new passphrase. */
  "desk-recover-why": Record<string, never>;
  /** Show the key again */
  "desk-recovery-again": Record<string, never>;
  /** Type the recovery key back */
  "desk-recovery-back-title": Record<string, never>;
  /** To be sure that it is right on the paper. Spaces, hyphens and capital letters make no difference. */
  "desk-recovery-back-why": Record<string, never>;
  /** Check the key */
  "desk-recovery-check": Record<string, never>;
  /** Write it on paper and keep it somewhere safe, away from the laptop. */
  "desk-recovery-keep": Record<string, never>;
  /** Recovery key */
  "desk-recovery-key": Record<string, never>;
  /** Write down your recovery key */
  "desk-recovery-title": Record<string, never>;
  /** If you forget the passphrase, this key is the only other way in. It is shown only once. */
  "desk-recovery-why": Record<string, never>;
  /** I have written it down */
  "desk-recovery-written": Record<string, never>;
  /** I remember the passphrase */
  "desk-remembered": Record<string, never>;
  /** A damaged file was set aside and kept as { $file }. */
  "desk-set-aside": { "file": string };
  /** Step { $step } of 3 */
  "desk-step": { "step": number };
  /** Reports go to these places and to no other: a folder of this computer, or a server of a service. */
  "destinations-about": Record<string, never>;
  /** Accept the new fingerprint */
  "destinations-accept": Record<string, never>;
  /** Before */
  "destinations-accept-before": Record<string, never>;
  /** Telephone the service first, on a number that you had before today, and compare the new fingerprint. */
  "destinations-accept-call": Record<string, never>;
  /** Now */
  "destinations-accept-now": Record<string, never>;
  /** From then on your reports, and the password, go to whoever shows the new fingerprint. What has gone cannot be called back. */
  "destinations-accept-then": Record<string, never>;
  /** The server shows another fingerprint than before. This happens when the service renews its key or its certificate. It also happens when somebody stands between you and the service. */
  "destinations-accept-what": Record<string, never>;
  /** The new fingerprint is accepted. */
  "destinations-accepted": Record<string, never>;
  /** Add a destination */
  "destinations-add": Record<string, never>;
  /** Address */
  "destinations-address": Record<string, never>;
  /** For example sftp://server.example/reports, and with another port sftp://server.example:2222/reports. With /~/ after the server the folder begins where the server lets you in. */
  "destinations-address-sftp-hint": Record<string, never>;
  /** As the service gave it to you; it begins with https:// */
  "destinations-address-webdav-hint": Record<string, never>;
  /** Change */
  "destinations-change": Record<string, never>;
  /** Test it now: that shows the new fingerprint beside the old one, and tells the server nothing. Only then can you accept it. */
  "destinations-changed-key-test": Record<string, never>;
  /** It is tried again, by itself if you have allowed that. If it goes on like this, tell the service. */
  "destinations-do-broken": Record<string, never>;
  /** Telephone the service and compare. Accept the new fingerprint only if it is the same. */
  "destinations-do-changed-key": Record<string, never>;
  /** It is tried again from the beginning, by itself if you have allowed that. */
  "destinations-do-cut-short": Record<string, never>;
  /** Seal the report again. */
  "destinations-do-damaged": Record<string, never>;
  /** Ask the service for permission to write in this folder. */
  "destinations-do-forbidden": Record<string, never>;
  /** It is tried again, by itself if you have allowed that. If it goes on like this, tell the service. */
  "destinations-do-forgot": Record<string, never>;
  /** Make room, or ask the service to do so. It is tried again, by itself if you have allowed that. */
  "destinations-do-full": Record<string, never>;
  /** Check the address, or use a folder instead. */
  "destinations-do-lacks": Record<string, never>;
  /** Check them in the settings, or ask the service whether they have changed. */
  "destinations-do-login": Record<string, never>;
  /** It is tried again, by itself if you have allowed that. If it goes on like this, tell the service that its server damages files. */
  "destinations-do-lying": Record<string, never>;
  /** Ask the service to look at the file, and to move it if it is not needed there. */
  "destinations-do-name-taken": Record<string, never>;
  /** Check the address in the settings, or ask the service for the right one. */
  "destinations-do-no-folder": Record<string, never>;
  /** Check the connection, or plug the stick in. It is tried again, by itself if you have allowed that. */
  "destinations-do-offline": Record<string, never>;
  /** Folder */
  "destinations-folder": Record<string, never>;
  /** Save the destination */
  "destinations-keep": Record<string, never>;
  /** The destination is saved. */
  "destinations-kept": Record<string, never>;
  /** Your private key */
  "destinations-key": Record<string, never>;
  /** The whole text of the key file, from the first line to the last */
  "destinations-key-hint": Record<string, never>;
  /** What kind of place is it? */
  "destinations-kind": Record<string, never>;
  /** A folder of this computer */
  "destinations-kind-folder": Record<string, never>;
  /** A memory stick, or a folder that another program keeps in step with the service */
  "destinations-kind-folder-hint": Record<string, never>;
  /** An SFTP server */
  "destinations-kind-sftp": Record<string, never>;
  /** Many councils receive files in this way */
  "destinations-kind-sftp-hint": Record<string, never>;
  /** A WebDAV server */
  "destinations-kind-webdav": Record<string, never>;
  /** For example Nextcloud */
  "destinations-kind-webdav-hint": Record<string, never>;
  /** The server would put one file over another of the same name. The program looks first, so that this does not happen. */
  "destinations-lack-guard": Record<string, never>;
  /** The server does not let anybody read there. Receipts will say that only the size is known. */
  "destinations-lack-read-back": Record<string, never>;
  /** The server does not let you delete. The small test file stays there. */
  "destinations-lack-remove": Record<string, never>;
  /** The server does not say how long a file is, so each one is read back before it gets its name. */
  "destinations-lack-size": Record<string, never>;
  /** What do you call it? */
  "destinations-name": Record<string, never>;
  /** For example the name of the service. Receipts show this name. */
  "destinations-name-hint": Record<string, never>;
  /** No destination is set yet. Add the first one, and reports that are released can go there by themselves. */
  "destinations-none": Record<string, never>;
  /** Set destinations */
  "destinations-open": Record<string, never>;
  /** Password of the key */
  "destinations-passphrase": Record<string, never>;
  /** Empty if the key needs none */
  "destinations-passphrase-hint": Record<string, never>;
  /** Password of the server */
  "destinations-password": Record<string, never>;
  /** Fingerprint of the server */
  "destinations-pin": Record<string, never>;
  /** The server has answered for the first time. From now on it is known by this fingerprint. If you can, compare it by telephone with what the service tells you. */
  "destinations-pin-first": Record<string, never>;
  /** The first test asks the server for it. */
  "destinations-pin-none": Record<string, never>;
  /** Known since { $day } */
  "destinations-pin-since": { "day": { day: string } };
  /** Remove */
  "destinations-remove": Record<string, never>;
  /** Remove this destination? */
  "destinations-remove-title": Record<string, never>;
  /** Its address and its password or key are deleted here. Its name stays on receipts. Nothing at the place itself changes. */
  "destinations-remove-what": Record<string, never>;
  /** The destination is removed. */
  "destinations-removed": Record<string, never>;
  /** Leave this empty to keep what is saved. If the address or the user name changes, it must be given again. */
  "destinations-secret-stays": Record<string, never>;
  /** It is kept in your encrypted records and nowhere else. */
  "destinations-secret-where": Record<string, never>;
  /** How do you sign in? */
  "destinations-sign-in": Record<string, never>;
  /** With a user name and a key */
  "destinations-sign-in-key": Record<string, never>;
  /** The server asks for no name */
  "destinations-sign-in-nobody": Record<string, never>;
  /** With a user name and a password */
  "destinations-sign-in-password": Record<string, never>;
  /** Test */
  "destinations-test": Record<string, never>;
  /** The test writes a small file, looks at it, reads it back and takes it away again. */
  "destinations-test-what": Record<string, never>;
  /** Last test: { $day }, { $time } */
  "destinations-tested": { "day": { day: string }; "time": string };
  /** Testing… */
  "destinations-testing": Record<string, never>;
  /** Destinations */
  "destinations-title": Record<string, never>;
  /** Choose a folder, or write its whole path */
  "destinations-trouble-folder": Record<string, never>;
  /** This address begins with http://, so the password would cross the network where others can read it. Ask the service for an address with https:// */
  "destinations-trouble-in-clear": Record<string, never>;
  /** Paste the whole private key, from the first line to the last; the half that is called public does not sign in */
  "destinations-trouble-key": Record<string, never>;
  /** This kind of key cannot be used. Please ask for an Ed25519 or ECDSA key */
  "destinations-trouble-key-kind": Record<string, never>;
  /** Give it a name */
  "destinations-trouble-name": Record<string, never>;
  /** The name may have 60 characters at most. Give a shorter name */
  "destinations-trouble-name-long": Record<string, never>;
  /** There is no such destination. Go back to the list and choose again. */
  "destinations-trouble-none": Record<string, never>;
  /** The key does not open with this password. Type the password of the key again */
  "destinations-trouble-passphrase": Record<string, never>;
  /** Give the password of the server */
  "destinations-trouble-password": Record<string, never>;
  /** Write the address as sftp://server/folder, without a user name in it */
  "destinations-trouble-sftp": Record<string, never>;
  /** This is the fingerprint that is known already. Please test the destination again. */
  "destinations-trouble-unchanged": Record<string, never>;
  /** Give the user name */
  "destinations-trouble-user": Record<string, never>;
  /** Write the address as https://server/folder, without a user name in it */
  "destinations-trouble-webdav": Record<string, never>;
  /** Not tested yet */
  "destinations-untested": Record<string, never>;
  /** User name */
  "destinations-user": Record<string, never>;
  /** All is well: reports can go there. */
  "destinations-well": Record<string, never>;
  /** The server failed and did not say why. */
  "destinations-why-broken": Record<string, never>;
  /** The server shows another fingerprint than before. Nothing was sent, and no password was told. */
  "destinations-why-changed-key": Record<string, never>;
  /** Only a part of the file arrived there. */
  "destinations-why-cut-short": Record<string, never>;
  /** The file that is kept here is not the one that was sealed. It was not sent. */
  "destinations-why-damaged": Record<string, never>;
  /** You may not write there. */
  "destinations-why-forbidden": Record<string, never>;
  /** The server said that it had taken the file, but the file is not there. */
  "destinations-why-forgot": Record<string, never>;
  /** There is no room left there. */
  "destinations-why-full": Record<string, never>;
  /** The server cannot do what a safe delivery needs. */
  "destinations-why-lacks": Record<string, never>;
  /** The server does not accept the user name with this password or key. */
  "destinations-why-login": Record<string, never>;
  /** What was read back there is not what was sent, so it does not count as delivered. */
  "destinations-why-lying": Record<string, never>;
  /** Another file has this name there. It was left as it is. */
  "destinations-why-name-taken": Record<string, never>;
  /** The folder is not there. */
  "destinations-why-no-folder": Record<string, never>;
  /** Nobody answers there. */
  "destinations-why-offline": Record<string, never>;
  /** { $rows } rows are the same in every cell as one above them. Each counts by itself. */
  "earlier-alike": { "rows": number };
  /** Findings for the service and for Wales */
  "earlier-allowed-both": Record<string, never>;
  /** Allowed, in interviews */
  "earlier-allowed-by": Record<string, never>;
  /** { $purpose }: { $count } */
  "earlier-allowed-in": { "count": number; "purpose": string };
  /** Nothing was allowed */
  "earlier-allowed-none": Record<string, never>;
  /** { $count } rows were imported before and are left out */
  "earlier-already": { "count": number };
  /** Import these interviews? */
  "earlier-ask": Record<string, never>;
  /** They are kept all together or not at all. From then on each counts by the date on which it was held; in a closed reporting year it counts with the next one. A household is removed again only by erasing its case. */
  "earlier-ask-why": Record<string, never>;
  /** Import earlier interviews */
  "earlier-button": Record<string, never>;
  /** By reporting year */
  "earlier-by-year": Record<string, never>;
  /** Each column of the file, what is taken from it, and its first values. A column that is not taken is not read. */
  "earlier-columns-why": Record<string, never>;
  /** What the carers allowed */
  "earlier-consent": Record<string, never>;
  /** A column of the file says what was allowed; it decides row by row. */
  "earlier-consent-column": Record<string, never>;
  /** Choose only what was asked at the time and allowed in every row. Where nothing is chosen, the interviews are kept and neither counted nor quoted. Imported words are never a quotation by themselves: each needs the carer’s own approval. */
  "earlier-consent-why": Record<string, never>;
  /** Leavers that services declared */
  "earlier-declared": Record<string, never>;
  /** { $service }, year from { $from }: { $count } households */
  "earlier-declared-is": { "count": number; "from": { day: string }; "service": string };
  /** in place of { $was } */
  "earlier-declared-was": { "was": number };
  /** Import { $count } interviews */
  "earlier-do": { "count": number };
  /** { $count } figures of leavers were kept. */
  "earlier-done-declared": { "count": number };
  /** { $count } earlier interviews were imported. */
  "earlier-done-kept": { "count": number };
  /** Cases { $from } to { $to }. */
  "earlier-done-numbers": { "from": string; "to": string };
  /** { $count } services were created. */
  "earlier-done-services": { "count": number };
  /** What was imported */
  "earlier-facts": Record<string, never>;
  /** There is no interview after a death. Let the map leave such rows out. */
  "earlier-fault-death": Record<string, never>;
  /** This must not be empty. The map may say what an empty cell means. Fill the cell, or say so in the map. */
  "earlier-fault-empty": Record<string, never>;
  /** This date is in the future. Correct the cell in the file. */
  "earlier-fault-future": Record<string, never>;
  /** Line { $line } is of the same household and says otherwise how it left or what it was approved for. Correct the cell in the file. */
  "earlier-fault-household-differs": { "line": number };
  /** A spreadsheet has rounded this household id, so that it no longer tells households apart. Save the file again with the whole id as text. */
  "earlier-fault-household-rounded": Record<string, never>;
  /** Line { $line } has the same id and other content. Correct the cell in the file. */
  "earlier-fault-id-repeated": { "line": number };
  /** The date of the interview is before the date of approval. Correct the cell in the file. */
  "earlier-fault-interviewed-before-approved": Record<string, never>;
  /** The date of leaving is before the date of approval. Correct the cell in the file. */
  "earlier-fault-left-before-approved": Record<string, never>;
  /** This is not written as the map says that dates are written. Correct the cell in the file. */
  "earlier-fault-no-day": Record<string, never>;
  /** There are contributing reasons and no main one. The map may say what an empty main reason means. Correct the row or the map. */
  "earlier-fault-no-primary": Record<string, never>;
  /** The calendar has no such day. Correct the cell in the file. */
  "earlier-fault-not-in-calendar": Record<string, never>;
  /** This is off the scale: ratings go from 1 to 5, scales from 0 to 10. The map may say what each value means. Correct the cell or the map. */
  "earlier-fault-off-the-scale": Record<string, never>;
  /** This cell holds more than 4,000 characters. Divide it between two columns. */
  "earlier-fault-too-long": Record<string, never>;
  /** There are more than five reasons beside the main one. The map may take the first five. Correct the row or the map. */
  "earlier-fault-too-many-reasons": Record<string, never>;
  /** Two forms of the map read this as different days. Choose one form of date in the map. */
  "earlier-fault-two-days": Record<string, never>;
  /** No rule of the map reads this value. Say in the map what it means. */
  "earlier-fault-unknown": Record<string, never>;
  /** So many years of fostering cannot be right. Correct the cell in the file. */
  "earlier-fault-years": Record<string, never>;
  /** Of more than five contributing reasons, take the first five */
  "earlier-five": Record<string, never>;
  /** Otherwise such a row is a fault. */
  "earlier-five-hint": Record<string, never>;
  /** Held before this program was there, and imported from a file. No dates of the service are checked, nobody is contacted, and it counts in its reporting year as any other does. */
  "earlier-flag-why": Record<string, never>;
  /** How dates are written */
  "earlier-formats": Record<string, never>;
  /** One form a line, for example: { $forms }. Without any, dates are read day first. */
  "earlier-formats-hint": { "forms": string };
  /** Words for a question */
  "earlier-group-answer": Record<string, never>;
  /** Facts */
  "earlier-group-facts": Record<string, never>;
  /** Ratings */
  "earlier-group-rating": Record<string, never>;
  /** A reason that is ticked or not */
  "earlier-group-reason": Record<string, never>;
  /** of { $count } households; each counts once */
  "earlier-households": { "count": number };
  /** Year from { $from }: { $count } interviews */
  "earlier-in-year": { "count": number; "from": { day: string } };
  /** Interviews held before this program was there can come in from a spreadsheet, CSV or XLSX. A map says which column is what and which word means which code. Nothing is guessed, and nothing is saved before you have seen what would happen. No names are needed: leave out any column that holds them. */
  "earlier-intro": Record<string, never>;
  /** local authority */
  "earlier-kind-authority": Record<string, never>;
  /** independent provider */
  "earlier-kind-independent": Record<string, never>;
  /** Leave such rows out */
  "earlier-leave-out": Record<string, never>;
  /** The map leaves { $count } rows out */
  "earlier-left-out": { "count": number };
  /** Map file */
  "earlier-map-file": Record<string, never>;
  /** Kept map */
  "earlier-map-kept": Record<string, never>;
  /** Needed, and there is no column for it: { $role } */
  "earlier-missing-of": { "role": string };
  /** There is no column for: { $role } */
  "earlier-missing-role": { "role": string };
  /** { $count } new interviews */
  "earlier-news": { "count": number };
  /** No name was imported */
  "earlier-no-name": Record<string, never>;
  /** Not applicable */
  "earlier-not-applicable": Record<string, never>;
  /** Words that mean nothing was said */
  "earlier-nothing": Record<string, never>;
  /** One a line, for example: Not stated */
  "earlier-nothing-hint": Record<string, never>;
  /** The notice under which it was asked */
  "earlier-notice": Record<string, never>;
  /** For example the survey’s title and year */
  "earlier-notice-hint": Record<string, never>;
  /** A month or a year without a day counts as */
  "earlier-part": Record<string, never>;
  /** its first day */
  "earlier-part-first": Record<string, never>;
  /** its last day */
  "earlier-part-last": Record<string, never>;
  /** a fault */
  "earlier-part-none": Record<string, never>;
  /** Prefer not to say */
  "earlier-prefer-not-to-say": Record<string, never>;
  /** Rows that share an id: lines { $lines } */
  "earlier-repeated": { "lines": string };
  /** Words for question */
  "earlier-role-answer": Record<string, never>;
  /** Date of approval */
  "earlier-role-approved": Record<string, never>;
  /** Who answered */
  "earlier-role-carer": Record<string, never>;
  /** Category of the carers */
  "earlier-role-category": Record<string, never>;
  /** What was allowed */
  "earlier-role-consent": Record<string, never>;
  /** Contributing reasons */
  "earlier-role-contributing": Record<string, never>;
  /** Household id */
  "earlier-role-household": Record<string, never>;
  /** Row id */
  "earlier-role-id": Record<string, never>;
  /** Date of the interview */
  "earlier-role-interviewed": Record<string, never>;
  /** Language of the interview */
  "earlier-role-language": Record<string, never>;
  /** Language asked for */
  "earlier-role-language-asked": Record<string, never>;
  /** How the household left */
  "earlier-role-leave-type": Record<string, never>;
  /** Date of leaving */
  "earlier-role-left": Record<string, never>;
  /** Main reason */
  "earlier-role-primary": Record<string, never>;
  /** Rating */
  "earlier-role-rating": Record<string, never>;
  /** Contributing reason, ticked or not */
  "earlier-role-reason": Record<string, never>;
  /** Fostering service */
  "earlier-role-service": Record<string, never>;
  /** Years fostering */
  "earlier-role-years": Record<string, never>;
  /** { $rows } rows have ids that a spreadsheet has rounded, such as 1.23E+10. Such rows are told apart by all their cells instead. */
  "earlier-rounded": { "rows": number };
  /** New service: { $name } */
  "earlier-service-new": { "name": string };
  /** Services that will be created */
  "earlier-services-new": Record<string, never>;
  /** What the survey or list is called */
  "earlier-source": Record<string, never>;
  /** Rows are known again by this name, so that the same file is never counted twice. */
  "earlier-source-hint": Record<string, never>;
  /** Where only one of the two dates is there */
  "earlier-stands": Record<string, never>;
  /** the date of the interview stands for leaving as well */
  "earlier-stands-interviewed": Record<string, never>;
  /** the date of leaving stands for the interview as well */
  "earlier-stands-left": Record<string, never>;
  /** the row is a fault */
  "earlier-stands-none": Record<string, never>;
  /** A map in a TOML file */
  "earlier-start-file": Record<string, never>;
  /** A map kept from before */
  "earlier-start-kept": Record<string, never>;
  /** A new map, made on this screen */
  "earlier-start-new": Record<string, never>;
  /** Start with */
  "earlier-start-with": Record<string, never>;
  /** Not ticked */
  "earlier-tick-no": Record<string, never>;
  /** Ticked */
  "earlier-tick-yes": Record<string, never>;
  /** Import earlier interviews */
  "earlier-title": Record<string, never>;
  /** Line { $line }: the map is not written as a map of earlier interviews. Nothing was imported. Correct the map and try again. */
  "earlier-trouble-bad-map": { "line": number };
  /** { $rows } rows have faults. Nothing was imported. Correct the file or the map and try again. */
  "earlier-trouble-faulty": { "rows": number };
  /** The map does not say what the survey or list is called. Write it into the map. */
  "earlier-trouble-no-source": Record<string, never>;
  /** An interview that was imported from a file is not changed here. Go back to the page to see what can be done now. */
  "earlier-trouble-not-changed": Record<string, never>;
  /** It was not stated what the carer of this earlier interview allowed. No word of it can be passed on. Leave its words out. */
  "earlier-trouble-nothing-allowed": Record<string, never>;
  /** There is nothing new to import in this file. There is nothing to do: go on. */
  "earlier-trouble-nothing-new": Record<string, never>;
  /** A column that an interview needs is missing, two are taken as the same, or the map says something that cannot be. Nothing was imported. Correct the map and try again. */
  "earlier-trouble-unmapped": Record<string, never>;
  /** Two columns are taken as: { $role } */
  "earlier-twice-role": { "role": string };
  /** { $count } interviews state no consent to be counted; they are kept, and neither counted nor quoted */
  "earlier-uncounted": { "count": number };
  /** Headings of the map that this file does not have */
  "earlier-unfound": Record<string, never>;
  /** The file has no heading: { $heading } */
  "earlier-unfound-heading": { "heading": string };
  /** Values that no rule reads */
  "earlier-unknown": Record<string, never>;
  /** an empty cell */
  "earlier-unknown-empty": Record<string, never>;
  /** { $role }: no rule reads “{ $words }”, in { $rows } rows */
  "earlier-unknown-value": { "role": string; "rows": number; "words": string };
  /** Say what each of these means. Until then its rows are faults; nothing is guessed. */
  "earlier-unknown-why": Record<string, never>;
  /** What the map says that cannot be */
  "earlier-unusable": Record<string, never>;
  /** There is no service called “{ $service }”. */
  "earlier-unusable-declared": { "service": string };
  /** “{ $role }” cannot be one value for all rows. */
  "earlier-unusable-fixed": { "role": string };
  /** The form of dates “{ $form }” lacks a year or a month, or the map does not say which day stands for it. */
  "earlier-unusable-form": { "form": string };
  /** “{ $code }” is no code for “{ $role }”. */
  "earlier-unusable-meaning": { "code": string; "role": string };
  /** There are no values for “{ $role }”. */
  "earlier-unusable-role": { "role": string };
  /** The first-named carer */
  "earlier-who-first": Record<string, never>;
  /** Both together */
  "earlier-who-joint": Record<string, never>;
  /** The second carer */
  "earlier-who-second": Record<string, never>;
  /** Whole years: { $years } */
  "earlier-years-of": { "years": string };
  /** New interviews follow the newest version. An interview that has begun keeps the words it began with. */
  "editor-about": Record<string, never>;
  /** Add a question */
  "editor-add": Record<string, never>;
  /** Added question */
  "editor-added": Record<string, never>;
  /** The five points of a rating */
  "editor-anchors": Record<string, never>;
  /** Back to the versions */
  "editor-back": Record<string, never>;
  /** { $place } is asked again. */
  "editor-back-in": { "place": string };
  /** Back to the settings */
  "editor-back-settings": Record<string, never>;
  /** Version { $version } is newer than the one this copy was made from. What was changed there is not in this copy. */
  "editor-behind": { "version": number };
  /** Fixed: it settles the language and the limits before the story begins. */
  "editor-bond-opening": Record<string, never>;
  /** Fixed: it belongs to the reading back. */
  "editor-bond-reading-back": Record<string, never>;
  /** Fixed: the reasons are coded from its answer. */
  "editor-bond-reason": Record<string, never>;
  /** Fixed: it is one of the three parts of a recommendation. */
  "editor-bond-recommendation": Record<string, never>;
  /** Must still ask the same: reports place its answers under a heading. It may be left out. */
  "editor-bond-report": Record<string, never>;
  /** Fixed: a number is asked with it, and reports count it. */
  "editor-bond-scale": Record<string, never>;
  /** Bring back */
  "editor-bring-back": Record<string, never>;
  /** last changed on { $day }, { $time } */
  "editor-changed": { "day": { day: string }; "time": string };
  /** Make a copy */
  "editor-copy": Record<string, never>;
  /** Sentences to rate, and scales */
  "editor-counted": Record<string, never>;
  /** Reports count these, so they are fixed. A slip in their words can be put right under “Wordings” in the settings. */
  "editor-counted-what": Record<string, never>;
  /** This copy can no longer be read. Drop it and make a new one. */
  "editor-damaged": Record<string, never>;
  /** Move down */
  "editor-down": Record<string, never>;
  /** Copies being edited */
  "editor-drafts": Record<string, never>;
  /** No copy is being edited. To change the guide, make a copy of a version below. */
  "editor-drafts-none": Record<string, never>;
  /** Drop the copy */
  "editor-drop": Record<string, never>;
  /** Everything that was changed in this copy goes, for good. The versions stay. */
  "editor-drop-what": Record<string, never>;
  /** The copy was dropped. */
  "editor-dropped": Record<string, never>;
  /** Edit */
  "editor-edit": Record<string, never>;
  /** Save as a file */
  "editor-export": Record<string, never>;
  /** The file for another desk */
  "editor-file": Record<string, never>;
  /** What is fixed */
  "editor-fixed": Record<string, never>;
  /** Answers to all versions are counted together. So the sections, the sentences to rate and the scales are fixed, and some questions stay; each says why. Their words may be put right, but they must still ask the same. */
  "editor-fixed-what": Record<string, never>;
  /** To put right before publishing */
  "editor-flaws": Record<string, never>;
  /** Both languages are complete. */
  "editor-flaws-none": Record<string, never>;
  /** Copy from a file */
  "editor-from-file": Record<string, never>;
  /** Copy of version { $version } */
  "editor-from-version": { "version": number };
  /** Edit */
  "editor-go-on": Record<string, never>;
  /** A word to the interviewer, in Welsh */
  "editor-hint-cy": Record<string, never>;
  /** A word to the interviewer, in English */
  "editor-hint-en": Record<string, never>;
  /** Not read aloud. Leave both languages empty if there is nothing to say. */
  "editor-hint-what": Record<string, never>;
  /** Take in a guide from a file */
  "editor-import": Record<string, never>;
  /** A guide file from another desk becomes a copy here. Nothing changes in interviews until you publish it. */
  "editor-import-what": Record<string, never>;
  /** Welsh */
  "editor-in-cy": Record<string, never>;
  /** English */
  "editor-in-en": Record<string, never>;
  /** Section */
  "editor-in-section": Record<string, never>;
  /** in use */
  "editor-in-use": Record<string, never>;
  /** Keep the change */
  "editor-keep": Record<string, never>;
  /** The change is kept in this copy. */
  "editor-kept": Record<string, never>;
  /** Leave out */
  "editor-leave-out": Record<string, never>;
  /** { $place } was left out. You can bring it back below. */
  "editor-left": { "place": string };
  /** Questions left out */
  "editor-left-out": Record<string, never>;
  /** Take the question out */
  "editor-left-own": Record<string, never>;
  /** The question was taken out. */
  "editor-left-own-done": Record<string, never>;
  /** A question that was added goes for good when it is taken out of this copy. Versions that ask it still keep it. */
  "editor-left-own-what": Record<string, never>;
  /** To look at once more */
  "editor-look": Record<string, never>;
  /** made here on { $day }, { $time } */
  "editor-made-here": { "day": { day: string }; "time": string };
  /** Now in place { $at } of { $of }. */
  "editor-moved": { "at": number; "of": number };
  /** The name of the section in Welsh */
  "editor-name-cy": Record<string, never>;
  /** The name of the section in English */
  "editor-name-en": Record<string, never>;
  /** New question */
  "editor-new": Record<string, never>;
  /** came with the program */
  "editor-of-program": Record<string, never>;
  /** Edit the guide */
  "editor-open": Record<string, never>;
  /** Copy the guide, change or add questions, try it, and publish it as a new version. */
  "editor-open-what": Record<string, never>;
  /** Add a follow-up */
  "editor-probe-add": Record<string, never>;
  /** Follow-up { $nth } in Welsh */
  "editor-probe-cy": { "nth": number };
  /** Remove the follow-up */
  "editor-probe-drop": Record<string, never>;
  /** Follow-up { $nth } in English */
  "editor-probe-en": { "nth": number };
  /** To ask further */
  "editor-probes": Record<string, never>;
  /** Publish as a new version */
  "editor-publish": Record<string, never>;
  /** Nothing differs from the guide in use yet. */
  "editor-publish-nothing": Record<string, never>;
  /** Put right what is listed above; then the guide can be published. */
  "editor-publish-open": Record<string, never>;
  /** These parts are counted, and they read otherwise than before: */
  "editor-publish-reworded": Record<string, never>;
  /** They still ask the same */
  "editor-publish-same": Record<string, never>;
  /** From now on every new interview follows this guide. Interviews that have begun keep their own version. A published version never changes, but you can go back to an older one. */
  "editor-publish-what": Record<string, never>;
  /** Version { $version } is published. The next interview follows it. */
  "editor-published": { "version": number };
  /** The question in Welsh */
  "editor-question-cy": Record<string, never>;
  /** The question in English */
  "editor-question-en": Record<string, never>;
  /** { $count } questions */
  "editor-questions": { "count": number };
  /** The file was not taken in */
  "editor-refused": Record<string, never>;
  /** Add a paragraph */
  "editor-script-add": Record<string, never>;
  /** Paragraph { $nth } to read aloud, in Welsh */
  "editor-script-cy": { "nth": number };
  /** Paragraph { $nth } to read aloud, in English */
  "editor-script-en": { "nth": number };
  /** A paragraph that is empty in both languages is taken out. */
  "editor-script-free": Record<string, never>;
  /** Every paragraph here must be read aloud: it says what happens to what is said. Its words may change; none may be taken out. */
  "editor-script-held": Record<string, never>;
  /** Edit the section */
  "editor-section-edit": Record<string, never>;
  /** The theme that answers most often belong to */
  "editor-theme": Record<string, never>;
  /** The theme of this question is fixed, since reports rely on it. */
  "editor-theme-fixed": Record<string, never>;
  /** No theme */
  "editor-theme-none": Record<string, never>;
  /** The interview guide */
  "editor-title": Record<string, never>;
  /** { $count } wordings to put right */
  "editor-to-right": { "count": number };
  /** Topic */
  "editor-topic": Record<string, never>;
  /** The topic in Welsh */
  "editor-topic-cy": Record<string, never>;
  /** The topic in English */
  "editor-topic-en": Record<string, never>;
  /** Try it */
  "editor-try": Record<string, never>;
  /** Opens the interview screen with this guide. Nothing is kept. */
  "editor-try-what": Record<string, never>;
  /** Move up */
  "editor-up": Record<string, never>;
  /** Version { $version } */
  "editor-version": { "version": number };
  /** Versions */
  "editor-versions": Record<string, never>;
  /** Asked only if the story opens its topic */
  "editor-when-topic": Record<string, never>;
  /** The approval ended on { $ended }; approvals that ended on or after { $from } are included. */
  "eligibility-approval-in-time": { "ended": { day: string }; "from": { day: string } };
  /** The approval ends on { $ended }. From that day the household can be interviewed. */
  "eligibility-approval-not-over": { "ended": { day: string } };
  /** The approval is over: it ended on { $ended }. */
  "eligibility-approval-over": { "ended": { day: string } };
  /** The approval ended on { $ended }, and only approvals that ended on or after { $from } are included. A corrected date would change this. */
  "eligibility-approval-too-early": { "ended": { day: string }; "from": { day: string } };
  /** The carers’ category is within the focus of the service. */
  "eligibility-category-in-focus": Record<string, never>;
  /** Kinship carers are outside the current focus. Recording a reason would change this. */
  "eligibility-kinship-needs-reason": Record<string, never>;
  /** Kinship carers are outside the current focus; a reason for this case is recorded. */
  "eligibility-kinship-with-reason": Record<string, never>;
  /** After a death there is no interview. Condolences are offered instead. */
  "eligibility-leave-type-death": Record<string, never>;
  /** There is someone to listen to. */
  "eligibility-leave-type-fits": Record<string, never>;
  /** The carers have not opted out. */
  "eligibility-not-opted-out": Record<string, never>;
  /** Somebody of this name opted out of this service on { $day }. When you save, you are asked whether this is the same person. */
  "eligibility-opt-out-asked": { "day": { day: string } };
  /** The carers have opted out; they are not contacted again. */
  "eligibility-opted-out": Record<string, never>;
  /** The service begins on { $start }; nobody is interviewed before then. */
  "eligibility-service-not-open": { "start": { day: string } };
  /** The service has been running since { $start }. */
  "eligibility-service-open": { "start": { day: string } };
  /** Data Protection Act 2018, Schedule 1, paragraph 17 */
  "facts-basis-counselling": Record<string, never>;
  /** Legitimate interests, UK GDPR Article 6(1)(f) */
  "facts-basis-interview": Record<string, never>;
  /** The carer's permission for each purpose apart, which can be taken back at any time */
  "facts-basis-reports": Record<string, never>;
  /** Recognised legitimate interests; Data Protection Act 2018, Schedule 1, paragraph 18 */
  "facts-basis-safeguarding": Record<string, never>;
  /** Explicit consent, Article 9(2)(a) */
  "facts-basis-special": Record<string, never>;
  /** After each opening, and once a day */
  "facts-check-beside": Record<string, never>;
  /** The store was last found whole */
  "facts-check-last": Record<string, never>;
  /** Not checked yet */
  "facts-check-none": Record<string, never>;
  /** Every page of the store is checked */
  "facts-check-when": Record<string, never>;
  /** Contact */
  "facts-contact": Record<string, never>;
  /** Controller */
  "facts-controller": Record<string, never>;
  /** At the lock, and once a day */
  "facts-copies-at-lock": Record<string, never>;
  /** Only when asked for */
  "facts-copies-by-hand": Record<string, never>;
  /** The last copy that was proven */
  "facts-copies-last": Record<string, never>;
  /** None yet */
  "facts-copies-none": Record<string, never>;
  /** A copy is made */
  "facts-copies-when": Record<string, never>;
  /** Folder of the copies */
  "facts-copies-where": Record<string, never>;
  /** Encryption */
  "facts-encryption": Record<string, never>;
  /** Each page with AES-256 and an authenticating seal (SQLCipher), under a random key */
  "facts-encryption-how": Record<string, never>;
  /** Erasure */
  "facts-erased": Record<string, never>;
  /** Rows, index and log are overwritten; erasures are repeated when an older copy is brought back */
  "facts-erased-how": Record<string, never>;
  /** Lawful basis */
  "facts-head-basis": Record<string, never>;
  /** As the settings name it */
  "facts-head-entered": Record<string, never>;
  /** How it stands */
  "facts-head-how": Record<string, never>;
  /** What is kept */
  "facts-head-kept": Record<string, never>;
  /** For how long */
  "facts-head-long": Record<string, never>;
  /** Measure */
  "facts-head-measure": Record<string, never>;
  /** Purpose */
  "facts-head-purpose": Record<string, never>;
  /** What they receive */
  "facts-head-receives": Record<string, never>;
  /** Role */
  "facts-head-role": Record<string, never>;
  /** Who */
  "facts-head-who": Record<string, never>;
  /** This sheet says what the program does under the settings in force today. It is not an assessment and not legal advice: it is material for the charity's data protection impact assessment. */
  "facts-intro": Record<string, never>;
  /** How long things are kept */
  "facts-kept": Record<string, never>;
  /** Safeguarding records */
  "facts-kept-concerns": Record<string, never>;
  /** No policy is entered; they are kept without an end */
  "facts-kept-concerns-open": Record<string, never>;
  /** Copies */
  "facts-kept-copies": Record<string, never>;
  /** Beyond 90 days: only the newest copy */
  "facts-kept-copies-days": Record<string, never>;
  /** What was kept long enough is listed and erased on agreement. Figures of a closed year stay, without a person. */
  "facts-kept-note": Record<string, never>;
  /** Locks after so many minutes without a touch */
  "facts-lock": Record<string, never>;
  /** Locking during an interview */
  "facts-lock-interview": Record<string, never>;
  /** After three times that long */
  "facts-lock-interview-later": Record<string, never>;
  /** Not by time; the interviewer chose so */
  "facts-lock-interview-never": Record<string, never>;
  /** Locking when the computer sleeps or locks */
  "facts-lock-system": Record<string, never>;
  /** On Linux at once; on other systems when the computer wakes after the time above */
  "facts-lock-system-how": Record<string, never>;
  /** Made by Gwrando { $version }; desk { $desk } */
  "facts-made-by": { "desk": string; "version": string };
  /** Not entered in the settings */
  "facts-not-entered": Record<string, never>;
  /** Facts on data protection */
  "facts-open": Record<string, never>;
  /** A sheet in both languages from the settings in force: how long things are kept, who receives what, and how the store is protected. It says nothing of anybody. */
  "facts-open-what": Record<string, never>;
  /** Passphrase */
  "facts-passphrase": Record<string, never>;
  /** Argon2id; memory for each try, in MiB: { $mib }; passes over it: { $passes } */
  "facts-passphrase-how": { "mib": number; "passes": number };
  /** Offering counselling */
  "facts-purpose-counselling": Record<string, never>;
  /** Contact after a referral, and the interview */
  "facts-purpose-interview": Record<string, never>;
  /** Themes for a service, national findings, quotations */
  "facts-purpose-reports": Record<string, never>;
  /** Safeguarding of children and of adults at risk */
  "facts-purpose-safeguarding": Record<string, never>;
  /** Special categories a carer speaks of, such as health or belief */
  "facts-purpose-special": Record<string, never>;
  /** Purposes and lawful bases */
  "facts-purposes": Record<string, never>;
  /** These are the bases the program was designed for. The charity has to confirm them with advice. */
  "facts-purposes-note": Record<string, never>;
  /** Their own letters, and everything held about them when they ask */
  "facts-receives-carer": Record<string, never>;
  /** The journal, which holds no content, and this sheet */
  "facts-receives-officer": Record<string, never>;
  /** The record of the concern, written for that authority alone */
  "facts-receives-safeguarding": Record<string, never>;
  /** Reports after disclosure control, and words the carer approved */
  "facts-receives-service": Record<string, never>;
  /** Figures and text for the whole of Wales after disclosure control */
  "facts-receives-wales": Record<string, never>;
  /** Carers */
  "facts-recipient-carer": Record<string, never>;
  /** The data protection officer */
  "facts-recipient-officer": Record<string, never>;
  /** The authority that looks into a concern */
  "facts-recipient-safeguarding": Record<string, never>;
  /** Fostering services */
  "facts-recipient-service": Record<string, never>;
  /** The charity and the funder */
  "facts-recipient-wales": Record<string, never>;
  /** Who receives what */
  "facts-recipients": Record<string, never>;
  /** Nothing leaves by itself. Only what the interviewer writes or sends leaves. */
  "facts-recipients-note": Record<string, never>;
  /** Recovery key */
  "facts-recovery": Record<string, never>;
  /** 136 random bits, on paper; the program does not keep it */
  "facts-recovery-how": Record<string, never>;
  /** Who is responsible */
  "facts-responsible": Record<string, never>;
  /** Access: everything that is held, as a PDF in both languages and as data, from one button. */
  "facts-right-access": Record<string, never>;
  /** Erasure: from the store, its index and its log, and again from any older copy that comes back. */
  "facts-right-erasure": Record<string, never>;
  /** Opting out: before a referral, after it or in the middle of an interview; nobody approaches them afterwards. */
  "facts-right-opting-out": Record<string, never>;
  /** Rectification: a deadline of a month, and the carer's words beside the answer. */
  "facts-right-rectification": Record<string, never>;
  /** Withdrawal: words that were taken back are never printed again, and each report that held them is named. */
  "facts-right-withdrawal": Record<string, never>;
  /** Rights of carers */
  "facts-rights": Record<string, never>;
  /** How the store is protected */
  "facts-security": Record<string, never>;
  /** What the program does with personal data under the settings in force */
  "facts-subject": Record<string, never>;
  /** Telemetry and crash reports */
  "facts-telemetry": Record<string, never>;
  /** None */
  "facts-telemetry-none": Record<string, never>;
  /** Facts for a data protection assessment */
  "facts-title": Record<string, never>;
  /** Wrong passphrases */
  "facts-tries": Record<string, never>;
  /** After three, each further try waits, from five seconds up to five minutes */
  "facts-tries-how": Record<string, never>;
  /** Write the sheet */
  "facts-write": Record<string, never>;
  /** The sheet was written */
  "facts-written": Record<string, never>;
  /** Change */
  "findings-change": Record<string, never>;
  /** Code the reasons */
  "findings-code": Record<string, never>;
  /** Coded */
  "findings-coded": Record<string, never>;
  /** Reasons in case { $number } */
  "findings-coding-title": { "number": string };
  /** What else played a part */
  "findings-contributing": Record<string, never>;
  /** Find a further reason */
  "findings-contributing-find": Record<string, never>;
  /** There is room for { $count }, and they are all here. */
  "findings-contributing-full": { "count": number };
  /** Up to five. Say of each whether it lay beneath or set the decision off. */
  "findings-contributing-what": Record<string, never>;
  /** Keep the coding */
  "findings-keep": Record<string, never>;
  /** Kept on this laptop. */
  "findings-kept": Record<string, never>;
  /** The findings so far */
  "findings-live": Record<string, never>;
  /** Look again */
  "findings-live-again": Record<string, never>;
  /** Agreed */
  "findings-live-agreed": Record<string, never>;
  /** { $title }. The longest bar: { $name }, { $value }. */
  "findings-live-alt": { "name": string; "title": string; "value": number };
  /** { $title }. No bar is longer than all others. */
  "findings-live-alt-even": { "title": string };
  /** Nothing: this group is closed. A later group may say it. */
  "findings-live-change-closed": Record<string, never>;
  /** { $more } more households of this service by the end of a reporting year, or enough in small services together for a pool. */
  "findings-live-change-cohort": { "more": number };
  /** One household of which it is not true, before the year ends. */
  "findings-live-change-exception": Record<string, never>;
  /** { $more } more households of which it is true. Last day of the year: { $day } */
  "findings-live-change-more": { "day": { day: string }; "more": number };
  /** The end of the next reporting year: who is left over is counted then. */
  "findings-live-change-next": Record<string, never>;
  /** Enough households in small services together, by the end of a reporting year. */
  "findings-live-change-pool": Record<string, never>;
  /** Disagreed */
  "findings-live-disagreed": Record<string, never>;
  /** What would change it */
  "findings-live-head-change": Record<string, never>;
  /** What holds it back */
  "findings-live-head-held": Record<string, never>;
  /** What a report says */
  "findings-live-head-said": Record<string, never>;
  /** True value, yours alone */
  "findings-live-head-true": Record<string, never>;
  /** What */
  "findings-live-head-what": Record<string, never>;
  /** True values, for you alone. They stand in no report. */
  "findings-live-hers": Record<string, never>;
  /** Households: { $count } */
  "findings-live-households": { "count": number };
  /** Look at the findings so far */
  "findings-live-look": Record<string, never>;
  /** Working out what may be said, and what has to be held back… */
  "findings-live-looking": Record<string, never>;
  /** Neither */
  "findings-live-neither": Record<string, never>;
  /** Nobody who allowed counting was heard in this year. */
  "findings-live-nobody": Record<string, never>;
  /** There is no finished interview yet. Finish one and give it its reasons; then its numbers stand here. */
  "findings-live-none": Record<string, never>;
  /** Printed as { $shown } */
  "findings-live-number": { "shown": string };
  /** { $title }: the same numbers, and what may be said of them */
  "findings-live-numbers": { "title": string };
  /** This year is still running. What is given here as said would be said if the year ended as it stands today (rule 5). Last day of the year: { $day } */
  "findings-live-open": { "day": { day: string } };
  /** Ratings */
  "findings-live-ratings": Record<string, never>;
  /** Printed as: local authorities { $authority }, independent services { $independent } */
  "findings-live-sectors": { "authority": string; "independent": string };
  /** Show */
  "findings-live-show": Record<string, never>;
  /** The work was stopped. Nothing was written or changed. */
  "findings-live-stopped": Record<string, never>;
  /** Reasons for leaving, by theme */
  "findings-live-themes": Record<string, never>;
  /** Households that wait for a group: */
  "findings-live-waiting": Record<string, never>;
  /** The whole of Wales */
  "findings-live-wales": Record<string, never>;
  /** Whose findings */
  "findings-live-whose": Record<string, never>;
  /** These households are in no group yet, so nothing is said of them (rules 5 and 6). */
  "findings-live-why-group": Record<string, never>;
  /** Sectors are printed only where every hidden number keeps three values (rules 12 and 16). */
  "findings-live-why-layout": Record<string, never>;
  /** Numbers need at least { $least } households (rule 11). */
  "findings-live-why-numbers": { "least": number };
  /** With what else is printed, it would give a hidden number away (rule 16). */
  "findings-live-why-together": Record<string, never>;
  /** It is printed for Wales only (rule 12). */
  "findings-live-why-wales": Record<string, never>;
  /** Reporting year */
  "findings-live-year": Record<string, never>;
  /** Look again */
  "findings-look": Record<string, never>;
  /** Choose the main reason first. */
  "findings-missing-primary": Record<string, never>;
  /** Say of each further reason whether it was underlying or a trigger. */
  "findings-missing-role": Record<string, never>;
  /** Carers together */
  "findings-mode-joint": Record<string, never>;
  /** One carer */
  "findings-mode-solo": Record<string, never>;
  /** Showing the newest { $shown } of { $all }. Any other is found in the list of cases. */
  "findings-newest": { "all": number; "shown": number };
  /** Outside the themes */
  "findings-no-theme": Record<string, never>;
  /** No finished interview waits for its reasons. One comes here when an interview is finished. */
  "findings-none-waiting": Record<string, never>;
  /** In the carer's own words */
  "findings-own-view": Record<string, never>;
  /** The main reason */
  "findings-primary": Record<string, never>;
  /** Find the main reason */
  "findings-primary-find": Record<string, never>;
  /** One, as the carer sees it. */
  "findings-primary-what": Record<string, never>;
  /** Remove */
  "findings-remove": Record<string, never>;
  /** Everything else that was written */
  "findings-rest": Record<string, never>;
  /** Trigger */
  "findings-role-trigger": Record<string, never>;
  /** Underlying */
  "findings-role-underlying": Record<string, never>;
  /** Chose not to answer */
  "findings-skip-chose-not-to-answer": Record<string, never>;
  /** Not discussed */
  "findings-skip-not-discussed": Record<string, never>;
  /** Nothing was noted here. */
  "findings-skip-untouched": Record<string, never>;
  /** Findings */
  "findings-title": Record<string, never>;
  /** Waiting for their reasons */
  "findings-waiting": Record<string, never>;
  /** Cancel */
  "frame-cancel": Record<string, never>;
  /** Choose */
  "frame-choose": Record<string, never>;
  /** Close */
  "frame-close": Record<string, never>;
  /** Day */
  "frame-day": Record<string, never>;
  /** Read as { $day } */
  "frame-day-read": { "day": { day: string } };
  /** Help: { $what } */
  "frame-deed-help": { "what": string };
  /** Turn the screens into Welsh */
  "frame-deed-language-cy": Record<string, never>;
  /** Turn the screens into English */
  "frame-deed-language-en": Record<string, never>;
  /** Settings: { $what } */
  "frame-deed-settings": { "what": string };
  /** Colours: { $what } */
  "frame-deed-theme": { "what": string };
  /** Something needs correcting */
  "frame-form-trouble": Record<string, never>;
  /** Hide */
  "frame-hide": Record<string, never>;
  /** Back to where you were */
  "frame-key-back": Record<string, never>;
  /** Forward again */
  "frame-key-forward": Record<string, never>;
  /** Help and the keys */
  "frame-key-keys": Record<string, never>;
  /** Lock the program */
  "frame-key-lock": Record<string, never>;
  /** Search everything */
  "frame-key-search": Record<string, never>;
  /** Keys */
  "frame-keys": Record<string, never>;
  /** What it does */
  "frame-keys-does": Record<string, never>;
  /** Key */
  "frame-keys-key": Record<string, never>;
  /** Language of the screens */
  "frame-language": Record<string, never>;
  /** English */
  "frame-language-name": Record<string, never>;
  /** Lock */
  "frame-lock": Record<string, never>;
  /** Messages */
  "frame-messages": Record<string, never>;
  /** Month */
  "frame-month": Record<string, never>;
  /** Nothing found */
  "frame-nothing-found": Record<string, never>;
  /** Gwrando */
  "frame-program": Record<string, never>;
  /** Put the message away */
  "frame-put-away": Record<string, never>;
  /** Recently open */
  "frame-recent": Record<string, never>;
  /** Cases */
  "frame-room-cases": Record<string, never>;
  /** Commitments */
  "frame-room-commitments": Record<string, never>;
  /** Findings */
  "frame-room-findings": Record<string, never>;
  /** Interview */
  "frame-room-interview": Record<string, never>;
  /** Reports */
  "frame-room-reports": Record<string, never>;
  /** Settings */
  "frame-room-settings": Record<string, never>;
  /** Main sections */
  "frame-rooms": Record<string, never>;
  /** Save */
  "frame-save": Record<string, never>;
  /** Search */
  "frame-search": Record<string, never>;
  /** Cases */
  "frame-search-cases": Record<string, never>;
  /** Commands */
  "frame-search-commands": Record<string, never>;
  /** { $count } places found */
  "frame-search-found": { "count": number };
  /** On this screen */
  "frame-search-here": Record<string, never>;
  /** A word, a name, a number or a command */
  "frame-search-hint": Record<string, never>;
  /** What was said in interviews */
  "frame-search-said": Record<string, never>;
  /** Show */
  "frame-show": Record<string, never>;
  /** Skip to the main content */
  "frame-skip": Record<string, never>;
  /** Stop */
  "frame-stop": Record<string, never>;
  /** Stopping… */
  "frame-stopping": Record<string, never>;
  /** Something went wrong that we have not met before. Nothing was changed. Please try again. */
  "frame-trouble-unknown": Record<string, never>;
  /** Back and forward */
  "frame-ways": Record<string, never>;
  /** Year */
  "frame-year": Record<string, never>;
  /** Strongly agree */
  "guide-exit-1-anchor-1": Record<string, never>;
  /** Agree */
  "guide-exit-1-anchor-2": Record<string, never>;
  /** Neither agree nor disagree */
  "guide-exit-1-anchor-3": Record<string, never>;
  /** Disagree */
  "guide-exit-1-anchor-4": Record<string, never>;
  /** Strongly disagree */
  "guide-exit-1-anchor-5": Record<string, never>;
  /** Which language would you like to use – Welsh, English, or both as we go? */
  "guide-exit-1-q1": Record<string, never>;
  /** When did leaving first cross your mind? What was happening then? */
  "guide-exit-1-q10": Record<string, never>;
  /** Was there a time afterwards when things were better? */
  "guide-exit-1-q10-better-time": Record<string, never>;
  /** Did you tell anyone? */
  "guide-exit-1-q10-told-anyone": Record<string, never>;
  /** What turned the thought into a decision? */
  "guide-exit-1-q11": Record<string, never>;
  /** Was there one particular event? */
  "guide-exit-1-q11-last-straw": Record<string, never>;
  /** What had been building up before that? */
  "guide-exit-1-q11-longer-story": Record<string, never>;
  /** In your own words, what was the main reason? */
  "guide-exit-1-q12": Record<string, never>;
  /** Write the carer's exact words. Do not suggest reasons. */
  "guide-exit-1-q12-hint": Record<string, never>;
  /** What else played a part? */
  "guide-exit-1-q13": Record<string, never>;
  /** Had that been there for a long time, or did it come suddenly? */
  "guide-exit-1-q13-underlying": Record<string, never>;
  /** What else? */
  "guide-exit-1-q13-what-else": Record<string, never>;
  /** Who knew you were thinking of leaving, and what did they do? */
  "guide-exit-1-q14": Record<string, never>;
  /** Did anyone ask you to stay? */
  "guide-exit-1-q14-asked-to-stay": Record<string, never>;
  /** Did you have a proper conversation about it with the service? */
  "guide-exit-1-q14-conversation": Record<string, never>;
  /** What were you offered? */
  "guide-exit-1-q14-offered": Record<string, never>;
  /** How did you experience that process? What did you understand and what was unclear? */
  "guide-exit-1-q15": Record<string, never>;
  /** How were your rights and choices explained? */
  "guide-exit-1-q15-explained": Record<string, never>;
  /** Only if the service ended the approval. Ask about the process, not about the details of the case. */
  "guide-exit-1-q15-hint": Record<string, never>;
  /** Who was supporting you? */
  "guide-exit-1-q15-support": Record<string, never>;
  /** How long did it all take, and what was the waiting like? */
  "guide-exit-1-q15-time": Record<string, never>;
  /** When you needed help, what happened? */
  "guide-exit-1-q16": Record<string, never>;
  /** How many supervising social workers did you have? */
  "guide-exit-1-q16-how-many": Record<string, never>;
  /** Were you offered a mentor or another carer? When, and did it help? */
  "guide-exit-1-q16-mentor": Record<string, never>;
  /** Support */
  "guide-exit-1-q16-module": Record<string, never>;
  /** What about evenings and weekends? */
  "guide-exit-1-q16-out-of-hours": Record<string, never>;
  /** Could you speak to the same worker? */
  "guide-exit-1-q16-same-worker": Record<string, never>;
  /** How often were the visits, and how useful? */
  "guide-exit-1-q16-visits": Record<string, never>;
  /** How far did you feel part of the team around the child? */
  "guide-exit-1-q17": Record<string, never>;
  /** Which day-to-day decisions were in your hands? */
  "guide-exit-1-q17-day-to-day": Record<string, never>;
  /** Can you give an example? */
  "guide-exit-1-q17-example": Record<string, never>;
  /** Which meetings were you invited to, and could you speak in them? */
  "guide-exit-1-q17-meetings": Record<string, never>;
  /** Respect and voice */
  "guide-exit-1-q17-module": Record<string, never>;
  /** What were you told before a child came, and what did you find out later? */
  "guide-exit-1-q18": Record<string, never>;
  /** Were there months without a child with you? */
  "guide-exit-1-q18-empty": Record<string, never>;
  /** Information and matching */
  "guide-exit-1-q18-module": Record<string, never>;
  /** Was the placement within the terms of your approval? */
  "guide-exit-1-q18-terms": Record<string, never>;
  /** Did you have time to plan? */
  "guide-exit-1-q18-time": Record<string, never>;
  /** What help did the child get from health and education, and what was missing? */
  "guide-exit-1-q19": Record<string, never>;
  /** What about health, including mental health? */
  "guide-exit-1-q19-health": Record<string, never>;
  /** The child's help */
  "guide-exit-1-q19-module": Record<string, never>;
  /** What about school? */
  "guide-exit-1-q19-school": Record<string, never>;
  /** How long was the wait? */
  "guide-exit-1-q19-waited": Record<string, never>;
  /** What would make this conversation worthwhile for you? */
  "guide-exit-1-q2": Record<string, never>;
  /** Which learning made a difference? What did you never get? */
  "guide-exit-1-q20": Record<string, never>;
  /** What about cost, travel and childcare? */
  "guide-exit-1-q20-cost": Record<string, never>;
  /** Learning */
  "guide-exit-1-q20-module": Record<string, never>;
  /** Did the times work for you? */
  "guide-exit-1-q20-time": Record<string, never>;
  /** Was learning available in Welsh? */
  "guide-exit-1-q20-welsh": Record<string, never>;
  /** How did fostering affect your own health and rest? */
  "guide-exit-1-q21": Record<string, never>;
  /** What breaks were available, and did you get to take them? */
  "guide-exit-1-q21-breaks": Record<string, never>;
  /** Sensitive: ask for explicit consent before recording anything about health. */
  "guide-exit-1-q21-hint": Record<string, never>;
  /** Breaks and wellbeing */
  "guide-exit-1-q21-module": Record<string, never>;
  /** Did anyone notice when it was getting too much? */
  "guide-exit-1-q21-noticed": Record<string, never>;
  /** How was it for the other children and people in your home? */
  "guide-exit-1-q22": Record<string, never>;
  /** Did the service ask about them? */
  "guide-exit-1-q22-asked": Record<string, never>;
  /** Home and family */
  "guide-exit-1-q22-module": Record<string, never>;
  /** What did your own children say? */
  "guide-exit-1-q22-own-children": Record<string, never>;
  /** How did the money side work for you? */
  "guide-exit-1-q23": Record<string, never>;
  /** Were the allowance and the fee enough? */
  "guide-exit-1-q23-allowance": Record<string, never>;
  /** How did claiming expenses work? */
  "guide-exit-1-q23-expenses": Record<string, never>;
  /** What happened between placements? */
  "guide-exit-1-q23-gaps": Record<string, never>;
  /** Money */
  "guide-exit-1-q23-module": Record<string, never>;
  /** What about tax, pension or benefits? */
  "guide-exit-1-q23-tax": Record<string, never>;
  /** If one was made, how were you treated and supported? */
  "guide-exit-1-q24": Record<string, never>;
  /** Do not record details of the allegation. */
  "guide-exit-1-q24-hint": Record<string, never>;
  /** Were you offered independent support? */
  "guide-exit-1-q24-independent": Record<string, never>;
  /** How long did the process take? */
  "guide-exit-1-q24-length": Record<string, never>;
  /** Allegations or complaints */
  "guide-exit-1-q24-module": Record<string, never>;
  /** Was the outcome explained to you? */
  "guide-exit-1-q24-outcome": Record<string, never>;
  /** Could you foster, learn and be supervised in the language you wanted? Were your family's culture and beliefs understood? */
  "guide-exit-1-q25": Record<string, never>;
  /** What about the child's language and culture? */
  "guide-exit-1-q25-child": Record<string, never>;
  /** The answer may hold belief or ethnicity: ask for explicit consent before recording it. */
  "guide-exit-1-q25-hint": Record<string, never>;
  /** Language and culture */
  "guide-exit-1-q25-module": Record<string, never>;
  /** Were you offered Welsh, or did you have to ask for it? */
  "guide-exit-1-q25-offered": Record<string, never>;
  /** What were reviews and panel like for you? */
  "guide-exit-1-q26": Record<string, never>;
  /** Did you feel that someone was listening? */
  "guide-exit-1-q26-heard": Record<string, never>;
  /** Panel and reviews */
  "guide-exit-1-q26-module": Record<string, never>;
  /** Did you get the papers in time, and help to prepare? */
  "guide-exit-1-q26-prepared": Record<string, never>;
  /** What, if anything, would have kept you fostering here? */
  "guide-exit-1-q27": Record<string, never>;
  /** When would that have made a difference? */
  "guide-exit-1-q27-when": Record<string, never>;
  /** Who could have done it? */
  "guide-exit-1-q27-who": Record<string, never>;
  /** 0–10: how far could your leaving have been prevented? What makes it that number and not lower? */
  "guide-exit-1-q28": Record<string, never>;
  /** The number first, on the scale; then the words. */
  "guide-exit-1-q28-hint": Record<string, never>;
  /** What would have made it one higher? */
  "guide-exit-1-q28-one-higher": Record<string, never>;
  /** If one thing changed for the carers who stay, what should it be? */
  "guide-exit-1-q29": Record<string, never>;
  /** Is there anything you would rather not talk about today? */
  "guide-exit-1-q3": Record<string, never>;
  /** Note the topic only, not the reason, and do not come back to it. */
  "guide-exit-1-q3-hint": Record<string, never>;
  /** How was the ending handled – for you, and for any child living with you? */
  "guide-exit-1-q30": Record<string, never>;
  /** Is there still contact, if that was right for the child? */
  "guide-exit-1-q30-contact": Record<string, never>;
  /** Did you get a chance to say goodbye? */
  "guide-exit-1-q30-goodbye": Record<string, never>;
  /** Was there enough time to prepare? */
  "guide-exit-1-q30-time": Record<string, never>;
  /** Did anyone thank you? Did you feel you left well? */
  "guide-exit-1-q31": Record<string, never>;
  /** How were you thanked? */
  "guide-exit-1-q31-how": Record<string, never>;
  /** What would you have liked to hear? */
  "guide-exit-1-q31-wished": Record<string, never>;
  /** Would you recommend fostering? Fostering with this service? */
  "guide-exit-1-q32": Record<string, never>;
  /** 0–10 for each, on the scales; then the words. */
  "guide-exit-1-q32-hint": Record<string, never>;
  /** What lies behind the number? */
  "guide-exit-1-q32-what-makes-it": Record<string, never>;
  /** Could you imagine coming back – here, elsewhere, differently? */
  "guide-exit-1-q33": Record<string, never>;
  /** What would that take? */
  "guide-exit-1-q33-what-needed": Record<string, never>;
  /** Would you be willing to share your experience – mentoring, training, talking to councillors or panel? */
  "guide-exit-1-q34": Record<string, never>;
  /** Record the consent at the reading back. */
  "guide-exit-1-q34-hint": Record<string, never>;
  /** Counselling is available through your service, or through membership of The Fostering Network. Shall I tell you how to reach it? */
  "guide-exit-1-q35": Record<string, never>;
  /** The offer of counselling: ask every time, and record the offer and the answer. */
  "guide-exit-1-q35-hint": Record<string, never>;
  /** Context – what is it like now? */
  "guide-exit-1-q36": Record<string, never>;
  /** Idea – what should be done, by whom? */
  "guide-exit-1-q37": Record<string, never>;
  /** What would be the first step? */
  "guide-exit-1-q37-first-step": Record<string, never>;
  /** Effect – what would be different for carers and children? */
  "guide-exit-1-q38": Record<string, never>;
  /** How would someone know that it had worked? */
  "guide-exit-1-q38-how-known": Record<string, never>;
  /** This is what I heard … have I got it right? */
  "guide-exit-1-q39": Record<string, never>;
  /** What is missing? */
  "guide-exit-1-q39-missing": Record<string, never>;
  /** How did you come to foster, and what were you hoping for? */
  "guide-exit-1-q4": Record<string, never>;
  /** How was it when the first child came? */
  "guide-exit-1-q4-first-child": Record<string, never>;
  /** Which hopes came true? */
  "guide-exit-1-q4-hopes": Record<string, never>;
  /** Which of these may I pass on, and to whom? */
  "guide-exit-1-q40": Record<string, never>;
  /** Quotation by quotation, after reading out the warning above. */
  "guide-exit-1-q40-hint": Record<string, never>;
  /** How are you feeling now? What will you do when we finish? */
  "guide-exit-1-q41": Record<string, never>;
  /** Do not hurry. Offer the counselling details again if they are needed. */
  "guide-exit-1-q41-hint": Record<string, never>;
  /** Take me through your time fostering – what were the main chapters? */
  "guide-exit-1-q5": Record<string, never>;
  /** When was it hardest? */
  "guide-exit-1-q5-hard": Record<string, never>;
  /** When was it at its best? */
  "guide-exit-1-q5-high": Record<string, never>;
  /** Where did things change? */
  "guide-exit-1-q5-turning-points": Record<string, never>;
  /** Where along that line did you feel best supported, and least supported? */
  "guide-exit-1-q6": Record<string, never>;
  /** What was different then? */
  "guide-exit-1-q6-what-helped": Record<string, never>;
  /** Who was there for you? */
  "guide-exit-1-q6-who": Record<string, never>;
  /** What are you proudest of? */
  "guide-exit-1-q7": Record<string, never>;
  /** What else? */
  "guide-exit-1-q7-what-else": Record<string, never>;
  /** What difference did your family make to a child? (No names, please.) */
  "guide-exit-1-q8": Record<string, never>;
  /** Write “the child” in place of a name. */
  "guide-exit-1-q8-hint": Record<string, never>;
  /** How did you see that difference? */
  "guide-exit-1-q8-how-seen": Record<string, never>;
  /** What did the service do well that it should keep doing? */
  "guide-exit-1-q9": Record<string, never>;
  /** Can you give an example? */
  "guide-exit-1-q9-example": Record<string, never>;
  /** Who did that – their role rather than their name? */
  "guide-exit-1-q9-who": Record<string, never>;
  /** I was treated as a member of the team. */
  "guide-exit-1-r1": Record<string, never>;
  /** Working in partnership */
  "guide-exit-1-r1-heading": Record<string, never>;
  /** The money was enough for what the role asked. */
  "guide-exit-1-r10": Record<string, never>;
  /** Money */
  "guide-exit-1-r10-heading": Record<string, never>;
  /** I could use the language of my choice with the service. */
  "guide-exit-1-r11": Record<string, never>;
  /** Language */
  "guide-exit-1-r11-heading": Record<string, never>;
  /** I got the information I needed about each child. */
  "guide-exit-1-r2": Record<string, never>;
  /** Information */
  "guide-exit-1-r2-heading": Record<string, never>;
  /** The learning on offer met my needs. */
  "guide-exit-1-r3": Record<string, never>;
  /** Learning and development */
  "guide-exit-1-r3-heading": Record<string, never>;
  /** I was listened to before decisions were made. */
  "guide-exit-1-r4": Record<string, never>;
  /** Communication and consultation */
  "guide-exit-1-r4-heading": Record<string, never>;
  /** It was clear what I could decide myself. */
  "guide-exit-1-r5": Record<string, never>;
  /** Clarity about decisions */
  "guide-exit-1-r5-heading": Record<string, never>;
  /** I could get help when I needed it, day or night. */
  "guide-exit-1-r6": Record<string, never>;
  /** Support */
  "guide-exit-1-r6-heading": Record<string, never>;
  /** My supervising social worker supported me well. */
  "guide-exit-1-r7": Record<string, never>;
  /** Supervision */
  "guide-exit-1-r7-heading": Record<string, never>;
  /** I was treated fairly, including when things went wrong. */
  "guide-exit-1-r8": Record<string, never>;
  /** Fair treatment */
  "guide-exit-1-r8-heading": Record<string, never>;
  /** The child's needs came first. */
  "guide-exit-1-r9": Record<string, never>;
  /** Respect for the child */
  "guide-exit-1-r9-heading": Record<string, never>;
  /** How far could your leaving have been prevented? */
  "guide-exit-1-s1": Record<string, never>;
  /** Completely */
  "guide-exit-1-s1-high": Record<string, never>;
  /** Not at all */
  "guide-exit-1-s1-low": Record<string, never>;
  /** How likely would you be to recommend fostering? */
  "guide-exit-1-s2": Record<string, never>;
  /** Very likely */
  "guide-exit-1-s2-high": Record<string, never>;
  /** Not at all likely */
  "guide-exit-1-s2-low": Record<string, never>;
  /** How likely would you be to recommend fostering with this service? */
  "guide-exit-1-s3": Record<string, never>;
  /** Very likely */
  "guide-exit-1-s3-high": Record<string, never>;
  /** Not at all likely */
  "guide-exit-1-s3-low": Record<string, never>;
  /** Looking ahead */
  "guide-exit-1-section-ahead": Record<string, never>;
  /** Let us turn to what lies ahead of you, and to any support you would like. */
  "guide-exit-1-section-ahead-script-1": Record<string, never>;
  /** Before the conversation */
  "guide-exit-1-section-before": Record<string, never>;
  /** I am getting in touch about the independent exit interview for foster carers. We can talk in Welsh, in English, or in both as we go. The choice is yours, and you can change your mind at any time. */
  "guide-exit-1-section-before-script-1": Record<string, never>;
  /** Is this a good time, and are you somewhere you can talk freely? The conversation usually takes between an hour and an hour and a half, and we can pause and carry on another day. */
  "guide-exit-1-section-before-script-2": Record<string, never>;
  /** Would you like to talk on your own, or with the person you fostered with? You can each have an interview if you prefer. Is there anything that would make it easier for you to take part, such as a break, large print or a different time of day? */
  "guide-exit-1-section-before-script-3": Record<string, never>;
  /** Close */
  "guide-exit-1-section-close": Record<string, never>;
  /** Thank you, truly. What you have said can help the carers who stay, and the children with them. */
  "guide-exit-1-section-close-script-1": Record<string, never>;
  /** Talking about all this can stir up feelings, today or in some days' time. Counselling is available, and I can give you the details again now. */
  "guide-exit-1-section-close-script-2": Record<string, never>;
  /** If you wish, I will send you a short summary of what I wrote, in the language you choose, so that you can put it right. */
  "guide-exit-1-section-close-script-3": Record<string, never>;
  /** If you change your mind about something you allowed, let us know before the year's reports are locked. After that, only figures that point to nobody remain. */
  "guide-exit-1-section-close-script-4": Record<string, never>;
  /** Is there anything else you would like to say, or to ask me, before we finish? */
  "guide-exit-1-section-close-script-5": Record<string, never>;
  /** The decision */
  "guide-exit-1-section-decision": Record<string, never>;
  /** Now I would like to understand the decision. There is no right answer, and the reason need not be one thing only. */
  "guide-exit-1-section-decision-script-1": Record<string, never>;
  /** The ending */
  "guide-exit-1-section-ending": Record<string, never>;
  /** How things end stays with us. I would like to hear how it was for you. */
  "guide-exit-1-section-ending-script-1": Record<string, never>;
  /** The journey */
  "guide-exit-1-section-journey": Record<string, never>;
  /** First, I would like to hear the story in your own way. Start wherever you like. */
  "guide-exit-1-section-journey-script-1": Record<string, never>;
  /** What would have kept you */
  "guide-exit-1-section-kept": Record<string, never>;
  /** Think back for a moment: what could have been different? */
  "guide-exit-1-section-kept-script-1": Record<string, never>;
  /** Opening and consent */
  "guide-exit-1-section-opening": Record<string, never>;
  /** Thank you for giving your time. I am independent of your fostering service: I do not work for them, and they do not see my notes. */
  "guide-exit-1-section-opening-script-1": Record<string, never>;
  /** Taking part is your choice. You can leave out any question without saying why, ask for a break, or stop at any time. You can withdraw what you have said until the year's reports are locked, and I will give you that date. */
  "guide-exit-1-section-opening-script-2": Record<string, never>;
  /** What you say goes into reports together with what others say. Nothing that shows who you are goes to your service unless you choose it. */
  "guide-exit-1-section-opening-script-3": Record<string, never>;
  /** I want to be honest with you: where only a few households have left, people may guess, even though no name is given. */
  "guide-exit-1-section-opening-script-4": Record<string, never>;
  /** I cannot promise to keep everything confidential. If you say something that suggests a child or an adult is at risk of harm, or that a crime has been committed, I have to pass it on. I would talk to you first whenever that would be safe. */
  "guide-exit-1-section-opening-script-5": Record<string, never>;
  /** This interview is separate from the Independent Review Mechanism (IRM). We do not send it to your service's decision-maker or the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission. */
  "guide-exit-1-section-opening-script-6": Record<string, never>;
  /** Please do not give any child's name; if one slips out, I will write “the child”. If there was an allegation, we can talk about how you were treated, but I do not record what the allegation was. */
  "guide-exit-1-section-opening-script-7": Record<string, never>;
  /** May I write down what you say? For now you are allowing this conversation and my notes, and nothing else. I will ask separately before I record anything about health, belief or other sensitive matters. At the end I will read back, and you will decide, one by one, what may be used and where. */
  "guide-exit-1-section-opening-script-8": Record<string, never>;
  /** What went well */
  "guide-exit-1-section-positives": Record<string, never>;
  /** Before we come to leaving, I would like to stay a while with the things that went well. */
  "guide-exit-1-section-positives-script-1": Record<string, never>;
  /** Ratings */
  "guide-exit-1-section-ratings": Record<string, never>;
  /** I will read eleven sentences, one at a time. Tell me how far you agree: strongly agree, agree, neither agree nor disagree, disagree, or strongly disagree. */
  "guide-exit-1-section-ratings-script-1": Record<string, never>;
  /** If a sentence does not apply, or if you prefer not to say, tell me so and we move on. */
  "guide-exit-1-section-ratings-script-2": Record<string, never>;
  /** Reading back and sharing */
  "guide-exit-1-section-reading-back": Record<string, never>;
  /** I am going to read back what I have written. Tell me if something is wrong, missing, or better left out. */
  "guide-exit-1-section-reading-back-script-1": Record<string, never>;
  /** Some of your words I would like to keep exactly as you said them. You choose, one at a time: to give them to your service as your voice, to have them used without saying who said them, or neither. */
  "guide-exit-1-section-reading-back-script-2": Record<string, never>;
  /** Before you agree to a voice going to your service, I must say plainly: they will probably know that it was you who said it, even though your name will not be beside it. Agree only if you would be content to say it to them face to face. */
  "guide-exit-1-section-reading-back-script-3": Record<string, never>;
  /** You can withdraw a voice until it has been sent. After that we cannot call it back, but we can tell you where it went. */
  "guide-exit-1-section-reading-back-script-4": Record<string, never>;
  /** An unattributed quotation is used only in reports about several services together, after three months at least, and without a date, an age or a role. Even so, I have to ask about each one: could your social worker tell that this was you? */
  "guide-exit-1-section-reading-back-script-5": Record<string, never>;
  /** Lastly, say yes or no to each use: the picture for the whole of Wales; the themes in your service's report; inspection evidence; getting in touch with you again; mentoring or speaking about your experience. “No” is as good an answer as “yes”. */
  "guide-exit-1-section-reading-back-script-6": Record<string, never>;
  /** Your recommendation */
  "guide-exit-1-section-recommendation": Record<string, never>;
  /** If you gave the service one piece of advice, what would it be? We put it in three parts, so that others can act on it. */
  "guide-exit-1-section-recommendation-script-1": Record<string, never>;
  /** Topics */
  "guide-exit-1-section-topics": Record<string, never>;
  /** I will ask only about the topics that come out of your story. Tell me if you would like to talk about another one, or leave one out. */
  "guide-exit-1-section-topics-script-1": Record<string, never>;
  /** Strongly agree */
  "guide-feedback-1-anchor-1": Record<string, never>;
  /** Agree */
  "guide-feedback-1-anchor-2": Record<string, never>;
  /** Neither agree nor disagree */
  "guide-feedback-1-anchor-3": Record<string, never>;
  /** Disagree */
  "guide-feedback-1-anchor-4": Record<string, never>;
  /** Strongly disagree */
  "guide-feedback-1-anchor-5": Record<string, never>;
  /** They listen to me. */
  "guide-feedback-1-f1": Record<string, never>;
  /** Listening */
  "guide-feedback-1-f1-heading": Record<string, never>;
  /** They treat me with respect. */
  "guide-feedback-1-f2": Record<string, never>;
  /** Respect */
  "guide-feedback-1-f2-heading": Record<string, never>;
  /** They do what they say they will do. */
  "guide-feedback-1-f3": Record<string, never>;
  /** Keeping their word */
  "guide-feedback-1-f3-heading": Record<string, never>;
  /** I can get hold of them when I need to. */
  "guide-feedback-1-f4": Record<string, never>;
  /** Being there */
  "guide-feedback-1-f4-heading": Record<string, never>;
  /** They explain things so that I understand them. */
  "guide-feedback-1-f5": Record<string, never>;
  /** Explaining */
  "guide-feedback-1-f5-heading": Record<string, never>;
  /** I have a say in decisions about my life. */
  "guide-feedback-1-f6": Record<string, never>;
  /** Decisions */
  "guide-feedback-1-f6-heading": Record<string, never>;
  /** They help me to know my rights. */
  "guide-feedback-1-f7": Record<string, never>;
  /** Rights */
  "guide-feedback-1-f7-heading": Record<string, never>;
  /** I can talk to them in the language I choose. */
  "guide-feedback-1-f8": Record<string, never>;
  /** Language */
  "guide-feedback-1-f8-heading": Record<string, never>;
  /** Before you start */
  "guide-feedback-1-section-before": Record<string, never>;
  /** This form asks what it is like to be supported by the people who work with you. Only you can say. */
  "guide-feedback-1-section-before-script-1": Record<string, never>;
  /** We do not ask for your name, or for anybody else’s. All that is kept is how many people chose each answer; your own form is not kept. */
  "guide-feedback-1-section-before-script-2": Record<string, never>;
  /** Nobody sees anything until at least three young people have answered and the collecting is over. As your form is not kept, it cannot be changed or taken back afterwards. */
  "guide-feedback-1-section-before-script-3": Record<string, never>;
  /** Answering is your choice. You may leave any sentence without an answer. If somebody is hurting you or frightening you, tell an adult you trust; do not wait for this form. */
  "guide-feedback-1-section-before-script-4": Record<string, never>;
  /** Thank you */
  "guide-feedback-1-section-close": Record<string, never>;
  /** Thank you. Your answer will count together with everybody else’s. */
  "guide-feedback-1-section-close-script-1": Record<string, never>;
  /** If you would like to say more, tell somebody you trust, or ask for an advocate. */
  "guide-feedback-1-section-close-script-2": Record<string, never>;
  /** What do you think? */
  "guide-feedback-1-section-sentences": Record<string, never>;
  /** Choose how far you agree with each sentence. */
  "guide-feedback-1-section-sentences-script-1": Record<string, never>;
  /** The words of the interview guide, version { $version }, differ from those that were kept. Nothing was changed; tell those who look after the program. */
  "guides-changed": { "version": number };
  /** This copy of the guide can no longer be read. Nothing else has changed; begin a new copy. */
  "guides-draft-damaged": Record<string, never>;
  /** The file was changed after it had been written. Ask for it to be sent again. Nothing was taken in. */
  "guides-file-damaged": Record<string, never>;
  /** A newer program wrote this file (form { $version }). Nothing was taken in. Update this program, or choose another file. */
  "guides-file-newer": { "version": number };
  /** The file cannot be read: line { $line }, character { $column }. Nothing was taken in. Choose another file. */
  "guides-file-not-json": { "column": number; "line": number };
  /** The file is not text: byte { $byte }. Nothing was taken in. Choose another file. */
  "guides-file-not-text": { "byte": number };
  /** This is not a guide file from Gwrando. Nothing was taken in. Choose another file. */
  "guides-file-other": Record<string, never>;
  /** A part of the guide in the file is missing or is not what it should be: line { $line }, character { $column }. Nothing was taken in. Choose another file. */
  "guides-file-shape": { "column": number; "line": number };
  /** The file is larger than any guide. Nothing was taken in. Choose another file. */
  "guides-file-too-large": Record<string, never>;
  /** This program cannot follow the guide in the file. Nothing was taken in. Choose another file. */
  "guides-file-unfit": Record<string, never>;
  /** Parts that are counted read otherwise ({ $count }). Confirm that they still ask the same. */
  "guides-meaning": { "count": number };
  /** The interview guide, version { $version }, is not in this store. Bring the guide in as a file. */
  "guides-missing": { "version": number };
  /** This copy of the guide is no longer here. Make a new copy. */
  "guides-no-draft": Record<string, never>;
  /** The guide has no part “{ $place }”. Choose a part that is in it. */
  "guides-no-part": { "place": string };
  /** The copy says nothing else than the guide in use. Change something first. */
  "guides-same": Record<string, never>;
  /** No more than { $count } fit here. Take one of them out first. */
  "guides-too-many": { "count": number };
  /** The other language was changed; see whether this one still says the same. */
  "guides-trouble-alone": Record<string, never>;
  /** The sentences to rate and the scales are not those of the exit interview, which reports count. Put them back as they were. */
  "guides-trouble-counted": Record<string, never>;
  /** The guide would no longer be whole at “{ $place }”. Take the change there back. */
  "guides-trouble-fault": { "place": string };
  /** “{ $place }” is fixed: it cannot be left out, and it stays where it is. Leave it where it is. */
  "guides-trouble-held": { "place": string };
  /** No question can be called “{ $place }”. Choose another name. */
  "guides-trouble-id": { "place": string };
  /** This wording stands nowhere in the guide. Go back to the page to see what can be done now. */
  "guides-trouble-no-place": Record<string, never>;
  /** The wording is missing in this language. Write the wording. */
  "guides-trouble-no-words": Record<string, never>;
  /** This wording holds a character that no page can show. Correct the wording. */
  "guides-trouble-not-shown": Record<string, never>;
  /** “{ $place }” is another guide than the exit interview. Choose a file of the exit interview's guide. */
  "guides-trouble-other-guide": { "place": string };
  /** This wording is the same in both languages; one of them has not been translated. Translate it. */
  "guides-trouble-same": Record<string, never>;
  /** A paragraph that must be read aloud is missing in “{ $place }”. Put the paragraph back. */
  "guides-trouble-script": { "place": string };
  /** The sections are not those of the exit interview, in its order. Begin from a new copy of the guide. */
  "guides-trouble-sections": Record<string, never>;
  /** The theme of “{ $place }” is fixed, since reports rely on it. Leave the theme as it is. */
  "guides-trouble-theme": { "place": string };
  /** This wording is too long to be read aloud. Make the text shorter. */
  "guides-trouble-too-long": Record<string, never>;
  /** There is more in “{ $place }” than fits into one conversation. Leave something out. */
  "guides-trouble-too-many": { "place": string };
  /** “{ $place }” has a topic but does not stand among the topics. Move it to the topics. */
  "guides-trouble-topic": { "place": string };
  /** This language says or asks less than the other. Compare the two languages and add what is missing. */
  "guides-trouble-uneven": Record<string, never>;
  /** The guide cannot be published yet. Nothing was changed. Correct what is listed first. */
  "guides-unready": Record<string, never>;
  /** Cases */
  "help-cases": Record<string, never>;
  /** Enter the dates as they stand in the letters. The program says who is eligible and which rule decides. */
  "help-cases-1": Record<string, never>;
  /** Note each attempt to reach the carers, and the time that is agreed. Letters are made from the case. */
  "help-cases-2": Record<string, never>;
  /** A case on hold says until when, and why. Only the carers themselves can insist, in writing, on passing it. */
  "help-cases-3": Record<string, never>;
  /** Carers who have not been interviewed may opt out. That is final, and the case is erased. */
  "help-cases-4": Record<string, never>;
  /** One case for each household that left a service. The list shows whose turn it is, and why somebody waits. */
  "help-cases-what": Record<string, never>;
  /** Commitments */
  "help-commitments": Record<string, never>;
  /** A recommendation has three parts, context, idea and effect, in both languages. It names nobody. */
  "help-commitments-1": Record<string, never>;
  /** A commitment says who does what and by when. Enter what happened; the statement of the year tells it as it was. */
  "help-commitments-2": Record<string, never>;
  /** Mentoring stands here once it is switched on in the settings. */
  "help-commitments-3": Record<string, never>;
  /** Ctrl+Z takes back reasons, an answer or an entry that you have just noted, while you are still on that screen. What was shared, released, closed or erased is final; the program says so before it happens. */
  "help-commitments-4": Record<string, never>;
  /** From what was said to what changes: a recommendation, a commitment, and whether it was kept. */
  "help-commitments-what": Record<string, never>;
  /** Findings */
  "help-findings": Record<string, never>;
  /** Choose the main reason and whatever else played a part. The carer's own words stand beside the list. */
  "help-findings-1": Record<string, never>;
  /** Show nobody these figures: what may be released stands in the reports. */
  "help-findings-2": Record<string, never>;
  /** After the interview you say which reasons it holds. Here you see true figures; they leave only through the rules of a report. */
  "help-findings-what": Record<string, never>;
  /** The interview guide */
  "help-guides": Record<string, never>;
  /** What reports count is fixed, and every such question says why. */
  "help-guides-1": Record<string, never>;
  /** Write both languages side by side. What is missing is listed, and each line leads to its field. */
  "help-guides-2": Record<string, never>;
  /** Try the copy: the interview screen opens with it and keeps nothing. */
  "help-guides-3": Record<string, never>;
  /** Copy the guide, change the copy and publish it. Interviews that have begun keep their own words. */
  "help-guides-what": Record<string, never>;
  /** The handbook as PDF */
  "help-handbook": Record<string, never>;
  /** How to listen, understand, recommend, commit and show with Gwrando */
  "help-handbook-subject": Record<string, never>;
  /** Gwrando: the handbook */
  "help-handbook-title": Record<string, never>;
  /** All of this in one document, to read or to print. */
  "help-handbook-what": Record<string, never>;
  /** The interview */
  "help-interview": Record<string, never>;
  /** Ctrl+Enter goes on and Ctrl+Shift+Enter goes back. Any section may be opened in any order. */
  "help-interview-1": Record<string, never>;
  /** Choose words in the notes and press Ctrl+' to keep them as the carer's own. At the end the carer decides about each one. */
  "help-interview-2": Record<string, never>;
  /** Open a topic only where the story leads. Any question may be left out without a reason. */
  "help-interview-3": Record<string, never>;
  /** Rate with the number keys; - says that it does not apply, / that the carer prefers not to say. Ctrl+Z takes back a slip. */
  "help-interview-4": Record<string, never>;
  /** Pause whenever the carer needs it. The conversation goes on where it was, also on another day. */
  "help-interview-5": Record<string, never>;
  /** What the carer allows is never undone by a key, and neither is what they decide about their own words: it is a record of what they said. Until the interview is closed, enter what they say now; afterwards a withdrawal is an act of its own, on the case. */
  "help-interview-6": Record<string, never>;
  /** Questions are put in the carer's language; notes may be in any. What the line at the foot calls saved is on the disk. */
  "help-interview-what": Record<string, never>;
  /** Help for the other places */
  "help-other": Record<string, never>;
  /** The outbox */
  "help-outbox": Record<string, never>;
  /** In the settings, say where each service receives: in a folder, on a server, or from your hand. */
  "help-outbox-1": Record<string, never>;
  /** What you hand over is locked with six words. Tell them to whoever receives it in another way. */
  "help-outbox-2": Record<string, never>;
  /** The receipt says when a report arrived, and how that is known. */
  "help-outbox-3": Record<string, never>;
  /** Reports wait here, sealed, until there is a connection. Each is delivered once. */
  "help-outbox-what": Record<string, never>;
  /** Reports */
  "help-reports": Record<string, never>;
  /** Choose the kind, the service and a year that is over. A preview locks nothing and enters nothing. */
  "help-reports-1": Record<string, never>;
  /** Making a report locks the households of its year together, for good. The program says so first. */
  "help-reports-2": Record<string, never>;
  /** Voices are printed only as the carers approved them. */
  "help-reports-3": Record<string, never>;
  /** Every report passes the rules of protection before a page can be made. What is held back is said, with the reason. */
  "help-reports-what": Record<string, never>;
  /** Safeguarding */
  "help-safeguarding": Record<string, never>;
  /** Press F9 or the button at any time. What you were writing is kept, and you come back to it. */
  "help-safeguarding-1": Record<string, never>;
  /** Write the words as they were said, and ask no more than you need in order to act. */
  "help-safeguarding-2": Record<string, never>;
  /** The record says whom to reach, and by when. */
  "help-safeguarding-3": Record<string, never>;
  /** A record of concern is closed off from everything else. No report and no search shows it. */
  "help-safeguarding-what": Record<string, never>;
  /** Settings */
  "help-settings": Record<string, never>;
  /** Keep the recovery key on paper, away from the laptop. Without the passphrase or that key nobody can open the records. */
  "help-settings-1": Record<string, never>;
  /** Make copies in a folder or on a stick. Each is tried as soon as it is made. */
  "help-settings-2": Record<string, never>;
  /** The journal says what was done and when, and nothing of what was said. */
  "help-settings-3": Record<string, never>;
  /** Looking for new versions is off until you switch it on. A new version is downloaded and installed only when you say so, and only when its makers have signed it. */
  "help-settings-4": Record<string, never>;
  /** How the program works on this laptop. Each change is kept at once. */
  "help-settings-what": Record<string, never>;
  /** First steps */
  "help-start": Record<string, never>;
  /** To look around, open the example when you begin: everybody in it is invented, and one press takes you out of it. “{ tour-begin }” leads you through a whole interview there. */
  "help-start-1": Record<string, never>;
  /** Enter a household's exit under Cases, reach the carers, and begin the interview from the case. */
  "help-start-2": Record<string, never>;
  /** The five places at the top are the order of the work: listen, understand, recommend, commit, show. */
  "help-start-3": Record<string, never>;
  /** Ctrl+K finds a case, a word, a place or whatever can be done, in either language; Ctrl+[ goes back to where you were; Ctrl+L locks; F1 shows this help and the keys. */
  "help-start-4": Record<string, never>;
  /** Gwrando helps you to listen to foster carers who leave, and to tell services what was said without giving anybody away. Everything stays encrypted on this laptop. */
  "help-start-what": Record<string, never>;
  /** Help */
  "help-title": Record<string, never>;
  /** When something goes wrong */
  "help-trouble": Record<string, never>;
  /** If the interview says that words are not saved, make room on the disk and try again. The words stay on the screen. */
  "help-trouble-1": Record<string, never>;
  /** After a crash, open the program again: it goes on at the question where you were. */
  "help-trouble-2": Record<string, never>;
  /** If the records are damaged, the damaged file is kept, and the program says what your newest copy holds. */
  "help-trouble-3": Record<string, never>;
  /** The line under the bar says what is wrong. What was refused has changed nothing. */
  "help-trouble-what": Record<string, never>;
  /** Version { $version } */
  "help-version": { "version": string };
  /** The carers accepted the determination in writing on { $accepted }. */
  "holds-accepted": { "accepted": { day: string } };
  /** The determination letter is dated { $letter }. The carers can answer it for 28 calendar days, until { $deadline }, and the final decision is dated { $decided }. The hold lifts on { $lifts } if nothing is lodged. */
  "holds-deadline-ahead": { "deadline": { day: string }; "decided": { day: string }; "letter": { day: string }; "lifts": { day: string } };
  /** The determination letter is dated { $letter }, and the carers have 28 calendar days to answer it, until { $deadline }. The hold can lift on { $lifts }, if the final decision is recorded by then. If they accept in writing, it lifts at once. */
  "holds-deadline-ahead-undecided": { "deadline": { day: string }; "letter": { day: string }; "lifts": { day: string } };
  /** The 28 calendar days after the determination letter of { $letter } ended on { $deadline } with nothing lodged, and the final decision is dated { $decided }. */
  "holds-deadline-passed": { "deadline": { day: string }; "decided": { day: string }; "letter": { day: string } };
  /** The final decision, after the independent review, is dated { $decided }. */
  "holds-decided-after-irm": { "decided": { day: string } };
  /** The final decision, after the carers’ representations, is dated { $decided }. */
  "holds-decided-after-representations": { "decided": { day: string } };
  /** The final decision is dated { $decided }. The hold lifts on that day. */
  "holds-decision-ahead": { "decided": { day: string } };
  /** The 28 calendar days after the determination letter of { $letter } ended on { $deadline } with nothing lodged, but no final decision is recorded. Recording it would lift the hold. */
  "holds-decision-missing": { "deadline": { day: string }; "letter": { day: string } };
  /** The approval ends on { $ended }, and no panel date is recorded. From that day the carers can be invited. */
  "holds-end-ahead": { "ended": { day: string } };
  /** The approval ended on { $ended }. No panel date is recorded, and there is no need to wait for one: the panel decides nothing here. */
  "holds-ended-unnoted": { "ended": { day: string } };
  /** The carers have applied to the Independent Review Mechanism. The hold lifts when the final decision is recorded. */
  "holds-irm-live": Record<string, never>;
  /** The carers applied to the Independent Review Mechanism on { $lodged }. The hold lifts when the final decision is recorded. */
  "holds-irm-live-since": { "lodged": { day: string } };
  /** The carers contest the termination, and the date of the determination letter is not recorded. Recording that date, or the day on which they accept in writing, would change this. */
  "holds-letter-missing": Record<string, never>;
  /** The panel’s decision is not recorded as ratified. Recording the day on which it was ratified would change this. */
  "holds-not-ratified": Record<string, never>;
  /** The approval ended on { $ended }, and the panel noted it on { $noted }. */
  "holds-noted": { "ended": { day: string }; "noted": { day: string } };
  /** The approval ends on { $ended } and the panel notes it on { $noted }; the later of the two counts. From { $lifts } the carers can be invited. */
  "holds-noting-ahead": { "ended": { day: string }; "lifts": { day: string }; "noted": { day: string } };
  /** The panel’s decision was ratified on { $ratified }. */
  "holds-ratified": { "ratified": { day: string } };
  /** The panel’s decision is to be ratified on { $ratified }. From that day the carers can be invited. */
  "holds-ratified-ahead": { "ratified": { day: string } };
  /** The carers have made written representations to their service. The hold lifts when the final decision is recorded. */
  "holds-representations-live": Record<string, never>;
  /** The carers made written representations to their service on { $lodged }. The hold lifts when the final decision is recorded. */
  "holds-representations-live-since": { "lodged": { day: string } };
  /** This interview is separate from the IRM. We do not send it to your service’s decision-maker or the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission. */
  "holds-statement": Record<string, never>;
  /** Add a cycle */
  "ideas-add-cycle": Record<string, never>;
  /** Add a plan */
  "ideas-add-plan": Record<string, never>;
  /** Add a pledge */
  "ideas-add-pledge": Record<string, never>;
  /** Add a seat */
  "ideas-add-seat": Record<string, never>;
  /** Add a session */
  "ideas-add-session": Record<string, never>;
  /** Add conversations */
  "ideas-add-talks": Record<string, never>;
  /** Add a tender */
  "ideas-add-tender": Record<string, never>;
  /** Wants attention */
  "ideas-attention": Record<string, never>;
  /** Begin a recommendation with these words */
  "ideas-begin": Record<string, never>;
  /** Change */
  "ideas-change": Record<string, never>;
  /** Principles of the Corporate Parenting Charter */
  "ideas-charter": Record<string, never>;
  /** Tenders for which a badge may be awarded: { $count } */
  "ideas-check-badge-eligible": { "count": number };
  /** Plans that promise no support past 25: { $count } */
  "ideas-check-ends-at-cliff": { "count": number };
  /** Pledges whose day has come, not delivered: { $count } */
  "ideas-check-pledge-due": { "count": number };
  /** Annual reports overdue: { $count } */
  "ideas-check-report-overdue": { "count": number };
  /** Councillors without three conversations, and the year is over: { $count } */
  "ideas-check-talks-short": { "count": number };
  /** Councillors not trained for half a day, and the time is over: { $count } */
  "ideas-check-training-late": { "count": number };
  /** Trainers not paid: { $count } */
  "ideas-check-unpaid": { "count": number };
  /** Apprenticeships */
  "ideas-choice-apprenticeship": Record<string, never>;
  /** Booked */
  "ideas-choice-booked": Record<string, never>;
  /** Business */
  "ideas-choice-business": Record<string, never>;
  /** Closed */
  "ideas-choice-closed": Record<string, never>;
  /** The community */
  "ideas-choice-community": Record<string, never>;
  /** Delivered */
  "ideas-choice-delivered": Record<string, never>;
  /** Designed with the trainers */
  "ideas-choice-designed": Record<string, never>;
  /** Discussed */
  "ideas-choice-discussed": Record<string, never>;
  /** Education */
  "ideas-choice-education": Record<string, never>;
  /** Followed up */
  "ideas-choice-followed-up": Record<string, never>;
  /** Gathered */
  "ideas-choice-gathered": Record<string, never>;
  /** Support to groups */
  "ideas-choice-group-support": Record<string, never>;
  /** Invited */
  "ideas-choice-invited": Record<string, never>;
  /** Leaving care */
  "ideas-choice-leaving-care": Record<string, never>;
  /** Listening */
  "ideas-choice-listening": Record<string, never>;
  /** Living in care */
  "ideas-choice-living-in-care": Record<string, never>;
  /** Mentoring */
  "ideas-choice-mentoring": Record<string, never>;
  /** Opened */
  "ideas-choice-opened": Record<string, never>;
  /** Work placements */
  "ideas-choice-placement": Record<string, never>;
  /** Professionals */
  "ideas-choice-professionals": Record<string, never>;
  /** Rights */
  "ideas-choice-rights": Record<string, never>;
  /** Choose */
  "ideas-choose": Record<string, never>;
  /** Choose a service; its five ideas then stand here. */
  "ideas-choose-first": Record<string, never>;
  /** Evidence */
  "ideas-column-reference": Record<string, never>;
  /** Service */
  "ideas-column-service": Record<string, never>;
  /** A kind of document and its number, in small letters, without anybody’s name. For example: cabinet minutes, item 4. */
  "ideas-evidence-hint": Record<string, never>;
  /** This day cannot be before the one it follows. Correct the date. */
  "ideas-fault-before": Record<string, never>;
  /** Choose one of the list. */
  "ideas-fault-choice": Record<string, never>;
  /** Give a whole number from { $least } to { $greatest }. */
  "ideas-fault-count": { "greatest": number; "least": number };
  /** This is not a day that can be read. For example: 8 May 2026. Correct the date. */
  "ideas-fault-day": Record<string, never>;
  /** Only what has happened is recorded here: this day has not come yet. Correct the date. */
  "ideas-fault-future": Record<string, never>;
  /** Give a number from 60 to 480 minutes. */
  "ideas-fault-half-day": Record<string, never>;
  /** There is no room for more than { $longest } characters. Make the text shorter. */
  "ideas-fault-long": { "longest": number };
  /** Fill in this box. */
  "ideas-fault-missing": Record<string, never>;
  /** Something here may name a person. Give a kind of document and its number, in small letters, without anybody’s name. */
  "ideas-fault-name": Record<string, never>;
  /** There is no place for this here. Leave this empty. */
  "ideas-fault-no-place": Record<string, never>;
  /** The part cannot be more than the whole. Correct the number. */
  "ideas-fault-part": Record<string, never>;
  /** Give the whole as well, not the part alone. */
  "ideas-fault-part-alone": Record<string, never>;
  /** Give a number from 0 to 12 months. */
  "ideas-fault-report-within": Record<string, never>;
  /** This service is not known here. Choose one that is in the list. */
  "ideas-fault-service": Record<string, never>;
  /** Give a number from 1 to 365 days. */
  "ideas-fault-trained-within": Record<string, never>;
  /** Choose yes or no. */
  "ideas-fault-yes-no": Record<string, never>;
  /** Young people’s forms */
  "ideas-feedback": Record<string, never>;
  /** Agreed */
  "ideas-feedback-agreed": Record<string, never>;
  /** In between */
  "ideas-feedback-between": Record<string, never>;
  /** Leave without an answer */
  "ideas-feedback-clear": Record<string, never>;
  /** This cycle takes no more forms. */
  "ideas-feedback-closed": Record<string, never>;
  /** Cycle opened: { $day } */
  "ideas-feedback-cycle": { "day": { day: string } };
  /** Disagreed */
  "ideas-feedback-disagreed": Record<string, never>;
  /** Forms handed in here: { $forms } */
  "ideas-feedback-forms": { "forms": number };
  /** Hand the form in */
  "ideas-feedback-give": Record<string, never>;
  /** Hand the form in? */
  "ideas-feedback-give-ask": Record<string, never>;
  /** The answers are added to the cycle’s totals, and the form itself is not kept. Nobody can change it or take it back afterwards. */
  "ideas-feedback-give-what": Record<string, never>;
  /** Thank you. The form was handed in. */
  "ideas-feedback-given": Record<string, never>;
  /** Fill in a form on this laptop */
  "ideas-feedback-open": Record<string, never>;
  /** Print the form */
  "ideas-feedback-print": Record<string, never>;
  /** Sentence */
  "ideas-feedback-sentence": Record<string, never>;
  /** Nothing is shown until the collecting is over and at least three voices were heard. */
  "ideas-feedback-waits": Record<string, never>;
  /** Personal advisers and 16-and-over workers */
  "ideas-field-advisers": Record<string, never>;
  /** Agreed */
  "ideas-field-agreed": Record<string, never>;
  /** Appraisals due */
  "ideas-field-appraisals": Record<string, never>;
  /** Answers after the session */
  "ideas-field-asked-after": Record<string, never>;
  /** Answers before the session */
  "ideas-field-asked-before": Record<string, never>;
  /** Attendees */
  "ideas-field-attendees": Record<string, never>;
  /** For whom */
  "ideas-field-audience": Record<string, never>;
  /** Badge awarded */
  "ideas-field-badge": Record<string, never>;
  /** Relationships that go on past 25 */
  "ideas-field-beyond-25": Record<string, never>;
  /** Partners: businesses */
  "ideas-field-business": Record<string, never>;
  /** Holds the clause */
  "ideas-field-clause": Record<string, never>;
  /** Closed */
  "ideas-field-closed": Record<string, never>;
  /** Partners: community groups */
  "ideas-field-community": Record<string, never>;
  /** Delivered */
  "ideas-field-delivered": Record<string, never>;
  /** Due by */
  "ideas-field-due": Record<string, never>;
  /** That heard three young people or more */
  "ideas-field-heard": Record<string, never>;
  /** Day of the session */
  "ideas-field-held": Record<string, never>;
  /** Knew the rights well afterwards */
  "ideas-field-knew-after": Record<string, never>;
  /** Knew the rights well before */
  "ideas-field-knew-before": Record<string, never>;
  /** Badge lapses */
  "ideas-field-lapses": Record<string, never>;
  /** Seat left */
  "ideas-field-left": Record<string, never>;
  /** Let */
  "ideas-field-let": Record<string, never>;
  /** Met a former foster carer */
  "ideas-field-met-carer": Record<string, never>;
  /** Length of the training, in minutes */
  "ideas-field-minutes": Record<string, never>;
  /** With objectives set */
  "ideas-field-objectives": Record<string, never>;
  /** Opportunities offered */
  "ideas-field-offered": Record<string, never>;
  /** Opened */
  "ideas-field-opened": Record<string, never>;
  /** Kind of pledge */
  "ideas-field-option": Record<string, never>;
  /** Paid */
  "ideas-field-paid": Record<string, never>;
  /** Pledged */
  "ideas-field-pledged": Record<string, never>;
  /** Report published */
  "ideas-field-published": Record<string, never>;
  /** Report due by */
  "ideas-field-report-due": Record<string, never>;
  /** Number of the seat */
  "ideas-field-seat": Record<string, never>;
  /** Stage */
  "ideas-field-stage": Record<string, never>;
  /** Supported */
  "ideas-field-supported": Record<string, never>;
  /** Seat taken up */
  "ideas-field-taken": Record<string, never>;
  /** Opportunities taken up */
  "ideas-field-taken-up": Record<string, never>;
  /** Conversations with young people of the ward */
  "ideas-field-talks": Record<string, never>;
  /** Number of the tender */
  "ideas-field-tender": Record<string, never>;
  /** Topic */
  "ideas-field-topic": Record<string, never>;
  /** Trained */
  "ideas-field-trained": Record<string, never>;
  /** Care-experienced trainers */
  "ideas-field-trainers": Record<string, never>;
  /** Support up to which age */
  "ideas-field-until-age": Record<string, never>;
  /** Seen by the council */
  "ideas-field-verified": Record<string, never>;
  /** Voices gathered by the employer */
  "ideas-field-voices": Record<string, never>;
  /** Year in which the reporting year begins */
  "ideas-field-year": Record<string, never>;
  /** No */
  "ideas-figure-no": Record<string, never>;
  /** { $part } of { $whole } */
  "ideas-figure-of": { "part": number; "whole": number };
  /** Not shown: fewer than { $least } voices */
  "ideas-figure-withheld": { "least": number };
  /** Yes */
  "ideas-figure-yes": Record<string, never>;
  /** Do not write anybody’s name on this form. */
  "ideas-form-nameless": Record<string, never>;
  /** A form for young people to fill in about the people who work with them, without a name */
  "ideas-form-subject": Record<string, never>;
  /** Have your say: young people’s feedback */
  "ideas-form-title": Record<string, never>;
  /** Apprenticeships: delivered of those pledged */
  "ideas-gauge-apprenticeship": Record<string, never>;
  /** People who came to the sessions */
  "ideas-gauge-attendees": Record<string, never>;
  /** Badges in force */
  "ideas-gauge-badges": Record<string, never>;
  /** Relationships that go on past 25 */
  "ideas-gauge-beyond-25": Record<string, never>;
  /** Businesses as partners */
  "ideas-gauge-business": Record<string, never>;
  /** Tenders that hold the clause */
  "ideas-gauge-clause": Record<string, never>;
  /** Community groups as partners */
  "ideas-gauge-community": Record<string, never>;
  /** Sessions for business */
  "ideas-gauge-for-business": Record<string, never>;
  /** Sessions for the community */
  "ideas-gauge-for-community": Record<string, never>;
  /** Sessions for education */
  "ideas-gauge-for-education": Record<string, never>;
  /** Sessions for professionals */
  "ideas-gauge-for-professionals": Record<string, never>;
  /** Support to groups: delivered of what was pledged */
  "ideas-gauge-group-support": Record<string, never>;
  /** Councillors trained for half a day */
  "ideas-gauge-half-day": Record<string, never>;
  /** Appraisals that heard three young people or more */
  "ideas-gauge-heard": Record<string, never>;
  /** Councillors trained in time after taking up the role */
  "ideas-gauge-in-time": Record<string, never>;
  /** Knew the rights well after the sessions */
  "ideas-gauge-knew-after": Record<string, never>;
  /** Knew the rights well before the sessions */
  "ideas-gauge-knew-before": Record<string, never>;
  /** Mentoring: delivered of what was pledged */
  "ideas-gauge-mentoring": Record<string, never>;
  /** Councillors who met a former foster carer */
  "ideas-gauge-met-carer": Record<string, never>;
  /** Personal advisers with objectives */
  "ideas-gauge-objectives": Record<string, never>;
  /** Trainers who were paid */
  "ideas-gauge-paid": Record<string, never>;
  /** The promised support goes on past 25 */
  "ideas-gauge-past-cliff": Record<string, never>;
  /** Work placements: delivered of those pledged */
  "ideas-gauge-placement": Record<string, never>;
  /** The plan was agreed */
  "ideas-gauge-plan-agreed": Record<string, never>;
  /** The report on the plan was published */
  "ideas-gauge-plan-reported": Record<string, never>;
  /** Trainers who were supported */
  "ideas-gauge-supported": Record<string, never>;
  /** Opportunities taken up */
  "ideas-gauge-taken-up": Record<string, never>;
  /** Conversations with care-experienced young people */
  "ideas-gauge-talks": Record<string, never>;
  /** Councillors with four conversations or more */
  "ideas-gauge-talks-hoped": Record<string, never>;
  /** Councillors with three conversations or more */
  "ideas-gauge-talks-least": Record<string, never>;
  /** How it stands */
  "ideas-how": Record<string, never>;
  /** Take evidence in from a file */
  "ideas-import": Record<string, never>;
  /** Records that are here already: { $count } */
  "ideas-import-already": { "count": number };
  /** Records that change: { $count } */
  "ideas-import-changed": { "count": number };
  /** Choose a file */
  "ideas-import-choose": Record<string, never>;
  /** Columns */
  "ideas-import-columns": Record<string, never>;
  /** Take in */
  "ideas-import-do": Record<string, never>;
  /** Rows with a fault */
  "ideas-import-faults": Record<string, never>;
  /** Rows with a fault: { $count } */
  "ideas-import-faulty": { "count": number };
  /** The rows with a fault are in { $file } */
  "ideas-import-file": { "file": string };
  /** Heading */
  "ideas-import-heading": Record<string, never>;
  /** Holds */
  "ideas-import-holds": Record<string, never>;
  /** What each row is about */
  "ideas-import-kind": Record<string, never>;
  /** Line { $line } */
  "ideas-import-line": { "line": number };
  /** The column “{ $column }” is missing, or is no column of this kind. */
  "ideas-import-missing": { "column": string };
  /** New records: { $count } */
  "ideas-import-news": { "count": number };
  /** Not taken in */
  "ideas-import-nothing": Record<string, never>;
  /** Where */
  "ideas-import-place": Record<string, never>;
  /** The map that was kept when a file with these headings last came was used. */
  "ideas-import-remembered": Record<string, never>;
  /** Leave rows with a fault out and write them to a file beside it */
  "ideas-import-skip": Record<string, never>;
  /** Two columns hold “{ $column }”. */
  "ideas-import-twice": { "column": string };
  /** Councils send spreadsheets. Choose the file, say what each row and column is, and look at what would happen before anything changes. */
  "ideas-import-what": Record<string, never>;
  /** What is wrong */
  "ideas-import-why": Record<string, never>;
  /** Five things that a council and its partners can do. Switch on those that the service has committed to. Only numbers and days are recorded: there is no place for the name of a young person, a councillor, a worker or a business. */
  "ideas-intro": Record<string, never>;
  /** Off */
  "ideas-is-off": Record<string, never>;
  /** On */
  "ideas-is-on": Record<string, never>;
  /** Kept */
  "ideas-kept": Record<string, never>;
  /** Cycles of appraisals */
  "ideas-kind-cycle": Record<string, never>;
  /** Yearly plans */
  "ideas-kind-plan": Record<string, never>;
  /** Suppliers’ pledges */
  "ideas-kind-pledge": Record<string, never>;
  /** Councillors’ seats */
  "ideas-kind-seat": Record<string, never>;
  /** Training sessions */
  "ideas-kind-session": Record<string, never>;
  /** Conversations of the year */
  "ideas-kind-talks": Record<string, never>;
  /** Tenders */
  "ideas-kind-tender": Record<string, never>;
  /** Measures of the year */
  "ideas-measures": Record<string, never>;
  /** No */
  "ideas-no": Record<string, never>;
  /** Nothing is entered for this year yet. */
  "ideas-no-measures": Record<string, never>;
  /** No record yet. Enter what happened, or take it in from a file. */
  "ideas-none": Record<string, never>;
  /** (optional) */
  "ideas-optional": Record<string, never>;
  /** Enter a commitment with these words */
  "ideas-promise": Record<string, never>;
  /** Remove */
  "ideas-remove": Record<string, never>;
  /** Remove this record? */
  "ideas-remove-ask": Record<string, never>;
  /** The record goes for good. You may enter it again. */
  "ideas-remove-what": Record<string, never>;
  /** Removed */
  "ideas-removed": Record<string, never>;
  /** Service */
  "ideas-service": Record<string, never>;
  /** Agreed */
  "ideas-state-agreed": Record<string, never>;
  /** Badge awarded */
  "ideas-state-awarded": Record<string, never>;
  /** Conversing */
  "ideas-state-conversing": Record<string, never>;
  /** Delivered */
  "ideas-state-delivered": Record<string, never>;
  /** Drafted */
  "ideas-state-drafted": Record<string, never>;
  /** Due */
  "ideas-state-due": Record<string, never>;
  /** Badge may be awarded */
  "ideas-state-eligible": Record<string, never>;
  /** In its year */
  "ideas-state-in-year": Record<string, never>;
  /** Badge lapsed */
  "ideas-state-lapsed": Record<string, never>;
  /** New */
  "ideas-state-new": Record<string, never>;
  /** No badge yet */
  "ideas-state-not-yet": Record<string, never>;
  /** Promised */
  "ideas-state-promised": Record<string, never>;
  /** Report overdue */
  "ideas-state-report-overdue": Record<string, never>;
  /** Report published */
  "ideas-state-report-published": Record<string, never>;
  /** Target met */
  "ideas-state-target-met": Record<string, never>;
  /** Trained */
  "ideas-state-trained": Record<string, never>;
  /** Delivered and seen */
  "ideas-state-verified": Record<string, never>;
  /** The service has committed to this */
  "ideas-switch": Record<string, never>;
  /** Half a day of training, in minutes */
  "ideas-target-half-day": Record<string, never>;
  /** Report within so many months after the year’s end */
  "ideas-target-report-within": Record<string, never>;
  /** Trained within so many days of taking up the seat */
  "ideas-target-trained-within": Record<string, never>;
  /** What counts */
  "ideas-targets": Record<string, never>;
  /** Keep what counts */
  "ideas-targets-keep": Record<string, never>;
  /** Councillors are the corporate parents of the children looked after in their area, but not all of them know what that means, and they seldom hear from the young people themselves. */
  "ideas-text-t1-context": Record<string, never>;
  /** The council’s decisions will reflect the lives of the young people whose parent it is, and the young people will know who is listening. */
  "ideas-text-t1-effect": Record<string, never>;
  /** That every councillor has at least half a day of training in corporate parenting on taking up the role, and speaks each year with three or four care-experienced young people in their ward. */
  "ideas-text-t1-idea": Record<string, never>;
  /** Councillors who had three conversations or more in the year */
  "ideas-text-t1-measure": Record<string, never>;
  /** Corporate parenting */
  "ideas-text-t1-name": Record<string, never>;
  /** Corporate parenting lead */
  "ideas-text-t1-owner": Record<string, never>;
  /** To train every councillor for half a day on taking up the role, and to see that each has three or four conversations a year with care-experienced young people. */
  "ideas-text-t1-promise": Record<string, never>;
  /** When a young person turns 25 much of the support ends at once. Not everybody has a family or a community to turn to, and a personal adviser cannot fill the gap alone. */
  "ideas-text-t2-context": Record<string, never>;
  /** Young people will have people around them who stay, and opportunities that do not end on their 25th birthday. */
  "ideas-text-t2-effect": Record<string, never>;
  /** Make a yearly plan with community groups and local businesses for relationships and opportunities that last, set objectives for it for every personal adviser and worker with young people of 16 and over, and publish a report on it each year. */
  "ideas-text-t2-idea": Record<string, never>;
  /** Personal advisers who have objectives set */
  "ideas-text-t2-measure": Record<string, never>;
  /** It takes a village to raise a child */
  "ideas-text-t2-name": Record<string, never>;
  /** Leaving care lead */
  "ideas-text-t2-owner": Record<string, never>;
  /** To agree a plan with the community and business each year, to set objectives for personal advisers, and to publish a report on the plan. */
  "ideas-text-t2-promise": Record<string, never>;
  /** Young people say that they are not always heard by the workers who decide with them and for them, and they are seldom asked for their view when those workers’ work is appraised. */
  "ideas-text-t3-context": Record<string, never>;
  /** Workers will know what works for young people, and young people will see that what they think changes something. */
  "ideas-text-t3-effect": Record<string, never>;
  /** Ask young people for feedback on those who work with them before every appraisal, without a name and of their own free will, and discuss that feedback in the appraisal. */
  "ideas-text-t3-idea": Record<string, never>;
  /** Appraisals that heard three young people or more */
  "ideas-text-t3-measure": Record<string, never>;
  /** 360-degree feedback */
  "ideas-text-t3-name": Record<string, never>;
  /** Team manager */
  "ideas-text-t3-owner": Record<string, never>;
  /** To ask young people for feedback before every appraisal, and to discuss it there. */
  "ideas-text-t3-promise": Record<string, never>;
  /** Councils spend a great deal through contracts, but few contracts ask suppliers to do something for care-experienced young people. */
  "ideas-text-t4-context": Record<string, never>;
  /** Public money will open doors for young people, and pledges will be kept because somebody looks whether they were. */
  "ideas-text-t4-effect": Record<string, never>;
  /** Put a clause into every tender that asks the supplier to pledge something: work placements, apprenticeships, mentoring or support to groups. Give a badge to those who deliver all that was pledged, and to nobody else. */
  "ideas-text-t4-idea": Record<string, never>;
  /** Tenders that hold the clause */
  "ideas-text-t4-measure": Record<string, never>;
  /** Procurement */
  "ideas-text-t4-name": Record<string, never>;
  /** Procurement lead */
  "ideas-text-t4-owner": Record<string, never>;
  /** To put the clause into every tender, and to see whether the pledges are kept. */
  "ideas-text-t4-promise": Record<string, never>;
  /** Those who have been in care know best what it is like, but other people lead most of the training for workers, schools, communities and businesses. */
  "ideas-text-t5-context": Record<string, never>;
  /** Those who are trained will know the rights better, there will be less stigma, and those who lead will gain experience and pay. */
  "ideas-text-t5-effect": Record<string, never>;
  /** Hold training on the rights of children and young people in care, designed and led by care-experienced people who are supported and paid for the work. */
  "ideas-text-t5-idea": Record<string, never>;
  /** Trainers who were paid */
  "ideas-text-t5-measure": Record<string, never>;
  /** Training led by care-experienced people */
  "ideas-text-t5-name": Record<string, never>;
  /** Learning lead */
  "ideas-text-t5-owner": Record<string, never>;
  /** To hold training led by care-experienced people, and to support and pay them. */
  "ideas-text-t5-promise": Record<string, never>;
  /** The five ideas for care */
  "ideas-title": Record<string, never>;
  /** The map is not written as a map: see line { $line }. Correct the map and try again. */
  "ideas-trouble-bad-map": { "line": number };
  /** A badge cannot be awarded until every pledge in the tender was delivered and seen. First note what was seen. */
  "ideas-trouble-badge": Record<string, never>;
  /** This cycle no longer takes forms. Go back to the page to see what can be done now. */
  "ideas-trouble-cycle-closed": Record<string, never>;
  /** The form holds no answer, so it does not count. Fill in at least one answer. */
  "ideas-trouble-empty-form": Record<string, never>;
  /** Rows with a fault: { $rows }. Nothing was taken in. Correct the file, then choose it again. */
  "ideas-trouble-faulty": { "rows": number };
  /** Other records or forms rest on this one, so it stays. Go back to the page to see what can be done now. */
  "ideas-trouble-holds-others": Record<string, never>;
  /** This record is no longer here. Go back to the list and choose again. */
  "ideas-trouble-no-record": Record<string, never>;
  /** Enter the seat or the tender first: there is none with this number. */
  "ideas-trouble-no-whole": Record<string, never>;
  /** There is nothing new in the file. There is nothing to do: go on. */
  "ideas-trouble-nothing-new": Record<string, never>;
  /** This idea is not switched on for this service. Switch it on first. */
  "ideas-trouble-off": Record<string, never>;
  /** The service has a record of this already. Change that one. */
  "ideas-trouble-twice": Record<string, never>;
  /** The form does not ask this. Choose one that is in the list. */
  "ideas-trouble-unknown-item": Record<string, never>;
  /** The map and the file do not fit together: a column is missing. Correct the map and try again. */
  "ideas-trouble-unmapped": Record<string, never>;
  /** The ready words */
  "ideas-words": Record<string, never>;
  /** Reporting year */
  "ideas-year": Record<string, never>;
  /** Yes */
  "ideas-yes": Record<string, never>;
  /** Choose another file */
  "import-again": Record<string, never>;
  /** Choose a file */
  "import-browse": Record<string, never>;
  /** Import referrals */
  "import-button": Record<string, never>;
  /** Column */
  "import-column": Record<string, never>;
  /** Columns */
  "import-columns": Record<string, never>;
  /** The columns are set as they were the last time a file had these headings. */
  "import-columns-remembered": Record<string, never>;
  /** Each column of the file, what is taken from it, and its first values. */
  "import-columns-why": Record<string, never>;
  /** Import { $count } referrals */
  "import-do": { "count": number };
  /** Importing… */
  "import-doing": Record<string, never>;
  /** What was done */
  "import-done": Record<string, never>;
  /** { $count } duplicates were left out. */
  "import-done-doubles": { "count": number };
  /** { $count } faulty rows were left out. They are in { $file }. */
  "import-done-faulty": { "count": number; "file": string };
  /** { $count } referrals were imported. */
  "import-done-kept": { "count": number };
  /** Cases { $from } to { $to }. */
  "import-done-numbers": { "from": string; "to": string };
  /** Line { $line }: a duplicate of { $case }, left out. */
  "import-double-of-case": { "case": string; "line": number };
  /** Line { $line }: a duplicate of line { $of }, left out. */
  "import-double-of-line": { "line": number; "of": number };
  /** { $count } duplicates */
  "import-doubles": { "count": number };
  /** Duplicates */
  "import-doubles-caption": Record<string, never>;
  /** The same service, a carer of the same name, and the same end of approval or notice. These are left out unless you take them. */
  "import-doubles-why": Record<string, never>;
  /** The cell shows an error, { $error }, and no value. Correct the cell in the file. */
  "import-fault-cell-error": { "error": string };
  /** The year cannot be right. Correct the cell in the file. */
  "import-fault-day-far": Record<string, never>;
  /** This must not be empty. Correct the cell in the file. */
  "import-fault-empty": Record<string, never>;
  /** A kinship household needs a reason for being included. Correct the cell in the file. */
  "import-fault-kinship": Record<string, never>;
  /** Somebody of this name opted out of this service and must not be contacted. If this is another person, add the case by hand: you are asked about it there. */
  "import-fault-opted-out": Record<string, never>;
  /** This cell holds what looks like whole rows. Perhaps a quotation mark is missing. Correct the row in the file. */
  "import-fault-swallowed": Record<string, never>;
  /** This cell is too long for a referral. Correct the cell in the file. */
  "import-fault-too-long": Record<string, never>;
  /** The row has more cells than there are headings. Perhaps a separator in a text lacks its quotation marks. Correct the row in the file. */
  "import-fault-too-many-cells": Record<string, never>;
  /** This is not known. Say on the screen what it means, or write it as the referral form does. */
  "import-fault-unknown": Record<string, never>;
  /** Write a whole number of years. */
  "import-fault-years": Record<string, never>;
  /** What is wrong */
  "import-faults": Record<string, never>;
  /** What is wrong in the file, by line and column */
  "import-faults-caption": Record<string, never>;
  /** The first { $shown } faults are listed. { $all } rows are faulty. */
  "import-faults-more": { "all": number; "shown": number };
  /** Put these right in the file and read it again, or leave the faulty rows out. */
  "import-faults-why": Record<string, never>;
  /** { $count } faulty rows */
  "import-faulty": { "count": number };
  /** faulty */
  "import-faulty-name": Record<string, never>;
  /** Date the determination was accepted in writing */
  "import-field-accepted-in-writing": Record<string, never>;
  /** Access needs */
  "import-field-access-needs": Record<string, never>;
  /** Date approval ended */
  "import-field-approval-ended": Record<string, never>;
  /** Name of carer */
  "import-field-carer": Record<string, never>;
  /** Date the carers were told of the referral */
  "import-field-carer-told": Record<string, never>;
  /** Category of the carers */
  "import-field-category": Record<string, never>;
  /** Why include this household */
  "import-field-category-reason": Record<string, never>;
  /** How to reach them */
  "import-field-contact": Record<string, never>;
  /** Date of the qualifying determination letter */
  "import-field-determination-letter": Record<string, never>;
  /** E-mail */
  "import-field-email": Record<string, never>;
  /** Date of final decision */
  "import-field-final-decision": Record<string, never>;
  /** Interview language */
  "import-field-language": Record<string, never>;
  /** How the household is leaving */
  "import-field-leave-type": Record<string, never>;
  /** Date lodged */
  "import-field-lodged-on": Record<string, never>;
  /** Date notice was received */
  "import-field-notice-received": Record<string, never>;
  /** Date of panel */
  "import-field-panel-date": Record<string, never>;
  /** Phone */
  "import-field-phone": Record<string, never>;
  /** Date the panel’s decision was ratified */
  "import-field-ratified": Record<string, never>;
  /** Date of referral */
  "import-field-referred-on": Record<string, never>;
  /** What was lodged against the determination */
  "import-field-route": Record<string, never>;
  /** Safe times to reach them */
  "import-field-safe-times": Record<string, never>;
  /** Name of second carer */
  "import-field-second-carer": Record<string, never>;
  /** Fostering service */
  "import-field-service": Record<string, never>;
  /** Reason recorded by the service */
  "import-field-service-reason": Record<string, never>;
  /** Did the service hold its own early conversation */
  "import-field-stage-a-held": Record<string, never>;
  /** Years fostering */
  "import-field-years": Record<string, never>;
  /** File */
  "import-file": Record<string, never>;
  /** The file’s whole place, or choose it with the button */
  "import-file-hint": Record<string, never>;
  /** First values */
  "import-first-values": Record<string, never>;
  /** For every row */
  "import-fixed": Record<string, never>;
  /** Choose */
  "import-fixed-choose": Record<string, never>;
  /** The file has no column for these. Choose a column above, or one value for all rows. */
  "import-fixed-why": Record<string, never>;
  /** Heading in the file */
  "import-heading": Record<string, never>;
  /** How the file was read */
  "import-how": Record<string, never>;
  /** Choose the file that a service sent, as CSV or XLSX. Nothing is saved before you have seen what would happen. */
  "import-intro": Record<string, never>;
  /** Not taken */
  "import-leave-out-column": Record<string, never>;
  /** Line */
  "import-line": Record<string, never>;
  /** line { $line } of the file */
  "import-line-of": { "line": number };
  /** There is no column for: { $field } */
  "import-missing-field": { "field": string };
  /** Import another file */
  "import-more": Record<string, never>;
  /** { $count } new referrals */
  "import-news": { "count": number };
  /** no heading */
  "import-no-heading": Record<string, never>;
  /** Columns are separated by commas. */
  "import-note-comma": Record<string, never>;
  /** Dates are read with the day first: 03/04/2025 is 3 April 2025. */
  "import-note-days": Record<string, never>;
  /** The headings stand on line { $line }. What is above them was passed over. */
  "import-note-headings": { "line": number };
  /** { $sheets } hidden sheets were not read. */
  "import-note-hidden": { "sheets": number };
  /** Non-breaking spaces or unseen marks were put right in { $cells } cells. */
  "import-note-odd-spaces": { "cells": number };
  /** Columns are separated by semicolons. */
  "import-note-semicolon": Record<string, never>;
  /** The workbook has { $sheets } sheets; one is read. */
  "import-note-sheets": { "sheets": number };
  /** Columns are separated by tabs. */
  "import-note-tab": Record<string, never>;
  /** Encoding: UTF-16. */
  "import-note-utf-16": Record<string, never>;
  /** Encoding: UTF-8. */
  "import-note-utf-8": Record<string, never>;
  /** Encoding: UTF-8, with a byte-order mark, which was taken off. */
  "import-note-utf-8-mark": Record<string, never>;
  /** The encoding is not named in the file and was taken to be Windows-1252. Look at letters such as â and ô in the first values. Windows-1252 has no ŵ and no ŷ. */
  "import-note-windows-1252": Record<string, never>;
  /** A workbook. Formulas count with the value that was last shown. */
  "import-note-workbook": Record<string, never>;
  /** { $file } */
  "import-of": { "file": string };
  /** Read the file */
  "import-read": Record<string, never>;
  /** Reading the file… */
  "import-reading": Record<string, never>;
  /** What to put right */
  "import-reason": Record<string, never>;
  /** Application to the IRM */
  "import-route-irm": Record<string, never>;
  /** Nothing */
  "import-route-none": Record<string, never>;
  /** Written representations */
  "import-route-representations": Record<string, never>;
  /** Sheet */
  "import-sheet": Record<string, never>;
  /** Leave out the faulty rows */
  "import-skip": Record<string, never>;
  /** They are written to a file beside this one, with what to put right. */
  "import-skip-hint": Record<string, never>;
  /** No */
  "import-stage-a-no": Record<string, never>;
  /** Not known */
  "import-stage-a-unknown": Record<string, never>;
  /** Yes */
  "import-stage-a-yes": Record<string, never>;
  /** Take */
  "import-take": Record<string, never>;
  /** Take the referral on line { $line } all the same */
  "import-take-line": { "line": number };
  /** Taken as */
  "import-taken-as": Record<string, never>;
  /** What to take “{ $heading }” as */
  "import-taken-as-of": { "heading": string };
  /** There already as */
  "import-there-already": Record<string, never>;
  /** Import referrals */
  "import-title": Record<string, never>;
  /** See the list of cases */
  "import-to-list": Record<string, never>;
  /** The file says that it is UTF-8 or UTF-16 and is not. Save it again as CSV UTF-8. */
  "import-trouble-bad-encoding": Record<string, never>;
  /** Line { $line }: the map is not written as a map. Nothing was imported. Correct the map and try again. */
  "import-trouble-bad-map": { "line": number };
  /** The file has changed since it was read. Read it again; nothing was imported. */
  "import-trouble-changed": Record<string, never>;
  /** There is nothing in this file. Correct the file, then choose it again. */
  "import-trouble-empty": Record<string, never>;
  /** This workbook has a password. Open it in your spreadsheet program and save it without one. */
  "import-trouble-encrypted": Record<string, never>;
  /** { $rows } rows have faults. Nothing was imported. Correct the file, or choose to import the other rows. */
  "import-trouble-faulty": { "rows": number };
  /** No headings were found. The first row must say what each column holds. Correct the file, then choose it again. */
  "import-trouble-no-headings": Record<string, never>;
  /** The workbook has no such sheet that can be seen. Choose another file. */
  "import-trouble-no-sheet": Record<string, never>;
  /** This file cannot be read as CSV or XLSX. It may be damaged or only half there. Choose another file. */
  "import-trouble-not-a-sheet": Record<string, never>;
  /** There is nothing new to import in this file. There is nothing to do: go on. */
  "import-trouble-nothing-new": Record<string, never>;
  /** This workbook is of an old kind. Save it as XLSX or CSV. */
  "import-trouble-old-workbook": Record<string, never>;
  /** Line { $line }: a quotation mark opens here and is never closed. The rest of the file cannot be told apart. Correct the file, then choose it again. */
  "import-trouble-open-quote": { "line": number };
  /** This file is too large: at most { $megabytes } MB are read. Split it into smaller files. */
  "import-trouble-too-large": { "megabytes": number };
  /** This file has too many columns: at most { $columns } are read. Take out the columns that are not needed. */
  "import-trouble-too-many-columns": { "columns": number };
  /** This file has too many rows: at most { $rows } are read at once. Split it into smaller files. */
  "import-trouble-too-many-rows": { "rows": number };
  /** Some column that a case needs is missing, or two are taken as the same. Nothing was imported. Choose a column for each thing that is needed. */
  "import-trouble-unmapped": Record<string, never>;
  /** This file cannot be read: { $file }. Choose another file. */
  "import-trouble-unreadable": { "file": string };
  /** Two columns are taken as: { $field } */
  "import-twice-field": { "field": string };
  /** Two columns are taken as the same. Keep one of them: */
  "import-twice-why": Record<string, never>;
  /** Words that are not known */
  "import-unknown": Record<string, never>;
  /** Leave as a fault */
  "import-unknown-leave": Record<string, never>;
  /** { $field }: “{ $words }” */
  "import-unknown-of": { "field": string; "words": string };
  /** in { $rows } rows */
  "import-unknown-rows": { "rows": number };
  /** Say what each of these means; the next file from this service will then be read by itself. */
  "import-unknown-why": Record<string, never>;
  /** What will happen */
  "import-what": Record<string, never>;
  /** whole row */
  "import-whole-row": Record<string, never>;
  /** Every foster carer who leaves is offered an independent exit interview. This report is evidence that the service can give to Care Inspectorate Wales, and use in its own review of the quality of care. */
  "inspection-about": Record<string, never>;
  /** inspection-evidence */
  "inspection-file": Record<string, never>;
  /** A group is closed only with a reporting year. Period of this group: { $from } to { $to } */
  "inspection-findings-of": { "from": { day: string }; "to": { day: string } };
  /** The foster care agreement (regulation 18) */
  "inspection-heading-agreement": Record<string, never>;
  /** Duty of candour (regulation 10) */
  "inspection-heading-candour": Record<string, never>;
  /** Language and communication (regulation 16) */
  "inspection-heading-language": Record<string, never>;
  /** Monitoring and improvement (regulation 5) */
  "inspection-heading-monitoring": Record<string, never>;
  /** You said, we heard */
  "inspection-heard": Record<string, never>;
  /** Each heading shows first what carers said in words that they approved, then what was heard from groups of households. */
  "inspection-heard-intro": Record<string, never>;
  /** An inspection report covers six whole months, to match the review of the quality of care. Choose a period of that length. */
  "inspection-not-half-a-year": Record<string, never>;
  /** The report would say nothing at all (rules 1, 5 and 6). It needs a voice that its carer shares with inspections, or a group of eight households. Wait, or choose another period. */
  "inspection-nothing": Record<string, never>;
  /** Interviews offered */
  "inspection-offered": Record<string, never>;
  /** Every voice was read and approved by the carer who said it, and the carer agreed that it may serve as evidence for an inspection. No other words stand here. */
  "inspection-protect-voices": Record<string, never>;
  /** It is arranged by headings of the Regulated Fostering Services (Service Providers and Responsible Individuals) (Wales) Regulations 2019. A local authority is judged by its Code of Practice of 2019; for it the same headings only put things in order. Safeguarding is in no report. */
  "inspection-regulations": Record<string, never>;
  /** Reviews of the quality of care */
  "inspection-settings": Record<string, never>;
  /** They end with these months */
  "inspection-settings-months": Record<string, never>;
  /** June and December */
  "inspection-settings-pair": { "first": string };
  /** How many households were referred and were offered an interview is told for Wales as a whole, never for one service: beside the other numbers, the number of another service could be worked out. */
  "inspection-steps": Record<string, never>;
  /** What foster carers said on leaving, as evidence for an inspection */
  "inspection-subject": Record<string, never>;
  /** Inspection evidence: { $service } */
  "inspection-title": { "service": string };
  /** We heard from this service's households: */
  "inspection-we-heard-own": Record<string, never>;
  /** We heard from small services together: */
  "inspection-we-heard-pool": Record<string, never>;
  /** You said: */
  "inspection-you-said": Record<string, never>;
  /** The reasons are coded under Findings. */
  "interviews-after-coding": Record<string, never>;
  /** The notes are closed and stay encrypted on this laptop. */
  "interviews-after-locked": Record<string, never>;
  /** Words that were approved for the carer's own service stand in its next report. Nothing else that was said does. */
  "interviews-after-report": Record<string, never>;
  /** The carer may withdraw until the reporting year is closed. */
  "interviews-after-withdraw": Record<string, never>;
  /** Ask in Welsh */
  "interviews-ask-in-cy": Record<string, never>;
  /** Ask in English */
  "interviews-ask-in-en": Record<string, never>;
  /** Both languages were asked for */
  "interviews-asked-for-both": Record<string, never>;
  /** Welsh was asked for */
  "interviews-asked-for-cy": Record<string, never>;
  /** English was asked for */
  "interviews-asked-for-en": Record<string, never>;
  /** Asked in: */
  "interviews-asked-in": Record<string, never>;
  /** Carry on */
  "interviews-carry-on": Record<string, never>;
  /** Case { $number } */
  "interviews-case": { "number": string };
  /** Changed since spoken. First written: */
  "interviews-changed-since": Record<string, never>;
  /** Clear */
  "interviews-clear": Record<string, never>;
  /** Come back to this */
  "interviews-come-back": Record<string, never>;
  /** Commands */
  "interviews-commands": Record<string, never>;
  /** What would you like to do? In Welsh or English */
  "interviews-commands-hint": Record<string, never>;
  /** To use them as evidence for an inspection */
  "interviews-consent-inspection": Record<string, never>;
  /** When Care Inspectorate Wales looks at the service. */
  "interviews-consent-inspection-means": Record<string, never>;
  /** To hold the interview and keep a record of it */
  "interviews-consent-interview": Record<string, never>;
  /** You may skip any question, stop, or withdraw later. */
  "interviews-consent-interview-means": Record<string, never>;
  /** To count them in what your own service is told */
  "interviews-consent-local-themes": Record<string, never>;
  /** Only when at least eight households from the service's year stand together. */
  "interviews-consent-local-themes-means": Record<string, never>;
  /** To ask you about mentoring or speaking */
  "interviews-consent-mentoring": Record<string, never>;
  /** To share your experience with other carers, with councillors or with a panel. */
  "interviews-consent-mentoring-means": Record<string, never>;
  /** To count your reasons and ratings in the findings for the whole of Wales */
  "interviews-consent-national-findings": Record<string, never>;
  /** As numbers about many households. Never your name. */
  "interviews-consent-national-findings-means": Record<string, never>;
  /** No */
  "interviews-consent-no": Record<string, never>;
  /** Not asked yet */
  "interviews-consent-open": Record<string, never>;
  /** To contact you again */
  "interviews-consent-recontact": Record<string, never>;
  /** For example to ask what has changed since then. */
  "interviews-consent-recontact-means": Record<string, never>;
  /** Settling what we may do */
  "interviews-consent-settle": Record<string, never>;
  /** To note things about health, beliefs or ethnic origin */
  "interviews-consent-special-category": Record<string, never>;
  /** Only if you bring them up yourself, and only to understand your reasons. */
  "interviews-consent-special-category-means": Record<string, never>;
  /** What may we do? */
  "interviews-consent-title": Record<string, never>;
  /** Yes */
  "interviews-consent-yes": Record<string, never>;
  /** Counselling */
  "interviews-counselling": Record<string, never>;
  /** The local authority */
  "interviews-counselling-local-authority": Record<string, never>;
  /** Membership of the service or of a union */
  "interviews-counselling-membership": Record<string, never>;
  /** The Fostering Network */
  "interviews-counselling-network": Record<string, never>;
  /** No */
  "interviews-counselling-no": Record<string, never>;
  /** I offered counselling */
  "interviews-counselling-offered": Record<string, never>;
  /** Somebody else */
  "interviews-counselling-other": Record<string, never>;
  /** The fostering service */
  "interviews-counselling-service": Record<string, never>;
  /** Through whom? */
  "interviews-counselling-source": Record<string, never>;
  /** Would you like to know how to reach it? */
  "interviews-counselling-wanted": Record<string, never>;
  /** Yes */
  "interviews-counselling-yes": Record<string, never>;
  /** Come back to this question */
  "interviews-deed-come-back": Record<string, never>;
  /** Go to a question */
  "interviews-deed-go-to": Record<string, never>;
  /** Mark or unmark the carer's words */
  "interviews-deed-mark": Record<string, never>;
  /** Next question */
  "interviews-deed-next": Record<string, never>;
  /** Show this question in the other language */
  "interviews-deed-other-wording": Record<string, never>;
  /** All commands */
  "interviews-deed-palette": Record<string, never>;
  /** Pause or carry on */
  "interviews-deed-pause": Record<string, never>;
  /** Previous question */
  "interviews-deed-previous": Record<string, never>;
  /** To ask further */
  "interviews-deed-probes": Record<string, never>;
  /** Circumflex on the letter before the cursor */
  "interviews-deed-to-bach": Record<string, never>;
  /** Finish the interview */
  "interviews-finish": Record<string, never>;
  /** The notes can no longer be changed after this. The carer may still change consents and decisions until words have been sent. If you only want a break, close this and press Pause. */
  "interviews-finish-final": Record<string, never>;
  /** Finish this interview? */
  "interviews-finish-sure": Record<string, never>;
  /** Finish the interview */
  "interviews-finish-title": Record<string, never>;
  /** { $count } quotes have not been decided on. They will go nowhere. */
  "interviews-finish-undecided": { "count": number };
  /** The notes are then closed, and the interview waits for its reasons under Findings. */
  "interviews-finish-what": Record<string, never>;
  /** The interview is finished. What happens next */
  "interviews-finished": Record<string, never>;
  /** Finished */
  "interviews-finished-ones": Record<string, never>;
  /** To read again, or when a carer changes what is allowed. */
  "interviews-finished-why": Record<string, never>;
  /** Go to the close */
  "interviews-go-close": Record<string, never>;
  /** Go to the ratings */
  "interviews-go-ratings": Record<string, never>;
  /** Go to the reading back */
  "interviews-go-reading-back": Record<string, never>;
  /** A word of the question, in Welsh or English */
  "interviews-go-to-hint": Record<string, never>;
  /** (press to hide) */
  "interviews-hide-minutes": Record<string, never>;
  /** F1 keys */
  "interviews-keys": Record<string, never>;
  /** Open */
  "interviews-look": Record<string, never>;
  /** Mark as the carer's words */
  "interviews-mark": Record<string, never>;
  /** Carers together */
  "interviews-mode-joint": Record<string, never>;
  /** One carer */
  "interviews-mode-solo": Record<string, never>;
  /** Open */
  "interviews-module-open": Record<string, never>;
  /** Opened */
  "interviews-module-opened": Record<string, never>;
  /** Showing the newest { $shown } of { $all }. Any other is found in the list of cases. */
  "interviews-newest": { "all": number; "shown": number };
  /** Next */
  "interviews-next": Record<string, never>;
  /** No case is ready for an interview. Cases are added under Cases. */
  "interviews-none-ready": Record<string, never>;
  /** No interview is under way. Begin one below, or from a case. */
  "interviews-none-under-way": Record<string, never>;
  /** Not applicable */
  "interviews-not-applicable": Record<string, never>;
  /** Not saved yet. Your words stay here. */
  "interviews-not-saved": Record<string, never>;
  /** Not saved yet: the disk is full. Your words stay here. */
  "interviews-not-saved-disk-full": Record<string, never>;
  /** Both */
  "interviews-note-both": Record<string, never>;
  /** Welsh */
  "interviews-note-cy": Record<string, never>;
  /** English */
  "interviews-note-en": Record<string, never>;
  /** Language of these notes */
  "interviews-note-language": Record<string, never>;
  /** Notes */
  "interviews-notes": Record<string, never>;
  /** Notes: { $question } */
  "interviews-notes-on": { "question": string };
  /** Opening the interview… */
  "interviews-opening-it": Record<string, never>;
  /** or */
  "interviews-or": Record<string, never>;
  /** In the carer's own words */
  "interviews-own-words": Record<string, never>;
  /** Quotes ({ $count }) */
  "interviews-own-words-count": { "count": number };
  /** Select words in the notes and press Ctrl+'. With nothing selected, the sentence at the cursor is marked. */
  "interviews-own-words-none": Record<string, never>;
  /** Words marked in the notes of a question stand here. */
  "interviews-own-words-where": Record<string, never>;
  /** Pause */
  "interviews-pause": Record<string, never>;
  /** On a break */
  "interviews-paused": Record<string, never>;
  /** Prefer not to say */
  "interviews-prefer-not-to-say": Record<string, never>;
  /** Previous */
  "interviews-previous": Record<string, never>;
  /** asked */
  "interviews-probe-asked": Record<string, never>;
  /** To ask further */
  "interviews-probes": Record<string, never>;
  /** Keys when a statement has focus: 1 to 5 choose, - is not applicable, / is prefer not to say, Backspace clears. */
  "interviews-rating-keys": Record<string, never>;
  /** To read aloud */
  "interviews-read-aloud": Record<string, never>;
  /** Ready for an interview */
  "interviews-ready": Record<string, never>;
  /** Trying the guide */
  "interviews-rehearsal": Record<string, never>;
  /** In an interview, counselling is offered here and the conversation ends. */
  "interviews-rehearsal-close": Record<string, never>;
  /** End the trial */
  "interviews-rehearsal-end": Record<string, never>;
  /** In an interview, what was written is read back here, and the carer decides what may be used. */
  "interviews-rehearsal-reading": Record<string, never>;
  /** This is a trial: nothing is kept. */
  "interviews-rehearsal-what": Record<string, never>;
  /** Carry on */
  "interviews-resume": Record<string, never>;
  /** Saved on this laptop · { $time } */
  "interviews-saved": { "time": string };
  /** Saving… */
  "interviews-saving": Record<string, never>;
  /** Keys: Home is 0, 1 to 9, End is 10, - is not applicable, / is prefer not to say, Backspace clears. */
  "interviews-scale-keys": Record<string, never>;
  /** Sections of the interview */
  "interviews-sections": Record<string, never>;
  /** Show the minutes */
  "interviews-show-minutes": Record<string, never>;
  /** Show in Welsh */
  "interviews-show-other-cy": Record<string, never>;
  /** Show in English */
  "interviews-show-other-en": Record<string, never>;
  /** chose not to answer */
  "interviews-sign-chose-not": Record<string, never>;
  /** come back to this */
  "interviews-sign-come-back": Record<string, never>;
  /** not discussed */
  "interviews-sign-not-discussed": Record<string, never>;
  /** written */
  "interviews-sign-written": Record<string, never>;
  /** Chose not to answer */
  "interviews-skip-chose-not-to-answer": Record<string, never>;
  /** Not discussed */
  "interviews-skip-not-discussed": Record<string, never>;
  /** If there is no answer */
  "interviews-skip-title": Record<string, never>;
  /** Start the interview */
  "interviews-start": Record<string, never>;
  /** In which language will the conversation begin? */
  "interviews-start-language": Record<string, never>;
  /** With whom? */
  "interviews-start-mode": Record<string, never>;
  /** Start an interview */
  "interviews-start-title": Record<string, never>;
  /** Finished */
  "interviews-state-finished": Record<string, never>;
  /** Under way */
  "interviews-state-open": Record<string, never>;
  /** Paused */
  "interviews-state-paused": Record<string, never>;
  /** What I heard */
  "interviews-summary": Record<string, never>;
  /** Nothing is written yet. */
  "interviews-summary-none": Record<string, never>;
  /** Interview */
  "interviews-title": Record<string, never>;
  /** To the cases */
  "interviews-to-cases": Record<string, never>;
  /** Code the reasons */
  "interviews-to-coding": Record<string, never>;
  /** To the notes */
  "interviews-to-notes": Record<string, never>;
  /** Try again */
  "interviews-try-again": Record<string, never>;
  /** Under way */
  "interviews-under-way": Record<string, never>;
  /** Undone: quote */
  "interviews-undid-quote": Record<string, never>;
  /** Undone: text */
  "interviews-undid-text": Record<string, never>;
  /** Undo */
  "interviews-undo": Record<string, never>;
  /** Questions nobody touched */
  "interviews-untouched": Record<string, never>;
  /** { $count } questions were marked as not discussed. */
  "interviews-untouched-done": { "count": number };
  /** Mark them all as not discussed */
  "interviews-untouched-leave": Record<string, never>;
  /** Which ones */
  "interviews-untouched-which": Record<string, never>;
  /** { $count } questions have no notes and no mark. You can go to them, or say of all of them that they were not discussed. */
  "interviews-untouched-why": { "count": number };
  /** What may we do with these words? */
  "interviews-voice-ask": Record<string, never>;
  /** Think once more: could your social worker tell from these words that it was you? If so, choose “Neither” or change the wording. */
  "interviews-voice-could-they-tell": Record<string, never>;
  /** Neither */
  "interviews-voice-neither": Record<string, never>;
  /** No theme chosen */
  "interviews-voice-no-theme": Record<string, never>;
  /** What it is about */
  "interviews-voice-theme": Record<string, never>;
  /** Use them without saying who or where, in reports about many services */
  "interviews-voice-unattributed": Record<string, never>;
  /** Not decided. Until it is, these words go nowhere. */
  "interviews-voice-undecided": Record<string, never>;
  /** Pass them on to my own service */
  "interviews-voice-voice": Record<string, never>;
  /** The wording, as the carer wants it */
  "interviews-voice-wording": Record<string, never>;
  /** Your own words */
  "interviews-voices": Record<string, never>;
  /** No words are marked as the carer's own. Choose words in the notes and press Ctrl+' to mark some. */
  "interviews-voices-none": Record<string, never>;
  /** Your name will not be beside them, but few people leave a service each year and staff may recognise a story. You decide on each wording by itself, and you may change it first. Until the report is sent you can change your mind. */
  "interviews-voices-warning": Record<string, never>;
  /** If you let us pass words on to your own service, the service will probably know that it was you who said them. */
  "interviews-voices-warning-first": Record<string, never>;
  /** Another key or certificate of such a place was accepted */
  "journal-act-accept-destination-key": Record<string, never>;
  /** A case was added */
  "journal-act-add-case": Record<string, never>;
  /** A place to which reports may go was entered */
  "journal-act-add-destination": Record<string, never>;
  /** A feedback form was added to the totals of its cycle */
  "journal-act-add-feedback": Record<string, never>;
  /** A mentor was added */
  "journal-act-add-mentor": Record<string, never>;
  /** A fostering service was added */
  "journal-act-add-service": Record<string, never>;
  /** The answer to a recommendation was recorded */
  "journal-act-answer-recommendation": Record<string, never>;
  /** It was recorded what was done about it */
  "journal-act-answer-rectification": Record<string, never>;
  /** What was kept long enough was let go */
  "journal-act-apply-retention": Record<string, never>;
  /** It was answered whether a quotation would tell who said it */
  "journal-act-ask-about-quotation": Record<string, never>;
  /** A probe was marked as asked */
  "journal-act-ask-probe": Record<string, never>;
  /** A carer asked for something to be put right */
  "journal-act-ask-rectification": Record<string, never>;
  /** A time for an interview was booked */
  "journal-act-book-interview": Record<string, never>;
  /** A confidence had to be broken */
  "journal-act-break-confidence": Record<string, never>;
  /** A report was called back */
  "journal-act-call-back-report": Record<string, never>;
  /** The passphrase was changed */
  "journal-act-change-passphrase": Record<string, never>;
  /** A setting was changed */
  "journal-act-change-settings": Record<string, never>;
  /** A recommendation was read against what it was built from */
  "journal-act-check-recommendation": Record<string, never>;
  /** The whole store was checked and found whole */
  "journal-act-check-store": Record<string, never>;
  /** It was settled what a recommendation is built from */
  "journal-act-choose-evidence": Record<string, never>;
  /** A case was closed */
  "journal-act-close-case": Record<string, never>;
  /** It was recorded how a commitment ended */
  "journal-act-close-commitment": Record<string, never>;
  /** A safeguarding record was closed */
  "journal-act-close-concern": Record<string, never>;
  /** Reasons were given to an interview */
  "journal-act-code-interview": Record<string, never>;
  /** A question was marked to come back to */
  "journal-act-come-back": Record<string, never>;
  /** An envelope arrived, or came back */
  "journal-act-come-home": Record<string, never>;
  /** It was confirmed that an envelope was handed over */
  "journal-act-confirm-envelope": Record<string, never>;
  /** The recovery key was typed back */
  "journal-act-confirm-recovery": Record<string, never>;
  /** The guide was copied, to be edited */
  "journal-act-copy-guide": Record<string, never>;
  /** A case's details were put right */
  "journal-act-correct-case": Record<string, never>;
  /** Such a place was put right */
  "journal-act-correct-destination": Record<string, never>;
  /** The wording of the guide was put right */
  "journal-act-correct-guide": Record<string, never>;
  /** The wording of a letter was put right */
  "journal-act-correct-letter": Record<string, never>;
  /** The details of somebody in the scheme were put right */
  "journal-act-correct-mentee": Record<string, never>;
  /** A mentor's details were put right */
  "journal-act-correct-mentor": Record<string, never>;
  /** A service's name was put right */
  "journal-act-correct-service": Record<string, never>;
  /** It was decided about a safeguarding record */
  "journal-act-decide-concern": Record<string, never>;
  /** A carer decided about a quotation */
  "journal-act-decide-quote": Record<string, never>;
  /** It was entered how many households left */
  "journal-act-declare-leavers": Record<string, never>;
  /** A case was deleted */
  "journal-act-delete-case": Record<string, never>;
  /** A draft was written in a safeguarding record */
  "journal-act-draft-concern": Record<string, never>;
  /** A commitment was dropped */
  "journal-act-drop-commitment": Record<string, never>;
  /** A draft referral was dropped */
  "journal-act-drop-draft": Record<string, never>;
  /** A copy of the guide was dropped */
  "journal-act-drop-guide-copy": Record<string, never>;
  /** A recommendation that nobody had been given was dropped */
  "journal-act-drop-recommendation": Record<string, never>;
  /** A copy of the guide was changed */
  "journal-act-edit-guide": Record<string, never>;
  /** Everything about a household was erased */
  "journal-act-erase-case": Record<string, never>;
  /** An interview was finished */
  "journal-act-finish-interview": Record<string, never>;
  /** What said who somebody in the scheme was, was let go */
  "journal-act-forget-mentoring": Record<string, never>;
  /** Referrals were brought in from a file */
  "journal-act-import-cases": Record<string, never>;
  /** Earlier interviews were brought in */
  "journal-act-import-earlier": Record<string, never>;
  /** Records of an idea were brought in from a file */
  "journal-act-import-evidence": Record<string, never>;
  /** A guide was taken in from a file */
  "journal-act-import-guide": Record<string, never>;
  /** Carers were contacted to invite them */
  "journal-act-invite-carers": Record<string, never>;
  /** A commitment was entered or put right */
  "journal-act-keep-commitment": Record<string, never>;
  /** A draft referral was kept */
  "journal-act-keep-draft": Record<string, never>;
  /** A record of an idea was entered or put right */
  "journal-act-keep-idea-record": Record<string, never>;
  /** The passphrase was put into the computer's keyring */
  "journal-act-keep-in-keyring": Record<string, never>;
  /** The place in the guide moved */
  "journal-act-keep-place": Record<string, never>;
  /** A recommendation was written */
  "journal-act-keep-recommendation": Record<string, never>;
  /** A safeguarding record was put away */
  "journal-act-leave-concern": Record<string, never>;
  /** A carer who had opted out came back */
  "journal-act-lift-opt-out": Record<string, never>;
  /** A contact between mentor and mentee was logged */
  "journal-act-log-contact": Record<string, never>;
  /** It was logged what the IRM was told */
  "journal-act-log-irm-disclosure": Record<string, never>;
  /** A safeguarding record was read */
  "journal-act-look-at-concern": Record<string, never>;
  /** A copy was made and checked */
  "journal-act-make-copy": Record<string, never>;
  /** An empty store was filled with the example */
  "journal-act-make-example": Record<string, never>;
  /** The desk's signing key was made */
  "journal-act-make-signing-key": Record<string, never>;
  /** A passage was marked as speaking of somebody else */
  "journal-act-mark-names-others": Record<string, never>;
  /** A quotation was marked */
  "journal-act-mark-quote": Record<string, never>;
  /** It was said that a recalled envelope never went */
  "journal-act-never-sent": Record<string, never>;
  /** A new recovery key was made */
  "journal-act-new-recovery-key": Record<string, never>;
  /** A safeguarding record was opened */
  "journal-act-open-concern": Record<string, never>;
  /** The program was opened */
  "journal-act-open-desk": Record<string, never>;
  /** An interview was opened */
  "journal-act-open-interview": Record<string, never>;
  /** A store was made of what could be read of a damaged one */
  "journal-act-open-rescued": Record<string, never>;
  /** Carers opted out */
  "journal-act-opt-out": Record<string, never>;
  /** A hold was passed at the carers' request */
  "journal-act-override-hold": Record<string, never>;
  /** An interview was paused */
  "journal-act-pause-interview": Record<string, never>;
  /** A recommendation was shown to whom it is addressed */
  "journal-act-present-recommendation": Record<string, never>;
  /** A safeguarding record was written to a file */
  "journal-act-print-concern": Record<string, never>;
  /** A mentor was proposed for somebody */
  "journal-act-propose-match": Record<string, never>;
  /** A new version of the guide was published */
  "journal-act-publish-guide": Record<string, never>;
  /** The lock was made stronger under the same passphrase */
  "journal-act-raise-key-cost": Record<string, never>;
  /** A rating was given */
  "journal-act-rate": Record<string, never>;
  /** The statement about the review was read */
  "journal-act-read-statement": Record<string, never>;
  /** An envelope was recalled */
  "journal-act-recall-envelope": Record<string, never>;
  /** What followed an interview was recorded */
  "journal-act-record-aftercare": Record<string, never>;
  /** Notes of an interview were written */
  "journal-act-record-answer": Record<string, never>;
  /** A fact was added to a safeguarding record */
  "journal-act-record-concern-fact": Record<string, never>;
  /** Words were set down in a safeguarding record */
  "journal-act-record-concern-words": Record<string, never>;
  /** Consent or a refusal was recorded */
  "journal-act-record-consent": Record<string, never>;
  /** It was recorded whether counselling is wanted */
  "journal-act-record-counselling": Record<string, never>;
  /** The interviewer wrote a note of her own */
  "journal-act-record-debrief": Record<string, never>;
  /** A choice of language was recorded */
  "journal-act-record-language": Record<string, never>;
  /** Progress with a commitment was recorded */
  "journal-act-record-progress": Record<string, never>;
  /** Somebody was referred to the mentoring scheme */
  "journal-act-refer-mentee": Record<string, never>;
  /** A report was released */
  "journal-act-release-report": Record<string, never>;
  /** Such a place was removed */
  "journal-act-remove-destination": Record<string, never>;
  /** A record of an idea was removed */
  "journal-act-remove-idea-record": Record<string, never>;
  /** A case was opened again */
  "journal-act-reopen-case": Record<string, never>;
  /** A safeguarding record was opened again */
  "journal-act-reopen-concern": Record<string, never>;
  /** Erasures were repeated in an older store */
  "journal-act-repeat-erasures": Record<string, never>;
  /** A step of reporting a concern was recorded */
  "journal-act-report-concern": Record<string, never>;
  /** An interview went on */
  "journal-act-resume-interview": Record<string, never>;
  /** An envelope was saved as a file, to be handed over */
  "journal-act-save-envelope": Record<string, never>;
  /** An envelope was sealed */
  "journal-act-seal-envelope": Record<string, never>;
  /** What the ideas ask for was set */
  "journal-act-set-idea-targets": Record<string, never>;
  /** A conflict in the mentoring scheme was noted */
  "journal-act-set-mentoring-conflict": Record<string, never>;
  /** It was recorded how far a mentoring task has come */
  "journal-act-set-mentoring-task": Record<string, never>;
  /** An envelope set out */
  "journal-act-set-out": Record<string, never>;
  /** It was entered how a service receives */
  "journal-act-set-recipient": Record<string, never>;
  /** A recommendation was given to whom it is addressed */
  "journal-act-share-recommendation": Record<string, never>;
  /** The confidentiality agreement was signed */
  "journal-act-sign-agreement": Record<string, never>;
  /** A question was left out */
  "journal-act-skip-question": Record<string, never>;
  /** The other questions were marked as not discussed */
  "journal-act-skip-untouched": Record<string, never>;
  /** An interview began */
  "journal-act-start-interview": Record<string, never>;
  /** A match went a step further */
  "journal-act-step-match": Record<string, never>;
  /** One of the five ideas was switched on or off */
  "journal-act-switch-idea": Record<string, never>;
  /** An answer to a recommendation was taken off again */
  "journal-act-take-back-answer": Record<string, never>;
  /** The last entry about a commitment was taken back */
  "journal-act-take-back-progress": Record<string, never>;
  /** The passphrase was taken out of the computer's keyring */
  "journal-act-take-from-keyring": Record<string, never>;
  /** The search index was brought up to date */
  "journal-act-take-in-words": Record<string, never>;
  /** A service's number of opt-outs was entered */
  "journal-act-tally-opt-outs": Record<string, never>;
  /** A calendar entry was made */
  "journal-act-tell-calendar": Record<string, never>;
  /** Such a place was tested */
  "journal-act-test-destination": Record<string, never>;
  /** A time for an interview was called off */
  "journal-act-unbook-interview": Record<string, never>;
  /** Reasons that had just been given to an interview were taken off again */
  "journal-act-uncode-interview": Record<string, never>;
  /** A mark was taken off a quotation */
  "journal-act-unmark-quote": Record<string, never>;
  /** A carer took back what had been allowed */
  "journal-act-withdraw": Record<string, never>;
  /** The facts on data protection were written */
  "journal-act-write-facts": Record<string, never>;
  /** This journal was written to a file */
  "journal-act-write-journal": Record<string, never>;
  /** A letter was written */
  "journal-act-write-letter": Record<string, never>;
  /** A pack was written for a carer */
  "journal-act-write-pack": Record<string, never>;
  /** Back to settings */
  "journal-back": Record<string, never>;
  /** The last day is before the first */
  "journal-backwards": Record<string, never>;
  /** The journal was changed with another program: from line { $line } on its marks do not agree. That changes no word of what was said. Tell the data protection officer. */
  "journal-changed": { "line": number };
  /** Look for a mark */
  "journal-check": Record<string, never>;
  /** The mark is here: { $day }, { $time } */
  "journal-check-found": { "day": { day: string }; "time": string };
  /** A mark that was kept before */
  "journal-check-mark": Record<string, never>;
  /** No line carries this mark: this store is an older copy, or the journal was changed, or the line was let go after its time. */
  "journal-check-none": Record<string, never>;
  /** Enter at least twelve of its letters and digits */
  "journal-check-short": Record<string, never>;
  /** Act */
  "journal-column-act": Record<string, never>;
  /** Desk */
  "journal-column-desk": Record<string, never>;
  /** Line */
  "journal-column-line": Record<string, never>;
  /** Mark */
  "journal-column-mark": Record<string, never>;
  /** Time (UTC) */
  "journal-column-when": Record<string, never>;
  /** Write to a file */
  "journal-export": Record<string, never>;
  /** A CSV file with every line of these days, in both languages. It holds no content, but it shows when you worked: only the data protection officer should have it. */
  "journal-export-what": Record<string, never>;
  /** From */
  "journal-from": Record<string, never>;
  /** Kind */
  "journal-kind": Record<string, never>;
  /** Every kind */
  "journal-kind-all": Record<string, never>;
  /** Cases */
  "journal-kind-cases": Record<string, never>;
  /** Commitments */
  "journal-kind-commitments": Record<string, never>;
  /** Consent */
  "journal-kind-consent": Record<string, never>;
  /** Guide */
  "journal-kind-guides": Record<string, never>;
  /** Interviews */
  "journal-kind-interviews": Record<string, never>;
  /** Letters */
  "journal-kind-letters": Record<string, never>;
  /** Mentoring */
  "journal-kind-mentoring": Record<string, never>;
  /** Sending */
  "journal-kind-outbox": Record<string, never>;
  /** Reasons */
  "journal-kind-reasons": Record<string, never>;
  /** Reports */
  "journal-kind-reports": Record<string, never>;
  /** Safeguarding */
  "journal-kind-safeguarding": Record<string, never>;
  /** The desk and its keys */
  "journal-kind-settings": Record<string, never>;
  /** The journal was written */
  "journal-made": Record<string, never>;
  /** Mark of the last line */
  "journal-mark": Record<string, never>;
  /** Give this mark to the data protection officer. If it is still here next time, the lines before it have not been changed. */
  "journal-mark-what": Record<string, never>;
  /** There are older lines on these days. Choose fewer days to see them. */
  "journal-more": Record<string, never>;
  /** There is no line on these days. Choose other days. */
  "journal-none": Record<string, never>;
  /** The journal could not be written. Choose another folder and try again. */
  "journal-not-written": Record<string, never>;
  /** Open the journal */
  "journal-open": Record<string, never>;
  /** What was done in the program and when, without any of the content: for the data protection officer. */
  "journal-open-what": Record<string, never>;
  /** How often */
  "journal-row-times": Record<string, never>;
  /** What */
  "journal-row-what": Record<string, never>;
  /** When */
  "journal-row-when": Record<string, never>;
  /** Show */
  "journal-show": Record<string, never>;
  /** All marks agree. */
  "journal-sound": Record<string, never>;
  /** Journal */
  "journal-title": Record<string, never>;
  /** To */
  "journal-to": Record<string, never>;
  /** Every act leaves a line here: its name and its time. There is no name here, no answer and no case number. Each line carries a mark that depends on the line before, so that a change made with another program shows. */
  "journal-why": Record<string, never>;
  /** Asking the keyring… */
  "keyring-asking": Record<string, never>;
  /** Take it out of the keyring */
  "keyring-forget": Record<string, never>;
  /** Put the passphrase into the keyring */
  "keyring-keep": Record<string, never>;
  /** The passphrase is in the keyring. */
  "keyring-kept": Record<string, never>;
  /** The computer's keyring is not available, so nothing was put into it. The passphrase opens everything as before. Type the passphrase when you open. */
  "keyring-not-kept": Record<string, never>;
  /** Open with the keyring */
  "keyring-open": Record<string, never>;
  /** The keyring did not answer. Type your passphrase. */
  "keyring-silent": Record<string, never>;
  /** The keyring holds an older passphrase. Type the present one. */
  "keyring-stale": Record<string, never>;
  /** The computer's keyring */
  "keyring-title": Record<string, never>;
  /** The computer's keyring can keep your passphrase, so that you need not type it. Whoever uses your account on this computer can then open Gwrando without the passphrase. It never takes the place of the passphrase or of the recovery key: keep both. */
  "keyring-why": Record<string, never>;
  /** For your calendar */
  "letters-calendar": Record<string, never>;
  /** Exit interview { $number } */
  "letters-calendar-line": { "number": string };
  /** Make the calendar file */
  "letters-calendar-make": Record<string, never>;
  /** Write the place into it too */
  "letters-calendar-place": Record<string, never>;
  /** The entry holds the case number and no name. Made again after a change, it moves the same entry. */
  "letters-calendar-what": Record<string, never>;
  /** The text is in the clipboard. Paste it into an e-mail. */
  "letters-copied": Record<string, never>;
  /** Copy the text */
  "letters-copy": Record<string, never>;
  /** No talk is booked yet. */
  "letters-empty-booking": Record<string, never>;
  /** Say under Settings what the charity is called. The letter needs it. */
  "letters-empty-charity": Record<string, never>;
  /** Say under Settings how the project is reached, in each language of the letter. The letter needs it. */
  "letters-empty-contact": Record<string, never>;
  /** Say under Settings how counselling is reached, in each language of the letter. The letter needs it. */
  "letters-empty-counselling": Record<string, never>;
  /** No interview has ended yet, so there is no last day for withdrawing. */
  "letters-empty-interview": Record<string, never>;
  /** Something that this letter needs is not known. */
  "letters-empty-other": Record<string, never>;
  /** No summary has been written yet. */
  "letters-empty-summary": Record<string, never>;
  /** For fostering services */
  "letters-for-services": Record<string, never>;
  /** Guidance on how to refer, on opting out and on the Independent Review Mechanism. It holds nothing of any case. */
  "letters-for-services-what": Record<string, never>;
  /** Make the guidance */
  "letters-guidance-make": Record<string, never>;
  /** How fostering services in Wales refer carers for an independent exit interview */
  "letters-guidance-subject": Record<string, never>;
  /** Both, Welsh first */
  "letters-in-both": Record<string, never>;
  /** Welsh */
  "letters-in-cy": Record<string, never>;
  /** English */
  "letters-in-en": Record<string, never>;
  /** Thanks and closing */
  "letters-kind-closing": Record<string, never>;
  /** Confirmation of the time */
  "letters-kind-confirmation": Record<string, never>;
  /** Guidance for fostering services */
  "letters-kind-guidance": Record<string, never>;
  /** Information sheet and privacy notice */
  "letters-kind-information": Record<string, never>;
  /** Invitation */
  "letters-kind-invitation": Record<string, never>;
  /** Reminder */
  "letters-kind-reminder": Record<string, never>;
  /** Summary to the carer */
  "letters-kind-summary": Record<string, never>;
  /** Language of the letter */
  "letters-language": Record<string, never>;
  /** The language the carers asked for is chosen beforehand. */
  "letters-language-hint": Record<string, never>;
  /** Read it before it goes */
  "letters-look": Record<string, never>;
  /** Make a PDF */
  "letters-make-pdf": Record<string, never>;
  /** Make a text file */
  "letters-make-text": Record<string, never>;
  /** in person */
  "letters-meeting-in-person": Record<string, never>;
  /** by phone */
  "letters-meeting-phone": Record<string, never>;
  /** by video */
  "letters-meeting-video": Record<string, never>;
  /** { $what } (must stay) */
  "letters-needed": { "what": string };
  /** Open the file */
  "letters-open": Record<string, never>;
  /** Our reference: { $number } */
  "letters-page-number": { "number": string };
  /** A letter about the independent exit interview */
  "letters-page-subject": Record<string, never>;
  /** Letters */
  "letters-part": Record<string, never>;
  /** Dear { $carers },  Thank you for telling us about your time fostering { $where }. What you said can help the carers who stay, and the children who live with them.  Talking about all this can bring feelings up, sometimes days later. This is how to reach counselling:  { $counselling }  If you change your mind about anything that you allowed, please tell us. The last day to do so: { $withdraw-until }. After that, only figures that identify nobody are left.  { $contact }  This ends our work with you. We wish you and yours well.  Yours sincerely,  The project lead, { $charity } */
  "letters-seed-closing": { "carers": string; "charity": string; "contact": string; "counselling": string; "where": string; "withdraw-until": string };
  /** Thank you */
  "letters-seed-closing-title": Record<string, never>;
  /** Dear { $carers },  Thank you for agreeing to talk with us. This is what we agreed:  - Day: { $day } - Time: { $time } - How: { $meeting } - Place: { $place }  If that no longer suits you, or if anything would make it easier for you to take part, please tell us:  { $contact }  You may change your mind at any time, without saying why.  Yours sincerely,  The project lead, { $charity } */
  "letters-seed-confirmation": { "carers": string; "charity": string; "contact": string; "day": string; "meeting": string; "place": string; "time": string };
  /** The time we agreed */
  "letters-seed-confirmation-title": Record<string, never>;
  /** # What the service is  Every foster carer in Wales who leaves a fostering service may have an independent exit interview. The focus is on mainstream carers of local authorities and independent providers. The service is run by { $charity } and works for no fostering service.  # Ask about language first  Before anything else, ask the carers which language they would like: Welsh, English or both. Write the answer on the form, and do not wait for them to raise it. This is the Active Offer. We make the same offer again when we invite them.  # Whom to refer  - Carers whose approval ended on or after { $approval-from }. Referrals are taken since { $service-start }. - Carers who have resigned, whether they stop fostering or move to another service. - Carers whose approval has been terminated, or has lapsed because a child was adopted, a special guardianship order was made, or a young person stays on under When I'm Ready. - Kinship carers are outside the present focus. Say why you would like us to include them, and the project lead decides. - One referral for each household. If one of two carers leaves and the other stays, name only the one who leaves. - After a death, please do not refer. There is no interview.  # When to refer  - After a resignation: when the approval has ended and the panel has noted it, whichever comes later. - After a termination: when the decision on the panel's recommendation has been ratified. - When the carers contest a decision: see below. You may refer, and we wait.  # How to refer  - Tell the carers that you would like to refer them, and that they may opt out. Write on the form the day you told them. - Fill in the referral form: the carers' names, how and when it is safe to reach them, language, access needs, the dates, and how the household is leaving. - Send the form by the secure way that you have agreed with us. - Please send nothing else: no panel papers, assessments, reviews or case notes, no child's name, and nothing of the substance of an allegation. Regulation 13 of the Fostering Panels (Establishment and Functions) (Wales) Regulations 2018 says to whom a carer's records may be disclosed. That is why the form is short.  # Opting out, at four points  - Before referral: you send no name. Once a month, tell us only how many households opted out, and how they were leaving. - After referral: the carers tell you or us. We delete what we hold and keep only a coded mark and the date, so that nobody contacts them again. - During the interview: the carers stop, and we ask them what, if anything, may be kept. - After the interview: the carers withdraw what they said, until the reports of the year are locked. They know that date. - Opting out is never counted as a reason for leaving.  # Beside the Independent Review Mechanism  - After a qualifying determination the carers have 28 calendar days from the date of your letter. They may accept it, make written representations to you, or apply to IRM Cymru. The last two are alternatives. - Until those days are over, and while representations or an application are open, we hold the referral. Please tell us the date of your letter, what the carers lodged, and the date of the final decision. - Only the carers themselves can ask, in writing, to talk to us before then. - The interview is separate. We do not send it to your decision-maker or to the IRM panel, and it cannot change the decision. We tell the carers so.  # What you receive  - Reports speak of groups, never of one household. Where few have left, they say less. That is not a fault of yours. - A carer's own words reach you only where the carer approved the wording and that it goes to you. - Once a year, please tell us how many households left. No other list exists, so the figure is printed as yours.  # Safeguarding  If a carer tells us of a risk to a child or an adult, we report it to the local authority where the concern arose. It does not wait for a report.  # How to reach us  { $contact } */
  "letters-seed-guidance": { "approval-from": string; "charity": string; "contact": string; "service-start": string };
  /** Independent exit interviews: guidance for fostering services */
  "letters-seed-guidance-title": Record<string, never>;
  /** # What this is  An independent exit interview for foster carers who leave a fostering service in Wales. It is run by { $charity }. We do not work for your service.  # It is your choice  - You may talk in Welsh, in English or in both. - Taking part is voluntary. You may leave out any question, pause or stop at any time, without saying why. - You may withdraw what you said until the reports of the year are locked. We give you that date. After that, only figures that identify nobody are left.  # Who sees what you say  - Your service does not see our notes. Nothing that identifies you goes to your service unless you choose it. - What you say goes into reports together with what others say. - Where only a few households have left, people may guess who said what, although no name is given. We would rather be honest about that. - If we would like to use your own words, we read them back to you, and you decide about each of them.  # Where confidentiality ends  We cannot promise to keep everything confidential. If you tell us something that suggests that a child or an adult is at risk of harm, or that a crime has been committed, we have to pass it on. We would talk to you first whenever that would be safe.  # Separate from the Independent Review Mechanism  This interview is separate from the Independent Review Mechanism (IRM) and from any representations to your service. We do not send it to your service's decision-maker or to the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission.  # Other people  Please do not name any child. If there was an allegation, you may tell us how you were treated, but we do not write down what the allegation was.  # What we keep, why, and for how long  - { $charity } is responsible for your information. - We contact you and hold the interview because we have a legitimate interest in learning how carers could be better supported. Before we write down anything about health, belief or other sensitive matters, we ask you separately for your explicit consent. - Everything is kept encrypted. We do not record sound. - Your contact details are kept until three months after our work with you ends. - Notes in which you could be recognised are kept until twelve months after the reports of the year are locked. Then they are made anonymous. - The record of what you agreed to is kept for six years. - If you opt out after your service has told us about you, we keep a coded mark for three years, so that nobody contacts you again, and delete the rest.  # Your rights  You may ask to see what we hold about you, and to have it corrected or deleted. We answer within a month. You may also complain to the Information Commissioner's Office.  # Support  Talking about this can bring feelings up. This is how to reach counselling:  { $counselling }  # How to reach us  { $contact } */
  "letters-seed-information": { "charity": string; "contact": string; "counselling": string };
  /** About the exit interview: information sheet and privacy notice */
  "letters-seed-information-title": Record<string, never>;
  /** Dear { $carers },  We understand that you are leaving your fostering service, { $service }. Thank you for everything you have given to the children who have lived with you.  We would like to invite you to an independent exit interview: a conversation about what went well, why you are leaving, and what could be better for the carers who come after you. We do not work for your service, and your service does not see our notes.  - You may talk in Welsh, in English or in both. You choose, and you may change your mind. - You decide whether to take part. You may say no now, or stop at any time, without saying why. - We can meet in person or talk by phone or by video, with you alone or together with the person you fostered with. It usually takes between an hour and an hour and a half, and we can pause and carry on another day. - Please tell us if anything would make it easier for you to take part, such as large print, a break or a different time of day.  The information sheet that comes with this letter says what happens to what you tell us, and where confidentiality ends.  To agree a time, or to say that you would rather not take part, please contact us:  { $contact }  If you would rather not take part, we will not contact you again.  Yours sincerely,  The project lead, { $charity } */
  "letters-seed-invitation": { "carers": string; "charity": string; "contact": string; "service": string };
  /** An invitation to talk about your time fostering */
  "letters-seed-invitation-title": Record<string, never>;
  /** Dear { $carers },  A little while ago we invited you to an independent exit interview about your time with your fostering service, { $service }. We have not heard from you, and that is quite all right.  If you would like to talk, in Welsh, in English or in both, we would be glad to hear from you:  { $contact }  If you would rather not take part, you need not do anything. You may also tell us, and we will not contact you again.  Yours sincerely,  The project lead, { $charity } */
  "letters-seed-reminder": { "carers": string; "charity": string; "contact": string; "service": string };
  /** Our invitation to talk */
  "letters-seed-reminder-title": Record<string, never>;
  /** Dear { $carers },  Thank you for talking with us. This is a short summary of what you said, as we wrote it down:  { $summary }  Please tell us whether it is right as it stands, or whether anything is wrong, missing or better left out. We will put it right.  { $contact }  Nothing that identifies you goes to your service unless you chose it. The last day to withdraw what you said: { $withdraw-until }. After that, only figures that identify nobody are left.  Yours sincerely,  The project lead, { $charity } */
  "letters-seed-summary": { "carers": string; "charity": string; "contact": string; "summary": string; "withdraw-until": string };
  /** A summary of our conversation */
  "letters-seed-summary-title": Record<string, never>;
  /** approval-from */
  "letters-slot-approval-from": Record<string, never>;
  /** carers */
  "letters-slot-carers": Record<string, never>;
  /** charity */
  "letters-slot-charity": Record<string, never>;
  /** contact */
  "letters-slot-contact": Record<string, never>;
  /** counselling */
  "letters-slot-counselling": Record<string, never>;
  /** day */
  "letters-slot-day": Record<string, never>;
  /** meeting */
  "letters-slot-meeting": Record<string, never>;
  /** minutes */
  "letters-slot-minutes": Record<string, never>;
  /** number */
  "letters-slot-number": Record<string, never>;
  /** place */
  "letters-slot-place": Record<string, never>;
  /** service */
  "letters-slot-service": Record<string, never>;
  /** service-start */
  "letters-slot-service-start": Record<string, never>;
  /** summary */
  "letters-slot-summary": Record<string, never>;
  /** time */
  "letters-slot-time": Record<string, never>;
  /** today */
  "letters-slot-today": Record<string, never>;
  /** where */
  "letters-slot-where": Record<string, never>;
  /** withdraw-until */
  "letters-slot-withdraw-until": Record<string, never>;
  /** Line { $line }: a brace opens or closes nothing. A placeholder is one name between two braces. Correct the wording. */
  "letters-trouble-brace": { "line": number };
  /** This wording in the store is not as it was written. Nothing was written. Enter a new version of the wording in the settings. */
  "letters-trouble-broken": Record<string, never>;
  /** The placeholder “{ $name }” is missing. This letter cannot do without it. Put it back. */
  "letters-trouble-lost": { "name": string };
  /** No talk is booked, so there is nothing for the calendar. Book a time first. */
  "letters-trouble-no-booking": Record<string, never>;
  /** The clocks go forward over this hour, so it does not exist. Book another one. */
  "letters-trouble-no-such-hour": Record<string, never>;
  /** The title is missing. Write the wording. */
  "letters-trouble-no-title": Record<string, never>;
  /** There is no such version. Go back to the list and choose again. */
  "letters-trouble-no-version": Record<string, never>;
  /** The wording is missing in this language. Write the wording. */
  "letters-trouble-no-words": Record<string, never>;
  /** The form could not be made. Nothing was written. Try again. */
  "letters-trouble-no-workbook": Record<string, never>;
  /** Line { $line }: the placeholder “{ $name }” has no place in this letter. Take it out. */
  "letters-trouble-not-here": { "line": number; "name": string };
  /** The guidance goes to services and belongs to no case. Go back to the page to see what can be done now. */
  "letters-trouble-other-addressee": Record<string, never>;
  /** A title holds no placeholder and no second line. Correct the wording. */
  "letters-trouble-title-plain": Record<string, never>;
  /** This is too long for a letter. Make the text shorter. */
  "letters-trouble-too-long": Record<string, never>;
  /** Line { $line }: there is no placeholder “{ $name }” in this language. The names that may be used are listed beside the wording. Choose one of those. */
  "letters-trouble-unknown": { "line": number; "name": string };
  /** Copied for an e-mail */
  "letters-way-clipboard": Record<string, never>;
  /** PDF */
  "letters-way-pdf": Record<string, never>;
  /** Text file */
  "letters-way-text": Record<string, never>;
  /** the first day of the period; an approval that ended before it does not count */
  "letters-what-approval-from": Record<string, never>;
  /** the carers' names */
  "letters-what-carers": Record<string, never>;
  /** the charity, from Settings */
  "letters-what-charity": Record<string, never>;
  /** how to reach the project, from Settings */
  "letters-what-contact": Record<string, never>;
  /** how to reach counselling, from Settings */
  "letters-what-counselling": Record<string, never>;
  /** the day that is booked */
  "letters-what-day": Record<string, never>;
  /** in person, by phone or by video */
  "letters-what-meeting": Record<string, never>;
  /** how many minutes are booked */
  "letters-what-minutes": Record<string, never>;
  /** the case number */
  "letters-what-number": Record<string, never>;
  /** the place; the line is left out when there is none */
  "letters-what-place": Record<string, never>;
  /** the service's name */
  "letters-what-service": Record<string, never>;
  /** the first day of the service */
  "letters-what-service-start": Record<string, never>;
  /** the summary of the conversation */
  "letters-what-summary": Record<string, never>;
  /** the hour that is booked */
  "letters-what-time": Record<string, never>;
  /** today's date */
  "letters-what-today": Record<string, never>;
  /** “in Cardiff”, or “with” and the provider's name */
  "letters-what-where": Record<string, never>;
  /** the last day on which what was said can be withdrawn */
  "letters-what-withdraw-until": Record<string, never>;
  /** Letter */
  "letters-which": Record<string, never>;
  /** with { $name } */
  "letters-with-provider": { "name": string };
  /** What was written */
  "letters-written": Record<string, never>;
  /** How */
  "letters-written-how": Record<string, never>;
  /** Nothing has been written yet. Choose a letter and write it; it is listed here. */
  "letters-written-none": Record<string, never>;
  /** Version of the wording */
  "letters-written-version": Record<string, never>;
  /** When */
  "letters-written-when": Record<string, never>;
  /** This report shows how the independent exit interview service worked across Wales: referrals, invitations, interviews and what followed them. It holds nothing that carers said. */
  "management-about": Record<string, never>;
  /** Counselling and summaries */
  "management-after": Record<string, never>;
  /** Both */
  "management-asked-both": Record<string, never>;
  /** Welsh */
  "management-asked-cy": Record<string, never>;
  /** English */
  "management-asked-en": Record<string, never>;
  /** From the ratified decision to the interview */
  "management-between": { "span": string };
  /** By telephone */
  "management-by-phone": Record<string, never>;
  /** By video */
  "management-by-video": Record<string, never>;
  /** Quarters cannot be added up to a year: each number is rounded by itself. */
  "management-cannot-add": Record<string, never>;
  /** Nothing can be concluded about a single service. */
  "management-cannot-places": Record<string, never>;
  /** The numbers show how much was done and how fast, not how well carers were heard. */
  "management-cannot-quality": Record<string, never>;
  /** Counselling offered */
  "management-counselling-offered": Record<string, never>;
  /** Counselling taken up */
  "management-counselling-taken": Record<string, never>;
  /** How long it took */
  "management-days": Record<string, never>;
  /** Where two values stand in the middle, the lower is taken, and it is rounded to the nearest 5 days. It is given from twenty households. */
  "management-days-note": Record<string, never>;
  /** Households that left, by the services' own figures */
  "management-declared": Record<string, never>;
  /** management-report */
  "management-file": Record<string, never>;
  /** From referral to interview */
  "management-flow": Record<string, never>;
  /** Language asked for */
  "management-head-asked": Record<string, never>;
  /** From and to */
  "management-head-between": Record<string, never>;
  /** Number */
  "management-head-count": Record<string, never>;
  /** Held in Welsh */
  "management-head-held-cy": Record<string, never>;
  /** Held in English */
  "management-head-held-en": Record<string, never>;
  /** Households */
  "management-head-households": Record<string, never>;
  /** How */
  "management-head-how": Record<string, never>;
  /** Days, middle value */
  "management-head-median": Record<string, never>;
  /** Month */
  "management-head-month": Record<string, never>;
  /** Least and most */
  "management-head-range": Record<string, never>;
  /** Share of its whole */
  "management-head-share": Record<string, never>;
  /** When */
  "management-head-stage": Record<string, never>;
  /** What */
  "management-head-what": Record<string, never>;
  /** In one room */
  "management-in-person": Record<string, never>;
  /** internal-not-for-release */
  "management-internal-file": Record<string, never>;
  /** How the work went: internal */
  "management-internal-title": Record<string, never>;
  /** These are true counts for the person who runs the service. Small numbers can give people away: keep this paper to yourself. It stands in no ledger. */
  "management-internal-what": Record<string, never>;
  /** Interviews held */
  "management-interviewed": Record<string, never>;
  /** Households first invited */
  "management-invited": Record<string, never>;
  /** Carers together */
  "management-joint": Record<string, never>;
  /** Language asked for and language held */
  "management-languages": Record<string, never>;
  /** Households that opted out */
  "management-measure": { "measure": string };
  /** How interviews took place */
  "management-meetings": Record<string, never>;
  /** December { $year } */
  "management-month": { "month": string; "year": string };
  /** Referrals by month */
  "management-months": Record<string, never>;
  /** A management report covers one quarter of a reporting year (from April, July, October or January) or a whole one. Choose a period of that length. */
  "management-not-a-quarter": Record<string, never>;
  /** Not for release */
  "management-not-for-release": Record<string, never>;
  /** Not on record */
  "management-not-recorded": Record<string, never>;
  /** The report would say nothing at all: every number is below five, or nearly all of it is one service's (rules 11 and 15). Wait, or choose another period. */
  "management-nothing": Record<string, never>;
  /** Opted out */
  "management-opt-outs": Record<string, never>;
  /** After an interview */
  "management-out-after": Record<string, never>;
  /** Before the referral, as services tallied it */
  "management-out-before": Record<string, never>;
  /** During an interview */
  "management-out-during": Record<string, never>;
  /** After the referral */
  "management-out-referral": Record<string, never>;
  /** Overdue today */
  "management-overdue": Record<string, never>;
  /** Asking again how the carer is */
  "management-overdue-follow-ups": Record<string, never>;
  /** Summaries */
  "management-overdue-summaries": Record<string, never>;
  /** Part of this period was released before in another span, and subtracting the two would undo the rounding. Released before: { $from } to { $to }. Wait, or choose another period. */
  "management-overlaps": { "from": { day: string }; "to": { day: string } };
  /** Every number is for Wales as a whole and rounded; none is split by service, and one of which a single service has nearly all is left out. No number is the sum of others that are printed, and no period is reported again within another, so that rounding cannot be undone by subtracting. */
  "management-protect": Record<string, never>;
  /** Referrals that arrived */
  "management-referred": Record<string, never>;
  /** Households that opted out: { $shown } */
  "management-said": { "measure": string; "shown": string };
  /** From the ratified decision to the interview, days: { $shown } */
  "management-said-days": { "shown": string; "span": string };
  /** { $percent }% */
  "management-share": { "percent": number };
  /** One carer */
  "management-solo": Record<string, never>;
  /** How the exit interview service worked, for its funder */
  "management-subject": Record<string, never>;
  /** Summaries sent late */
  "management-summaries-late": Record<string, never>;
  /** Summaries sent on time */
  "management-summaries-on-time": Record<string, never>;
  /** Days, the middle value */
  "management-table-days": Record<string, never>;
  /** How the work went, across Wales */
  "management-table-flow": Record<string, never>;
  /** Management report: Wales */
  "management-title": Record<string, never>;
  /** Households that may be invited and were not yet */
  "management-to-invite": Record<string, never>;
  /** True counts, not for release */
  "management-true-counts": Record<string, never>;
  /** Each row counts what it names: households or interviews. A household may have more than one interview. What arrived in one period may be held in the next. */
  "management-unit": Record<string, never>;
  /** Add a mentor */
  "mentoring-add-mentor": Record<string, never>;
  /** 0 to 4 */
  "mentoring-age-0-4": Record<string, never>;
  /** 11 to 15 */
  "mentoring-age-11-15": Record<string, never>;
  /** 16 and over */
  "mentoring-age-16-plus": Record<string, never>;
  /** 5 to 10 */
  "mentoring-age-5-10": Record<string, never>;
  /** Ages of children */
  "mentoring-ages": Record<string, never>;
  /** The mentee agrees */
  "mentoring-agree-mentee": Record<string, never>;
  /** The mentor agrees */
  "mentoring-agree-mentor": Record<string, never>;
  /** When it must be broken */
  "mentoring-agreement-break": Record<string, never>;
  /** If we can, we tell each other first. A child or an adult in danger comes before this agreement. */
  "mentoring-agreement-break-after": Record<string, never>;
  /** Each of us has to tell the co-ordinator or the safeguarding team, and only them, if there is: */
  "mentoring-agreement-break-lead": Record<string, never>;
  /** Day */
  "mentoring-agreement-day": Record<string, never>;
  /** Confidentiality agreement for mentoring */
  "mentoring-agreement-footer": Record<string, never>;
  /** Mentee, name and signature */
  "mentoring-agreement-mentee": Record<string, never>;
  /** Mentor, name and signature */
  "mentoring-agreement-mentor": Record<string, never>;
  /** What we promise */
  "mentoring-agreement-promise": Record<string, never>;
  /** What we tell each other as mentor and mentee stays between us. Neither of us passes it on without the other's permission. */
  "mentoring-agreement-promise-1": Record<string, never>;
  /** Nobody writes down what was said. The co-ordinator knows on which days we were in touch, for how long and about which tasks. */
  "mentoring-agreement-promise-2": Record<string, never>;
  /** This promise stays in force after the mentoring has ended. */
  "mentoring-agreement-promise-3": Record<string, never>;
  /** Signatures */
  "mentoring-agreement-sign": Record<string, never>;
  /** What a mentor and a mentee promise each other before they begin, and the four grounds on which it must be broken */
  "mentoring-agreement-subject": Record<string, never>;
  /** Confidentiality agreement for mentoring */
  "mentoring-agreement-title": Record<string, never>;
  /** Version { $version } */
  "mentoring-agreement-version": { "version": number };
  /** Refer applicants */
  "mentoring-applicants": Record<string, never>;
  /** Referred: { $added }. Already in the scheme: { $known }. */
  "mentoring-applicants-done": { "added": number; "known": number };
  /** Names of the applicants */
  "mentoring-applicants-names": Record<string, never>;
  /** One on each line. */
  "mentoring-applicants-names-hint": Record<string, never>;
  /** Refer them all */
  "mentoring-applicants-refer": Record<string, never>;
  /** Everybody who applies to foster is offered a mentor. Paste the names that the service sent. Whoever is in the scheme already stays as they are. */
  "mentoring-applicants-why": Record<string, never>;
  /** Day of approval */
  "mentoring-approved-on": Record<string, never>;
  /** Leave it empty while they are being assessed. */
  "mentoring-approved-on-hint": Record<string, never>;
  /** Where they live */
  "mentoring-area": Record<string, never>;
  /** What counts */
  "mentoring-aspect": Record<string, never>;
  /** Experience */
  "mentoring-aspect-experience": Record<string, never>;
  /** Geography */
  "mentoring-aspect-geography": Record<string, never>;
  /** Language */
  "mentoring-aspect-language": Record<string, never>;
  /** Learning */
  "mentoring-aspect-learning": Record<string, never>;
  /** Personality */
  "mentoring-aspect-personality": Record<string, never>;
  /** Why */
  "mentoring-aspect-why": Record<string, never>;
  /** When they can be reached */
  "mentoring-availability": Record<string, never>;
  /** Back to mentoring */
  "mentoring-back": Record<string, never>;
  /** Out of the question */
  "mentoring-barred": Record<string, never>;
  /** Begin */
  "mentoring-begin": Record<string, never>;
  /** Breaking confidence */
  "mentoring-break": Record<string, never>;
  /** Note that confidence was broken */
  "mentoring-break-add": Record<string, never>;
  /** { $ground }: { $told }, { $day } */
  "mentoring-break-line": { "day": { day: string }; "ground": string; "told": string };
  /** Confidence has not been broken. */
  "mentoring-break-none": Record<string, never>;
  /** This ground opens a safeguarding record. It opens now, so that the deadlines run. */
  "mentoring-break-record": Record<string, never>;
  /** What was said in confidence must be told on four grounds only. Note who was told and when; never what was said. */
  "mentoring-break-why": Record<string, never>;
  /** How many mentees at once */
  "mentoring-capacity": Record<string, never>;
  /** Face to face */
  "mentoring-channel-in-person": Record<string, never>;
  /** Message */
  "mentoring-channel-message": Record<string, never>;
  /** Telephone */
  "mentoring-channel-phone": Record<string, never>;
  /** At a group or training */
  "mentoring-channel-together": Record<string, never>;
  /** Video */
  "mentoring-channel-video": Record<string, never>;
  /** Choose */
  "mentoring-choose": Record<string, never>;
  /** Complete */
  "mentoring-complete": Record<string, never>;
  /** The match is over and has done what it was for. The agreement stays in force. */
  "mentoring-complete-why": Record<string, never>;
  /** Lift the conflict */
  "mentoring-conflict-lift": Record<string, never>;
  /** Note a conflict */
  "mentoring-conflict-note": Record<string, never>;
  /** Note a contact */
  "mentoring-contact-add": Record<string, never>;
  /** Way */
  "mentoring-contact-channel": Record<string, never>;
  /** The co-ordinator is asked to get in touch */
  "mentoring-contact-coordinator": Record<string, never>;
  /** Minutes */
  "mentoring-contact-minutes": Record<string, never>;
  /** Day */
  "mentoring-contact-on": Record<string, never>;
  /** Tasks */
  "mentoring-contact-tasks": Record<string, never>;
  /** Contacts */
  "mentoring-contacts": Record<string, never>;
  /** Day, way, minutes and tasks. There is no place for what was said. */
  "mentoring-contacts-hint": Record<string, never>;
  /** No contact has been noted yet. Note each one when it has happened. */
  "mentoring-contacts-none": Record<string, never>;
  /** co-ordinator asked for */
  "mentoring-coordinator-mark": Record<string, never>;
  /** One of them declines */
  "mentoring-decline": Record<string, never>;
  /** The proposal ends here. Nothing stands against proposing the two again. */
  "mentoring-decline-why": Record<string, never>;
  /** Edit */
  "mentoring-edit": Record<string, never>;
  /** Edit { $name } */
  "mentoring-edit-whom": { "name": string };
  /** End early */
  "mentoring-end-early": Record<string, never>;
  /** The match ends before its time, for no fault of the match. The mentee then stands under those who have finished, where another mentor can be found. The agreement stays in force. */
  "mentoring-end-early-why": Record<string, never>;
  /** Day approval ended */
  "mentoring-ended-on": Record<string, never>;
  /** Leave it empty while they are approved. */
  "mentoring-ended-on-hint": Record<string, never>;
  /** Experience */
  "mentoring-experience": Record<string, never>;
  /** Find a mentor */
  "mentoring-find": Record<string, never>;
  /** Find a mentor for { $name } */
  "mentoring-find-for": { "name": string };
  /** Mentees who have finished */
  "mentoring-finished": Record<string, never>;
  /** First contact by { $day } */
  "mentoring-first-contact-by": { "day": { day: string } };
  /** First contact was due by { $day } */
  "mentoring-first-contact-late": { "day": { day: string } };
  /** Let go */
  "mentoring-forget": Record<string, never>;
  /** Let { $name } go */
  "mentoring-forget-whom": { "name": string };
  /** The name and everything that says who it was goes for ever. That there was somebody, and how matches went, stays counted. */
  "mentoring-forget-why": Record<string, never>;
  /** Kinds of fostering */
  "mentoring-fostering": Record<string, never>;
  /** Go on */
  "mentoring-go-on": Record<string, never>;
  /** Ground */
  "mentoring-ground": Record<string, never>;
  /** A serious concern of risk to an adult */
  "mentoring-ground-adult-at-risk": Record<string, never>;
  /** A serious concern of risk to a child */
  "mentoring-ground-child-at-risk": Record<string, never>;
  /** An illegal act */
  "mentoring-ground-illegal-act": Record<string, never>;
  /** A serious concern of risk to the service */
  "mentoring-ground-service-at-risk": Record<string, never>;
  /** Getting to know children and family services */
  "mentoring-help-know-services": Record<string, never>;
  /** Learning portfolio */
  "mentoring-help-learning-portfolio": Record<string, never>;
  /** The specific issue */
  "mentoring-help-specific-issue": Record<string, never>;
  /** Joining a support group */
  "mentoring-help-support-group": Record<string, never>;
  /** Going to training */
  "mentoring-help-training": Record<string, never>;
  /** Complaints and allegations */
  "mentoring-issue-allegations": Record<string, never>;
  /** Behaviour */
  "mentoring-issue-behaviour": Record<string, never>;
  /** Time with the child's family */
  "mentoring-issue-family-time": Record<string, never>;
  /** Health */
  "mentoring-issue-health": Record<string, never>;
  /** How services work */
  "mentoring-issue-how-services-work": Record<string, never>;
  /** Identity, culture and language */
  "mentoring-issue-identity": Record<string, never>;
  /** Growing up and moving on */
  "mentoring-issue-moving-on": Record<string, never>;
  /** Own children and relationships */
  "mentoring-issue-own-family": Record<string, never>;
  /** School */
  "mentoring-issue-school": Record<string, never>;
  /** Trauma and loss */
  "mentoring-issue-trauma": Record<string, never>;
  /** Issues */
  "mentoring-issues": Record<string, never>;
  /** Keep */
  "mentoring-keep": Record<string, never>;
  /** Welsh */
  "mentoring-lang-cy": Record<string, never>;
  /** English */
  "mentoring-lang-en": Record<string, never>;
  /** Languages they mentor in */
  "mentoring-languages": Record<string, never>;
  /** Last signed the agreement on { $day } */
  "mentoring-last-signed": { "day": { day: string } };
  /** Who could mentor whom, what both have signed, and how it goes. What they say to each other is written down nowhere. */
  "mentoring-lead": Record<string, never>;
  /** Lives with */
  "mentoring-lives-with": Record<string, never>;
  /** Nobody is matched with somebody of their own household. */
  "mentoring-lives-with-hint": Record<string, never>;
  /** Nobody in the scheme */
  "mentoring-lives-with-none": Record<string, never>;
  /** Mentees: { $busy } of { $capacity } */
  "mentoring-load": { "busy": number; "capacity": number };
  /** Open */
  "mentoring-match-open": Record<string, never>;
  /** Open the match of { $mentor } and { $mentee } */
  "mentoring-match-open-whom": { "mentee": string; "mentor": string };
  /** { $mentor } and { $mentee } */
  "mentoring-match-title": { "mentee": string; "mentor": string };
  /** Mentees who have a match */
  "mentoring-matched": Record<string, never>;
  /** Matches */
  "mentoring-matches": Record<string, never>;
  /** There are no matches yet. Find a mentor for somebody who is waiting, and propose the match. */
  "mentoring-matches-none": Record<string, never>;
  /** Matches that are over */
  "mentoring-matches-over": Record<string, never>;
  /** Mentors */
  "mentoring-mentors": Record<string, never>;
  /** There are no mentors yet. Enter the first one, and the program can suggest who would suit whom. */
  "mentoring-mentors-none": Record<string, never>;
  /** The rhythm has been missed. A friendly word may help. */
  "mentoring-missed": Record<string, never>;
  /** rhythm missed */
  "mentoring-missed-mark": Record<string, never>;
  /** Name */
  "mentoring-name": Record<string, never>;
  /** What they need help with */
  "mentoring-needs": Record<string, never>;
  /** Next contact by { $day } */
  "mentoring-next-contact": { "day": { day: string } };
  /** It is not working */
  "mentoring-not-working": Record<string, never>;
  /** Why */
  "mentoring-not-working-reason": Record<string, never>;
  /** The match ends, and the two are never proposed to each other again. A category is kept, no story. */
  "mentoring-not-working-why": Record<string, never>;
  /** Mentoring is switched off */
  "mentoring-off-title": Record<string, never>;
  /** If this project runs a mentoring scheme, switch it on in the settings. */
  "mentoring-off-why": Record<string, never>;
  /** Suggest for everybody together */
  "mentoring-pair-all": Record<string, never>;
  /** Given up for the others */
  "mentoring-pair-loses": Record<string, never>;
  /** Nothing */
  "mentoring-pair-loses-none": Record<string, never>;
  /** { $points } points less than with { $name } */
  "mentoring-pair-loses-what": { "name": string; "points": number };
  /** Mentee */
  "mentoring-pair-mentee": Record<string, never>;
  /** Suggested mentor */
  "mentoring-pair-mentor": Record<string, never>;
  /** Nobody suits at present */
  "mentoring-pair-nobody": Record<string, never>;
  /** Points */
  "mentoring-pair-points": Record<string, never>;
  /** The best for everybody together */
  "mentoring-pair-title": Record<string, never>;
  /** As many as possible get a mentor; then the sum of points is as great as it can be, and the work is spread. */
  "mentoring-pair-why": Record<string, never>;
  /** { $points } points */
  "mentoring-points": { "points": number };
  /** { $got } of { $of } */
  "mentoring-points-of": { "got": number; "of": number };
  /** Print the agreement */
  "mentoring-print": Record<string, never>;
  /** Welsh and English */
  "mentoring-print-both": Record<string, never>;
  /** Welsh */
  "mentoring-print-cy": Record<string, never>;
  /** English */
  "mentoring-print-en": Record<string, never>;
  /** In */
  "mentoring-print-in": Record<string, never>;
  /** Confidentiality agreement to print */
  "mentoring-print-title": Record<string, never>;
  /** Propose */
  "mentoring-propose": Record<string, never>;
  /** Propose { $name } */
  "mentoring-propose-whom": { "name": string };
  /** The program ranks and explains; the co-ordinator decides. */
  "mentoring-ranking-lead": Record<string, never>;
  /** Nobody can be proposed at present. Below you see why. */
  "mentoring-ranking-none": Record<string, never>;
  /** Why not the one ranked first */
  "mentoring-reason": Record<string, never>;
  /** They did not get on */
  "mentoring-reason-did-not-fit": Record<string, never>;
  /** Too far */
  "mentoring-reason-distance": Record<string, never>;
  /** The language */
  "mentoring-reason-language": Record<string, never>;
  /** Not said */
  "mentoring-reason-not-said": Record<string, never>;
  /** Other help is needed */
  "mentoring-reason-other-help": Record<string, never>;
  /** No time */
  "mentoring-reason-time": Record<string, never>;
  /** Refer somebody */
  "mentoring-refer": Record<string, never>;
  /** Supervising social worker who refers them */
  "mentoring-referred-by": Record<string, never>;
  /** Needed for carers who have been approved for some time. Everybody who applies is referred without it. */
  "mentoring-referred-by-hint": Record<string, never>;
  /** Day of the referral */
  "mentoring-referred-on": Record<string, never>;
  /** Review */
  "mentoring-review": Record<string, never>;
  /** How often they are in touch */
  "mentoring-rhythm": Record<string, never>;
  /** Every two weeks */
  "mentoring-rhythm-fortnightly": Record<string, never>;
  /** Every month */
  "mentoring-rhythm-monthly": Record<string, never>;
  /** Every three months */
  "mentoring-rhythm-quarterly": Record<string, never>;
  /** Every week */
  "mentoring-rhythm-weekly": Record<string, never>;
  /** Fostering service */
  "mentoring-service": Record<string, never>;
  /** Not known */
  "mentoring-service-none": Record<string, never>;
  /** Mentoring */
  "mentoring-settings": Record<string, never>;
  /** Run a mentoring scheme from this desk */
  "mentoring-settings-on": Record<string, never>;
  /** Mentoring then stands under Commitments. */
  "mentoring-settings-on-hint": Record<string, never>;
  /** How much each aspect counts */
  "mentoring-settings-weights": Record<string, never>;
  /** Points, 0 to 100 each. The program ships with 40, 20, 15, 15 and 10. */
  "mentoring-settings-weights-hint": Record<string, never>;
  /** Mentee */
  "mentoring-side-mentee": Record<string, never>;
  /** Mentor */
  "mentoring-side-mentor": Record<string, never>;
  /** Record the signatures */
  "mentoring-sign": Record<string, never>;
  /** The mentee has signed */
  "mentoring-sign-mentee": Record<string, never>;
  /** The mentor has signed */
  "mentoring-sign-mentor": Record<string, never>;
  /** A match cannot begin before both have signed the confidentiality agreement. It stays in force after the match has ended. */
  "mentoring-sign-why": Record<string, never>;
  /** Signatures */
  "mentoring-signatures": Record<string, never>;
  /** { $side }: signed on { $day }, version { $version } */
  "mentoring-signed-line": { "day": { day: string }; "side": string; "version": number };
  /** Day beside the signature */
  "mentoring-signed-on": Record<string, never>;
  /** Both have signed the confidentiality agreement. It stays in force after the match has ended. */
  "mentoring-signed-why": Record<string, never>;
  /** The specific issue */
  "mentoring-specific-issue": Record<string, never>;
  /** Needed from carers who have been approved for some time. No child's name, please. */
  "mentoring-specific-issue-hint": Record<string, never>;
  /** Where they stand with fostering */
  "mentoring-stage": Record<string, never>;
  /** Applicant, being assessed */
  "mentoring-stage-applicant": Record<string, never>;
  /** Approved for some time */
  "mentoring-stage-existing": Record<string, never>;
  /** Newly approved */
  "mentoring-stage-newly-approved": Record<string, never>;
  /** New mentees */
  "mentoring-standing": Record<string, never>;
  /** Takes new mentees */
  "mentoring-standing-active": Record<string, never>;
  /** Resting */
  "mentoring-standing-resting": Record<string, never>;
  /** Where it stands */
  "mentoring-state": Record<string, never>;
  /** Active */
  "mentoring-state-active": Record<string, never>;
  /** Both have agreed, not yet signed */
  "mentoring-state-agreed": Record<string, never>;
  /** Completed */
  "mentoring-state-completed": Record<string, never>;
  /** Declined */
  "mentoring-state-declined": Record<string, never>;
  /** Ended early */
  "mentoring-state-ended-early": Record<string, never>;
  /** Did not work */
  "mentoring-state-not-working": Record<string, never>;
  /** Proposed */
  "mentoring-state-proposed": Record<string, never>;
  /** Under review */
  "mentoring-state-review": Record<string, never>;
  /** Both have signed */
  "mentoring-state-signed": Record<string, never>;
  /** Done */
  "mentoring-status-done": Record<string, never>;
  /** Not needed */
  "mentoring-status-not-needed": Record<string, never>;
  /** To do */
  "mentoring-status-to-do": Record<string, never>;
  /** Under way */
  "mentoring-status-under-way": Record<string, never>;
  /** There is a conflict between them. */
  "mentoring-stop-conflict": Record<string, never>;
  /** They were matched before and it did not work. */
  "mentoring-stop-did-not-work": Record<string, never>;
  /** The mentor has as many mentees as they take. */
  "mentoring-stop-full": Record<string, never>;
  /** The mentor is resting. */
  "mentoring-stop-resting": Record<string, never>;
  /** They live in one household. */
  "mentoring-stop-same-household": Record<string, never>;
  /** How they work best */
  "mentoring-style": Record<string, never>;
  /** Described by themselves. Leave it out if they would rather not say. */
  "mentoring-style-hint": Record<string, never>;
  /** From listening first (1) to suggesting first (5) */
  "mentoring-style-listen": Record<string, never>;
  /** From often and briefly (1) to seldom and at length (5) */
  "mentoring-style-often": Record<string, never>;
  /** From planning ahead (1) to seeing how it goes (5) */
  "mentoring-style-plan": Record<string, never>;
  /** They described how they work best */
  "mentoring-style-said": Record<string, never>;
  /** From saying it straight (1) to going gently (5) */
  "mentoring-style-straight": Record<string, never>;
  /** Young people who came alone from abroad */
  "mentoring-task-alone-from-abroad": Record<string, never>;
  /** Children with a disability */
  "mentoring-task-disability": Record<string, never>;
  /** Emergency */
  "mentoring-task-emergency": Record<string, never>;
  /** Kinship care */
  "mentoring-task-kinship": Record<string, never>;
  /** Long term */
  "mentoring-task-long-term": Record<string, never>;
  /** Parent and child */
  "mentoring-task-parent-and-child": Record<string, never>;
  /** Short breaks */
  "mentoring-task-short-breaks": Record<string, never>;
  /** Short term */
  "mentoring-task-short-term": Record<string, never>;
  /** Brothers and sisters together */
  "mentoring-task-siblings": Record<string, never>;
  /** Tasks */
  "mentoring-tasks": Record<string, never>;
  /** Mentoring */
  "mentoring-title": Record<string, never>;
  /** Which office was told */
  "mentoring-told": Record<string, never>;
  /** Day it was told */
  "mentoring-told-on": Record<string, never>;
  /** Day they were trained as a mentor */
  "mentoring-trained-on": Record<string, never>;
  /** How far they travel */
  "mentoring-travel": Record<string, never>;
  /** To the areas beside it too */
  "mentoring-travel-beside": Record<string, never>;
  /** Within the own area */
  "mentoring-travel-own": Record<string, never>;
  /** Anywhere in Wales */
  "mentoring-travel-wales": Record<string, never>;
  /** Choose where they live. */
  "mentoring-trouble-area": Record<string, never>;
  /** Choose 1 to 9. */
  "mentoring-trouble-capacity": Record<string, never>;
  /** Contacts are noted while the match is active, from the day on which it began. Correct the date. */
  "mentoring-trouble-contact-outside": Record<string, never>;
  /** The end of approval comes after its beginning. Correct the date. */
  "mentoring-trouble-ended": Record<string, never>;
  /** This day is still to come. Correct the date. */
  "mentoring-trouble-future": Record<string, never>;
  /** They are in a match already. It has to end first. Open that match. */
  "mentoring-trouble-has-match": Record<string, never>;
  /** Choose at least one language. */
  "mentoring-trouble-languages": Record<string, never>;
  /** Enter 1 to 1,440 minutes. */
  "mentoring-trouble-minutes": Record<string, never>;
  /** Enter a name. */
  "mentoring-trouble-name": Record<string, never>;
  /** Enter at least one name. */
  "mentoring-trouble-names": Record<string, never>;
  /** Somebody else was ranked first. Say why it is to be this one. */
  "mentoring-trouble-no-reason": Record<string, never>;
  /** Both have to agree to the proposal first. Note the answer of each. */
  "mentoring-trouble-not-agreed": Record<string, never>;
  /** That cannot be done now. Look at where the match stands. */
  "mentoring-trouble-not-from-here": Record<string, never>;
  /** This mentor, mentee or match is not there any more. Go back to the list and choose again. */
  "mentoring-trouble-not-there": Record<string, never>;
  /** Mentoring is switched off in the settings. Switch it on there. */
  "mentoring-trouble-off": Record<string, never>;
  /** This match is over. Go back to the page to see what can be done now. */
  "mentoring-trouble-over": Record<string, never>;
  /** Enter the day of the referral. */
  "mentoring-trouble-referred": Record<string, never>;
  /** Say who refers them. Carers who have been approved for some time are referred by their supervising social worker. */
  "mentoring-trouble-referred-by": Record<string, never>;
  /** The day of the signature is before the day of the proposal. Correct the date. */
  "mentoring-trouble-signed-before": Record<string, never>;
  /** The day of the signature is still to come. Correct the date. */
  "mentoring-trouble-signed-in-future": Record<string, never>;
  /** Say what the specific issue is. Carers who have been approved for some time are referred for one. */
  "mentoring-trouble-specific-issue": Record<string, never>;
  /** They are in a match that is not over. End that match first. */
  "mentoring-trouble-still-matched": Record<string, never>;
  /** Each slider stands on 1 to 5. Move each of them. */
  "mentoring-trouble-style": Record<string, never>;
  /** Say which office was told. */
  "mentoring-trouble-told": Record<string, never>;
  /** Refer at most 200 at once. Choose fewer. */
  "mentoring-trouble-too-many": Record<string, never>;
  /** The mentee has done so already. Go back to the page to see what can be done now. */
  "mentoring-trouble-twice-mentee": Record<string, never>;
  /** The mentor has done so already. Go back to the page to see what can be done now. */
  "mentoring-trouble-twice-mentor": Record<string, never>;
  /** The match cannot begin before both have signed the agreement. Note both signatures first. */
  "mentoring-trouble-unsigned": Record<string, never>;
  /** The wording of the agreement has changed. The one in force has to be signed. Print the new wording. */
  "mentoring-trouble-version": Record<string, never>;
  /** Enter 0 to 60 years. */
  "mentoring-trouble-years": Record<string, never>;
  /** { $side }: not signed yet */
  "mentoring-unsigned-line": { "side": string };
  /** Waiting for a mentor */
  "mentoring-waiting": Record<string, never>;
  /** Nobody is waiting for a mentor. You can refer one person, or several applicants together. */
  "mentoring-waiting-none": Record<string, never>;
  /** Doing */
  "mentoring-way-do": Record<string, never>;
  /** Reading */
  "mentoring-way-read": Record<string, never>;
  /** Talking it over */
  "mentoring-way-talk": Record<string, never>;
  /** Watching */
  "mentoring-way-watch": Record<string, never>;
  /** How they like to learn */
  "mentoring-ways-learn": Record<string, never>;
  /** How they like to show things */
  "mentoring-ways-teach": Record<string, never>;
  /** Years of fostering: { $years }. Needs met before: { $met } of { $needs }. */
  "mentoring-why-experience": { "met": number; "needs": number; "years": number };
  /** In the next area, which is further than they travel */
  "mentoring-why-geography-beyond": Record<string, never>;
  /** Further away */
  "mentoring-why-geography-further": Record<string, never>;
  /** In the next area */
  "mentoring-why-geography-neighbour": Record<string, never>;
  /** In the same area */
  "mentoring-why-geography-same": Record<string, never>;
  /** Speaks the language that was wished for */
  "mentoring-why-language-met": Record<string, never>;
  /** Does not mentor in the language that was wished for */
  "mentoring-why-language-unmet": Record<string, never>;
  /** Ways both like: { $shared } of { $wished } */
  "mentoring-why-learning": { "shared": number; "wished": number };
  /** No preference */
  "mentoring-why-learning-any": Record<string, never>;
  /** Steps apart on the sliders: { $steps } of 16 */
  "mentoring-why-personality": { "steps": number };
  /** One of the two did not describe themselves */
  "mentoring-why-personality-unsaid": Record<string, never>;
  /** Willing to help */
  "mentoring-willing": Record<string, never>;
  /** Still approved, with another service: could be asked to mentor */
  "mentoring-willing-as-mentor": Record<string, never>;
  /** Could be asked to speak or to train */
  "mentoring-willing-as-speaker": Record<string, never>;
  /** These carers said in their interview that they may be asked. The card goes when the consent is taken back. */
  "mentoring-willing-lead": Record<string, never>;
  /** Open case { $number } */
  "mentoring-willing-open": { "number": string };
  /** Language they wish for */
  "mentoring-wish": Record<string, never>;
  /** Welsh */
  "mentoring-wish-cy": Record<string, never>;
  /** Either */
  "mentoring-wish-either": Record<string, never>;
  /** English */
  "mentoring-wish-en": Record<string, never>;
  /** What they are called */
  "mentoring-word": Record<string, never>;
  /** Mentor */
  "mentoring-word-mentor": Record<string, never>;
  /** Pioneer */
  "mentoring-word-pioneer": Record<string, never>;
  /** Years of fostering */
  "mentoring-years": Record<string, never>;
  /** address */
  "names-address": Record<string, never>;
  /** This wording may name somebody */
  "names-approve-title": Record<string, never>;
  /** Words that are passed on may name nobody else. You can go back and put a neutral word there, or approve the wording as it stands. */
  "names-approve-what": Record<string, never>;
  /** Approve it as it stands */
  "names-approve-yes": Record<string, never>;
  /** the carer */
  "names-carer": Record<string, never>;
  /** the child */
  "names-child": Record<string, never>;
  /** date */
  "names-date": Record<string, never>;
  /** the carer's own name */
  "names-kind-carer": Record<string, never>;
  /** a telephone number or an e-mail address */
  "names-kind-contact": Record<string, never>;
  /** a date */
  "names-kind-date": Record<string, never>;
  /** an initial */
  "names-kind-initial": Record<string, never>;
  /** a name */
  "names-kind-person": Record<string, never>;
  /** a postcode */
  "names-kind-postcode": Record<string, never>;
  /** a number */
  "names-kind-reference": Record<string, never>;
  /** a relative's name */
  "names-kind-relative": Record<string, never>;
  /** the service */
  "names-kind-service": Record<string, never>;
  /** a title and a name */
  "names-kind-worker": Record<string, never>;
  /** number */
  "names-number": Record<string, never>;
  /** Put “{ $word }” in place of “{ $name }” */
  "names-put": { "name": string; "word": string };
  /** a relative */
  "names-relative": Record<string, never>;
  /** the service */
  "names-service": Record<string, never>;
  /** the social worker */
  "names-social-worker": Record<string, never>;
  /** somebody */
  "names-somebody": Record<string, never>;
  /** These could tell who somebody is: */
  "names-spotted": { "count": number };
  /** the worker */
  "names-worker": Record<string, never>;
  /** the young person */
  "names-young-person": Record<string, never>;
  /** Its place will be asked whether it is there */
  "outbox-asks": Record<string, never>;
  /** { $count } in the outbox */
  "outbox-badge": { "count": number };
  /** needs you */
  "outbox-badge-asking": Record<string, never>;
  /** no connection */
  "outbox-badge-offline": Record<string, never>;
  /** By your own hand */
  "outbox-by-hand": Record<string, never>;
  /** Send by itself when a destination answers */
  "outbox-by-itself": Record<string, never>;
  /** The program then goes to the destinations for which something waits, and nowhere else. Only while the desk is open. */
  "outbox-by-itself-what": Record<string, never>;
  /** Bytes: { $size } */
  "outbox-bytes": { "size": number };
  /** I have sent it */
  "outbox-confirm": Record<string, never>;
  /** I have sent it: { $name } */
  "outbox-confirm-of": { "name": string };
  /** Sent? */
  "outbox-confirm-title": Record<string, never>;
  /** The receipt will say that it was you who said so: the program cannot see the council's mail. The pages go from the outbox, and their checksum stays. This cannot be undone. */
  "outbox-confirm-what": Record<string, never>;
  /** Ready to go */
  "outbox-due": Record<string, never>;
  /** Envelopes */
  "outbox-envelopes": Record<string, never>;
  /** File */
  "outbox-fact-file": Record<string, never>;
  /** Checksum of the file (SHA-256) */
  "outbox-fact-file-hash": Record<string, never>;
  /** Form */
  "outbox-fact-form": Record<string, never>;
  /** Checksum of what was released (SHA-256) */
  "outbox-fact-hash": Record<string, never>;
  /** Language */
  "outbox-fact-languages": Record<string, never>;
  /** Period */
  "outbox-fact-period": Record<string, never>;
  /** Place */
  "outbox-fact-place": Record<string, never>;
  /** How it is known */
  "outbox-fact-proof": Record<string, never>;
  /** Released */
  "outbox-fact-released": Record<string, never>;
  /** Report */
  "outbox-fact-report": Record<string, never>;
  /** Size */
  "outbox-fact-size": Record<string, never>;
  /** Arrived */
  "outbox-fact-when": Record<string, never>;
  /** For */
  "outbox-fact-whom": Record<string, never>;
  /** Sealed for a machine (age) */
  "outbox-form-machine": Record<string, never>;
  /** Only a program with the recipient's secret key opens it, and this desk signs it. Not for an officer. */
  "outbox-form-machine-why": Record<string, never>;
  /** PDF locked with six words */
  "outbox-form-password": Record<string, never>;
  /** AES-256. It opens in the PDF reader that the officer already has, with six words that you say on the telephone. For when no way is closed already. Some mail filters refuse locked files. */
  "outbox-form-password-why": Record<string, never>;
  /** Accessible PDF as it is */
  "outbox-form-plain": Record<string, never>;
  /** For a folder that the council already keeps in step, or a secure mail system that is closed already. Nobody needs a new program. The first choice. */
  "outbox-form-plain-why": Record<string, never>;
  /** Checksum (SHA-256) */
  "outbox-hash": Record<string, never>;
  /** This desk's signature */
  "outbox-key": Record<string, never>;
  /** Copied. */
  "outbox-key-copied": Record<string, never>;
  /** Copy */
  "outbox-key-copy": Record<string, never>;
  /** Show the public key */
  "outbox-key-show": Record<string, never>;
  /** A receiving machine knows this desk by this public key. It is no secret. Only reports sealed for a machine are signed. */
  "outbox-key-what": Record<string, never>;
  /** { $count } envelopes are still here. */
  "outbox-left-count": { "count": number };
  /** Make the six words */
  "outbox-lock": Record<string, never>;
  /** Make six new words */
  "outbox-lock-again": Record<string, never>;
  /** Make six new words: { $name } */
  "outbox-lock-again-of": { "name": string };
  /** I have written them down */
  "outbox-lock-done": Record<string, never>;
  /** If the words are lost before it is sent, make new ones: the file is locked anew. */
  "outbox-lock-lost": Record<string, never>;
  /** Make the six words: { $name } */
  "outbox-lock-of": { "name": string };
  /** To guess the words, 2 to the power of { $bits } phrases would have to be tried, even with the list of words at hand. */
  "outbox-lock-strength": { "bits": number };
  /** The six words */
  "outbox-lock-title": Record<string, never>;
  /** The file is locked with these six words. Write them on paper and say them to the officer on the telephone: small letters, one blank between words. They are kept nowhere. Never send them the same way as the file. */
  "outbox-lock-what": Record<string, never>;
  /** It was recalled, but had arrived before that. */
  "outbox-mark-recalled": Record<string, never>;
  /** This report was made again afterwards; a newer one stands in its place. */
  "outbox-mark-superseded": Record<string, never>;
  /** It holds words that were withdrawn afterwards. */
  "outbox-mark-withdrawn": Record<string, never>;
  /** Envelope { $envelope }: { $report } */
  "outbox-name": { "envelope": number; "report": string };
  /** It was never sent */
  "outbox-never-sent": Record<string, never>;
  /** It was never sent: { $name } */
  "outbox-never-sent-of": { "name": string };
  /** Never sent? */
  "outbox-never-sent-title": Record<string, never>;
  /** Then nobody asks after this envelope any more, and there is no receipt. This cannot be undone. */
  "outbox-never-sent-what": Record<string, never>;
  /** Next try: { $day }, { $time } */
  "outbox-next-try": { "day": { day: string }; "time": string };
  /** No destination is set, so every report goes through your own hand. */
  "outbox-no-destinations": Record<string, never>;
  /** There is no envelope here yet. One comes when a report is released. */
  "outbox-none": Record<string, never>;
  /** You have not allowed sending by itself. Press “Send now” when the place is there again. */
  "outbox-not-by-itself": Record<string, never>;
  /** Nothing is ready to go to a destination. */
  "outbox-nothing-due": Record<string, never>;
  /** To the outbox */
  "outbox-open": Record<string, never>;
  /** See what has left, what waits, and how each service receives its reports. */
  "outbox-open-what": Record<string, never>;
  /** The envelope has arrived. */
  "outbox-progress-delivered": Record<string, never>;
  /** The envelope is here. */
  "outbox-progress-queued": Record<string, never>;
  /** The envelope was recalled. */
  "outbox-progress-recalled": Record<string, never>;
  /** The envelope was saved as a file. */
  "outbox-progress-saved": Record<string, never>;
  /** The envelope is on its way. */
  "outbox-progress-sending": Record<string, never>;
  /** The person at the desk said that she handed it over */
  "outbox-proof-hand": Record<string, never>;
  /** Every byte was read back from the place and is the same */
  "outbox-proof-read-back": Record<string, never>;
  /** Its size was seen in the place; the server lets nothing be read back */
  "outbox-proof-size": Record<string, never>;
  /** Recall */
  "outbox-recall": Record<string, never>;
  /** Recall: { $name } */
  "outbox-recall-of": { "name": string };
  /** You have this one as a file: delete that file yourself. If you have sent it already, say so instead; recalling says that you have not. */
  "outbox-recall-saved": Record<string, never>;
  /** Recall this envelope? */
  "outbox-recall-title": Record<string, never>;
  /** An earlier try broke off at { $place }. If it turns out to have arrived there, it stands among the receipts, with the note that the recall came too late. */
  "outbox-recall-tried": { "place": string };
  /** It will not be sent, and its pages go from the outbox. The report stays released; if you make it again, there is a new envelope. This cannot be undone. */
  "outbox-recall-what": Record<string, never>;
  /** The delivery */
  "outbox-receipt-caption": Record<string, never>;
  /** Details */
  "outbox-receipt-fact": Record<string, never>;
  /** delivery-record */
  "outbox-receipt-file": Record<string, never>;
  /** If the checksum of the file you have is the same as the one above, it is the same file, byte for byte. */
  "outbox-receipt-hash": Record<string, never>;
  /** What */
  "outbox-receipt-matter": Record<string, never>;
  /** Envelope { $envelope } */
  "outbox-receipt-number": { "envelope": number };
  /** Open the record */
  "outbox-receipt-open": Record<string, never>;
  /** Print the record */
  "outbox-receipt-print": Record<string, never>;
  /** Print the record: { $name } */
  "outbox-receipt-print-of": { "name": string };
  /** Since then */
  "outbox-receipt-since": Record<string, never>;
  /** The record of a report that reached its recipient. */
  "outbox-receipt-subject": Record<string, never>;
  /** Delivery record */
  "outbox-receipt-title": Record<string, never>;
  /** This record says what was delivered, to whom, when, and how that is known. It says nothing of what is in the report. */
  "outbox-receipt-what": Record<string, never>;
  /** Receipts */
  "outbox-receipts": Record<string, never>;
  /** What arrived, where, when, and how that is known. */
  "outbox-receipts-caption": Record<string, never>;
  /** Nothing has arrived yet. A receipt comes when an envelope has arrived. */
  "outbox-receipts-none": Record<string, never>;
  /** Recipient */
  "outbox-recipient": Record<string, never>;
  /** By my own hand: as a file to attach to the council's secure mail */
  "outbox-recipient-by-hand": Record<string, never>;
  /** Change */
  "outbox-recipient-change": Record<string, never>;
  /** Change how { $name } receives */
  "outbox-recipient-change-of": { "name": string };
  /** Choose */
  "outbox-recipient-choose": Record<string, never>;
  /** In which form */
  "outbox-recipient-form": Record<string, never>;
  /** Keep this */
  "outbox-recipient-keep": Record<string, never>;
  /** How this one receives was kept. */
  "outbox-recipient-kept": Record<string, never>;
  /** The machine's public key */
  "outbox-recipient-key": Record<string, never>;
  /** It begins with age1. Whoever receives makes it with age-keygen and gives it to you. */
  "outbox-recipient-key-what": Record<string, never>;
  /** Where to */
  "outbox-recipient-to": Record<string, never>;
  /** Language of the six words */
  "outbox-recipient-words": Record<string, never>;
  /** How each service receives */
  "outbox-recipients": Record<string, never>;
  /** It was not said yet how anybody receives. Choose a recipient below. */
  "outbox-recipients-none": Record<string, never>;
  /** Agree this with each service once. It holds from then on, also for what is waiting already. */
  "outbox-recipients-what": Record<string, never>;
  /** Released */
  "outbox-released": Record<string, never>;
  /** Save as a file to attach */
  "outbox-save": Record<string, never>;
  /** Save as a file to attach: { $name } */
  "outbox-save-of": { "name": string };
  /** The file is saved. Attach it to the council's secure mail, then say here that you have sent it. */
  "outbox-saved": Record<string, never>;
  /** Open the file */
  "outbox-saved-open": Record<string, never>;
  /** Send now */
  "outbox-send-now": Record<string, never>;
  /** Sending… */
  "outbox-sending-now": Record<string, never>;
  /** { $count } envelopes have arrived. */
  "outbox-sent-count": { "count": number };
  /** Arrived */
  "outbox-state-delivered": Record<string, never>;
  /** Here */
  "outbox-state-queued": Record<string, never>;
  /** Recalled */
  "outbox-state-recalled": Record<string, never>;
  /** Saved as a file */
  "outbox-state-saved": Record<string, never>;
  /** On its way */
  "outbox-state-sending": Record<string, never>;
  /** Outbox */
  "outbox-title": Record<string, never>;
  /** To the destinations */
  "outbox-to-destinations": Record<string, never>;
  /** To { $place } */
  "outbox-to-place": { "place": string };
  /** What the store holds of this envelope is not what was released. Nothing was sent. Recall it and make the report again. */
  "outbox-trouble-damaged": Record<string, never>;
  /** This is no age key. It begins with age1; copy all of it again. */
  "outbox-trouble-key": Record<string, never>;
  /** The system gave no random numbers, so no key can be made. Nothing was sent. Start the computer again and try once more. */
  "outbox-trouble-no-chance": Record<string, never>;
  /** There is no envelope with this number. Go back to the list and choose again. */
  "outbox-trouble-no-envelope": Record<string, never>;
  /** This envelope is not locked yet. Make its six words first. */
  "outbox-trouble-no-phrase": Record<string, never>;
  /** It was not said how this recipient receives, or its destination is not there any more. Set it in the outbox. */
  "outbox-trouble-no-way": Record<string, never>;
  /** This envelope goes to a destination, and not through your own hand. Go back to the page to see what can be done now. */
  "outbox-trouble-not-by-hand": Record<string, never>;
  /** That cannot be done with this envelope now: it is on its way, has arrived or was recalled. Go back to the page to see what can be done now. */
  "outbox-trouble-not-now": Record<string, never>;
  /** The envelope could not be sealed. Nothing was sent. Try again. */
  "outbox-trouble-not-sealed": Record<string, never>;
  /** It does not leave any more. An earlier try may have brought it to { $place }: that place is asked as soon as it answers, and half a file is taken away there. */
  "outbox-unsure-asked": { "place": string };
  /** It does not leave any more. An earlier try may have brought it to { $place }, which is no destination now. Ask the service, then say here whether it arrived. */
  "outbox-unsure-gone": { "place": string };
  /** You had saved it as a file. If you have not sent that file, delete it now and do not send it. Then say here which it was. */
  "outbox-unsure-hand": Record<string, never>;
  /** An earlier try may have left another copy at { $place }. It is taken away as soon as that place answers. */
  "outbox-unsure-twice": { "place": string };
  /** Waits for you to hand it over */
  "outbox-waits-hand": Record<string, never>;
  /** Waits for you to do something */
  "outbox-waits-hindered": Record<string, never>;
  /** Will be tried again */
  "outbox-waits-later": Record<string, never>;
  /** Waits for its six words */
  "outbox-waits-phrase": Record<string, never>;
  /** Waits for you to say whether it was sent */
  "outbox-waits-tell": Record<string, never>;
  /** Waits for you to say how this one receives */
  "outbox-waits-way": Record<string, never>;
  /** Wales as a whole */
  "outbox-wales": Record<string, never>;
  /** Every report that is released goes into an envelope, with its checksum, for the service it is meant for. Envelopes wait here encrypted until they arrive or until you recall them. */
  "outbox-what": Record<string, never>;
  /** { $day }, { $time } */
  "outbox-when": { "day": { day: string }; "time": string };
  /** This is everything that is held about you in this case, as it stood on the day shown above. The same is in the data file that comes with it. */
  "pack-about": Record<string, never>;
  /** Your household is one of those that it was built on. */
  "pack-built-on-household": Record<string, never>;
  /** It was built on words that you approved. */
  "pack-built-on-words": Record<string, never>;
  /** Case { $number } */
  "pack-case": { "number": string };
  /** These files can be read by anybody who opens them. Hand them over safely and delete them afterwards. */
  "pack-clear": Record<string, never>;
  /** the household is counted in it */
  "pack-counted": Record<string, never>;
  /** What was decided */
  "pack-decided": Record<string, never>;
  /** A pack for the carer */
  "pack-dialog": Record<string, never>;
  /** Who is it for? */
  "pack-for": Record<string, never>;
  /** goes from { $day } */
  "pack-from": { "day": { day: string } };
  /** What is held */
  "pack-held": Record<string, never>;
  /** Interview on { $day } */
  "pack-interview": { "day": { day: string } };
  /** Which interviews go into it? */
  "pack-interviews": Record<string, never>;
  /** One carer’s own interview does not go to the other. Tick it only if it is theirs. */
  "pack-interviews-hint": Record<string, never>;
  /** Everything that is held about a carer, as a PDF in both languages and as data. It is due within a month of being asked for. */
  "pack-lead": Record<string, never>;
  /** Words about somebody else were left out here. */
  "pack-left-out": Record<string, never>;
  /** Keep this wording */
  "pack-mark-keep": Record<string, never>;
  /** Kept. */
  "pack-mark-kept": Record<string, never>;
  /** Names somebody else */
  "pack-names-others": Record<string, never>;
  /** Not in the pack: your own notes, and any record of safeguarding, which is reviewed separately. */
  "pack-not-in": Record<string, never>;
  /** privacy notice { $version } */
  "pack-notice": { "version": string };
  /** { $day }: { $mode } */
  "pack-one-interview": { "day": { day: string }; "mode": string };
  /** Prepare a pack */
  "pack-open": Record<string, never>;
  /** Other carers in the household, whose own details are not in this pack */
  "pack-other-carers": Record<string, never>;
  /** Words about somebody else are left out where they would give away something about that person. Each place where this was done says so. */
  "pack-others": Record<string, never>;
  /** The interviewer may keep a note of her own about how an interview was for her. Such notes are not in this pack. */
  "pack-own-note": Record<string, never>;
  /** A pack for the carer */
  "pack-part": Record<string, never>;
  /** Passage { $place } in your own words */
  "pack-passage": { "place": number };
  /** Passages that name somebody else */
  "pack-passages": Record<string, never>;
  /** Read each passage. Tick it if it speaks of somebody else, and write it as it may be handed over, without the words about them. With no wording the whole passage is held back. The pack says so either way. Marks are kept. */
  "pack-passages-hint": Record<string, never>;
  /** Recommendation { $number }, a draft that nobody was given */
  "pack-recommendation-draft": { "number": string };
  /** Recommendation { $number }, shared on { $day } */
  "pack-recommendation-shared": { "day": { day: string }; "number": string };
  /** Recommendations built partly on what you said */
  "pack-recommendations": Record<string, never>;
  /** Reports that were released */
  "pack-reports": Record<string, never>;
  /** If there is a record of a concern about safety, it is not in this pack and is reviewed separately. This sentence stands in every pack and does not say whether there is one. */
  "pack-separately": Record<string, never>;
  /** Stopped by the carer on */
  "pack-stopped": Record<string, never>;
  /** Everything that the exit interview service holds about the carers named in it */
  "pack-subject": Record<string, never>;
  /** What is held about you */
  "pack-title": Record<string, never>;
  /** Choose who the pack is for. */
  "pack-trouble-carers": Record<string, never>;
  /** What */
  "pack-what": Record<string, never>;
  /** This passage speaks about somebody else and was held back. */
  "pack-withheld": Record<string, never>;
  /** The wording you approved */
  "pack-wording": Record<string, never>;
  /** As it may be handed over */
  "pack-wording-given": Record<string, never>;
  /** { $words } passages of yours stand in it */
  "pack-words-in": { "words": number };
  /** Write the pack */
  "pack-write": Record<string, never>;
  /** The pack was written: */
  "pack-written": Record<string, never>;
  /** Every foster carer who leaves is offered an independent exit interview. This page brings together what bears on the panel's work: coming to foster, matching and information, reviews and panel. */
  "panel-about": Record<string, never>;
  /** Appendix: how this page was made */
  "panel-appendix": Record<string, never>;
  /** Coming to foster */
  "panel-coming": Record<string, never>;
  /** panel-report */
  "panel-file": Record<string, never>;
  /** How they left */
  "panel-head-leave-type": Record<string, never>;
  /** Learning for the panel */
  "panel-learning": Record<string, never>;
  /** Who left and who took part */
  "panel-left": Record<string, never>;
  /** Information and matching */
  "panel-matching": Record<string, never>;
  /** The service has not declared how many households left in this period. */
  "panel-not-declared": Record<string, never>;
  /** The report would say nothing at all (rules 1, 5 and 6). It needs an approved voice that bears on a panel, or a group of eight households. Wait, or choose another period. */
  "panel-nothing": Record<string, never>;
  /** These are the service's own figures, as it declared them. They are not a count of interviews. */
  "panel-own-figures": Record<string, never>;
  /** Reviews and panel */
  "panel-reviews": Record<string, never>;
  /** Nothing here is about a single decision to end an approval, and nothing about a matter that is still open with the service or the Independent Review Mechanism. */
  "panel-scope": Record<string, never>;
  /** What carers said on leaving, for the fostering panel */
  "panel-subject": Record<string, never>;
  /** Households that left, by how they left */
  "panel-table-left": Record<string, never>;
  /** Learning from carers who left: { $service } */
  "panel-title": { "service": string };
  /** The page speaks only of the themes and sentences that bear on a panel (list of topics, version { $version }). Silence about any other means nothing. */
  "panel-topics": { "version": string };
  /** Versions of the data behind this report: interview guide { $guide }, list of reasons { $frame }, list of topics { $topics }. */
  "panel-versions": { "frame": string; "guide": string; "topics": string };
  /** Carers' voices */
  "panel-voices": Record<string, never>;
  /** The report was not made: a font inside the program cannot be read. Please reinstall the program. */
  "pdf-font": Record<string, never>;
  /** The report was not made: it holds the character { $code }, which none of its fonts can show. Find it in the text and write it another way. */
  "pdf-no-glyph": { "code": string };
  /** The report was not made: it could not be given the structure that a screen reader needs. Nothing was saved. Try again; if it happens once more, tell those who look after the program. */
  "pdf-structure": Record<string, never>;
  /** The report was not made: the page writer was not sure of its work. Nothing was saved. Try again; if it happens once more, tell those who look after the program. */
  "pdf-writer": Record<string, never>;
  /** What it is about */
  "pledges-about": Record<string, never>;
  /** Stays here. Interviews count as evidence only when they name one of these. */
  "pledges-about-hint": Record<string, never>;
  /** Write a recommendation */
  "pledges-add": Record<string, never>;
  /** Enter a commitment */
  "pledges-add-commitment": Record<string, never>;
  /** The answer */
  "pledges-answer": Record<string, never>;
  /** Accepted */
  "pledges-answer-accepted": Record<string, never>;
  /** Enter the answer */
  "pledges-answer-add": Record<string, never>;
  /** Put the answer right */
  "pledges-answer-change": Record<string, never>;
  /** After how many days without an answer is a recommendation said to have no reply? */
  "pledges-answer-days": Record<string, never>;
  /** Answers to recommendations */
  "pledges-answer-days-part": Record<string, never>;
  /** Declined */
  "pledges-answer-declined": Record<string, never>;
  /** Accepted in part */
  "pledges-answer-in-part": Record<string, never>;
  /** What was answered */
  "pledges-answer-kind": Record<string, never>;
  /** Day of the answer */
  "pledges-answer-on": Record<string, never>;
  /** In the service’s words */
  "pledges-answer-words": Record<string, never>;
  /** Which part was accepted, or why it was declined. Carers hear this, so no names. One language is enough. */
  "pledges-answer-words-hint": Record<string, never>;
  /** Answered on { $day } */
  "pledges-answered-on": { "day": { day: string } };
  /** Addressed to */
  "pledges-audience": Record<string, never>;
  /** The councillors of an authority */
  "pledges-audience-councillors": Record<string, never>;
  /** Wales */
  "pledges-audience-nation": Record<string, never>;
  /** The services of a region */
  "pledges-audience-region": Record<string, never>;
  /** A fostering service */
  "pledges-audience-service": Record<string, never>;
  /** { $count } households stand behind it. */
  "pledges-basis": { "count": number };
  /** Five or more: it may be shared. */
  "pledges-basis-households": Record<string, never>;
  /** It rests on approved voices alone: it may be shared with this service. */
  "pledges-basis-voices": Record<string, never>;
  /** Begin */
  "pledges-begin": Record<string, never>;
  /** By */
  "pledges-by-day": Record<string, never>;
  /** I have checked the evidence */
  "pledges-check": Record<string, never>;
  /** You read the words once more against what carers said. A change of the words or the evidence ends it. */
  "pledges-check-hint": Record<string, never>;
  /** Which authority? */
  "pledges-choose-authority": Record<string, never>;
  /** Which region? */
  "pledges-choose-region": Record<string, never>;
  /** Which service? */
  "pledges-choose-service": Record<string, never>;
  /** Commitment { $number } */
  "pledges-commitment": { "number": string };
  /** Put right */
  "pledges-commitment-correct": Record<string, never>;
  /** Possible until something is reported. After that, another commitment takes its place. */
  "pledges-commitment-correct-hint": Record<string, never>;
  /** A new commitment */
  "pledges-commitment-new": Record<string, never>;
  /** Commitments */
  "pledges-commitments": Record<string, never>;
  /** Drop this draft */
  "pledges-drop": Record<string, never>;
  /** Drop this commitment */
  "pledges-drop-commitment": Record<string, never>;
  /** It goes for good, as if it had never been entered. Nothing was reported of it. */
  "pledges-drop-commitment-what": Record<string, never>;
  /** The draft goes for good. What carers said stays where it is. */
  "pledges-drop-what": Record<string, never>;
  /** Drop */
  "pledges-drop-yes": Record<string, never>;
  /** Last day */
  "pledges-due": Record<string, never>;
  /** End it */
  "pledges-end": Record<string, never>;
  /** The commitment in its place */
  "pledges-end-by": Record<string, never>;
  /** Day it ended */
  "pledges-end-on": Record<string, never>;
  /** How did it end? */
  "pledges-end-title": Record<string, never>;
  /** This stays for good, and carers hear it as it is. */
  "pledges-end-what": Record<string, never>;
  /** Why */
  "pledges-end-why": Record<string, never>;
  /** For the carers who asked for it. No names. One language is enough. */
  "pledges-end-why-hint": Record<string, never>;
  /** Keep for good */
  "pledges-end-yes": Record<string, never>;
  /** Ended on { $day } */
  "pledges-ended-on": { "day": { day: string } };
  /** What it is built from */
  "pledges-evidence": Record<string, never>;
  /** Choose all that count */
  "pledges-evidence-all": Record<string, never>;
  /** For you alone. Nothing of this leaves with the recommendation, and the service never sees it. */
  "pledges-evidence-hint": Record<string, never>;
  /** Interview */
  "pledges-evidence-interview": Record<string, never>;
  /** No interview and no approved voice counts for this yet. Choose what it is about, or address it otherwise. */
  "pledges-evidence-none": Record<string, never>;
  /** Approved voice */
  "pledges-evidence-voice": Record<string, never>;
  /** Only approved voices */
  "pledges-evidence-voices": Record<string, never>;
  /** What followed */
  "pledges-follow": Record<string, never>;
  /** Enter a commitment that follows */
  "pledges-follow-add": Record<string, never>;
  /** { $count } commitments followed */
  "pledges-followed": { "count": number };
  /** Follows from */
  "pledges-follows-from": Record<string, never>;
  /** Recommendations and commitments */
  "pledges-found": Record<string, never>;
  /** Idea */
  "pledges-idea": Record<string, never>;
  /** Nothing written yet */
  "pledges-idea-empty": Record<string, never>;
  /** Save */
  "pledges-keep": Record<string, never>;
  /** Kept */
  "pledges-kept-kept": Record<string, never>;
  /** Not kept */
  "pledges-kept-not-kept": Record<string, never>;
  /** Partly kept */
  "pledges-kept-partly": Record<string, never>;
  /** Planned */
  "pledges-kept-planned": Record<string, never>;
  /** Replaced */
  "pledges-kept-replaced": Record<string, never>;
  /** Under way */
  "pledges-kept-under-way": Record<string, never>;
  /** What carers said becomes a recommendation, what was accepted becomes a commitment, and carers hear what happened. */
  "pledges-lead": Record<string, never>;
  /** { $words } words, a good length */
  "pledges-length-good": { "words": number };
  /** { $words } words; from { $least } to { $most } read best */
  "pledges-length-long": { "least": number; "most": number; "words": number };
  /** { $words } words; from { $least } to { $most } read best */
  "pledges-length-short": { "least": number; "most": number; "words": number };
  /** Measure { $which } */
  "pledges-measure": { "which": number };
  /** Days on which it happens */
  "pledges-measure-dates": Record<string, never>;
  /** Kind */
  "pledges-measure-kind": Record<string, never>;
  /** Take measure { $which } away */
  "pledges-measure-less": { "which": number };
  /** Another measure */
  "pledges-measure-more": Record<string, never>;
  /** A number */
  "pledges-measure-number": Record<string, never>;
  /** A share */
  "pledges-measure-share": Record<string, never>;
  /** What is measured */
  "pledges-measure-what": Record<string, never>;
  /** Yes or no */
  "pledges-measure-yes-no": Record<string, never>;
  /** How it will be known */
  "pledges-measures": Record<string, never>;
  /** I looked: nobody is named here */
  "pledges-names-looked": Record<string, never>;
  /** What comes next */
  "pledges-next": Record<string, never>;
  /** No */
  "pledges-no": Record<string, never>;
  /** No commitment yet. One follows from a recommendation that was accepted, or a service makes one of its own accord. */
  "pledges-no-commitments": Record<string, never>;
  /** no answer since { $day } */
  "pledges-no-reply-since": { "day": { day: string } };
  /** No recommendation yet. One begins here, or from a theme in the findings. */
  "pledges-none": Record<string, never>;
  /** It may not be shared yet. Five households are needed, or nothing but voices that carers approved for this service. */
  "pledges-not-yet-few-households": Record<string, never>;
  /** It is built from nothing yet, so it may not be shared. Choose interviews or approved voices. */
  "pledges-not-yet-nothing": Record<string, never>;
  /** It may not be shared. The voices were approved for the carer’s own service alone: address it to that service, or build it on five households. */
  "pledges-not-yet-voices-elsewhere": Record<string, never>;
  /** Remark */
  "pledges-note": Record<string, never>;
  /** No names. One language is enough. */
  "pledges-note-hint": Record<string, never>;
  /** Number */
  "pledges-number": Record<string, never>;
  /** Ended */
  "pledges-on-closed": Record<string, never>;
  /** Last day */
  "pledges-on-due": Record<string, never>;
  /** Reported */
  "pledges-on-progress": Record<string, never>;
  /** Last day for an answer */
  "pledges-on-reply-due": Record<string, never>;
  /** Begins */
  "pledges-on-starts": Record<string, never>;
  /** Open */
  "pledges-open-file": Record<string, never>;
  /** overdue since { $day } */
  "pledges-overdue-since": { "day": { day: string } };
  /** Who answers for it */
  "pledges-owner": Record<string, never>;
  /** A role, such as “the fostering manager”. Never a person. */
  "pledges-owner-hint": Record<string, never>;
  /** Context */
  "pledges-part-context": Record<string, never>;
  /** What it is like now */
  "pledges-part-context-hint": Record<string, never>;
  /** Effect */
  "pledges-part-effect": Record<string, never>;
  /** What would change */
  "pledges-part-effect-hint": Record<string, never>;
  /** Idea */
  "pledges-part-idea": Record<string, never>;
  /** What could be done */
  "pledges-part-idea-hint": Record<string, never>;
  /** Write with the service */
  "pledges-present": Record<string, never>;
  /** A page for a screen that others see: the words and nothing of where they come from. Whoever sees it has read it. */
  "pledges-present-hint": Record<string, never>;
  /** Writing together */
  "pledges-presenting": Record<string, never>;
  /** Both languages */
  "pledges-presenting-both": Record<string, never>;
  /** End */
  "pledges-presenting-end": Record<string, never>;
  /** Show on a screen that others see */
  "pledges-presenting-show": Record<string, never>;
  /** Languages shown */
  "pledges-presenting-shown": Record<string, never>;
  /** Principle of the Corporate Parenting Charter */
  "pledges-principle": Record<string, never>;
  /** Support after care */
  "pledges-principle-after-care": Record<string, never>;
  /** Fulfilling ambitions */
  "pledges-principle-ambition": Record<string, never>;
  /** Education */
  "pledges-principle-education": Record<string, never>;
  /** Equality */
  "pledges-principle-equality": Record<string, never>;
  /** Good health */
  "pledges-principle-health": Record<string, never>;
  /** A stable home */
  "pledges-principle-home": Record<string, never>;
  /** None */
  "pledges-principle-none": Record<string, never>;
  /** Nurturing */
  "pledges-principle-nurture": Record<string, never>;
  /** Eradicating stigma */
  "pledges-principle-stigma": Record<string, never>;
  /** Inclusive support */
  "pledges-principle-support": Record<string, never>;
  /** Thriving in the future */
  "pledges-principle-thrive": Record<string, never>;
  /** Working together */
  "pledges-principle-together": Record<string, never>;
  /** Write as PDF */
  "pledges-print": Record<string, never>;
  /** Both */
  "pledges-print-both": Record<string, never>;
  /** Welsh */
  "pledges-print-cy": Record<string, never>;
  /** English */
  "pledges-print-en": Record<string, never>;
  /** In which language */
  "pledges-print-lang": Record<string, never>;
  /** What happened */
  "pledges-progress": Record<string, never>;
  /** Report progress */
  "pledges-progress-add": Record<string, never>;
  /** Take the last entry back */
  "pledges-progress-back": Record<string, never>;
  /** The entry that was made last goes, as a slip of the hand. */
  "pledges-progress-back-what": Record<string, never>;
  /** Nothing was reported yet. Enter what happened when you hear of it. */
  "pledges-progress-none": Record<string, never>;
  /** How many in all so far */
  "pledges-progress-number": Record<string, never>;
  /** Of how many */
  "pledges-progress-of": Record<string, never>;
  /** Day */
  "pledges-progress-on": Record<string, never>;
  /** The day on which it happened */
  "pledges-progress-on-date": Record<string, never>;
  /** How many */
  "pledges-progress-share": Record<string, never>;
  /** Is it done? */
  "pledges-progress-yes": Record<string, never>;
  /** What was promised */
  "pledges-promise": Record<string, never>;
  /** One sentence that a carer understands */
  "pledges-promise-hint": Record<string, never>;
  /** reached */
  "pledges-reached": Record<string, never>;
  /** Find a reason */
  "pledges-reason-add": Record<string, never>;
  /** Reasons */
  "pledges-reasons": Record<string, never>;
  /** Recommend something */
  "pledges-recommend": Record<string, never>;
  /** Recommendation { $number } */
  "pledges-recommendation": { "number": string };
  /** Recommendations */
  "pledges-recommendations": Record<string, never>;
  /** Where it can be read up */
  "pledges-reference": Record<string, never>;
  /** A paper, a minute, a page. Never a person. */
  "pledges-reference-hint": Record<string, never>;
  /** In its place stands */
  "pledges-replaced-by": Record<string, never>;
  /** answer by { $day } */
  "pledges-reply-by": { "day": { day: string } };
  /** The last day for an answer is { $day }. */
  "pledges-reply-due": { "day": { day: string } };
  /** No answer came by { $day }. One may still come. */
  "pledges-reply-late": { "day": { day: string } };
  /** Saved on this laptop */
  "pledges-saved": Record<string, never>;
  /** Service */
  "pledges-service": Record<string, never>;
  /** Share */
  "pledges-share": Record<string, never>;
  /** { $days } days are given for an answer. After that “no reply” is said as plainly as any other answer. */
  "pledges-share-days": { "days": number };
  /** Day of sharing */
  "pledges-share-on": Record<string, never>;
  /** From then on its words stay as they are, and it can no longer be dropped. */
  "pledges-share-stays": Record<string, never>;
  /** Share this recommendation? */
  "pledges-share-title": Record<string, never>;
  /** Recommendation { $number } goes to: { $to } */
  "pledges-share-what": { "number": string; "to": string };
  /** Share for good */
  "pledges-share-yes": Record<string, never>;
  /** Shared on { $day } */
  "pledges-shared-on": { "day": { day: string } };
  /** does not count: it was approved for another service */
  "pledges-silent-elsewhere": Record<string, never>;
  /** does not count: it is no approved voice */
  "pledges-silent-no-voice": Record<string, never>;
  /** does not count: the carer did not allow this use */
  "pledges-silent-not-allowed": Record<string, never>;
  /** does not count: it names none of these themes and reasons */
  "pledges-silent-other-reasons": Record<string, never>;
  /** does not count: the carer took it back */
  "pledges-silent-withdrawn": Record<string, never>;
  /** { $now } of { $target } days */
  "pledges-so-far-dates": { "now": number; "target": number };
  /** Not done yet */
  "pledges-so-far-no": Record<string, never>;
  /** Nothing reported yet */
  "pledges-so-far-none": Record<string, never>;
  /** { $now } of { $target } */
  "pledges-so-far-number": { "now": number; "target": number };
  /** { $now }% of the { $target }% aimed at */
  "pledges-so-far-share": { "now": number; "target": number };
  /** Done */
  "pledges-so-far-yes": Record<string, never>;
  /** First day */
  "pledges-starts": Record<string, never>;
  /** Where it stands */
  "pledges-state": Record<string, never>;
  /** Accepted */
  "pledges-state-accepted": Record<string, never>;
  /** Evidence checked */
  "pledges-state-checked": Record<string, never>;
  /** Declined */
  "pledges-state-declined": Record<string, never>;
  /** Draft */
  "pledges-state-draft": Record<string, never>;
  /** Accepted in part */
  "pledges-state-in-part": Record<string, never>;
  /** No reply */
  "pledges-state-no-reply": Record<string, never>;
  /** Shared, answer awaited */
  "pledges-state-shared": Record<string, never>;
  /** On how many days it is to happen */
  "pledges-target-dates": Record<string, never>;
  /** How many are to be reached */
  "pledges-target-number": Record<string, never>;
  /** How many per cent are to be reached */
  "pledges-target-share": Record<string, never>;
  /** Kind of commitment */
  "pledges-template": Record<string, never>;
  /** A service’s own promise */
  "pledges-template-T0": Record<string, never>;
  /** Corporate parenting */
  "pledges-template-T1": Record<string, never>;
  /** It takes a village */
  "pledges-template-T2": Record<string, never>;
  /** 360-degree feedback */
  "pledges-template-T3": Record<string, never>;
  /** Procurement */
  "pledges-template-T4": Record<string, never>;
  /** Training led by care-experienced people */
  "pledges-template-T5": Record<string, never>;
  /** Mentoring */
  "pledges-template-T6": Record<string, never>;
  /** Of the five ideas, those that are switched on for the service. */
  "pledges-template-hint": Record<string, never>;
  /** Themes */
  "pledges-themes": Record<string, never>;
  /** Commitments */
  "pledges-title": Record<string, never>;
  /** To */
  "pledges-to": Record<string, never>;
  /** Write for my calendar */
  "pledges-to-calendar": Record<string, never>;
  /** Days that are still waited for, with numbers and no name of a service. Written again, the same entries move. */
  "pledges-to-calendar-what": Record<string, never>;
  /** Not saved yet */
  "pledges-unsaved": Record<string, never>;
  /** Reported */
  "pledges-value": Record<string, never>;
  /** { $count } of { $of } */
  "pledges-value-share": { "count": number; "of": number };
  /** Wales */
  "pledges-wales": Record<string, never>;
  /** Something this was built from has been erased or taken back since. What was shared stays shared; look whether the words still stand. */
  "pledges-weakened": Record<string, never>;
  /** The words */
  "pledges-words": Record<string, never>;
  /** In Welsh */
  "pledges-words-cy": Record<string, never>;
  /** In English */
  "pledges-words-en": Record<string, never>;
  /** All three boxes in both languages. No name, no number of carers: what stands here is what the service reads. */
  "pledges-words-hint": Record<string, never>;
  /** The year */
  "pledges-year": Record<string, never>;
  /** Year */
  "pledges-year-choose": Record<string, never>;
  /** Day */
  "pledges-year-day": Record<string, never>;
  /** What */
  "pledges-year-kind": Record<string, never>;
  /** late */
  "pledges-year-late": Record<string, never>;
  /** Nothing falls in this year yet. Days come here with a recommendation that is shared or a commitment that is entered. */
  "pledges-year-none": Record<string, never>;
  /** Nothing falls in this month. */
  "pledges-year-nothing": Record<string, never>;
  /** The whole year as a table */
  "pledges-year-table": Record<string, never>;
  /** The year of commitments */
  "pledges-year-title": Record<string, never>;
  /** Yes */
  "pledges-yes": Record<string, never>;
  /** Gwrando */
  "print-author": Record<string, never>;
  /** Contents */
  "print-contents": Record<string, never>;
  /** The questions, prompts and ratings of an independent exit interview with foster carers */
  "print-guide-subject": Record<string, never>;
  /** Guide to the exit interview */
  "print-guide-title": Record<string, never>;
  /** Version { $version } */
  "print-guide-version": { "version": number };
  /** Heading */
  "print-item": Record<string, never>;
  /** Added question */
  "print-own-question": Record<string, never>;
  /** Page { $page } of { $pages } */
  "print-page-of": { "page": string; "pages": string };
  /** Question { $number } */
  "print-question": { "number": string };
  /** { $text }: from 0 ({ $low }) to 10 ({ $high }) */
  "print-scale": { "high": string; "low": string; "text": string };
  /** Statement */
  "print-statement": Record<string, never>;
  /** Their social worker could tell */
  "quotations-absent-could-tell": Record<string, never>;
  /** Under no theme */
  "quotations-absent-no-theme": Record<string, never>;
  /** Not asked about yet */
  "quotations-absent-not-asked": Record<string, never>;
  /** The wording tells the story apart */
  "quotations-absent-tells": Record<string, never>;
  /** Not before { $day }, a quarter after the interview */
  "quotations-absent-too-soon": { "day": { day: string } };
  /** Withdrawn */
  "quotations-absent-withdrawn": Record<string, never>;
  /** Ask again about the words from { $number } */
  "quotations-again": { "number": string };
  /** Ask again */
  "quotations-again-short": Record<string, never>;
  /** Asked about */
  "quotations-answered": Record<string, never>;
  /** Ask about each of them */
  "quotations-ask": Record<string, never>;
  /** { $count } of them stand free for reports today. */
  "quotations-free": { "count": number };
  /** { $count } quotations without a name stand in it. */
  "quotations-in-report": { "count": number };
  /** Next */
  "quotations-next": Record<string, never>;
  /** No, they could not */
  "quotations-no": Record<string, never>;
  /** In carers' words */
  "quotations-page": Record<string, never>;
  /** Carers allowed these words to be used without a name. They stand under what was named by many, not beside whoever said them. */
  "quotations-page-intro": Record<string, never>;
  /** Could their social worker tell from these words who said them? */
  "quotations-question": Record<string, never>;
  /** Think of a worker who knows the household, the child and how it ended. If you are in doubt, say yes. */
  "quotations-question-why": Record<string, never>;
  /** Where it stands */
  "quotations-stands": Record<string, never>;
  /** Free for reports in which its theme is named */
  "quotations-stands-free": Record<string, never>;
  /** an age */
  "quotations-telling-age": Record<string, never>;
  /** how many children */
  "quotations-telling-children": Record<string, never>;
  /** a date */
  "quotations-telling-date": Record<string, never>;
  /** names somebody */
  "quotations-telling-name": Record<string, never>;
  /** what somebody is */
  "quotations-telling-role": Record<string, never>;
  /** These tell the story apart, so the answer cannot be no. Find another wording with the carer, who then approves it: */
  "quotations-tells": Record<string, never>;
  /** Quotations without a name */
  "quotations-title": Record<string, never>;
  /** { $count } have not been asked about yet. */
  "quotations-waiting": { "count": number };
  /** Carers allowed these words in reports on many services, without saying who or where. Before one can stand in a report, read it and answer one question about it. */
  "quotations-what": Record<string, never>;
  /** Words */
  "quotations-words": Record<string, never>;
  /** Yes, or perhaps: it stays here */
  "quotations-yes": Record<string, never>;
  /** Retirement, planned end */
  "reasons-code-a1": Record<string, never>;
  /** Change in household, relationship or bereavement */
  "reasons-code-a2": Record<string, never>;
  /** Needs of own children or grandchildren */
  "reasons-code-a3": Record<string, never>;
  /** Caring for another relative */
  "reasons-code-a4": Record<string, never>;
  /** House move or lack of space */
  "reasons-code-a5": Record<string, never>;
  /** Paid work, study or another care role */
  "reasons-code-a6": Record<string, never>;
  /** Physical illness or disability */
  "reasons-code-b1": Record<string, never>;
  /** Mental health */
  "reasons-code-b2": Record<string, never>;
  /** Burnout or exhaustion */
  "reasons-code-b3": Record<string, never>;
  /** Not enough breaks / short breaks */
  "reasons-code-b4": Record<string, never>;
  /** Grief or secondary trauma */
  "reasons-code-b5": Record<string, never>;
  /** Not enough supervising social worker support */
  "reasons-code-c1": Record<string, never>;
  /** Staff turnover or frequent changes */
  "reasons-code-c2": Record<string, never>;
  /** No help out of hours or in crisis */
  "reasons-code-c3": Record<string, never>;
  /** Concerns not acted on */
  "reasons-code-c4": Record<string, never>;
  /** No peer support or mentor; isolation */
  "reasons-code-c5": Record<string, never>;
  /** Not valued or respected as part of the team */
  "reasons-code-d1": Record<string, never>;
  /** Not heard in decisions; no delegated authority */
  "reasons-code-d2": Record<string, never>;
  /** Information not shared */
  "reasons-code-d3": Record<string, never>;
  /** Poor communication */
  "reasons-code-d4": Record<string, never>;
  /** Discrimination or culture not understood */
  "reasons-code-d5": Record<string, never>;
  /** Poor matching or outside approval terms */
  "reasons-code-e1": Record<string, never>;
  /** Needs beyond the support available */
  "reasons-code-e2": Record<string, never>;
  /** Violence or behaviour affecting safety at home */
  "reasons-code-e3": Record<string, never>;
  /** Child's health or education help missing */
  "reasons-code-e4": Record<string, never>;
  /** Unplanned ending of a placement */
  "reasons-code-e5": Record<string, never>;
  /** Effect on our own children */
  "reasons-code-e6": Record<string, never>;
  /** Few or no children placed with us */
  "reasons-code-e7": Record<string, never>;
  /** Experience of an allegation */
  "reasons-code-f1": Record<string, never>;
  /** Fear of allegations */
  "reasons-code-f2": Record<string, never>;
  /** Complaint or standards-of-care concern */
  "reasons-code-f3": Record<string, never>;
  /** Approval ended by the service, not agreed */
  "reasons-code-f4": Record<string, never>;
  /** Disagreement over terms of approval or a review */
  "reasons-code-f5": Record<string, never>;
  /** Allowance or fee too low for costs */
  "reasons-code-g1": Record<string, never>;
  /** No income between placements */
  "reasons-code-g2": Record<string, never>;
  /** Tax, pension, benefits or employment status */
  "reasons-code-g3": Record<string, never>;
  /** Different from what was promised at recruitment */
  "reasons-code-h1": Record<string, never>;
  /** Training not useful or not reachable */
  "reasons-code-h2": Record<string, never>;
  /** Paperwork, checks and intrusion */
  "reasons-code-h3": Record<string, never>;
  /** Panel or review experience */
  "reasons-code-h4": Record<string, never>;
  /** Service or learning not available in Welsh */
  "reasons-code-h5": Record<string, never>;
  /** Transfer to another fostering service */
  "reasons-code-i1": Record<string, never>;
  /** Adoption or special guardianship of a fostered child */
  "reasons-code-i2": Record<string, never>;
  /** When I'm Ready arrangement */
  "reasons-code-i3": Record<string, never>;
  /** Service closed, merged or changed ownership */
  "reasons-code-i4": Record<string, never>;
  /** Approval no longer needed */
  "reasons-code-i5": Record<string, never>;
  /** Death (no interview) */
  "reasons-code-z1": Record<string, never>;
  /** Prefer not to say */
  "reasons-code-z8": Record<string, never>;
  /** Other */
  "reasons-code-z9": Record<string, never>;
  /** Stage of life and household */
  "reasons-theme-a": Record<string, never>;
  /** Carer's health and wellbeing */
  "reasons-theme-b": Record<string, never>;
  /** Support from the service */
  "reasons-theme-c": Record<string, never>;
  /** Respect, status and voice */
  "reasons-theme-d": Record<string, never>;
  /** The child, matching and care arrangements */
  "reasons-theme-e": Record<string, never>;
  /** Allegations, complaints and standards */
  "reasons-theme-f": Record<string, never>;
  /** Money and practical matters */
  "reasons-theme-g": Record<string, never>;
  /** Expectations, learning and process */
  "reasons-theme-h": Record<string, never>;
  /** Moving on */
  "reasons-theme-i": Record<string, never>;
  /** Write the key to a file? */
  "recovery-sheet-ask": Record<string, never>;
  /** The key will stand in the PDF file with no lock on it. Put it on a stick, print it, and then delete it. You can write the key by hand instead. */
  "recovery-sheet-ask-why": Record<string, never>;
  /** Choose a folder */
  "recovery-sheet-ask-yes": Record<string, never>;
  /** The key was typed back already, and the program does not keep it. Use the paper that you have. */
  "recovery-sheet-gone": Record<string, never>;
  /** Group */
  "recovery-sheet-group": Record<string, never>;
  /** How to use it */
  "recovery-sheet-how": Record<string, never>;
  /** On the lock screen, choose that you have forgotten the passphrase. */
  "recovery-sheet-how-1": Record<string, never>;
  /** Type the eight groups. Capitals do not matter, nor whether O is typed for 0, or I or L for 1. */
  "recovery-sheet-how-2": Record<string, never>;
  /** Choose a new passphrase. */
  "recovery-sheet-how-3": Record<string, never>;
  /** Where to keep it */
  "recovery-sheet-keep": Record<string, never>;
  /** On paper, locked away, and not with the laptop or the copies. */
  "recovery-sheet-keep-1": Record<string, never>;
  /** Delete this file once it is printed: anybody can read the key in it. */
  "recovery-sheet-keep-2": Record<string, never>;
  /** If the paper is lost, keep the laptop and the copies safe and tell the charity. */
  "recovery-sheet-keep-3": Record<string, never>;
  /** The key */
  "recovery-sheet-key": Record<string, never>;
  /** Letters and digits */
  "recovery-sheet-letters": Record<string, never>;
  /** Print the sheet, then delete the file: */
  "recovery-sheet-made": Record<string, never>;
  /** Make a sheet to print */
  "recovery-sheet-make": Record<string, never>;
  /** The key that opens the store when the passphrase is forgotten */
  "recovery-sheet-subject": Record<string, never>;
  /** Gwrando recovery key */
  "recovery-sheet-title": Record<string, never>;
  /** This key opens everything that is kept in Gwrando, without the passphrase. Whoever has the key and the laptop, or a copy, can read all of it. */
  "recovery-sheet-what": Record<string, never>;
  /** What it is about */
  "rectify-about": Record<string, never>;
  /** { $day }: { $question } */
  "rectify-about-answer": { "day": { day: string }; "question": string };
  /** What was said in an interview stays as it was said. The carer’s statement can stand beside it. */
  "rectify-about-hint": Record<string, never>;
  /** The case as it was entered */
  "rectify-about-record": Record<string, never>;
  /** Note a request */
  "rectify-add": Record<string, never>;
  /** What a carer asks to be put right */
  "rectify-add-title": Record<string, never>;
  /** Say what was done */
  "rectify-answer": Record<string, never>;
  /** What was done about request { $which } */
  "rectify-answer-title": { "which": number };
  /** Beside this the carer says, since { $day }: */
  "rectify-beside": { "day": { day: string } };
  /** Correct the case itself with “Correct”. The earlier value is not kept. */
  "rectify-corrected-hint": Record<string, never>;
  /** The carer is to be told by { $day } */
  "rectify-due": { "day": { day: string } };
  /** The carer is to be told within one calendar month of this day. */
  "rectify-due-hint": Record<string, never>;
  /** Keep */
  "rectify-keep": Record<string, never>;
  /** Language of the words */
  "rectify-lang": Record<string, never>;
  /** Welsh */
  "rectify-lang-cy": Record<string, never>;
  /** English */
  "rectify-lang-en": Record<string, never>;
  /** The carer should have been told by { $day } */
  "rectify-late": { "day": { day: string } };
  /** A carer may ask for what is wrong to be put right, and is to be told within a month what was done. */
  "rectify-lead": Record<string, never>;
  /** Nothing was asked. Note it when a carer asks for something to be put right. */
  "rectify-none": Record<string, never>;
  /** What was done */
  "rectify-outcome": Record<string, never>;
  /** It was corrected */
  "rectify-outcome-corrected": Record<string, never>;
  /** The carer’s statement stands beside it */
  "rectify-outcome-statement": Record<string, never>;
  /** Nothing was changed */
  "rectify-outcome-unchanged": Record<string, never>;
  /** Putting right */
  "rectify-part": Record<string, never>;
  /** Why */
  "rectify-reason": Record<string, never>;
  /** The carer is told this. Where nothing is changed, they are also told that they may complain to the Information Commissioner. */
  "rectify-reason-hint": Record<string, never>;
  /** Received on */
  "rectify-received-on": Record<string, never>;
  /** Request { $which }, received on { $day } */
  "rectify-request": { "day": { day: string }; "which": number };
  /** The statement as it is to stand */
  "rectify-statement": Record<string, never>;
  /** The carer was told on { $day } */
  "rectify-told": { "day": { day: string } };
  /** The carer was told on */
  "rectify-told-on": Record<string, never>;
  /** Leave it empty until then. Once a day stands here, the answer stays as it is. */
  "rectify-told-on-hint": Record<string, never>;
  /** What was said in an interview is not written over. Put the carer’s statement beside it. */
  "rectify-trouble-answer-stays": Record<string, never>;
  /** The carer cannot have been told before the request arrived. Correct the date. */
  "rectify-trouble-before-asked": Record<string, never>;
  /** Enter the day on which the request arrived. */
  "rectify-trouble-day-missing": Record<string, never>;
  /** This day is still to come. Correct the date. */
  "rectify-trouble-future": Record<string, never>;
  /** This case has no request with that number. Go back to the list and choose again. */
  "rectify-trouble-no-request": Record<string, never>;
  /** Choose the interview and the question together. */
  "rectify-trouble-question": Record<string, never>;
  /** Say why nothing was changed. */
  "rectify-trouble-reason-missing": Record<string, never>;
  /** Enter the statement as it is to stand. */
  "rectify-trouble-statement-missing": Record<string, never>;
  /** The carer was told what was done, so it stays as it is. Note a new request if there is one. */
  "rectify-trouble-told": Record<string, never>;
  /** Enter what the carer asks, in their words. */
  "rectify-trouble-words-missing": Record<string, never>;
  /** In the carer’s words */
  "rectify-words": Record<string, never>;
  /** The language first */
  "referral-about-language": Record<string, never>;
  /** How and when they are leaving */
  "referral-about-leaving": Record<string, never>;
  /** The service’s own reason */
  "referral-about-reason": Record<string, never>;
  /** Date the carers accepted it in writing */
  "referral-accepted": Record<string, never>;
  /** Leave this empty if they have not accepted it. */
  "referral-accepted-hint": Record<string, never>;
  /** Access needs */
  "referral-access-needs": Record<string, never>;
  /** What they need in order to take part, for example large print or an interpreter */
  "referral-access-needs-hint": Record<string, never>;
  /** Date the carers were told of the referral */
  "referral-carer-told": Record<string, never>;
  /** A referral is made with the carers’ knowledge. For example, 27 3 2026 */
  "referral-carer-told-hint": Record<string, never>;
  /** Language of the talk */
  "referral-delivered": Record<string, never>;
  /** The 28 calendar days for an answer run from this date. For example, 27 3 2026 */
  "referral-determination-hint": Record<string, never>;
  /** Date of the letter with the qualifying determination */
  "referral-determination-letter": Record<string, never>;
  /** Continue */
  "referral-draft-continue": Record<string, never>;
  /** Continue the draft: { $name } */
  "referral-draft-continue-of": { "name": string };
  /** Throw the draft away */
  "referral-draft-drop": Record<string, never>;
  /** Throw away the draft: { $name } */
  "referral-draft-drop-of": { "name": string };
  /** Throw away */
  "referral-draft-drop-short": Record<string, never>;
  /** The draft is deleted for good. No case is touched. */
  "referral-draft-drop-why": Record<string, never>;
  /** Draft saved on this laptop · { $time } */
  "referral-draft-kept": { "time": string };
  /** Leave it as a draft */
  "referral-draft-later": Record<string, never>;
  /** Saved { $day }, { $time } */
  "referral-draft-saved": { "day": { day: string }; "time": string };
  /** No name yet */
  "referral-draft-unnamed": Record<string, never>;
  /** What you type is kept as a draft all the time, complete or not. */
  "referral-draft-why": Record<string, never>;
  /** Drafts */
  "referral-drafts": Record<string, never>;
  /** Date of the service’s final decision */
  "referral-final-decision": Record<string, never>;
  /** If something was lodged, the interview waits until this is recorded. */
  "referral-final-hint": Record<string, never>;
  /** Before anything else, ask the carers which language they would like to use: Welsh, English or both. Do not wait for them to ask. Tell them that you would like to refer them, and that they may opt out. If they do not want to be referred, do not send their names. Give contact details, dates and how the household is leaving, and nothing else: no panel papers, assessments, reviews or case notes, no child’s name, and nothing about what an allegation held. If one of two carers leaves and the other stays, name only the one who leaves. Send the form in the secure way agreed with us. An answer is needed where there is a star (*). Leave the rest empty if you do not know. */
  "referral-form-advice": Record<string, never>;
  /** One form for each household. Write dates in this order: day, month, year. */
  "referral-form-advice-paper": Record<string, never>;
  /** One row for each household. Where there is a list, choose from it. Write dates like this: 27/03/2026. Do not change the headings: the program knows the columns by them. */
  "referral-form-advice-workbook": Record<string, never>;
  /** As */
  "referral-form-as": Record<string, never>;
  /** If they are challenging the decision */
  "referral-form-decision": Record<string, never>;
  /** The referral form */
  "referral-form-heading": Record<string, never>;
  /** Language of the form */
  "referral-form-in": Record<string, never>;
  /** Language first */
  "referral-form-language": Record<string, never>;
  /** How and when they are leaving */
  "referral-form-leaving": Record<string, never>;
  /** Make the form */
  "referral-form-make": Record<string, never>;
  /** { $asked } * */
  "referral-form-needed": { "asked": string };
  /** Give a date, for example 27/03/2026. */
  "referral-form-no-day": Record<string, never>;
  /** Give a whole number from 0 to 70. */
  "referral-form-no-years": Record<string, never>;
  /** Choose one from the list. */
  "referral-form-not-listed": Record<string, never>;
  /** How to reach them safely */
  "referral-form-reach": Record<string, never>;
  /** This referral */
  "referral-form-referral": Record<string, never>;
  /** Lists */
  "referral-form-sheet-lists": Record<string, never>;
  /** Notes */
  "referral-form-sheet-notes": Record<string, never>;
  /** Referrals */
  "referral-form-sheet-rows": Record<string, never>;
  /** A form by which fostering services in Wales refer a household for an independent exit interview */
  "referral-form-subject": Record<string, never>;
  /** Referral form: independent exit interview */
  "referral-form-title": Record<string, never>;
  /** PDF to print */
  "referral-form-way-pdf": Record<string, never>;
  /** Workbook (XLSX) */
  "referral-form-way-xlsx": Record<string, never>;
  /** For the service to fill in and send back. The import reads the workbook as it stands; the PDF is printed and filled in by hand. It holds nothing of any case. */
  "referral-form-what": Record<string, never>;
  /** Who is leaving */
  "referral-form-who": Record<string, never>;
  /** Ask first which language they would like to speak in, and record the answer. */
  "referral-language-missing": Record<string, never>;
  /** Date they lodged it */
  "referral-lodged": Record<string, never>;
  /** The day it reached the service. For example, 27 3 2026 */
  "referral-notice-hint": Record<string, never>;
  /** Which language would you like to speak in: Welsh, English or both? */
  "referral-offer": Record<string, never>;
  /** Ask in both languages, before anything else: */
  "referral-offer-say": Record<string, never>;
  /** Date the panel considered or noted it */
  "referral-panel-date": Record<string, never>;
  /** Date the referral arrived */
  "referral-referred-on": Record<string, never>;
  /** What did the carers lodge against it? */
  "referral-route": Record<string, never>;
  /** They may do the one or the other, not both. */
  "referral-route-hint": Record<string, never>;
  /** An application to the Independent Review Mechanism (IRM) */
  "referral-route-irm": Record<string, never>;
  /** Nothing that is known */
  "referral-route-none": Record<string, never>;
  /** Written representations to the service */
  "referral-route-representations": Record<string, never>;
  /** Safe times to make contact */
  "referral-safe-times": Record<string, never>;
  /** When it is safe to ring, and whether a message may be left */
  "referral-safe-times-hint": Record<string, never>;
  /** Why the household is leaving, as the service recorded it */
  "referral-service-reason": Record<string, never>;
  /** On record. It is shown once the carers’ own reason is coded, so that it does not colour what you hear. */
  "referral-service-reason-apart": Record<string, never>;
  /** Kept apart, to be compared later. Once the case is saved it is not shown until the carers’ own reason is coded, so that it does not colour what is heard. */
  "referral-service-reason-hint": Record<string, never>;
  /** A reason is on record and stays hidden until the carers’ own reason is coded. What you write here takes its place. */
  "referral-service-reason-kept": Record<string, never>;
  /** Did the service hold its own conversation with them about leaving? */
  "referral-stage-a": Record<string, never>;
  /** It comes before this interview and is separate from it. */
  "referral-stage-a-hint": Record<string, never>;
  /** No */
  "referral-stage-a-no": Record<string, never>;
  /** Not known */
  "referral-stage-a-unknown": Record<string, never>;
  /** Yes */
  "referral-stage-a-yes": Record<string, never>;
  /** Only contact details and dates belong here, given with the carers’ knowledge. Please enter nothing from panel papers, assessments or reviews. */
  "referral-thin": Record<string, never>;
  /** Why not in the language they asked for? */
  "referral-why-not": Record<string, never>;
  /** They asked for: { $language } */
  "referral-why-not-hint": { "language": string };
  /** The same facts as data too */
  "report-room-as-data": Record<string, never>;
  /** A workbook, CSV files and JSON beside the PDF, with exactly the numbers that are printed in it. */
  "report-room-as-data-hint": Record<string, never>;
  /** What could be worked out */
  "report-room-audit": Record<string, never>;
  /** What */
  "report-room-audit-about": Record<string, never>;
  /** Answer { $value } */
  "report-room-audit-answer": { "value": string };
  /** Least open first */
  "report-room-audit-caption": Record<string, never>;
  /** Greatest */
  "report-room-audit-greatest": Record<string, never>;
  /** Groups */
  "report-room-audit-group": Record<string, never>;
  /** { $groups } */
  "report-room-audit-groups": { "groups": string };
  /** Least */
  "report-room-audit-least": Record<string, never>;
  /** As the main theme */
  "report-room-audit-main": Record<string, never>;
  /** Nothing has been released about any group yet. Release a report first. */
  "report-room-audit-none": Record<string, never>;
  /** { $matter }: { $part } */
  "report-room-audit-part": { "matter": string; "part": string };
  /** Part of { $groups } */
  "report-room-audit-part-of": { "groups": string };
  /** Attack what was released */
  "report-room-audit-run": Record<string, never>;
  /** Attacking… */
  "report-room-audit-running": Record<string, never>;
  /** Everything hidden still has three possible values, or as many as it ever could. */
  "report-room-audit-safe": Record<string, never>;
  /** The attack was stopped. Nothing was changed. */
  "report-room-audit-stopped": Record<string, never>;
  /** Some of what is hidden has too few possible values. It stands first. */
  "report-room-audit-unsafe": Record<string, never>;
  /** Possible values */
  "report-room-audit-values": Record<string, never>;
  /** Attacks everything that was released, all together, the way a reader with every report would. It changes nothing. */
  "report-room-audit-what": Record<string, never>;
  /** With its certificate */
  "report-room-certified": Record<string, never>;
  /** A page of its own beside the PDF: under which rules it was made, how much is hidden, and how close an attacker comes. Making it can take longer. */
  "report-room-certified-hint": Record<string, never>;
  /** Choose a service */
  "report-room-choose": Record<string, never>;
  /** Choose the report, the year and the language. You will see what the report says before you make it. */
  "report-room-choose-first": Record<string, never>;
  /** Choose a folder */
  "report-room-choose-folder": Record<string, never>;
  /** The annual statement: what was asked and done */
  "report-room-commitments": Record<string, never>;
  /** Stopped: { $count } services were not reached. */
  "report-room-every-left": { "count": number };
  /** { $count } reports were made. */
  "report-room-every-made": { "count": number };
  /** Make the reports */
  "report-room-every-make": Record<string, never>;
  /** Making the reports… */
  "report-room-every-making": Record<string, never>;
  /** Every service */
  "report-room-every-service": Record<string, never>;
  /** The same report for every service */
  "report-room-every-title": Record<string, never>;
  /** A report is made for each service of which something can be said. Where there is none, you see why. To look at one before it is made, choose its service. */
  "report-room-every-what": Record<string, never>;
  /** Into the folder { $folder } */
  "report-room-folder": { "folder": string };
  /** For whoever pays */
  "report-room-funder": Record<string, never>;
  /** The interview guide on paper */
  "report-room-guide": Record<string, never>;
  /** Choose a folder and write the guide */
  "report-room-guide-print": Record<string, never>;
  /** All questions, with room to write. */
  "report-room-guide-what": Record<string, never>;
  /** What is held back */
  "report-room-held": Record<string, never>;
  /** Why it is held back */
  "report-room-held-rule": Record<string, never>;
  /** For your eyes only */
  "report-room-held-true": Record<string, never>;
  /** What */
  "report-room-held-what": Record<string, never>;
  /** These figures are true and stay on this screen, so that nobody is recognised by them. */
  "report-room-held-why": Record<string, never>;
  /** Both, Welsh first */
  "report-room-in-both": Record<string, never>;
  /** Welsh */
  "report-room-in-cy": Record<string, never>;
  /** English */
  "report-room-in-en": Record<string, never>;
  /** Evidence for an inspection */
  "report-room-inspection": Record<string, never>;
  /** For me alone */
  "report-room-internal": Record<string, never>;
  /** Which report */
  "report-room-kind": Record<string, never>;
  /** Language */
  "report-room-languages": Record<string, never>;
  /** What was released */
  "report-room-ledger": Record<string, never>;
  /** File */
  "report-room-ledger-file": Record<string, never>;
  /** No report has been released yet. Make one above; each that is released is listed here. */
  "report-room-ledger-none": Record<string, never>;
  /** Report */
  "report-room-ledger-report": Record<string, never>;
  /** Rules */
  "report-room-ledger-rules": Record<string, never>;
  /** Newest first */
  "report-room-ledger-what": Record<string, never>;
  /** When */
  "report-room-ledger-when": Record<string, never>;
  /** For one service */
  "report-room-local": Record<string, never>;
  /** Look again */
  "report-room-look-again": Record<string, never>;
  /** Working out what the report would say, and what has to be held back… */
  "report-room-looking": Record<string, never>;
  /** The work was stopped. Nothing was written or changed. */
  "report-room-looking-stopped": Record<string, never>;
  /** The report is made: { $pages } pages. */
  "report-room-made": { "pages": number };
  /** Make the report */
  "report-room-make": Record<string, never>;
  /** What is released is remembered and counts in every later report. */
  "report-room-make-final": Record<string, never>;
  /** Make the report */
  "report-room-make-title": Record<string, never>;
  /** Making the report… */
  "report-room-making": Record<string, never>;
  /** How the work went */
  "report-room-management": Record<string, never>;
  /** For whom */
  "report-room-mark": Record<string, never>;
  /** The mentoring scheme: how it went */
  "report-room-mentoring": Record<string, never>;
  /** For the whole of Wales */
  "report-room-national": Record<string, never>;
  /** No folder is chosen yet. */
  "report-room-no-folder": Record<string, never>;
  /** No period that such a report covers is over yet. */
  "report-room-no-periods": Record<string, never>;
  /** Open */
  "report-room-open": Record<string, never>;
  /** For one service’s panel */
  "report-room-panel": Record<string, never>;
  /** Period */
  "report-room-period": Record<string, never>;
  /** Before it is made */
  "report-room-preview": Record<string, never>;
  /** What the report will say */
  "report-room-said": Record<string, never>;
  /** Nothing about a group can be said this time. */
  "report-room-said-none": Record<string, never>;
  /** Service */
  "report-room-service": Record<string, never>;
  /** Annual statement */
  "report-room-short-commitments": Record<string, never>;
  /** Inspection */
  "report-room-short-inspection": Record<string, never>;
  /** Local */
  "report-room-short-local": Record<string, never>;
  /** Management */
  "report-room-short-management": Record<string, never>;
  /** Mentoring report */
  "report-room-short-mentoring": Record<string, never>;
  /** National */
  "report-room-short-national": Record<string, never>;
  /** Panel */
  "report-room-short-panel": Record<string, never>;
  /** Reports */
  "report-room-title": Record<string, never>;
  /** { $count } approved wordings stand in it. */
  "report-room-voices": { "count": number };
  /** You told us, we agreed, what happened: for one service, or for Wales as a whole. What was declined is said as plainly as what was accepted. */
  "report-room-what-commitments": Record<string, never>;
  /** Wales as a whole, rounded. It is released and remembered. */
  "report-room-what-funder": Record<string, never>;
  /** What carers share with inspections and what was heard, under the headings of the Regulations. */
  "report-room-what-inspection": Record<string, never>;
  /** True counts, on this screen and on your own paper. Never released. */
  "report-room-what-internal": Record<string, never>;
  /** What carers said on leaving this service: their voices, what its group says, the small services of its pool, Wales. */
  "report-room-what-local": Record<string, never>;
  /** Referrals, invitations, interviews and what follows. Nothing that carers said. */
  "report-room-what-management": Record<string, never>;
  /** The mentoring scheme across Wales: referrals, matches, contacts, tasks, in rounded numbers. Nothing that a mentor and a mentee said. */
  "report-room-what-mentoring": Record<string, never>;
  /** What carers said across Wales, in rounded numbers. */
  "report-room-what-national": Record<string, never>;
  /** One page on what a panel can learn, with an appendix. Nothing about single decisions or open matters. */
  "report-room-what-panel": Record<string, never>;
  /** Wales as a whole */
  "report-room-whole-of-wales": Record<string, never>;
  /** On paper, for you */
  "report-room-work-print": Record<string, never>;
  /** Choose a folder and print */
  "report-room-work-print-do": Record<string, never>;
  /** Every page is marked as not for release, and no ledger has it. Choose a language first. */
  "report-room-work-print-what": Record<string, never>;
  /** Reporting year */
  "report-room-year": Record<string, never>;
  /** About this report */
  "reports-about": Record<string, never>;
  /** Every foster carer who leaves is offered an independent exit interview. This report brings together what was heard from carers who left this service, so that the service can learn from it. */
  "reports-about-local": Record<string, never>;
  /** Every foster carer who leaves is offered an independent exit interview. This report brings together what was heard across Wales. */
  "reports-about-national": Record<string, never>;
  /** The whole of Wales */
  "reports-all-wales": Record<string, never>;
  /** The independent exit interview service */
  "reports-author": Record<string, never>;
  /** Themes, by the number of households that named them */
  "reports-bars": Record<string, never>;
  /** A bar chart of the same numbers as the table. { $list } */
  "reports-bars-alt": { "list": string };
  /** The longest bar: { $name }, { $shown }. */
  "reports-bars-longest": { "name": string; "shown": string };
  /** The longest bars, as long as each other: { $names }. On each: { $shown }. */
  "reports-bars-longest-together": { "names": string; "shown": string };
  /** What cannot be concluded */
  "reports-cannot": Record<string, never>;
  /** What was named is the reason in the carers' view. It does not prove what caused them to leave. */
  "reports-cannot-cause": Record<string, never>;
  /** Carers chose for themselves to take part, so the report does not speak for everyone who left. */
  "reports-cannot-chosen": Record<string, never>;
  /** Services cannot be compared on the strength of this report. A difference between sectors, regions or years may come from rounding and from who took part. */
  "reports-cannot-compare": Record<string, never>;
  /** Where a number is hidden, nothing can be concluded, not even that it is small. */
  "reports-cannot-hidden": Record<string, never>;
  /** The groups are small. Services or years cannot be compared on the strength of this report. */
  "reports-cannot-small": Record<string, never>;
  /** Kind of fostering */
  "reports-category": Record<string, never>;
  /** Contents */
  "reports-contents": Record<string, never>;
  /** Context */
  "reports-context": Record<string, never>;
  /** Who took part */
  "reports-coverage": Record<string, never>;
  /** Households that left in this period, by the service's own figure: { $count } */
  "reports-coverage-declared": { "count": number };
  /** Households that left in this period, by the services' own figures, rounded to the nearest 5: { $shown } */
  "reports-coverage-declared-wales": { "shown": string };
  /** Households that took part across Wales, rounded to the nearest 5: { $shown } */
  "reports-coverage-number": { "shown": string };
  /** Households first offered an interview across Wales in this period, rounded to the nearest 5: { $shown } */
  "reports-coverage-offered-wales": { "shown": string };
  /** Eight or more households of this service took part. */
  "reports-coverage-own": Record<string, never>;
  /** Eight or more households took part in the group of small services. */
  "reports-coverage-pool": Record<string, never>;
  /** Households referred for an interview across Wales in this period, rounded to the nearest 5: { $shown } */
  "reports-coverage-referred-wales": { "shown": string };
  /** Eight or more households took part across Wales. */
  "reports-coverage-wales": Record<string, never>;
  /** Reporting years joined together: { $from } to { $to } */
  "reports-coverage-years": { "from": { day: string }; "to": { day: string } };
  /** The report was not released: its Welsh and its English pages do not say the same. A number differs. Where: after heading { $section }, part { $block }, line { $line }. Nothing was saved; tell those who look after the program. */
  "reports-differs": { "block": number; "line": number; "section": number; "what": string };
  /** Effect */
  "reports-effect": Record<string, never>;
  /** local-report */
  "reports-file-local": Record<string, never>;
  /** national-report */
  "reports-file-national": Record<string, never>;
  /** Agreed */
  "reports-head-agreed": Record<string, never>;
  /** Answered */
  "reports-head-answered": Record<string, never>;
  /** Local authorities */
  "reports-head-authority": Record<string, never>;
  /** Category */
  "reports-head-category": Record<string, never>;
  /** Households */
  "reports-head-households": Record<string, never>;
  /** Independent services */
  "reports-head-independent": Record<string, never>;
  /** Language */
  "reports-head-language": Record<string, never>;
  /** Way of leaving */
  "reports-head-leave": Record<string, never>;
  /** Time */
  "reports-head-length": Record<string, never>;
  /** Answer */
  "reports-head-prevented": Record<string, never>;
  /** Reason */
  "reports-head-reason": Record<string, never>;
  /** Region */
  "reports-head-region": Record<string, never>;
  /** Sentence */
  "reports-head-sentence": Record<string, never>;
  /** Share */
  "reports-head-share": Record<string, never>;
  /** Theme */
  "reports-head-theme": Record<string, never>;
  /** This service's households that are in no closed group */
  "reports-held-households": Record<string, never>;
  /** Rating: { guide-exit-1-r11-heading } */
  "reports-held-item": { "item": string };
  /** Answers to the scale: { guide-exit-1-s3 } */
  "reports-held-scale": { "scale": string };
  /** Theme: { reasons-theme-i } */
  "reports-held-theme": { "theme": string };
  /** Households of the year without coded reasons */
  "reports-held-uncoded": Record<string, never>;
  /** Idea */
  "reports-idea": Record<string, never>;
  /** Five or more households agreed with each of these sentences, and more than disagreed: */
  "reports-items-agreed": Record<string, never>;
  /** Five or more households disagreed with each of these sentences, and more than agreed: */
  "reports-items-disagreed": Record<string, never>;
  /** How households left */
  "reports-leave": Record<string, never>;
  /** How long carers had fostered */
  "reports-length": Record<string, never>;
  /** 1 to 2 years */
  "reports-length-1-2": Record<string, never>;
  /** 3 to 5 years */
  "reports-length-3-5": Record<string, never>;
  /** 6 to 10 years */
  "reports-length-6-10": Record<string, never>;
  /** More than 10 years */
  "reports-length-over-10": Record<string, never>;
  /** Less than a year */
  "reports-length-under-1": Record<string, never>;
  /** What foster carers said on leaving, for their fostering service */
  "reports-local-subject": Record<string, never>;
  /** Local report: { $service } */
  "reports-local-title": { "service": string };
  /** Made on: { $day } */
  "reports-made-on": { "day": { day: string } };
  /** Main reasons, by theme */
  "reports-main": Record<string, never>;
  /** Each household has one main reason, as the carers saw it. */
  "reports-main-note": Record<string, never>;
  /** { $scale } The middle answer, on a scale of 0 to 10: { $middle } */
  "reports-middle": { "middle": number; "scale": string };
  /** Where two answers stand in the middle, the lower is given. */
  "reports-middle-note": Record<string, never>;
  /** What foster carers said on leaving, across Wales */
  "reports-national-subject": Record<string, never>;
  /** National report: Wales */
  "reports-national-title": Record<string, never>;
  /** A local report belongs to one service. Choose the service. */
  "reports-needs-service": Record<string, never>;
  /** A report covers one whole reporting year, from 1 April to 31 March. Choose a period of that length. */
  "reports-not-a-year": Record<string, never>;
  /** The report would say nothing at all (rules 1, 5 and 6). It needs an approved voice, a group of eight households, or a national picture. Wait, or choose another period. */
  "reports-nothing-local": Record<string, never>;
  /** The report would say nothing at all (rules 5 to 7). It needs a group of eight households that allow national use. Wait, or choose another period. */
  "reports-nothing-national": Record<string, never>;
  /** The order follows the list of themes and sentences, not how often something was named. */
  "reports-order": Record<string, never>;
  /** What this service's households said */
  "reports-own": Record<string, never>;
  /** Page {page} of {pages} */
  "reports-page-of": Record<string, never>;
  /** Period: { $from } to { $to } */
  "reports-period": { "from": { day: string }; "to": { day: string } };
  /** What was said across small services together */
  "reports-pool": Record<string, never>;
  /** What was said across small services of local authorities */
  "reports-pool-authority": Record<string, never>;
  /** What was said across small independent services */
  "reports-pool-independent": Record<string, never>;
  /** Few households of each of these services were interviewed, so they are counted together. No service is named. */
  "reports-pool-intro": Record<string, never>;
  /** What was said across small services of your region: { cases-region-powys } */
  "reports-pool-region": { "region": string };
  /** How far leaving could have been prevented */
  "reports-prevented": Record<string, never>;
  /** Hardly: 0 to 3 */
  "reports-prevented-0-3": Record<string, never>;
  /** Partly: 4 to 6 */
  "reports-prevented-4-6": Record<string, never>;
  /** Largely: 7 to 10 */
  "reports-prevented-7-10": Record<string, never>;
  /** Carers answered on a scale from 0, not at all, to 10, completely. */
  "reports-prevented-note": Record<string, never>;
  /** How people are protected */
  "reports-protect": Record<string, never>;
  /** Households are what is counted. Nothing is said about a group of fewer than eight households, and a group is closed only at the end of a reporting year. Nor is anything said about what fewer than five households named. In words, nothing is said about what all of them named. */
  "reports-protect-figures": Record<string, never>;
  /** Rules can protect numbers. They cannot protect anyone from guessing or from hearsay. Please do not try to work out who said what. */
  "reports-protect-honest": Record<string, never>;
  /** Silence about a theme does not mean that nobody named it. */
  "reports-protect-silence": Record<string, never>;
  /** Every voice was read and approved by the carer who said it, to be given to this service, after hearing in plain words that the service will probably know who said it. */
  "reports-protect-voices": Record<string, never>;
  /** How carers rated their experience */
  "reports-ratings": Record<string, never>;
  /** Reasons for leaving, by theme */
  "reports-reasons": Record<string, never>;
  /** Recommendation { $which } */
  "reports-recommendation": { "which": number };
  /** Recommendations */
  "reports-recommendations": Record<string, never>;
  /** Each recommendation is made of words that a carer approved. */
  "reports-recommendations-intro": Record<string, never>;
  /** By region */
  "reports-regions": Record<string, never>;
  /** All households that took part */
  "reports-row-all": Record<string, never>;
  /** All of these households */
  "reports-row-known": Record<string, never>;
  /** Version of the protection rules: { $version } */
  "reports-rules": { "version": string };
  /** Five or more agreed, and more than disagreed: { guide-exit-1-r11-heading } */
  "reports-said-item-agreed": { "item": string };
  /** Five or more disagreed, and more than agreed: { guide-exit-1-r11-heading } */
  "reports-said-item-disagreed": { "item": string };
  /** { guide-exit-1-r11-heading }: { $shown } agreed, { $answered } answered */
  "reports-said-item-number": { "answered": string; "item": string; "shown": string };
  /** { guide-exit-1-s3 } The middle answer: { $middle } */
  "reports-said-middle": { "middle": number; "scale": string };
  /** This service: */
  "reports-said-own": Record<string, never>;
  /** Small services together: */
  "reports-said-pool": Record<string, never>;
  /** Small services of local authorities: */
  "reports-said-pool-authority": Record<string, never>;
  /** Small independent services: */
  "reports-said-pool-independent": Record<string, never>;
  /** Small services of the region { cases-region-powys }: */
  "reports-said-pool-region": { "region": string };
  /** Named by five or more households: { reasons-theme-i } */
  "reports-said-theme-five": { "theme": string };
  /** { reasons-theme-i }: { $shown } households */
  "reports-said-theme-number": { "shown": string; "theme": string };
  /** Named by ten or more households: { reasons-theme-i } */
  "reports-said-theme-ten": { "theme": string };
  /** Wales: */
  "reports-said-wales": Record<string, never>;
  /** Reasons for leaving, by sector */
  "reports-sectors": Record<string, never>;
  /** A number that is missing for a sector is hidden to protect people. It does not mean that nobody there named the theme. */
  "reports-sectors-note": Record<string, never>;
  /** Fostering service: { $place } */
  "reports-service-authority": { "place": string };
  /** Fostering service: { $service } */
  "reports-service-independent": { "service": string };
  /** A household may name more than one theme, so the themes do not add up to the total. */
  "reports-several": Record<string, never>;
  /** { $percent }% */
  "reports-share": { "percent": number };
  /** About */
  "reports-sheet-about": Record<string, never>;
  /** Code */
  "reports-sheet-code": Record<string, never>;
  /** Group */
  "reports-sheet-group": Record<string, never>;
  /** Language */
  "reports-sheet-lang": Record<string, never>;
  /** The least count that the rules allow */
  "reports-sheet-least": Record<string, never>;
  /** Notes */
  "reports-sheet-notes": Record<string, never>;
  /** What is said */
  "reports-sheet-says": Record<string, never>;
  /** Statements */
  "reports-sheet-statements": Record<string, never>;
  /** Text of the pages */
  "reports-sheet-text": Record<string, never>;
  /** Voices */
  "reports-sheet-voices": Record<string, never>;
  /** Words */
  "reports-sheet-words": Record<string, never>;
  /** What went well */
  "reports-strengths": Record<string, never>;
  /** Carers' words, as they approved them: what they are proud of, and what the service should keep doing. */
  "reports-strengths-intro": Record<string, never>;
  /** Figures are rounded to the nearest 5, so they may not add up to the total. */
  "reports-symbol-rounded": Record<string, never>;
  /** * A number hidden to protect people (0 to 4, or withheld) */
  "reports-symbol-withheld": Record<string, never>;
  /** Symbols and rules */
  "reports-symbols": Record<string, never>;
  /** Households by what they were approved for */
  "reports-table-category": Record<string, never>;
  /** Reasons named by ten or more households */
  "reports-table-codes": Record<string, never>;
  /** Households by the language of the interview */
  "reports-table-delivered": Record<string, never>;
  /** Households by how they left */
  "reports-table-leave": Record<string, never>;
  /** Households by how long they had fostered */
  "reports-table-length": Record<string, never>;
  /** Households by the theme of their main reason */
  "reports-table-main": Record<string, never>;
  /** Households by how far their leaving could have been prevented, in the carers' view */
  "reports-table-prevented": Record<string, never>;
  /** Households that agreed with each sentence */
  "reports-table-ratings": Record<string, never>;
  /** Households that took part, by the region of their service */
  "reports-table-region": Record<string, never>;
  /** Households by the language that they asked for */
  "reports-table-requested": Record<string, never>;
  /** Households that named each theme, by sector */
  "reports-table-sectors": Record<string, never>;
  /** Households that named each theme */
  "reports-table-themes": Record<string, never>;
  /** Households that named each theme, year by year */
  "reports-table-years": Record<string, never>;
  /** The national report belongs to the whole of Wales and takes no service. Leave the service out. */
  "reports-takes-no-service": Record<string, never>;
  /** Each of these themes was named by five or more households, among their reasons for leaving: */
  "reports-themes-five": Record<string, never>;
  /** Each of these themes was named by ten or more households, among their reasons for leaving: */
  "reports-themes-ten": Record<string, never>;
  /** There is no such service on this desk. Choose one that is in the list. */
  "reports-unknown-service": Record<string, never>;
  /** Carers' voices, by theme */
  "reports-voices": Record<string, never>;
  /** Each voice is in the language in which it was said. */
  "reports-voices-intro": Record<string, never>;
  /** Other voices */
  "reports-voices-other": Record<string, never>;
  /** The national picture */
  "reports-wales": Record<string, never>;
  /** The Welsh language */
  "reports-welsh": Record<string, never>;
  /** Before each interview carers are asked, in both languages, which language they would like. */
  "reports-welsh-intro": Record<string, never>;
  /** All of them named it, so nobody would be protected (rule 9). */
  "reports-why-all": Record<string, never>;
  /** Together with everything released before, a reader could work out too much: something hidden would be left with fewer than three possible values (rules 12 and 16). That choice rests on what was released already, not on the answer. */
  "reports-why-attack": Record<string, never>;
  /** Both sides are as strong as each other, and saying both would give the numbers away (rule 9). */
  "reports-why-both": Record<string, never>;
  /** Eight households, or a pool of three services, are needed at the end of a reporting year. These wait for the next year (rules 5 and 6). */
  "reports-why-cohort": Record<string, never>;
  /** Fewer than { $least } are left once the service with the most of them is taken away, so one person's course could be worked out (rules 12 and 15). */
  "reports-why-few-others": { "least": number };
  /** There are fewer than { $least }: it is neither said nor printed (rules 9 to 13). */
  "reports-why-fewer": { "least": number };
  /** One service has nearly all of them. With the total it would know how few the others have (rule 15). */
  "reports-why-one-service": Record<string, never>;
  /** A sum is never printed beside its parts: together they would give the numbers away (rule 12). */
  "reports-why-sum": Record<string, never>;
  /** Code these before the report is made: the count is locked with it. */
  "reports-why-uncoded": Record<string, never>;
  /** The reporting year is not over yet (rule 5). Last day of the year: { $day }. Choose an earlier year. */
  "reports-year-open": { "day": { day: string } };
  /** Year by year */
  "reports-years": Record<string, never>;
  /** The numbers of earlier years are repeated as they were released. Nothing is counted anew. */
  "reports-years-intro": Record<string, never>;
  /** Go on with what can be read? */
  "rescue-ask": Record<string, never>;
  /** New records are made of what can be read, and you go on with them. What is missing stays missing. The damaged file is not deleted, and you can still bring back a copy later. */
  "rescue-ask-why": Record<string, never>;
  /** Lines in records of concern may be missing. Please look through them first. */
  "rescue-concerns": Record<string, never>;
  /** The newest copy that is whole was made on { $day } at { $time }. Cases: { $cases }. Interviews: { $interviews }. What you entered after that is not in it. */
  "rescue-copy": { "cases": number; "day": { day: string }; "interviews": number; "time": string };
  /** Go on with the copy? */
  "rescue-copy-ask": Record<string, never>;
  /** The copy takes the place of your records. What you entered after it was made is not in it. The damaged file is not deleted. */
  "rescue-copy-ask-why": Record<string, never>;
  /** Bring back this copy */
  "rescue-copy-do": Record<string, never>;
  /** A copy to compare */
  "rescue-copy-title": Record<string, never>;
  /** What could be read is open. The damaged file is kept in the folder { $aside }. */
  "rescue-done": { "aside": string };
  /** The damaged file is kept in the folder { $aside }, whatever you choose. */
  "rescue-kept-in": { "aside": string };
  /** What can be read, and what is missing */
  "rescue-lines": Record<string, never>;
  /** Reading every page that can be read… */
  "rescue-looking": Record<string, never>;
  /** No copy was found where copies are usually kept. If you have one elsewhere, you can bring it back. */
  "rescue-no-copy": Record<string, never>;
  /** More may be missing here than can be counted. */
  "rescue-perhaps-more": Record<string, never>;
  /** See what can still be read */
  "rescue-see": Record<string, never>;
  /** Open what can be read */
  "rescue-take": Record<string, never>;
  /** Opening… */
  "rescue-taking": Record<string, never>;
  /** Cases: { $kept } can be read, { $lost } missing */
  "rescue-thing-cases": { "kept": number; "lost": number };
  /** Permissions: { $kept } can be read, { $lost } missing */
  "rescue-thing-consents": { "kept": number; "lost": number };
  /** Interviews: { $kept } can be read, { $lost } missing */
  "rescue-thing-interviews": { "kept": number; "lost": number };
  /** Notes on questions: { $kept } can be read, { $lost } missing */
  "rescue-thing-notes": { "kept": number; "lost": number };
  /** Passages in carers' own words: { $kept } can be read, { $lost } missing */
  "rescue-thing-quotes": { "kept": number; "lost": number };
  /** Everything else: { $kept } can be read, { $lost } missing */
  "rescue-thing-rest": { "kept": number; "lost": number };
  /** What can still be read */
  "rescue-title": Record<string, never>;
  /** Everything can be read: nothing is missing. */
  "rescue-whole": Record<string, never>;
  /** The file with your records is damaged. Nothing has been deleted. Below is what can still be read of it; nothing has been changed yet. */
  "rescue-why": Record<string, never>;
  /** See what is due */
  "rights-due": Record<string, never>;
  /** Let go of all this */
  "rights-due-apply": Record<string, never>;
  /** This cannot be taken back. It is repeated in every older copy that is ever brought back. Records of safeguarding stay: they have a rule of their own. */
  "rights-due-binding": Record<string, never>;
  /** The case was closed longer ago than contact details are kept: they go. */
  "rights-due-closed": Record<string, never>;
  /** The case was closed without an interview longer ago than contact details are kept: nothing keeps the name. */
  "rights-due-closed-unheard": Record<string, never>;
  /** { $consents } answers about what was allowed, kept without a case */
  "rights-due-consents": { "consents": number };
  /** What had been kept long enough is gone. */
  "rights-due-done": Record<string, never>;
  /** { $drafts } referrals that were begun and never entered */
  "rights-due-drafts": { "drafts": number };
  /** { $journal } lines of the journal */
  "rights-due-journal": { "journal": number };
  /** Looking through the cases… */
  "rights-due-looking": Record<string, never>;
  /** Nothing is due today. */
  "rights-due-none": Record<string, never>;
  /** the fingerprints of { $marks } opt-outs */
  "rights-due-opt-outs": { "marks": number };
  /** Due since */
  "rights-due-since": Record<string, never>;
  /** What has been kept long enough */
  "rights-due-title": Record<string, never>;
  /** Its reporting year was locked longer ago than notes are kept with a person: whatever tells who it was goes. */
  "rights-due-year-locked": Record<string, never>;
  /** Its reporting year and the next one are over, and nothing was ever locked: longer ago than notes are kept with a person. Whatever tells who it was goes. */
  "rights-due-year-passed": Record<string, never>;
  /** Erase everything */
  "rights-erase": Record<string, never>;
  /** summaries, letters, follow-ups and notes of your own about them */
  "rights-erase-after": Record<string, never>;
  /** the names of { $carers } carers, and how to reach them */
  "rights-erase-carers": { "carers": number };
  /** Copies that were made before today still hold it, encrypted, and so does a store that was set aside. Whenever one of them is brought back, it is erased again before anything is shown. Do not keep copies for longer than 90 days. What you saved elsewhere yourself, such as letters and reports as PDF, you delete yourself. */
  "rights-erase-copies": Record<string, never>;
  /** This goes, in the store, in what the search finds and in the log: */
  "rights-erase-goes": Record<string, never>;
  /** For ever, and also from every older copy that is ever brought back. */
  "rights-erase-hint": Record<string, never>;
  /** { $interviews } interviews with their ratings and reasons (answers: { $answers }, marked passages: { $passages }) */
  "rights-erase-interviews": { "answers": number; "interviews": number; "passages": number };
  /** the referral with its days, moves, attempts and booking */
  "rights-erase-referral": Record<string, never>;
  /** This stays, and why: */
  "rights-erase-stays": Record<string, never>;
  /** what was allowed on which day, without a name, for as long as the settings say */
  "rights-erase-stays-consent": Record<string, never>;
  /** the household in the counts of a closed reporting year: what is counted never changes, and names nobody */
  "rights-erase-stays-locked": Record<string, never>;
  /** the number of the case, so that the gap explains itself */
  "rights-erase-stays-number": Record<string, never>;
  /** the fingerprint of an opt-out, if there was one, for as long as the settings say */
  "rights-erase-stays-opt-out": Record<string, never>;
  /** { $released } passages in reports that have already left; nobody can call them back */
  "rights-erase-stays-released": { "released": number };
  /** records of safeguarding, if there are any: they have a review of their own */
  "rights-erase-stays-safeguarding": Record<string, never>;
  /** Erase this case for ever? */
  "rights-erase-title": Record<string, never>;
  /** Type { $number } to confirm */
  "rights-erase-type": { "number": string };
  /** Case { $number } is erased. */
  "rights-erased": { "number": string };
  /** Erasing… */
  "rights-erasing": Record<string, never>;
  /** How to reach the carers */
  "rights-extent-contact": Record<string, never>;
  /** Everything */
  "rights-extent-everything": Record<string, never>;
  /** One interview of several */
  "rights-extent-interview": Record<string, never>;
  /** Whatever tells who it was, and what was said */
  "rights-extent-person": Record<string, never>;
  /** What was allowed, in years */
  "rights-keep-consents": Record<string, never>;
  /** Contact details after a case is closed, in months */
  "rights-keep-contact": Record<string, never>;
  /** The journal, which holds no content, in years */
  "rights-keep-journal": Record<string, never>;
  /** Notes with the person who said them after the reporting year is locked, in months */
  "rights-keep-notes": Record<string, never>;
  /** Opt-outs as a fingerprint, in years */
  "rights-keep-opt-outs": Record<string, never>;
  /** Enter a whole number within the bounds. */
  "rights-keep-wrong": Record<string, never>;
  /** What the carers may ask about their own record. */
  "rights-lead": Record<string, never>;
  /** How long things are kept */
  "rights-retention": Record<string, never>;
  /** What has been kept long enough is shown here before it goes. Nothing goes by itself. */
  "rights-retention-why": Record<string, never>;
  /** The carers’ rights */
  "rights-title": Record<string, never>;
  /** All records */
  "safeguarding-all": Record<string, never>;
  /** Choose an authority */
  "safeguarding-area-choose": Record<string, never>;
  /** Somewhere else */
  "safeguarding-area-other": Record<string, never>;
  /** Arose in case { $number } */
  "safeguarding-arose": { "number": string };
  /** Acknowledgement by the authority */
  "safeguarding-ask-acknowledged": Record<string, never>;
  /** Where is it thought to have occurred? */
  "safeguarding-ask-area": Record<string, never>;
  /** Talk with the designated safeguarding person */
  "safeguarding-ask-consulted": Record<string, never>;
  /** Is somebody in danger now? */
  "safeguarding-ask-danger": Record<string, never>;
  /** The decision */
  "safeguarding-ask-decision": Record<string, never>;
  /** Taking a disagreement further */
  "safeguarding-ask-escalated": Record<string, never>;
  /** Telling the Local Authority Designated Officer for Safeguarding */
  "safeguarding-ask-lado": Record<string, never>;
  /** What came of it */
  "safeguarding-ask-outcome": Record<string, never>;
  /** Open the record again */
  "safeguarding-ask-reopened": Record<string, never>;
  /** Report by telephone */
  "safeguarding-ask-telephoned": Record<string, never>;
  /** Was the carer told that this goes further? */
  "safeguarding-ask-told": Record<string, never>;
  /** Is it about somebody in a position of trust? */
  "safeguarding-ask-trust": Record<string, never>;
  /** Who is the concern for? */
  "safeguarding-ask-who": Record<string, never>;
  /** Written report */
  "safeguarding-ask-written": Record<string, never>;
  /** { $day }, { $time } */
  "safeguarding-at": { "day": { day: string }; "time": string };
  /** Record a new one */
  "safeguarding-change": Record<string, never>;
  /** No */
  "safeguarding-choice-danger-no": Record<string, never>;
  /** Yes */
  "safeguarding-choice-danger-yes": Record<string, never>;
  /** No report */
  "safeguarding-choice-decision-no-report": Record<string, never>;
  /** Report */
  "safeguarding-choice-decision-report": Record<string, never>;
  /** No */
  "safeguarding-choice-told-no": Record<string, never>;
  /** Yes */
  "safeguarding-choice-told-yes": Record<string, never>;
  /** No */
  "safeguarding-choice-trust-no": Record<string, never>;
  /** Not known */
  "safeguarding-choice-trust-unknown": Record<string, never>;
  /** Yes */
  "safeguarding-choice-trust-yes": Record<string, never>;
  /** An adult */
  "safeguarding-choice-who-adult": Record<string, never>;
  /** A child and an adult */
  "safeguarding-choice-who-both": Record<string, never>;
  /** A child */
  "safeguarding-choice-who-child": Record<string, never>;
  /** Close Safeguarding */
  "safeguarding-close": Record<string, never>;
  /** Close anyway */
  "safeguarding-close-anyway": Record<string, never>;
  /** Close the record */
  "safeguarding-close-record": Record<string, never>;
  /** The record can be closed when it is known what came of it, or after a decision not to report. */
  "safeguarding-close-record-wait": Record<string, never>;
  /** Once it is closed, nothing is due and nothing can be added without opening it again. Nothing is deleted. */
  "safeguarding-close-record-why": Record<string, never>;
  /** This record stands apart from the interview. It is not counted, searched or exported, and a withdrawal does not delete it. */
  "safeguarding-closed-room": Record<string, never>;
  /** Add a correction */
  "safeguarding-correct": Record<string, never>;
  /** Correction to these words */
  "safeguarding-correction-of": Record<string, never>;
  /** Correction, { $time } */
  "safeguarding-correction-time": { "time": string };
  /** Telephone 999 now and ask for the police. Then come back here: the words are safe. */
  "safeguarding-danger-now": Record<string, never>;
  /** Date */
  "safeguarding-day": Record<string, never>;
  /** Record the decision? */
  "safeguarding-decide-ask": Record<string, never>;
  /** The decision not to report is recorded with your reason and the time. It cannot be changed or deleted; you can record a new decision afterwards. */
  "safeguarding-decide-ask-no-report": Record<string, never>;
  /** The decision to report is recorded with your reason and the time. It cannot be changed or deleted; you can record a new decision afterwards. The program sends nothing to anybody: you telephone. */
  "safeguarding-decide-ask-report": Record<string, never>;
  /** Record the decision */
  "safeguarding-decide-yes": Record<string, never>;
  /** What is to be done */
  "safeguarding-due": Record<string, never>;
  /** Acknowledgement by the end of { $day } */
  "safeguarding-due-acknowledgement": { "day": { day: string } };
  /** Tell the Designated Officer by the end of { $day } */
  "safeguarding-due-lado": { "day": { day: string } };
  /** Written report by { $day }, { $time } */
  "safeguarding-due-written": { "day": { day: string }; "time": string };
  /** The authority’s duty team */
  "safeguarding-duty-team": Record<string, never>;
  /** What is known */
  "safeguarding-facts": Record<string, never>;
  /** If none comes within 7 working days, telephone again. */
  "safeguarding-hint-acknowledged": Record<string, never>;
  /** The authority where it occurred receives the report, even if the service is in another area. */
  "safeguarding-hint-area": Record<string, never>;
  /** This must not cause delay. If you cannot reach the person, report. */
  "safeguarding-hint-consulted": Record<string, never>;
  /** A reason is needed either way. */
  "safeguarding-hint-decision": Record<string, never>;
  /** If you disagree with what was decided, record whom you went to and with what. */
  "safeguarding-hint-escalated": Record<string, never>;
  /** Within 24 hours, or on the next working day. */
  "safeguarding-hint-lado": Record<string, never>;
  /** Do not tell if that would put somebody in danger. */
  "safeguarding-hint-told": Record<string, never>;
  /** A worker, a volunteer or another carer, for example. */
  "safeguarding-hint-trust": Record<string, never>;
  /** Within 24 hours of the report by telephone. */
  "safeguarding-hint-written": Record<string, never>;
  /** Every line, as it was written */
  "safeguarding-history": Record<string, never>;
  /** This record is closed. */
  "safeguarding-is-closed": Record<string, never>;
  /** Safeguarding, from anywhere */
  "safeguarding-key": Record<string, never>;
  /** Show the script in the other language */
  "safeguarding-key-other": Record<string, never>;
  /** Acknowledgement */
  "safeguarding-kind-acknowledged": Record<string, never>;
  /** Where */
  "safeguarding-kind-area": Record<string, never>;
  /** Closing */
  "safeguarding-kind-closed": Record<string, never>;
  /** Talk with the designated safeguarding person */
  "safeguarding-kind-consulted": Record<string, never>;
  /** Correction */
  "safeguarding-kind-correction": Record<string, never>;
  /** Danger now */
  "safeguarding-kind-danger": Record<string, never>;
  /** Decision */
  "safeguarding-kind-decision": Record<string, never>;
  /** Disagreement */
  "safeguarding-kind-escalated": Record<string, never>;
  /** Telling the Designated Officer */
  "safeguarding-kind-lado": Record<string, never>;
  /** Outcome */
  "safeguarding-kind-outcome": Record<string, never>;
  /** Opening again */
  "safeguarding-kind-reopened": Record<string, never>;
  /** Report by telephone */
  "safeguarding-kind-telephoned": Record<string, never>;
  /** Telling the carer */
  "safeguarding-kind-told": Record<string, never>;
  /** Position of trust */
  "safeguarding-kind-trust": Record<string, never>;
  /** For whom */
  "safeguarding-kind-who": Record<string, never>;
  /** Words */
  "safeguarding-kind-words": Record<string, never>;
  /** Written report */
  "safeguarding-kind-written": Record<string, never>;
  /** Records of concern */
  "safeguarding-list": Record<string, never>;
  /** To be done */
  "safeguarding-list-due": Record<string, never>;
  /** There is no record yet. The Safeguarding button begins one, at any time. */
  "safeguarding-list-none": Record<string, never>;
  /** Record */
  "safeguarding-list-number": Record<string, never>;
  /** Opened */
  "safeguarding-list-opened": Record<string, never>;
  /** Where it stands */
  "safeguarding-list-state": Record<string, never>;
  /** The journal notes each time a record is opened. */
  "safeguarding-list-why": Record<string, never>;
  /** New record */
  "safeguarding-new": Record<string, never>;
  /** The new one counts from now on. The old one stays in the record. */
  "safeguarding-newer-counts": Record<string, never>;
  /** Ask what came of it, and record the outcome. */
  "safeguarding-next-awaiting-outcome": Record<string, never>;
  /** Nothing is to be done. */
  "safeguarding-next-closed": Record<string, never>;
  /** Nothing is left to do. The record can be closed, or a new decision recorded. */
  "safeguarding-next-not-reported": Record<string, never>;
  /** Nothing is left to do. The record can be closed. */
  "safeguarding-next-outcome-known": Record<string, never>;
  /** Telephone the authority now, and record the call here. */
  "safeguarding-next-to-telephone": Record<string, never>;
  /** Write the words, then decide whether to report. */
  "safeguarding-next-undecided": Record<string, never>;
  /** Not entered in Settings yet. */
  "safeguarding-no-number": Record<string, never>;
  /** Nothing is sent. Your reason stands in the record. If something changes, record a new decision. */
  "safeguarding-no-report-now": Record<string, never>;
  /** Record */
  "safeguarding-note": Record<string, never>;
  /** Open { $number } */
  "safeguarding-open": { "number": string };
  /** Overdue: there is no acknowledgement, and it was to come by { $day }. Telephone the authority again. */
  "safeguarding-overdue-acknowledgement": { "day": { day: string } };
  /** Overdue: the Designated Officer was to be told by { $day }. Telephone now. */
  "safeguarding-overdue-lado": { "day": { day: string } };
  /** something is overdue */
  "safeguarding-overdue-mark": Record<string, never>;
  /** Overdue: the written report was to go by { $day }, { $time }. Send it now. */
  "safeguarding-overdue-written": { "day": { day: string }; "time": string };
  /** Designated safeguarding person */
  "safeguarding-person": Record<string, never>;
  /** Report for printing */
  "safeguarding-print": Record<string, never>;
  /** Both languages */
  "safeguarding-print-both": Record<string, never>;
  /** Welsh */
  "safeguarding-print-cy": Record<string, never>;
  /** English */
  "safeguarding-print-en": Record<string, never>;
  /** Language of the report */
  "safeguarding-print-lang": Record<string, never>;
  /** Choose a folder and make the report */
  "safeguarding-print-make": Record<string, never>;
  /** The file holds the words in clear. Keep it in a safe place, and delete it once it has been sent. The journal notes that it was made. */
  "safeguarding-print-why": Record<string, never>;
  /** The report is here: { $file } */
  "safeguarding-printed": { "file": string };
  /** Record { $number } */
  "safeguarding-record": { "number": string };
  /** New record */
  "safeguarding-record-new": Record<string, never>;
  /** About */
  "safeguarding-report-about": Record<string, never>;
  /** Every line of the record */
  "safeguarding-report-all": Record<string, never>;
  /** Lines are added and none is changed. Of two of the same kind, the later one counts. */
  "safeguarding-report-all-how": Record<string, never>;
  /** Confidential: for the addressee alone */
  "safeguarding-report-confidential": Record<string, never>;
  /** corrects line { $line } */
  "safeguarding-report-corrects": { "line": number };
  /** done */
  "safeguarding-report-done": Record<string, never>;
  /** Report of concern { $number } · Confidential */
  "safeguarding-report-footer": { "number": string };
  /** What is known */
  "safeguarding-report-known": Record<string, never>;
  /** The record holds no words. */
  "safeguarding-report-no-words": Record<string, never>;
  /** Nothing has been recorded here. */
  "safeguarding-report-nothing": Record<string, never>;
  /** Telephone the authority now. Out of hours, telephone its emergency duty team. */
  "safeguarding-report-now": Record<string, never>;
  /** No. */
  "safeguarding-report-number": Record<string, never>;
  /** The record was opened on { $when } */
  "safeguarding-report-opened": { "when": string };
  /** The designated safeguarding person is { $name } { $telephone }. */
  "safeguarding-report-person": { "name": string; "telephone": string };
  /** Begun { $from }, set down { $to } */
  "safeguarding-report-said": { "from": string; "to": string };
  /** What is recorded */
  "safeguarding-report-says": Record<string, never>;
  /** What was done */
  "safeguarding-report-steps": Record<string, never>;
  /** A record of concern about a child or an adult at risk, for the one who receives the report */
  "safeguarding-report-subject": Record<string, never>;
  /** Report of concern { $number } */
  "safeguarding-report-title": { "number": string };
  /** What was said, word for word */
  "safeguarding-report-words": Record<string, never>;
  /** The words were written as they were said and not changed afterwards. Every correction is in the last table. */
  "safeguarding-report-words-how": Record<string, never>;
  /** Written */
  "safeguarding-report-written-at": Record<string, never>;
  /** Reporting */
  "safeguarding-reporting": Record<string, never>;
  /** Keeping these records */
  "safeguarding-retention": Record<string, never>;
  /** What to say */
  "safeguarding-script": Record<string, never>;
  /** If it is a complaint and not a safeguarding matter, point the carer to the service’s complaints procedure. Do not judge it. */
  "safeguarding-script-complaint": Record<string, never>;
  /** Do */
  "safeguarding-script-do": Record<string, never>;
  /** If you have to ask, ask openly: “Can you tell me more about that?” */
  "safeguarding-script-do-clarify": Record<string, never>;
  /** Listen, and stay calm. */
  "safeguarding-script-do-listen": Record<string, never>;
  /** Write the words as they were said. The date and the time come by themselves. */
  "safeguarding-script-do-words": Record<string, never>;
  /** Reporting is not a matter of personal choice. Report to the local authority where the concern is thought to have occurred, which may not be the service’s own area. */
  "safeguarding-script-duty": Record<string, never>;
  /** Do not */
  "safeguarding-script-not": Record<string, never>;
  /** Do not investigate, lead or assume. */
  "safeguarding-script-not-investigate": Record<string, never>;
  /** Do not promise confidentiality. */
  "safeguarding-script-not-promise": Record<string, never>;
  /** Do not wait: talk to the designated safeguarding person, but not if that causes delay. */
  "safeguarding-script-not-wait": Record<string, never>;
  /** Show in the other language */
  "safeguarding-script-other": Record<string, never>;
  /** Hide the other language */
  "safeguarding-script-other-hide": Record<string, never>;
  /** Say */
  "safeguarding-script-say": Record<string, never>;
  /** I will tell you what happens next, if it is safe to do so. */
  "safeguarding-script-say-next": Record<string, never>;
  /** I cannot promise to keep this between us. When a child or an adult could come to harm, I have to tell the people who can help. */
  "safeguarding-script-say-share": Record<string, never>;
  /** Thank you for telling me. I take this seriously. */
  "safeguarding-script-say-thanks": Record<string, never>;
  /** Safeguarding */
  "safeguarding-set": Record<string, never>;
  /** Name of the designated safeguarding person */
  "safeguarding-set-person": Record<string, never>;
  /** Telephone of the designated safeguarding person */
  "safeguarding-set-phone": Record<string, never>;
  /** How long records of concern are kept, by the charity’s policy */
  "safeguarding-set-retention": Record<string, never>;
  /** The program deletes no record of concern. This sentence stands beside each of them. */
  "safeguarding-set-retention-hint": Record<string, never>;
  /** Telephone numbers of duty teams */
  "safeguarding-set-teams": Record<string, never>;
  /** Type the numbers that you have checked. None comes with the program, so that no number grows old unseen. */
  "safeguarding-set-teams-hint": Record<string, never>;
  /** Waiting for acknowledgement */
  "safeguarding-state-awaiting-acknowledgement": Record<string, never>;
  /** Waiting for the outcome */
  "safeguarding-state-awaiting-outcome": Record<string, never>;
  /** Closed */
  "safeguarding-state-closed": Record<string, never>;
  /** Decided not to report */
  "safeguarding-state-not-reported": Record<string, never>;
  /** Outcome known */
  "safeguarding-state-outcome-known": Record<string, never>;
  /** To be telephoned */
  "safeguarding-state-to-telephone": Record<string, never>;
  /** Written report to go */
  "safeguarding-state-to-write": Record<string, never>;
  /** No decision yet */
  "safeguarding-state-undecided": Record<string, never>;
  /** What the authority said */
  "safeguarding-text-acknowledged": Record<string, never>;
  /** Which area? */
  "safeguarding-text-area": Record<string, never>;
  /** What they said */
  "safeguarding-text-consulted": Record<string, never>;
  /** The reason */
  "safeguarding-text-decision": Record<string, never>;
  /** What the disagreement is, and what was asked */
  "safeguarding-text-escalated": Record<string, never>;
  /** What was said */
  "safeguarding-text-lado": Record<string, never>;
  /** What happened */
  "safeguarding-text-outcome": Record<string, never>;
  /** Why it is opened again */
  "safeguarding-text-reopened": Record<string, never>;
  /** What was said */
  "safeguarding-text-telephoned": Record<string, never>;
  /** Why not, if not */
  "safeguarding-text-told": Record<string, never>;
  /** How it went */
  "safeguarding-text-written": Record<string, never>;
  /** Time, for example 14:30 */
  "safeguarding-time": Record<string, never>;
  /** Safeguarding */
  "safeguarding-title": Record<string, never>;
  /** Follow Section 5 of the Wales Safeguarding Procedures. A serious matter goes at once. Tell the Local Authority Designated Officer for Safeguarding within 24 hours, or on the next working day. */
  "safeguarding-trust-now": Record<string, never>;
  /** The last words are not saved yet. They stay here, and the program keeps trying. */
  "safeguarding-unsaved": Record<string, never>;
  /** From whom */
  "safeguarding-whom-acknowledged": Record<string, never>;
  /** With whom */
  "safeguarding-whom-consulted": Record<string, never>;
  /** To whom */
  "safeguarding-whom-escalated": Record<string, never>;
  /** With whom */
  "safeguarding-whom-lado": Record<string, never>;
  /** With whom, and in which team */
  "safeguarding-whom-telephoned": Record<string, never>;
  /** To whom */
  "safeguarding-whom-written": Record<string, never>;
  /** What was said, word for word */
  "safeguarding-words": Record<string, never>;
  /** Set down */
  "safeguarding-words-done": Record<string, never>;
  /** In the person’s own words, not tidied. Every burst of typing is kept at once, with its time. */
  "safeguarding-words-hint": Record<string, never>;
  /** Language of the words */
  "safeguarding-words-lang": Record<string, never>;
  /** Set down */
  "safeguarding-words-set-down": Record<string, never>;
  /** Once they are set down, the words cannot be changed, but you can add a correction. When you close, they are set down as they stand. */
  "safeguarding-words-set-down-hint": Record<string, never>;
  /** Begun { $from }, set down { $to } */
  "safeguarding-words-time": { "from": string; "to": string };
  /** This report shows how the mentoring scheme for foster carers went across Wales: who was referred, how soon they were in touch, what was done. It holds nothing that a mentor and a mentee said to each other; nobody writes that down. */
  "scheme-about": Record<string, never>;
  /** Whoever is still approved after a year may be so for other reasons than mentoring. */
  "scheme-cannot-cause": Record<string, never>;
  /** Nothing can be concluded about what was said, or how it helped. */
  "scheme-cannot-said": Record<string, never>;
  /** mentoring-report */
  "scheme-file": Record<string, never>;
  /** Days from referral to first contact, the middle value */
  "scheme-measure": { "measure": string };
  /** The report would say nothing at all: every number is below five, or nearly all of it is one service's (rules 11 and 15). Wait, or choose another period. */
  "scheme-nothing": Record<string, never>;
  /** Every number is for Wales as a whole and rounded; none is split by service, and one of which a single service has nearly all is left out. Who is still approved after a year is given from ten, of those who were mentored and of the others where both groups are large enough, and else of everybody together. */
  "scheme-protect": Record<string, never>;
  /** Days from referral to first contact, the middle value: { $shown } */
  "scheme-said": { "measure": string; "shown": string };
  /** How the mentoring scheme for foster carers went across Wales */
  "scheme-subject": Record<string, never>;
  /** The scheme in numbers, across Wales */
  "scheme-table": Record<string, never>;
  /** Mentoring report: Wales */
  "scheme-title": Record<string, never>;
  /** Mentees, matches, contacts and tasks are counted each by themselves. A contact counts as kept when it came no more than a week after it was due. */
  "scheme-unit": Record<string, never>;
  /** How the scheme went */
  "scheme-went": Record<string, never>;
  /** About Gwrando */
  "settings-about": Record<string, never>;
  /** Approval ended on this date, or after it */
  "settings-approval-from": Record<string, never>;
  /** Browse */
  "settings-browse": Record<string, never>;
  /** Recommendations, commitments and the five ideas for care */
  "settings-change-commitments": Record<string, never>;
  /** The interview in Welsh and in English: guide, notes, ratings and consent, saved as you write */
  "settings-change-listen": Record<string, never>;
  /** The mentoring scheme, when it is switched on */
  "settings-change-mentoring": Record<string, never>;
  /** The outbox: reports leave when there is a connection, once */
  "settings-change-outbox": Record<string, never>;
  /** Reports for each service, the panel, the inspectorate and Wales, which give nobody away */
  "settings-change-reports": Record<string, never>;
  /** Encryption, locks, copies that are tried, and the rescue of a damaged store */
  "settings-change-safe": Record<string, never>;
  /** What each version brought */
  "settings-changes": Record<string, never>;
  /** The name of the charity responsible for the project */
  "settings-charity": Record<string, never>;
  /** Checking the records */
  "settings-check": Record<string, never>;
  /** Checking every page… */
  "settings-check-going-on": Record<string, never>;
  /** Last check, everything whole: { $day }, { $time } */
  "settings-check-last": { "day": { day: string }; "time": string };
  /** No check has come to its end yet. You can begin one now. */
  "settings-check-none": Record<string, never>;
  /** Check now */
  "settings-check-now": Record<string, never>;
  /** Each time the program is opened, and once a day, every page of the file with your records is checked while you work. */
  "settings-check-why": Record<string, never>;
  /** How to reach the project */
  "settings-contact": Record<string, never>;
  /** How many times should you try to reach the carers? */
  "settings-contact-attempts": Record<string, never>;
  /** After that, without an answer, no further attempt is offered. From 1 to 9. */
  "settings-contact-attempts-hint": Record<string, never>;
  /** Copies */
  "settings-copies": Record<string, never>;
  /** A copy is locked with the same passphrase. Keep it on a stick or in another folder, not on the laptop alone. */
  "settings-copies-why": Record<string, never>;
  /** Make a copy each time the program locks, and when the last one is a day old */
  "settings-copy-at-lock": Record<string, never>;
  /** File */
  "settings-copy-file": Record<string, never>;
  /** Folder for copies */
  "settings-copy-folder": Record<string, never>;
  /** Cases: { $cases }. Interviews: { $interviews }. */
  "settings-copy-holds": { "cases": number; "interviews": number };
  /** Last proven copy: { $day }, { $time } */
  "settings-copy-last": { "day": { day: string }; "time": string };
  /** Making a copy and checking it… */
  "settings-copy-making": Record<string, never>;
  /** Choose a folder first */
  "settings-copy-no-folder": Record<string, never>;
  /** No copy has been proven yet. Choose a folder and make one now. */
  "settings-copy-none": Record<string, never>;
  /** Make a copy now */
  "settings-copy-now": Record<string, never>;
  /** Every copy of the last two days stays, then one a day for a fortnight, then one a week. After 90 days a copy is deleted; the newest one always stays. */
  "settings-copy-thinned": Record<string, never>;
  /** How to reach counselling */
  "settings-counselling": Record<string, never>;
  /** This is shown at the end of every interview. */
  "settings-counselling-hint": Record<string, never>;
  /** The service's dates */
  "settings-dates": Record<string, never>;
  /** In Welsh */
  "settings-in-cy": Record<string, never>;
  /** In English */
  "settings-in-en": Record<string, never>;
  /** Inviting */
  "settings-inviting": Record<string, never>;
  /** Saved */
  "settings-kept": Record<string, never>;
  /** Language */
  "settings-language": Record<string, never>;
  /** Folder for letters */
  "settings-letter-folder": Record<string, never>;
  /** Free to use, to change and to pass on under the MIT licence or the Apache licence 2.0, as you prefer. */
  "settings-licence": Record<string, never>;
  /** Locking */
  "settings-lock": Record<string, never>;
  /** Lock after how many minutes with nothing happening? */
  "settings-lock-after": Record<string, never>;
  /** Lock during an interview too */
  "settings-lock-interview": Record<string, never>;
  /** It then waits three times as long, because whoever listens does not type. Without this, the program stays open while you listen. */
  "settings-lock-interview-hint": Record<string, never>;
  /** Enter a whole number from 1 to 60 */
  "settings-lock-whole": Record<string, never>;
  /** After how many days without a reply should the list remind you? */
  "settings-no-reply-days": Record<string, never>;
  /** This is the size of the notes during an interview. */
  "settings-note-sample": Record<string, never>;
  /** Size of the notes */
  "settings-note-size": Record<string, never>;
  /** Change the passphrase */
  "settings-passphrase": Record<string, never>;
  /** Change the passphrase */
  "settings-passphrase-change": Record<string, never>;
  /** The passphrase was changed. The recovery key stays the same. */
  "settings-passphrase-changed": Record<string, never>;
  /** The present passphrase */
  "settings-passphrase-old": Record<string, never>;
  /** Enter the present passphrase */
  "settings-passphrase-old-missing": Record<string, never>;
  /** Folder for reports */
  "settings-report-folder": Record<string, never>;
  /** Reports */
  "settings-reports": Record<string, never>;
  /** The screen */
  "settings-screen": Record<string, never>;
  /** The service began on */
  "settings-service-start": Record<string, never>;
  /** Texts for carers */
  "settings-texts": Record<string, never>;
  /** Colours */
  "settings-theme": Record<string, never>;
  /** High contrast, dark */
  "settings-theme-contrast-dark": Record<string, never>;
  /** High contrast, light */
  "settings-theme-contrast-light": Record<string, never>;
  /** Dark */
  "settings-theme-dark": Record<string, never>;
  /** Light */
  "settings-theme-light": Record<string, never>;
  /** The same as the computer */
  "settings-theme-system": Record<string, never>;
  /** Settings */
  "settings-title": Record<string, never>;
  /** Enter a real date, for example 1 6 2023 */
  "settings-trouble-day": Record<string, never>;
  /** Version */
  "settings-version": Record<string, never>;
  /** Nothing recorded */
  "sheet-access-none": Record<string, never>;
  /** Attempts to reach them: { $count } of { $all } */
  "sheet-attempts": { "all": number; "count": number };
  /** Nobody has tried to reach them yet. Note each attempt, also one that reached nobody. */
  "sheet-attempts-none": Record<string, never>;
  /** The case is closed. Reopening it would change this. */
  "sheet-bar-closed": Record<string, never>;
  /** The carers opted out. They are not contacted again. */
  "sheet-bar-opted-out": Record<string, never>;
  /** The statement about the IRM has not been read to the carers yet. */
  "sheet-bar-statement": Record<string, never>;
  /** The carers withdrew what they had said. */
  "sheet-bar-withdrawn": Record<string, never>;
  /** Day of the interview */
  "sheet-book-day": Record<string, never>;
  /** Keep the booking */
  "sheet-book-keep": Record<string, never>;
  /** How will it take place? */
  "sheet-book-means": Record<string, never>;
  /** Minutes */
  "sheet-book-minutes": Record<string, never>;
  /** An interview takes 60 to 90 minutes. */
  "sheet-book-minutes-hint": Record<string, never>;
  /** Place */
  "sheet-book-place": Record<string, never>;
  /** Where to go, or how the call is made */
  "sheet-book-place-hint": Record<string, never>;
  /** Time */
  "sheet-book-time": Record<string, never>;
  /** By the 24-hour clock, for example 14:00 */
  "sheet-book-time-hint": Record<string, never>;
  /** The time is kept as the clock on the wall shows it. A booking that stood before is replaced. */
  "sheet-book-why": Record<string, never>;
  /** Booked for */
  "sheet-booked-for": Record<string, never>;
  /** How */
  "sheet-booked-how": Record<string, never>;
  /** Why is it closed? */
  "sheet-close-because": Record<string, never>;
  /** Nothing more can be done with the case until it is reopened. Nothing is deleted. */
  "sheet-close-why": Record<string, never>;
  /** The carers would rather not */
  "sheet-closed-declined": Record<string, never>;
  /** Everything is done */
  "sheet-closed-done": Record<string, never>;
  /** Nobody answered */
  "sheet-closed-no-reply": Record<string, never>;
  /** The household may not be interviewed */
  "sheet-closed-not-eligible": Record<string, never>;
  /** The service took its referral back */
  "sheet-closed-taken-back": Record<string, never>;
  /** Day it was told */
  "sheet-disclosure-day": Record<string, never>;
  /** Log the disclosure */
  "sheet-disclosure-keep": Record<string, never>;
  /** Why */
  "sheet-disclosure-reason": Record<string, never>;
  /** Who was told */
  "sheet-disclosure-to-whom": Record<string, never>;
  /** What was told */
  "sheet-disclosure-what": Record<string, never>;
  /** Nothing of an interview goes to the IRM or to the service’s decision-maker. An exception is entered here; normally there is none. */
  "sheet-disclosure-why": Record<string, never>;
  /** Told to the IRM or the decision-maker */
  "sheet-disclosures": Record<string, never>;
  /** Book a time */
  "sheet-do-book": Record<string, never>;
  /** Close the case */
  "sheet-do-close": Record<string, never>;
  /** Record an attempt to invite */
  "sheet-do-invite": Record<string, never>;
  /** Log a disclosure to the IRM */
  "sheet-do-log-disclosure": Record<string, never>;
  /** Override the hold */
  "sheet-do-override-hold": Record<string, never>;
  /** I have read this to the carers */
  "sheet-do-read-statement": Record<string, never>;
  /** Change the time */
  "sheet-do-rebook": Record<string, never>;
  /** Reopen the case */
  "sheet-do-reopen": Record<string, never>;
  /** Cancel the booking */
  "sheet-do-unbook": Record<string, never>;
  /** Not recorded that the carers know of the referral */
  "sheet-flag-carer-not-told": Record<string, never>;
  /** Earlier interview */
  "sheet-flag-earlier": Record<string, never>;
  /** Hold overridden */
  "sheet-flag-hold-overridden": Record<string, never>;
  /** Statement still to be read */
  "sheet-flag-statement-unread": Record<string, never>;
  /** The interview need not wait */
  "sheet-gates-open": Record<string, never>;
  /** Overridden: the carers insist in writing */
  "sheet-gates-overridden": Record<string, never>;
  /** The interview has to wait */
  "sheet-gates-shut": Record<string, never>;
  /** History */
  "sheet-history": Record<string, never>;
  /** Day */
  "sheet-invite-day": Record<string, never>;
  /** Day of the attempt */
  "sheet-invite-day-of": Record<string, never>;
  /** Record the attempt */
  "sheet-invite-keep": Record<string, never>;
  /** How */
  "sheet-invite-means": Record<string, never>;
  /** Note */
  "sheet-invite-note": Record<string, never>;
  /** If wanted, for example when to ring again */
  "sheet-invite-note-hint": Record<string, never>;
  /** What came of it */
  "sheet-invite-outcome": Record<string, never>;
  /** This is attempt { $count } of { $all }. After the last one without an answer the carers are left in peace. */
  "sheet-invite-why": { "all": number; "count": number };
  /** The wait can end on { $day }. */
  "sheet-lifts": { "day": { day: string } };
  /** Time booked */
  "sheet-made-book": Record<string, never>;
  /** Case closed */
  "sheet-made-close": Record<string, never>;
  /** Attempt to invite */
  "sheet-made-invite": Record<string, never>;
  /** Disclosure logged */
  "sheet-made-log-disclosure": Record<string, never>;
  /** Hold overridden */
  "sheet-made-override-hold": Record<string, never>;
  /** Statement read */
  "sheet-made-read-statement": Record<string, never>;
  /** Case reopened */
  "sheet-made-reopen": Record<string, never>;
  /** Interview started */
  "sheet-made-start-interview": Record<string, never>;
  /** Booking cancelled */
  "sheet-made-unbook": Record<string, never>;
  /** By e-mail */
  "sheet-means-email": Record<string, never>;
  /** By letter */
  "sheet-means-letter": Record<string, never>;
  /** By telephone */
  "sheet-means-phone": Record<string, never>;
  /** By text message */
  "sheet-means-text": Record<string, never>;
  /** In person */
  "sheet-meeting-in-person": Record<string, never>;
  /** By telephone */
  "sheet-meeting-phone": Record<string, never>;
  /** By video */
  "sheet-meeting-video": Record<string, never>;
  /** What can be done now */
  "sheet-moves": Record<string, never>;
  /** The interview cannot start yet */
  "sheet-not-yet": Record<string, never>;
  /** A message was left */
  "sheet-outcome-left-message": Record<string, never>;
  /** Nobody answered */
  "sheet-outcome-no-answer": Record<string, never>;
  /** Spoken with the carers */
  "sheet-outcome-reached": Record<string, never>;
  /** Sent, not answered yet */
  "sheet-outcome-sent": Record<string, never>;
  /** Day the carers wrote */
  "sheet-override-day": Record<string, never>;
  /** Why they wish to be heard now */
  "sheet-override-reason": Record<string, never>;
  /** Only when the carers ask for it themselves, in writing. The reason and the day they wrote stay on record for good. */
  "sheet-override-why": Record<string, never>;
  /** The hold while the decision is contested */
  "sheet-overrode-irm-hold": Record<string, never>;
  /** The wait for ratification */
  "sheet-overrode-ratification": Record<string, never>;
  /** Reason */
  "sheet-reason": Record<string, never>;
  /** What is recorded decides again where the case stands. */
  "sheet-reopen-why": Record<string, never>;
  /** Nothing recorded. Ask first whether it is a good time. */
  "sheet-safe-times-none": Record<string, never>;
  /** Read on { $day }, { $time } */
  "sheet-statement-read": { "day": { day: string }; "time": string };
  /** Statement to read aloud */
  "sheet-statement-title": Record<string, never>;
  /** The carers contest the end of their approval. Read this to them before the interview starts. */
  "sheet-statement-why": Record<string, never>;
  /** Choose why the case is closed */
  "sheet-trouble-closed": Record<string, never>;
  /** Choose how it was tried */
  "sheet-trouble-means": Record<string, never>;
  /** Choose how it will take place */
  "sheet-trouble-meeting": Record<string, never>;
  /** Enter a number of minutes from 10 to 480 */
  "sheet-trouble-minutes": Record<string, never>;
  /** Choose who is to be interviewed */
  "sheet-trouble-mode": Record<string, never>;
  /** Choose what came of it */
  "sheet-trouble-outcome": Record<string, never>;
  /** Say why */
  "sheet-trouble-reason": Record<string, never>;
  /** Enter a time by the 24-hour clock, for example 14:00 */
  "sheet-trouble-time": Record<string, never>;
  /** Say who was told */
  "sheet-trouble-to-whom": Record<string, never>;
  /** Say what was told */
  "sheet-trouble-what": Record<string, never>;
  /** The agreed time falls away, and a new one can be booked. */
  "sheet-unbook-why": Record<string, never>;
  /** The carers wrote on { $day } */
  "sheet-written-on": { "day": { day: string } };
  /** Each year this statement tells carers who spoke with us what became of what was said: what was recommended, the answer that came, and what followed. What was declined and what was not kept is said as plainly as what was accepted and kept. */
  "statement-about": Record<string, never>;
  /** We agreed */
  "statement-agreed": Record<string, never>;
  /** Accepted */
  "statement-answer-accepted": Record<string, never>;
  /** Draft */
  "statement-answer-checked": Record<string, never>;
  /** Declined */
  "statement-answer-declined": Record<string, never>;
  /** Draft */
  "statement-answer-draft": Record<string, never>;
  /** Accepted in part */
  "statement-answer-in-part": Record<string, never>;
  /** No reply */
  "statement-answer-no-reply": Record<string, never>;
  /** Awaiting an answer */
  "statement-answer-shared": Record<string, never>;
  /** The recommendation was declined. Date of the answer: { $on }. */
  "statement-answered": { "on": { day: string }; "state": string };
  /** Things are shown as they stood on { $day }. */
  "statement-as-of": { "day": { day: string } };
  /** What changed */
  "statement-changed": Record<string, never>;
  /** Each bar shows how all commitments stood at the end of the year. */
  "statement-changed-intro": Record<string, never>;
  /** { $number }, over the years: { $what } */
  "statement-course": { "number": string; "what": string };
  /** { $what }: how far it was at the end of each year, with the same numbers as the table. { $list } */
  "statement-course-alt": { "list": string; "what": string };
  /** { $number }: { $what } (per cent) */
  "statement-course-share": { "number": string; "what": string };
  /** annual-statement */
  "statement-file": Record<string, never>;
  /** What happened */
  "statement-happened": Record<string, never>;
  /** Answer */
  "statement-head-answer": Record<string, never>;
  /** What was recommended */
  "statement-head-asked": Record<string, never>;
  /** By */
  "statement-head-due": Record<string, never>;
  /** Measure */
  "statement-head-measure": Record<string, never>;
  /** At the end of the year */
  "statement-head-now": Record<string, never>;
  /** Number */
  "statement-head-number": Record<string, never>;
  /** What was promised */
  "statement-head-promise": Record<string, never>;
  /** How it stands */
  "statement-head-state": Record<string, never>;
  /** Year */
  "statement-head-year": Record<string, never>;
  /** The five ideas for care */
  "statement-ideas": Record<string, never>;
  /** Measures of the ideas that are switched on. A dash says that nothing was entered for that year. */
  "statement-ideas-intro": Record<string, never>;
  /** In their words: */
  "statement-in-their-words": Record<string, never>;
  /** What was asked and what was done */
  "statement-loop": Record<string, never>;
  /** { $what }: no */
  "statement-measure-no": { "what": string };
  /** { $what }: nothing reported */
  "statement-measure-nothing": { "what": string };
  /** { $what }: { $now }; the aim is { $target } */
  "statement-measure-number": { "now": number; "target": number; "what": string };
  /** { $what }: { $now } per cent; the aim is { $target } per cent */
  "statement-measure-share": { "now": number; "target": number; "what": string };
  /** { $what }: yes */
  "statement-measure-yes": { "what": string };
  /** No answer came within the time that was agreed. The recommendation was shared on { $on }. */
  "statement-no-reply": { "on": { day: string } };
  /** There is no recommendation, promise or record to tell of in this period. Wait, or choose another period. */
  "statement-nothing": Record<string, never>;
  /** Other promises */
  "statement-own": Record<string, never>;
  /** Promises made without a recommendation, or whose recommendation’s words are not repeated. */
  "statement-own-intro": Record<string, never>;
  /** Who answers for it: */
  "statement-owner": Record<string, never>;
  /** Promise { $number }: */
  "statement-promise": { "number": string };
  /** The numbers here are the services’ public doings, not counts of carers. The only words are those that were shared before with whoever was asked, and the only themes those that a report has named before. */
  "statement-protect": Record<string, never>;
  /** Recommendation { $number } */
  "statement-recommendation": { "number": string };
  /** Recommendation { $number }: awaiting an answer */
  "statement-said-asked": { "number": string; "state": string };
  /** Measures of training */
  "statement-said-idea": { "idea": string };
  /** Promise { $number }: planned */
  "statement-said-kept": { "number": string; "state": string };
  /** { $state }. Due by { $due }. */
  "statement-stands": { "due": { day: string }; "state": string };
  /** Kept */
  "statement-state-kept": Record<string, never>;
  /** Not kept */
  "statement-state-not-kept": Record<string, never>;
  /** Overdue */
  "statement-state-overdue": Record<string, never>;
  /** Kept in part */
  "statement-state-partly": Record<string, never>;
  /** Planned */
  "statement-state-planned": Record<string, never>;
  /** Replaced */
  "statement-state-replaced": Record<string, never>;
  /** Under way */
  "statement-state-under-way": Record<string, never>;
  /** What was asked, what was agreed, and what happened */
  "statement-subject": Record<string, never>;
  /** Recommendations and the answers */
  "statement-table-asked": Record<string, never>;
  /** { $name }: the measures, year by year */
  "statement-table-idea": { "name": string };
  /** Commitments and how they stand */
  "statement-table-kept": Record<string, never>;
  /** Commitments at the end of each year */
  "statement-table-years": Record<string, never>;
  /** Themes that an earlier report named: */
  "statement-themes": Record<string, never>;
  /** Annual statement: { $service } */
  "statement-title": { "service": string };
  /** Annual statement: Wales */
  "statement-title-wales": Record<string, never>;
  /** There is still time to answer. The recommendation was shared on { $on }. */
  "statement-waiting": { "on": { day: string } };
  /** Why: */
  "statement-why": Record<string, never>;
  /** You told us */
  "statement-you-told": Record<string, never>;
  /** These records are already open in another window. Go to that window, or close it. */
  "store-already-open": Record<string, never>;
  /** This copy is not whole. Please do not rely on it. */
  "store-bad-copy": Record<string, never>;
  /** The file with your records is damaged. Nothing has been deleted. You can see what can still be read of it, or bring back a copy. */
  "store-damaged": Record<string, never>;
  /** The file with your records is damaged. Nothing has been deleted: it is kept in the folder { $aside }. You can see what can still be read of it, or bring back a copy. */
  "store-damaged-aside": { "aside": string };
  /** Not saved yet: the disk is full. Your words stay here. Make room on the disk, then go on. */
  "store-disk-full": Record<string, never>;
  /** The computer could not read or write the file ({ $code }). Check that the disk or stick is connected, and try again. */
  "store-io": { "code": string };
  /** The file that opens your records is missing. Nothing has been changed. You can bring back a copy. */
  "store-key-missing": Record<string, never>;
  /** A newer version of Gwrando wrote these records (step { $file }; this version knows up to step { $program }). Nothing has been changed. Please open them with the newer version. */
  "store-newer-program": { "file": number; "program": number };
  /** There are no records in this folder yet. Choose another folder, or begin anew. */
  "store-no-store": Record<string, never>;
  /** This file is not a copy of any records. Choose another file. */
  "store-not-a-copy": Record<string, never>;
  /** This recovery key is not complete, or a character in it differs. Please look again at each group of four. */
  "store-not-a-recovery-key": Record<string, never>;
  /** That could not be done, and nothing has been changed (code { $code }). Try again; if it happens once more, lock the program and open it again. */
  "store-sql": { "code": string };
  /** It was stopped, and nothing was changed. Begin again whenever you like. */
  "store-stopped": Record<string, never>;
  /** There are records in this folder already. Nothing has been changed. Open those, or choose another folder. */
  "store-store-there": Record<string, never>;
  /** That is not the passphrase. Type it again, or open with the recovery key. */
  "store-wrong-passphrase": Record<string, never>;
  /** That is not the recovery key of these records. Compare it with your paper, group by group. */
  "store-wrong-recovery-key": Record<string, never>;
  /** A first interview, step by step */
  "tour-begin": Record<string, never>;
  /** Close */
  "tour-close": Record<string, never>;
  /** That was a whole interview */
  "tour-done-title": Record<string, never>;
  /** Choose a case whose state is “{ cases-state-ready }” and open it. Everybody in this list is invented, so nothing can go wrong. */
  "tour-step-case": Record<string, never>;
  /** Press Ctrl+Enter to come to “{ $section }”. Read the words aloud and mark what the carer allows: without the first yes nothing is counted or quoted. */
  "tour-step-consent": { "section": string };
  /** It is kept, and nothing of it was sent anywhere. Next come its reasons and themes: “{ interviews-to-coding }”. When you want to begin for yourself, press “{ desk-example-leave }” above. */
  "tour-step-done": Record<string, never>;
  /** Open “{ $section }”, the last section. Offer counselling, then press “{ interviews-finish }”. The program says first what that means. */
  "tour-step-finish": { "section": string };
  /** Open “{ $section }” in the list of sections. Go to a statement with Tab and press a number from 1 to 5. Any of them can be left out. */
  "tour-step-rate": { "section": string };
  /** Under “{ cases-start }”, choose with whom you talk and in which language. Then press “{ cases-start-now }”. */
  "tour-step-start": Record<string, never>;
  /** Press Ctrl+Enter until there is a question with a field for notes, and write a few words of what you hear. The line at the bottom says when they are on the disk; there is no button for saving. */
  "tour-step-write": Record<string, never>;
  /** Stop the steps */
  "tour-stop": Record<string, never>;
  /** A first interview: step { $step } of { $all } */
  "tour-title": { "all": number; "step": number };
  /** To the cases */
  "tour-to-cases": Record<string, never>;
  /** To the interview */
  "tour-to-interview": Record<string, never>;
  /** The carer cannot have agreed before the summary was sent. Correct the date. */
  "trouble-aftercare-agreed-before-sent": Record<string, never>;
  /** Note the day the carer agreed to the amended wording. */
  "trouble-aftercare-amended-not-agreed": Record<string, never>;
  /** This day lies before the end of the interview. Correct the date. */
  "trouble-aftercare-before-end": Record<string, never>;
  /** This day has not come yet. Correct the date. */
  "trouble-aftercare-in-future": Record<string, never>;
  /** Note the day the summary was sent as well. */
  "trouble-aftercare-not-sent": Record<string, never>;
  /** Write the summary before noting that it was sent. */
  "trouble-aftercare-summary-missing": Record<string, never>;
  /** Choose from 7 to 120 days. */
  "trouble-answer-days": Record<string, never>;
  /** The interview is over. Withdraw it on the case's page, where it says first what that does. */
  "trouble-ask-withdrawal": Record<string, never>;
  /** As many attempts have been made as the settings allow. Leave the carers in peace, or close the case. */
  "trouble-attempts-spent": Record<string, never>;
  /** Choose from 1 to 480 minutes. */
  "trouble-booking-minutes": Record<string, never>;
  /** That day has passed. Correct the date. */
  "trouble-booking-past": Record<string, never>;
  /** This cannot have happened before the date of the determination letter. Correct the date. */
  "trouble-case-before-letter": Record<string, never>;
  /** Enter the name of at least one carer. */
  "trouble-case-carer-missing": Record<string, never>;
  /** Enter the day on which the approval ended. */
  "trouble-case-ended-missing": Record<string, never>;
  /** This case holds an interview, so it is not deleted as a mistake. Open the case and choose to withdraw the interview. */
  "trouble-case-has-interview": Record<string, never>;
  /** Say why the talk was not in the language that the carers had asked for. */
  "trouble-case-language-why-missing": Record<string, never>;
  /** The notice cannot have arrived after the approval ended. Correct the date. */
  "trouble-case-notice-after-end": Record<string, never>;
  /** Say what the carers lodged: written representations, or an application to the IRM. */
  "trouble-case-route-missing": Record<string, never>;
  /** Enter whole years of fostering, 70 at most. */
  "trouble-case-years-too-many": Record<string, never>;
  /** The carer stopped this interview and opted out. It is not coded and counts for nothing. Choose another interview. */
  "trouble-code-stopped": Record<string, never>;
  /** Reason { $id } is named twice. Take one of them out. */
  "trouble-code-twice": { "id": string };
  /** Choose an authority, or “Somewhere else”. */
  "trouble-concern-area": Record<string, never>;
  /** Choose one answer. */
  "trouble-concern-choice": Record<string, never>;
  /** The record is closed. Open it again to add to it. */
  "trouble-concern-closed": Record<string, never>;
  /** Say which line is put right. */
  "trouble-concern-corrects": Record<string, never>;
  /** That time has not come yet. Correct the date. */
  "trouble-concern-future": Record<string, never>;
  /** This is too long for one line. Make two of it. */
  "trouble-concern-long": Record<string, never>;
  /** That line is not in this record. Go back to the list and choose again. */
  "trouble-concern-no-line": Record<string, never>;
  /** There is no such record. Go back to the list and choose again. */
  "trouble-concern-none": Record<string, never>;
  /** The record is not closed. Go back to the page to see what can be done now. */
  "trouble-concern-not-closed": Record<string, never>;
  /** The record can be closed when it is known what came of it, or after a decision not to report. Record that first. */
  "trouble-concern-not-done": Record<string, never>;
  /** Give the reason. */
  "trouble-concern-reason": Record<string, never>;
  /** Write something here. */
  "trouble-concern-text": Record<string, never>;
  /** Give a time as the clock shows it, for example 14:30. */
  "trouble-concern-time": Record<string, never>;
  /** Choose from 1 to 9 attempts. */
  "trouble-contact-attempts": Record<string, never>;
  /** This day is in the future. Correct the date. */
  "trouble-day-ahead": Record<string, never>;
  /** The calendar has no such day. Correct the date. */
  "trouble-day-not-in-calendar": Record<string, never>;
  /** This is not read as a date. Write the day, then the month, then the year: 4 March 2024 or 4/3/2024. */
  "trouble-day-unreadable": Record<string, never>;
  /** The example inside the program cannot be read. Install the program again. */
  "trouble-example": Record<string, never>;
  /** Choose from 1 to 90 days. */
  "trouble-follow-up-days": Record<string, never>;
  /** There is a problem. Look at the fields that are marked; nothing has been changed. */
  "trouble-form": Record<string, never>;
  /** This interview is over, and its notes stay as they were read back. Write what is to be added under aftercare. */
  "trouble-interview-finished": Record<string, never>;
  /** This interview is still going on. It can be coded once it is over. Finish the interview first. */
  "trouble-interview-not-finished": Record<string, never>;
  /** Each keeping time must be within its bounds: contact 1 to 24 months, notes 1 to 60 months, the rest 1 to 12 years. Correct the period. */
  "trouble-keeping": Record<string, never>;
  /** That is before the day they opted out. Correct the date. */
  "trouble-lift-before": Record<string, never>;
  /** That day is still to come. Correct the date. */
  "trouble-lift-future": Record<string, never>;
  /** Choose from 1 to 60 minutes. */
  "trouble-lock-minutes": Record<string, never>;
  /** The desk is locked. Open it with your passphrase. */
  "trouble-locked": Record<string, never>;
  /** Points are 0 to 100 for each aspect, and at least one is more than nought. Correct the points. */
  "trouble-mentoring-weights": Record<string, never>;
  /** Fill in this box. */
  "trouble-move-words-missing": Record<string, never>;
  /** There is no case with that number. Go back to the list and choose again. */
  "trouble-no-case": Record<string, never>;
  /** The code frame has no reason { $id }. Choose one that is in the list. */
  "trouble-no-code": { "id": string };
  /** This store is not the example. Open the store of the example first. */
  "trouble-no-example": Record<string, never>;
  /** There is no guide { $id }. Choose one that is in the list. */
  "trouble-no-guide": { "id": string };
  /** There is no such interview. Go back to the list and choose again. */
  "trouble-no-interview": Record<string, never>;
  /** The guide has nothing to rate under { $id }. Choose one that is in the list. */
  "trouble-no-item": { "id": string };
  /** The note has no such passage. Go back to the list and choose again. */
  "trouble-no-passage": Record<string, never>;
  /** The question has no prompt { $id }. Choose one that is in the list. */
  "trouble-no-probe": { "id": string };
  /** The guide has no question { $id }. Choose one that is in the list. */
  "trouble-no-question": { "id": string };
  /** There is no such passage in this interview. Go back to the list and choose again. */
  "trouble-no-quote": Record<string, never>;
  /** Choose from 1 to 90 days. */
  "trouble-no-reply-days": Record<string, never>;
  /** There is no such service. Go back to the list and choose again. */
  "trouble-no-service": Record<string, never>;
  /** This household cannot be interviewed yet. The case shows why. Open the case. */
  "trouble-not-eligible": Record<string, never>;
  /** The example is only put into an empty store. This one already holds cases. Make a new home for the example. */
  "trouble-not-empty": Record<string, never>;
  /** This cannot be done as the case stands now. Go back to the page to see what can be done now. */
  "trouble-not-now": Record<string, never>;
  /** The file could not be opened. Open it from its folder. */
  "trouble-not-opened": Record<string, never>;
  /** Nobody of this name has opted out of this service, or they have already changed their mind. Check the name and the service. */
  "trouble-not-opted-out": Record<string, never>;
  /** Choose a size from 16 to 32. */
  "trouble-note-size": Record<string, never>;
  /** Type the number of the case, { $number }, exactly as it stands. */
  "trouble-number-differs": { "number": string };
  /** That value is not on the scale of { $id }. Choose one that is in the list. */
  "trouble-off-the-scale": { "id": string };
  /** This case is on hold: the carers contest the termination, and something is still open. The case shows what would lift the hold. Open the case. */
  "trouble-on-hold": Record<string, never>;
  /** An interview was held with these carers. They may withdraw it on this page. Choose to withdraw the interview. */
  "trouble-opt-out-interviewed": Record<string, never>;
  /** Somebody of this name opted out of this service on { $day }. Is this the same person or another? Until you say so, the referral is not kept. Choose one of the two. */
  "trouble-opted-out": { "day": { day: string } };
  /** More households left in single ways than left at all. Correct the number. */
  "trouble-parts-exceed": Record<string, never>;
  /** The passphrase is too short. Use at least ten characters; four or five words are good. */
  "trouble-passphrase-short": Record<string, never>;
  /** The last day lies before the first. Correct the date. */
  "trouble-period-backwards": Record<string, never>;
  /** Say why the case is deleted. */
  "trouble-reason-missing": Record<string, never>;
  /** That is not the recovery key that was shown. Compare it with your paper, group by group. */
  "trouble-recovery-differs": Record<string, never>;
  /** Choose one of the twelve months. */
  "trouble-review-month": Record<string, never>;
  /** Line { $line }, column { $column }: this is not an act of a script. The lines before it have been done. Correct that line and run the rest. */
  "trouble-script-line": { "column": number; "line": number };
  /** Line { $line }, column { $column }: a script begins with “start”. Put that first. */
  "trouble-script-not-started": { "column": number; "line": number };
  /** Enter the service’s name in both languages. If it has one name, enter it twice. */
  "trouble-service-name-missing": Record<string, never>;
  /** First read the statement about the IRM to the carers, and record that you did. */
  "trouble-statement-unread": Record<string, never>;
  /** The interview is over already. The carer may withdraw it on the case's page. Open the case. */
  "trouble-stop-over": Record<string, never>;
  /** Choose from 1 to 20 working days. */
  "trouble-summary-days": Record<string, never>;
  /** That month has not begun yet. Correct the date. */
  "trouble-tally-future": Record<string, never>;
  /** Give a month and a year: 2026-11. */
  "trouble-tally-month": Record<string, never>;
  /** That is more households than one service can lose in a month. Correct the number. */
  "trouble-tally-too-many": Record<string, never>;
  /** Name at most five reasons beside the main one. */
  "trouble-too-many-codes": Record<string, never>;
  /** A wrong passphrase or key was given several times. Wait { $seconds } seconds, then try again. */
  "trouble-wait": { "seconds": number };
  /** This case waits until the panel’s decision is ratified, or until the panel has noted the resignation. The case shows the days. Open the case. */
  "trouble-waiting-ratification": Record<string, never>;
  /** The interview is still going on. End it first, or stop it at the carer's wish. */
  "trouble-withdraw-not-over": Record<string, never>;
  /** Choose what the carer takes back. */
  "trouble-withdraw-nothing": Record<string, never>;
  /** Another interview of this household still stands, so the record cannot be erased with this one. Go back to the page to see what can be done now. */
  "trouble-withdraw-other-stands": Record<string, never>;
  /** The carer withdrew this interview. Nothing of it can be allowed any more. Leave the words out. */
  "trouble-withdrawn": Record<string, never>;
  /** Enter the wording that the carer approved. */
  "trouble-wording-missing": Record<string, never>;
  /** This wording stands in a report that was sent. Withdraw it on the case's page, where it says which reports held it. */
  "trouble-wording-sent": Record<string, never>;
  /** These words tell the story apart. Find another wording with the carer first. */
  "trouble-wording-tells": Record<string, never>;
  /** The carer withdrew this wording. It can never be used again. Choose another wording. */
  "trouble-wording-withdrawn": Record<string, never>;
  /** The answer was changed. */
  "undo-did-answer": Record<string, never>;
  /** The reasons were changed. */
  "undo-did-coding": Record<string, never>;
  /** The answer was noted. */
  "undo-did-first-answer": Record<string, never>;
  /** The interview has its reasons. */
  "undo-did-first-coding": Record<string, never>;
  /** What happened was entered. */
  "undo-did-progress": Record<string, never>;
  /** Changed: “{ $item }”, { $value } */
  "undo-did-rating": { "item": string; "value": string };
  /** Changed: the number on the scale, { $value } */
  "undo-did-scale": { "value": string };
  /** Changed under “{ $group }”. */
  "undo-did-settings": { "group": string };
  /** Changed: the state of the answer, chose not to answer */
  "undo-did-skip": { "value": string };
  /** Undo */
  "undo-do": Record<string, never>;
  /** Do again what was undone */
  "undo-key-redo": Record<string, never>;
  /** Undo the last change */
  "undo-key-undo": Record<string, never>;
  /** Do it again */
  "undo-redo": Record<string, never>;
  /** Done again: the answer is changed. */
  "undo-redone-answer": Record<string, never>;
  /** Done again: the reasons are changed. */
  "undo-redone-coding": Record<string, never>;
  /** Done again: the answer is noted. */
  "undo-redone-first-answer": Record<string, never>;
  /** Done again: the interview has its reasons. */
  "undo-redone-first-coding": Record<string, never>;
  /** Done again: what happened is entered. */
  "undo-redone-progress": Record<string, never>;
  /** Done again: “{ $item }”, { $value } */
  "undo-redone-rating": { "item": string; "value": string };
  /** Done again: the number on the scale, { $value } */
  "undo-redone-scale": { "value": string };
  /** Done again: the change under “{ $group }”. */
  "undo-redone-settings": { "group": string };
  /** Done again: the state of the answer, chose not to answer */
  "undo-redone-skip": { "value": string };
  /** Undone: the answer is as it was before. */
  "undo-undone-answer": Record<string, never>;
  /** Undone: the reasons are as they were before. */
  "undo-undone-coding": Record<string, never>;
  /** Undone: no answer is noted. */
  "undo-undone-first-answer": Record<string, never>;
  /** Undone: the interview has no reasons again. */
  "undo-undone-first-coding": Record<string, never>;
  /** Undone: the entry was taken back. */
  "undo-undone-progress": Record<string, never>;
  /** Undone: “{ $item }”, { $value } */
  "undo-undone-rating": { "item": string; "value": string };
  /** Undone: the number on the scale, { $value } */
  "undo-undone-scale": { "value": string };
  /** Undone: the change under “{ $group }”. */
  "undo-undone-settings": { "group": string };
  /** Undone: the state of the answer, chose not to answer */
  "undo-undone-skip": { "value": string };
  /** The address it asks */
  "updates-address": Record<string, never>;
  /** To update by hand, make a copy of your records, get the new installer from whoever gave you this one, close Gwrando and open the installer. Your records stay where they are. */
  "updates-by-hand": Record<string, never>;
  /** What it brings */
  "updates-changes": Record<string, never>;
  /** Download it */
  "updates-download": Record<string, never>;
  /** Downloaded: { $got } of { $size } MB */
  "updates-downloading": { "got": number; "size": number };
  /** File */
  "updates-file": Record<string, never>;
  /** There is a new version: { $version } */
  "updates-found": { "version": string };
  /** Install… */
  "updates-install": Record<string, never>;
  /** Install version { $version }? */
  "updates-install-ask": { "version": string };
  /** Your records stay where they are. */
  "updates-install-records": Record<string, never>;
  /** Your last words are saved, the desk is locked and the program closes. Then the system's own installer opens with the new version. Follow it, and start Gwrando again. */
  "updates-install-what": Record<string, never>;
  /** Your last words are saved, the desk is locked and the program closes. Then the folder with the new version opens. Start Gwrando from that file from now on. */
  "updates-install-what-one-file": Record<string, never>;
  /** Close and install */
  "updates-install-yes": Record<string, never>;
  /** Look now */
  "updates-look": Record<string, never>;
  /** Last looked: { $day }, { $time } */
  "updates-looked": { "day": { day: string }; "time": string };
  /** Looking… */
  "updates-looking": Record<string, never>;
  /** Made: { $day } */
  "updates-made": { "day": { day: string } };
  /** This is the newest version: { $version } */
  "updates-newest": { "version": string };
  /** This copy of the program was built without an address for new versions, so it never asks for any. */
  "updates-not-built-in": Record<string, never>;
  /** Look for new versions */
  "updates-on": Record<string, never>;
  /** Once a day while the desk is open, and never while an interview is going on. Nothing is downloaded or installed until you say so. */
  "updates-on-hint": Record<string, never>;
  /** Version { $version } has been downloaded, and its signature is right. */
  "updates-ready": { "version": string };
  /** Size: { $size } MB */
  "updates-size": { "size": number };
  /** Stop */
  "updates-stop": Record<string, never>;
  /** Looking for new versions is switched off. Nobody is asked. */
  "updates-switched-off": Record<string, never>;
  /** Looking for new versions is switched on. The address it asks: { $address } */
  "updates-switched-on": { "address": string };
  /** New versions */
  "updates-title": Record<string, never>;
  /** That is going on already. Wait until it has ended, or stop it. */
  "updates-trouble-busy": Record<string, never>;
  /** The download broke off before its end, so it was thrown away. Nothing was changed. Try again. */
  "updates-trouble-cut-off": Record<string, never>;
  /** The address sent the program elsewhere, and it did not go. Nothing was changed. Tell whoever gave you this program. */
  "updates-trouble-elsewhere": Record<string, never>;
  /** An interview is going on. Pause it or end it, and then install the new version. */
  "updates-trouble-listening": Record<string, never>;
  /** There is no folder for downloads on this computer. Make one, and try again. */
  "updates-trouble-no-folder": Record<string, never>;
  /** What the address sent is not a list of versions. Nothing was changed. Tell whoever gave you this program. */
  "updates-trouble-not-a-list": Record<string, never>;
  /** This copy of the program was built without an address for new versions. Update it by hand. */
  "updates-trouble-not-built-in": Record<string, never>;
  /** There is a new version, but none for this kind of computer. Nothing was changed. Ask whoever gave you this program. */
  "updates-trouble-not-for-this-system": Record<string, never>;
  /** The system did not open the new version. Nothing was changed. Open the file yourself after closing Gwrando. */
  "updates-trouble-not-opened": Record<string, never>;
  /** The address did not answer, or did not prove who it is. Nothing was changed. Try again when there is a connection. */
  "updates-trouble-not-reached": Record<string, never>;
  /** What came is not signed by whoever makes this program, so it was thrown away. Nothing was changed. Do not install it from anywhere else, and tell whoever gave you this program. */
  "updates-trouble-not-signed": Record<string, never>;
  /** The address has no such file. Nothing was changed. Try again later, or tell whoever gave you this program. */
  "updates-trouble-not-there": Record<string, never>;
  /** There is nothing here to install. Look for a new version first. */
  "updates-trouble-nothing": Record<string, never>;
  /** Looking for new versions is switched off. Switch it on in the settings first. */
  "updates-trouble-off": Record<string, never>;
  /** The address offers a version that is older than this one, and it was refused. Nothing was changed. Tell whoever gave you this program. */
  "updates-trouble-older": Record<string, never>;
  /** What came is signed, but as another version than was announced, so it was thrown away. Nothing was changed. Tell whoever gave you this program. */
  "updates-trouble-other-version": Record<string, never>;
  /** The download was stopped, and nothing of it was kept. Begin it again when you like. */
  "updates-trouble-stopped": Record<string, never>;
  /** More came than was announced, so it was thrown away. Nothing was changed. Tell whoever gave you this program. */
  "updates-trouble-too-large": Record<string, never>;
  /** It asks for the list of versions, and for the new version itself when you say so. Nothing from your records goes there, and nothing about you or about this version. Whoever runs the address can see the internet address of your connection, as any web page can. */
  "updates-what": Record<string, never>;
  /** The program can ask one address whether there is a new version of it. It does so only after you switch it on here, and you can switch it off again at any time. */
  "updates-why": Record<string, never>;
  /** Back to the settings */
  "wordings-back": Record<string, never>;
  /** Text in Welsh */
  "wordings-body-cy": Record<string, never>;
  /** Text in English */
  "wordings-body-en": Record<string, never>;
  /** Put right */
  "wordings-edit": Record<string, never>;
  /** { $count } wordings */
  "wordings-found": { "count": number };
  /** The interview guide */
  "wordings-guide": Record<string, never>;
  /** Kept as version { $version }. The next interview uses it. */
  "wordings-guide-kept": { "version": number };
  /** New interviews use the newest version. An interview that has begun keeps its own. */
  "wordings-guide-what": Record<string, never>;
  /** In Welsh */
  "wordings-in-cy": Record<string, never>;
  /** In English */
  "wordings-in-en": Record<string, never>;
  /** in use */
  "wordings-in-use": Record<string, never>;
  /** Keep as a new version */
  "wordings-keep": Record<string, never>;
  /** Kept as version { $version }. The next letter uses it. */
  "wordings-kept": { "version": number };
  /** put right here on { $day }, { $time } */
  "wordings-made-here": { "day": { day: string }; "time": string };
  /** came with the program */
  "wordings-of-program": Record<string, never>;
  /** Put a wording right */
  "wordings-open": Record<string, never>;
  /** The wordings of the letters, of the guidance for services and of the interview guide. */
  "wordings-open-what": Record<string, never>;
  /** Go back to this version */
  "wordings-return": Record<string, never>;
  /** The older wording becomes the newest version. The others stay, so you may come back to them too. */
  "wordings-return-what": Record<string, never>;
  /** Find a wording */
  "wordings-search": Record<string, never>;
  /** An empty line begins a new paragraph. A line that begins with # and a space is a heading; one that begins with - and a space is a point of a list. */
  "wordings-signs": Record<string, never>;
  /** What the program fills in, in the Welsh text */
  "wordings-slots-cy": Record<string, never>;
  /** What the program fills in, in the English text */
  "wordings-slots-en": Record<string, never>;
  /** Wordings */
  "wordings-title": Record<string, never>;
  /** Title in Welsh */
  "wordings-title-cy": Record<string, never>;
  /** Title in English */
  "wordings-title-en": Record<string, never>;
  /** Version { $version } */
  "wordings-version": { "version": number };
  /** { $count } versions */
  "wordings-versions": { "count": number };
  /** Which wording */
  "wordings-what": Record<string, never>;
  /** Put a wording right in Welsh or in English. Every change is a new version; nothing that was written or begun changes. */
  "wordings-why": Record<string, never>;
};

/** A message's key. */
export type MessageKey = keyof Messages;
