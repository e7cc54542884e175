//! What may leave and what may not, and what comes back.

use super::*;

fn not_yet(sheet: &RecommendationSheet) -> Option<NotYet> {
    sheet.basis.not_yet
}

#[test]
fn four_households_may_not_be_shared_and_a_fifth_opens_the_way() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    let four = households(&mut desk, home, 4);
    let id = desk.add_recommendation(&form(Some(home))).expect("a draft").recommendation.id;
    assert_eq!(code(desk.check_recommendation(id, false)), "may-not-leave", "from nothing");
    let sheet = desk.choose_evidence(id, &whole(&four)).expect("chosen");
    assert_eq!((sheet.basis.households, not_yet(&sheet)), (4, Some(NotYet::FewHouseholds)));
    assert_eq!(code(desk.check_recommendation(id, false)), "may-not-leave");
    assert_eq!(code(desk.present_recommendation(id)), "may-not-leave", "nor shown in the room");

    let fifth = heard(&mut desk, home, "Gwerful", &[Purpose::LocalThemes]);
    let mut five = whole(&four);
    five.extend(whole(&[fifth]));
    desk.choose_evidence(id, &five).expect("chosen");
    let now = share(&mut desk, id).expect("shared");
    assert_eq!(now.state, RecommendationState::Shared);
    assert_eq!(now.recommendation.shared.map(|one| one.rests_on), Some(RestsOn::Households));
    assert_eq!(code(desk.keep_recommendation(id, &form(Some(home)))), "not-now", "its words stay");
    assert_eq!(code(desk.drop_recommendation(id)), "not-now");
    assert_eq!(code(desk.choose_evidence(id, &five)), "not-now");
}

#[test]
fn the_count_is_the_stores_and_is_made_again_at_the_door() {
    let World { mut desk, folder: _folder, .. } = world();
    let (id, five) = drafted(&mut desk);
    desk.check_recommendation(id, false).expect("five stand behind it");
    // Between the check and the sharing a carer takes it back.
    desk.withdraw(&taken_back(five[0].1)).expect("taken back");
    let today = ShareForm { on: "2026-11-22".to_owned(), names_looked_at: false };
    assert_eq!(code(desk.share_recommendation(id, &today)), "may-not-leave");
}

#[test]
fn a_household_counts_only_where_its_carer_allowed_it_and_for_what_it_named() {
    let World { mut desk, folder: _folder, .. } = world();
    let (home, other) = (service(&desk, 0), service(&desk, 1));
    let mut five = households(&mut desk, home, 4);
    five.push(heard(&mut desk, other, "Hunydd", &[Purpose::LocalThemes]));
    let id = desk.add_recommendation(&form(Some(home))).expect("a draft").recommendation.id;
    let sheet = desk.choose_evidence(id, &whole(&five)).expect("chosen");
    assert_eq!(sheet.basis.households, 4, "what was allowed at home says nothing elsewhere");
    let elsewhere = RecommendationForm {
        about: About { themes: vec!["G".to_owned()], reasons: Vec::new() },
        ..form(Some(home))
    };
    let sheet = desk.keep_recommendation(id, &elsewhere).expect("kept");
    assert_eq!(sheet.basis.households, 0, "they named another theme");
}

#[test]
fn one_approved_voice_carries_it_to_its_own_service_and_nowhere_else() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    let (_, interview) = heard(&mut desk, home, "Aeddan", &[]);
    let quote = voice(&mut desk, interview);
    let chosen = [EvidenceRef { interview, quote: Some(quote) }];
    let id = desk.add_recommendation(&form(Some(home))).expect("a draft").recommendation.id;
    let sheet = desk.choose_evidence(id, &chosen).expect("chosen");
    assert_eq!((sheet.basis.households, sheet.basis.rests_on), (0, Some(RestsOn::Voices)));

    let councillors = RecommendationForm { audience: Audience::Councillors, ..form(Some(home)) };
    let sheet = desk.keep_recommendation(id, &councillors).expect("kept");
    assert_eq!(not_yet(&sheet), Some(NotYet::VoicesElsewhere));
    let sheet = desk.keep_recommendation(id, &form(None)).expect("kept");
    assert_eq!(sheet.basis.rests_on, None);

    desk.keep_recommendation(id, &form(Some(home))).expect("kept");
    share(&mut desk, id).expect("shared");
    let back =
        Withdrawing { interview, whole: false, erase: false, purposes: Vec::new(), wordings: vec![quote] };
    desk.withdraw(&back).expect("taken back");
    let sheet = desk.recommendation(id).expect("stands");
    assert!(sheet.weakened, "what it rested on was taken back");
    assert_eq!(sheet.state, RecommendationState::Shared, "and what was read cannot be unread");
}

#[test]
fn evidence_goes_with_the_case_and_what_was_built_on_it_is_marked() {
    let mut world = world();
    let sheet = shared(&mut world);
    let id = sheet.recommendation.id;
    assert_eq!((sheet.evidence.len(), sheet.weakened), (5, false));
    let case = sheet.evidence[0].case;
    world.desk.erase(case, &sheet.evidence[0].number).expect("erased");
    let now = world.desk.recommendation(id).expect("stands");
    assert_eq!((now.evidence.len(), now.weakened), (4, true));
    assert!(world.desk.check().is_ok());
}

#[test]
fn a_change_of_words_or_evidence_ends_the_check() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    let five = households(&mut desk, home, 6);
    let id = desk.add_recommendation(&form(Some(home))).expect("a draft").recommendation.id;
    desk.choose_evidence(id, &whole(&five)).expect("chosen");
    let state = |sheet: RecommendationSheet| sheet.state;
    assert_eq!(state(desk.check_recommendation(id, false).expect("checked")), RecommendationState::Checked);
    let same = desk.keep_recommendation(id, &form(Some(home))).expect("kept");
    assert_eq!(state(same), RecommendationState::Checked, "the same words again are no change");
    let mut other = form(Some(home));
    other.wording.idea.en.push_str(" At once.");
    assert_eq!(state(desk.keep_recommendation(id, &other).expect("kept")), RecommendationState::Draft);
    desk.check_recommendation(id, false).expect("checked");
    let fewer = desk.choose_evidence(id, &whole(&five[..5])).expect("chosen");
    assert_eq!(state(fewer), RecommendationState::Draft);
    let today = ShareForm { on: "2026-11-22".to_owned(), names_looked_at: false };
    assert_eq!(code(desk.share_recommendation(id, &today)), "not-now", "unchecked");
}

#[test]
fn an_empty_box_and_a_name_keep_it_here() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    let five = households(&mut desk, home, 5);
    let mut draft = form(Some(home));
    draft.wording.effect.cy = " ".to_owned();
    let id = desk.add_recommendation(&draft).expect("a draft may have gaps").recommendation.id;
    desk.choose_evidence(id, &whole(&five)).expect("chosen");
    assert_eq!(fields(desk.check_recommendation(id, false)), ["effectCy"]);
    // Nobody but the store knows that this is the name of a carer.
    draft.wording.effect.cy = "Bydd pobl fel Marciwr yn aros.".to_owned();
    desk.keep_recommendation(id, &draft).expect("kept");
    assert_eq!(fields(desk.check_recommendation(id, false)), ["effectCy"]);
    assert!(desk.check_recommendation(id, true).is_ok(), "she looked, and decides");
    let today = |looked| ShareForm { on: "2026-11-22".to_owned(), names_looked_at: looked };
    assert_eq!(fields(desk.share_recommendation(id, &today(false))), ["effectCy"]);
    let tomorrow = ShareForm { on: "2026-11-23".to_owned(), names_looked_at: true };
    assert_eq!(fields(desk.share_recommendation(id, &tomorrow)), ["on"]);
    assert!(desk.share_recommendation(id, &today(true)).is_ok());
}

#[test]
fn what_the_service_sees_has_no_place_for_evidence_numbers_or_others() {
    let World { mut desk, folder: _folder, .. } = world();
    let (id, five) = drafted(&mut desk);
    let seen = serde_json::to_value(desk.present_recommendation(id).expect("shown")).expect("JSON");
    let mut names: Vec<&String> = seen.as_object().expect("an object").keys().collect();
    names.sort();
    assert_eq!(
        names,
        ["addressee", "audience", "guidance", "id", "mayWrite", "number", "region", "wording"],
        "whoever adds a field here asks first whether a service may read it"
    );
    let text = seen.to_string();
    for (_, interview) in five {
        assert!(!text.contains(&interview.to_string()));
    }
    let mut together = wording();
    together.idea.en = "Offer a mentor within three weeks.".to_owned();
    desk.write_presented(id, &together).expect("written together");
    let now = desk.recommendation(id).expect("stands");
    assert_eq!(now.recommendation.wording, together);
    assert_eq!(now.recommendation.about, form(None).about, "what it is about stays");
    assert_eq!(now.evidence.iter().filter(|one| one.chosen).count(), 5);
}

#[test]
fn no_answer_is_said_on_the_thirty_first_day_and_an_answer_may_still_come() {
    let mut world = world();
    let id = shared(&mut world).recommendation.id;
    let state = |world: &World| world.desk.recommendation(id).expect("stands").state;
    pass(&mut world, 30);
    assert_eq!(state(&world), RecommendationState::Shared, "the thirtieth day is theirs");
    pass(&mut world, 1);
    assert_eq!(state(&world), RecommendationState::NoReply);
    let row = &world.desk.recommendations().expect("lists")[0];
    assert_eq!(row.reply_due.map(|day| day.to_string()).as_deref(), Some("2026-12-22"));
    world.desk.answer_recommendation(id, &answered(AnswerKind::InPart, "2026-12-23"), false).expect("kept");
    assert_eq!(state(&world), RecommendationState::InPart);
}

#[test]
fn a_no_needs_its_reason_and_an_answer_its_place_in_time() {
    let mut world = world();
    let draft = world.desk.add_recommendation(&form(None)).expect("a draft").recommendation.id;
    let yes = answered(AnswerKind::Accepted, "2026-11-22");
    assert_eq!(code(world.desk.answer_recommendation(draft, &yes, false)), "not-now", "nobody was asked");
    let id = shared(&mut world).recommendation.id;
    let bare = |kind| AnswerForm { words: Both::default(), ..answered(kind, "2026-11-22") };
    for kind in [AnswerKind::Declined, AnswerKind::InPart] {
        assert_eq!(fields(world.desk.answer_recommendation(id, &bare(kind), false)), ["words"]);
    }
    let early = answered(AnswerKind::Accepted, "2026-11-21");
    assert_eq!(fields(world.desk.answer_recommendation(id, &early, false)), ["on"]);
    world.desk.answer_recommendation(id, &bare(AnswerKind::Accepted), false).expect("a yes needs no words");
    let other = answered(AnswerKind::Declined, "2026-11-22");
    let now = world.desk.answer_recommendation(id, &other, false).expect("a slip is put right");
    assert_eq!(now.state, RecommendationState::Declined);
}

#[test]
fn a_theme_begins_a_recommendation_with_everything_that_counts_for_it() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    households(&mut desk, home, 5);
    heard(&mut desk, home, "Iestyn", &[]);
    let start = |reason: Option<&str>| RecommendationStart {
        service: Some(home),
        theme: Some("C".to_owned()),
        reason: reason.map(str::to_owned),
    };
    let sheet = desk.begin_recommendation(&start(None)).expect("a draft");
    assert_eq!((sheet.basis.households, sheet.evidence.len()), (5, 5), "who allowed nothing is not offered");
    assert_eq!(sheet.recommendation.wording, Wording::default());
    let sheet = desk.begin_recommendation(&start(Some("C5"))).expect("a draft");
    assert!(sheet.recommendation.wording.idea.en.contains("mentor"), "alone: a mentor");
    assert!(sheet.recommendation.wording.idea.cy.contains("mentor"));
    assert_eq!(sheet.recommendation.number, "R-0002");
    desk.drop_recommendation(sheet.recommendation.id).expect("dropped");
    assert_eq!(code(desk.recommendation_numbered("r-2")), "no-recommendation");
    assert_eq!(desk.recommendation_numbered("1").expect("found").recommendation.number, "R-0001");
}

#[test]
fn nothing_is_given_away_before_the_last_talk_behind_it() {
    let mut world = world();
    let (early, five) = drafted(&mut world.desk);
    pass(&mut world, 10);
    let home = service(&world.desk, 0);
    let late = heard(&mut world.desk, home, "Gwerful", &[Purpose::LocalThemes]);
    let mut six = whole(&five);
    six.extend(whole(&[late]));
    world.desk.choose_evidence(early, &six).expect("chosen");
    world.desk.check_recommendation(early, false).expect("six stand behind it");
    let on = |day: &str| ShareForm { on: day.to_owned(), names_looked_at: false };
    let refused =
        world.desk.share_recommendation(early, &on("2026-12-01")).expect_err("the sixth was not heard yet");
    let why: Vec<&str> = refused.fields.iter().map(|one| one.phrase.key.as_str()).collect();
    assert_eq!(why, ["commitments-trouble-day-before-heard"]);
    assert_eq!(
        world.desk.recommendation(early).expect("stands").recommendation.shared,
        None,
        "nothing is changed"
    );
    world.desk.share_recommendation(early, &on("2026-12-02")).expect("on the day itself");
}
