-- A plainly invented household, with something in every table. Used once for each schema, by old_files.rs.
INSERT INTO setting (key, value) VALUES ('desk', '{"lang":"cy","noteSize":20}');
INSERT INTO guide (id, version, hash, content, first_used_at)
VALUES ('exit-1', 1, 'abcdef', '{"id":"exit-1","version":1}', '2026-03-01T09:30:00.000Z');
INSERT INTO service (id, code, kind, name_cy, name_en, region, outward, desk) VALUES
('00000000-0000-7000-8000-000000000001', NULL, 'independent', 'Maethu Enghraifft', 'Example Fostering', 'gwent',
 '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-00000000000d');
INSERT INTO household (id, service, outward, desk) VALUES
('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001',
 '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-00000000000d');
INSERT INTO carer (id, household, position, name, contact) VALUES
('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 0, 'Non Enghraifft', '01632 960001');
INSERT INTO exit_case (id, number, household, service, category, category_reason, leave_type, language_requested,
 notice_received, approval_ended, ratified, years_fostered, entered_at, outward, desk) VALUES
('00000000-0000-7000-8000-000000000004', 1, '00000000-0000-7000-8000-000000000002',
 '00000000-0000-7000-8000-000000000001', 'mainstream', '', 'resigned-stopping', 'cy', '2024-02-01', '2024-02-29', NULL,
 7, '2026-03-01T09:30:00.000Z', '00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-00000000000d');
UPDATE last_case_number SET number = 2;
INSERT INTO deleted_case (number, reason, deleted_at) VALUES (2, 'entered-twice', '2026-03-01T09:30:00.000Z');
INSERT INTO declaration (service, from_day, to_day, leavers, entered_at) VALUES
('00000000-0000-7000-8000-000000000001', '2023-04-01', '2024-03-31', 12, '2026-03-01T09:30:00.000Z');
INSERT INTO declared_leave_type (service, from_day, to_day, leave_type, leavers) VALUES
('00000000-0000-7000-8000-000000000001', '2023-04-01', '2024-03-31', 'resigned-stopping', 7);
UPDATE exit_case SET referred_on = '2024-02-10', carer_told = '2024-02-08', panel_date = '2024-02-20', determination_letter = '2024-02-05',
 accepted_in_writing = '2024-02-12', route = 'irm', lodged_on = '2024-02-11', final_decision = '2024-03-20', stage_a_held = 'yes',
 service_reason = 'Ymddeol', access_needs = 'Dolen sain', safe_times = 'Gyda''r nos', language_delivered = 'en',
 language_why_not = 'Salwch';
INSERT INTO case_move (exit_case, at, desk, made, reason, overrides, written_on, closed_why) VALUES
('00000000-0000-7000-8000-000000000004', '2026-02-20T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d',
 'override-hold', 'Mae''r gofalwyr yn gofyn amdano.', 'ratification', '2026-02-19', NULL),
('00000000-0000-7000-8000-000000000004', '2026-02-20T09:31:00.000Z', '00000000-0000-4000-8000-00000000000d',
 'close', '', NULL, NULL, 'no-reply');
INSERT INTO contact_attempt (exit_case, day, means, outcome, note, entered_at, desk) VALUES
('00000000-0000-7000-8000-000000000004', '2026-02-21', 'phone', 'left-message', 'Gadawyd neges.',
 '2026-02-21T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO booking (exit_case, starts, minutes, mode, means, place, entered_at, desk) VALUES
('00000000-0000-7000-8000-000000000004', '2026-03-01T09:30', 75, 'solo', 'in-person', 'Y gegin',
 '2026-02-22T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO irm_disclosure (exit_case, day, to_whom, what, why, entered_at, desk) VALUES
('00000000-0000-7000-8000-000000000004', '2026-02-23', 'IRM Cymru', 'Dyddiad y cyfweliad', 'Ar gais y gofalwyr',
 '2026-02-23T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO draft_referral (id, form, saved_at, desk) VALUES
('00000000-0000-7000-8000-000000000009', '{"carers":["Non Enghraifft"]}', '2026-03-01T09:30:00.000Z',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO interview (id, exit_case, guide, guide_version, lang, mode, state, started_at, finished_at, finished_on,
 place_question, place_cursor, place_lang, placed_at, counselling_offered, counselling_source, counselling_wanted,
 outward, desk) VALUES
('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', 'exit-1', 1, 'cy', 'solo', 'finished',
 '2026-03-01T09:30:00.000Z', '2026-03-01T10:30:00.000Z', '2026-03-01', 'q12', 5, 'cy', '2026-03-01T10:30:00.000Z', 1,
 'service', 0, '00000000-0000-4000-8000-000000000005', '00000000-0000-4000-8000-00000000000d');
INSERT INTO sitting (interview, began_at, ended_at) VALUES
('00000000-0000-7000-8000-000000000005', '2026-03-01T09:30:00.000Z', '2026-03-01T10:30:00.000Z');
INSERT INTO answer (interview, question, text, lang, skip, come_back, probes, saved_at) VALUES
('00000000-0000-7000-8000-000000000005', 'q12', 'Roedd y tŷ''n dawel wedyn.', 'cy', NULL, 0, '["q12-a"]',
 '2026-03-01T09:40:00.000Z'),
('00000000-0000-7000-8000-000000000005', 'q13', '', 'cy', 'chose-not-to-answer', 1, '[]', '2026-03-01T09:41:00.000Z');
INSERT INTO rating (interview, item, value, rated_at) VALUES
('00000000-0000-7000-8000-000000000005', 'R1', '4', '2026-03-01T09:50:00.000Z');
INSERT INTO quote (id, interview, number, question, from_char, to_char, text, first_text, lang, decision, wording, theme,
 decided_at, outward, desk) VALUES
('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', 1, 'q12', 0, 25,
 'Roedd y tŷ''n dawel wedyn.', 'Roedd y tŷ''n dawel wedyn.', 'cy', 'voice', 'Roedd y tŷ''n dawel.', 'C',
 '2026-03-01T10:20:00.000Z', '00000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-00000000000d');
INSERT INTO consent (interview, purpose, given, at, notice) VALUES
('00000000-0000-7000-8000-000000000005', 'local-themes', 1, '2026-03-01T10:25:00.000Z', '1'),
('00000000-0000-7000-8000-000000000005', 'recontact', 0, '2026-03-01T10:26:00.000Z', '1');
INSERT INTO coding (interview, primary_code, frame_version, coded_at) VALUES
('00000000-0000-7000-8000-000000000005', 'C1', 1, '2026-03-01T11:00:00.000Z');
INSERT INTO contributing (interview, position, code, role) VALUES
('00000000-0000-7000-8000-000000000005', 0, 'D1', 'underlying');
INSERT INTO cohort (id, number, kind, service, from_year, to_year, allowed, households, counts, rules, locked_at) VALUES
('00000000-0000-7000-8000-000000000007', 1, 'service', '00000000-0000-7000-8000-000000000001', 2023, 2023, 'both', 8,
 '{"C":5}', '1', '2026-04-01T09:30:00.000Z');
INSERT INTO cohort (id, number, kind, pooled, from_year, to_year, allowed, households, counts, rules, locked_at) VALUES
('00000000-0000-7000-8000-000000000017', 2, 'region-pool', 'gwent', 2023, 2023, 'both', 8, '{}', '1',
 '2026-04-01T09:30:00.000Z');
INSERT INTO cohort_member (household, cohort) VALUES
('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000007');
INSERT INTO release (id, at, kind, service, from_day, to_day, lang, rules, file) VALUES
('00000000-0000-7000-8000-000000000008', '2026-04-01T09:40:00.000Z', 'local', '00000000-0000-7000-8000-000000000001',
 '2023-04-01', '2024-03-31', 'both', '1', 'adroddiad.pdf');
INSERT INTO release_statement (release, cohorts, about, says, k) VALUES
('00000000-0000-7000-8000-000000000008', '1', '{"theme":"C"}', 'five-or-more', 5);
INSERT INTO release_voice (release, quote) VALUES
('00000000-0000-7000-8000-000000000008', '00000000-0000-7000-8000-000000000006');
INSERT INTO aftercare (interview, summary, lang, sent_on, agreed_on, amended, counselling_taken, followed_up_on,
 follow_up_note, saved_at) VALUES
('00000000-0000-7000-8000-000000000005', 'Crynodeb enghreifftiol.', 'cy', '2026-03-04', '2026-03-06',
 'Crynodeb enghreifftiol, wedi ei gywiro.', 'yes', '2026-03-16', 'Popeth yn iawn.', '2026-03-16T09:30:00.000Z');
INSERT INTO debrief (interview, text, saved_at) VALUES
('00000000-0000-7000-8000-000000000005', 'Nodyn preifat enghreifftiol.', '2026-03-01T11:30:00.000Z');
INSERT INTO erasure (exit_case, household, number, extent, at) VALUES
('00000000-0000-7000-8000-00000000000e', '00000000-0000-7000-8000-00000000000f', 'E-0003', 'everything',
 '2026-03-01T09:30:00.000Z');
INSERT INTO consent_record (case_number, purpose, given, answered_on, notice, kept_from) VALUES
('E-0003', 'local-themes', 1, '2025-03-01', '1', '2026-03-01');
INSERT INTO safeguarding_record (id, number, opened_at, exit_case, interview, outward, desk) VALUES
('00000000-0000-7000-8000-0000000000c1', 1, '2026-03-01T09:45:00.000Z', '00000000-0000-7000-8000-000000000004',
 '00000000-0000-7000-8000-000000000005', '00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-00000000000d');
INSERT INTO safeguarding_line (id, record, kind, at, choice, area, happened_at, whom, text, lang, corrects) VALUES
(1, '00000000-0000-7000-8000-0000000000c1', 'words', '2026-03-01T09:46:00.000Z', NULL, NULL, '2026-03-01T09:45:30.000Z', '',
 'Mae''r drws ar glo bob nos.', 'cy', NULL),
(2, '00000000-0000-7000-8000-0000000000c1', 'decision', '2026-03-01T09:50:00.000Z', 'no-report', NULL, NULL, '',
 'Rheswm dychmygol.', 'cy', NULL);
INSERT INTO safeguarding_draft (record, kind, text, lang, began_at, saved_at) VALUES
('00000000-0000-7000-8000-0000000000c1', 'outcome', 'Ar ei hanner', 'cy', '2026-03-01T09:51:00.000Z',
 '2026-03-01T09:51:01.000Z');
INSERT INTO safeguarding_open (only, record) VALUES (1, '00000000-0000-7000-8000-0000000000c1');
INSERT INTO opt_out_key (only, key) VALUES (1, x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');
INSERT INTO opt_out_other_key (key) VALUES ('202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f');
INSERT INTO opt_out (id, point, on_day, reference) VALUES
(1, 'after-referral', '2026-03-02', '00000000-0000-4000-8000-0000000000f1');
INSERT INTO opt_out_mark (mark, opt_out) VALUES
('0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 1);
INSERT INTO opt_out_lifted (opt_out, mark, told_by, told_on, at, desk) VALUES
(1, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 'carer', '2026-04-01', '2026-04-02T09:30:00.000Z',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO opt_out_another (exit_case, opt_out, at, desk) VALUES
('00000000-0000-7000-8000-000000000004', 1, '2026-04-02T09:31:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO opt_out_tally (month, service, leave_type, households, entered_at) VALUES
('2026-02', '00000000-0000-7000-8000-000000000001', 'resigned-stopping', 2, '2026-03-02T09:30:00.000Z');
INSERT INTO stopped_interview (interview, on_day) VALUES ('00000000-0000-7000-8000-000000000005', '2026-03-01');
INSERT INTO withdrawn_quote (quote, was, decided_at, at) VALUES
('00000000-0000-7000-8000-000000000010', 'voice', '2026-03-01T10:20:00.000Z', '2026-05-01T09:30:00.000Z');
INSERT INTO reissue (release, wordings, asked_at, settled, settled_at) VALUES
('00000000-0000-7000-8000-000000000008', 1, '2026-05-01T09:30:00.000Z', 'called-back', '2026-05-02T09:30:00.000Z');
INSERT INTO import_map (headings, map, kept_at) VALUES
('enw
gwasanaeth', '{"columns":{"enw":"carer","gwasanaeth":"service"},"values":{},"fixed":{"category":"mainstream"}}',
 '2026-03-01T09:30:00.000Z');
INSERT INTO guide_corrected (id, version, hash, content, made_at, desk) VALUES
('exit-1', 2, 'fedcba', '{"id":"exit-1","version":2}', '2026-03-02T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO letter_template (kind, version, title_cy, title_en, body_cy, body_en, own, made_at, desk) VALUES
('invitation', 1, 'Gwahoddiad', 'Invitation', 'Annwyl {gofalwyr}, {cyswllt}', 'Dear {carers}, {contact}', 0,
 '2026-03-02T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO letter_written (exit_case, number, kind, template_version, languages, way, made_at, desk) VALUES
('00000000-0000-7000-8000-000000000004', 1, 'invitation', 1, 'cy', 'pdf', '2026-03-02T09:30:00.000Z',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO calendar_entry (exit_case, uid, sequence, starts, minutes, place, cancelled) VALUES
('00000000-0000-7000-8000-000000000004', '00000000-0000-4000-8000-000000000009@gwrando', 1, '2026-03-01T09:30', 90, '', 0);
UPDATE exit_case SET origin = 'earlier' WHERE id = '00000000-0000-7000-8000-000000000004';
INSERT INTO earlier_key (only, key) VALUES (1, x'101112131415161718191a1b1c1d1e1f000102030405060708090a0b0c0d0e0f');
INSERT INTO earlier_row (mark) VALUES ('fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210');
INSERT INTO earlier_household (mark, service, household, exit_case)
SELECT '89abcdef0123456789abcdef0123456789abcdef0123456789abcdef01234567', service, household, id FROM exit_case
WHERE id = '00000000-0000-7000-8000-000000000004';
INSERT INTO earlier_map (source, map, kept_at) VALUES
('Arolwg dychmygol', '{"source":"Arolwg dychmygol","columns":{"gwasanaeth":"service"}}', '2026-03-01T09:30:00.000Z');
INSERT INTO erased_interview (interview, exit_case, household, number, at) VALUES
('00000000-0000-7000-8000-0000000000e5', '00000000-0000-7000-8000-000000000004',
 '00000000-0000-7000-8000-000000000002', 'E-0001', '2026-03-03T09:30:00.000Z');
INSERT INTO rectification (exit_case, number, received_on, interview, question, words, lang, outcome, statement, reason,
 settled_at, told_on, entered_at, desk) VALUES
('00000000-0000-7000-8000-000000000004', 1, '2026-03-04', '00000000-0000-7000-8000-000000000005', 'q12',
 'Nid felly y bu.', 'cy', 'statement', 'Roedd hi''n swnllyd.', 'Fel y gofynnwyd.', '2026-03-05T09:30:00.000Z', '2026-03-05',
 '2026-03-04T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO names_others (exit_case, interview, place, wording, marked_at, desk) VALUES
('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000005', 'q12', 'Roedd y tŷ''n dawel.',
 '2026-03-06T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO quotation_asked (quote, approved_at, could_tell, at, desk)
SELECT id, '2026-03-01T09:30:00.000Z', 0, '2026-03-01T09:30:00.000Z', desk FROM quote LIMIT 1;
INSERT INTO mentor (id, name, lives, service, area, form, capacity, standing, trained_on, entered_at, outward, desk) VALUES
('00000000-0000-7000-8000-0000000000a1', 'Huw Enghraifft', '00000000-0000-7000-8000-0000000000b1',
 '00000000-0000-7000-8000-000000000001', 'gwynedd',
 '{"name":"Huw Enghraifft","livesWith":null,"service":null,"area":"gwynedd","travel":"beside","languages":["cy"],"years":9,"fields":{"ages":[],"tasks":[],"issues":["school"]},"style":null,"ways":["talk"],"capacity":3,"standing":"active","word":"mentor","availability":"","trainedOn":""}',
 3, 'active', '2026-01-10', '2026-03-01T09:30:00.000Z', '00000000-0000-4000-8000-0000000000a1',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO mentee (id, name, lives, service, area, stage, referred_on, approved_on, ended_on, form, entered_at, outward,
 desk) VALUES
('00000000-0000-7000-8000-0000000000a2', 'Mari Enghraifft', '00000000-0000-7000-8000-0000000000b2', NULL, 'conwy',
 'applicant', '2026-03-01', NULL, NULL,
 '{"name":"Mari Enghraifft","livesWith":null,"service":null,"area":"conwy","stage":"applicant","referredOn":"2026-03-01","approvedOn":"","endedOn":"","specificIssue":"","language":"cy","needs":{"ages":[],"tasks":[],"issues":["school"]},"style":null,"ways":[],"tasks":["support-group"]}',
 '2026-03-01T09:30:00.000Z', '00000000-0000-4000-8000-0000000000a2', '00000000-0000-4000-8000-00000000000d');
INSERT INTO mentoring_task (mentee, kind, status) VALUES
('00000000-0000-7000-8000-0000000000a2', 'support-group', 'under-way');
INSERT INTO mentoring_conflict (mentor, mentee) VALUES
('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2');
INSERT INTO mentoring_match (id, mentor, mentee, state, rhythm, proposed_on, override_reason, desk) VALUES
('00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2',
 'proposed', 'weekly', '2026-03-02', '', '00000000-0000-4000-8000-00000000000d');
INSERT INTO mentoring_yes (match, side) VALUES
('00000000-0000-7000-8000-0000000000a3', 'mentor'), ('00000000-0000-7000-8000-0000000000a3', 'mentee');
INSERT INTO mentoring_signature (match, side, version, signed_on) VALUES
('00000000-0000-7000-8000-0000000000a3', 'mentor', 1, '2026-03-03'),
('00000000-0000-7000-8000-0000000000a3', 'mentee', 1, '2026-03-03');
UPDATE mentoring_match SET state = 'active', began_on = '2026-03-03' WHERE id = '00000000-0000-7000-8000-0000000000a3';
INSERT INTO mentoring_contact (match, on_day, channel, minutes, tasks, needs_coordinator) VALUES
('00000000-0000-7000-8000-0000000000a3', '2026-03-10', 'phone', 25, '["support-group"]', 0);
INSERT INTO mentoring_break (match, ground, told, told_on, entered_at) VALUES
('00000000-0000-7000-8000-0000000000a3', 'service-at-risk', 'Y rheolwr maethu', '2026-03-11', '2026-03-11T09:30:00.000Z');
INSERT INTO recipient (service, form, words, public_key, destination, entered_at, desk) VALUES
('00000000-0000-7000-8000-000000000001', 'password', 'cy', '', NULL, '2026-03-07T09:30:00.000Z',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO signing_key (only, secret, made_at) VALUES
(1, x'202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f', '2026-03-07T09:30:00.000Z');
INSERT INTO envelope (id, number, release, service, name, sha256, size, content, made_at, state, changed_at, desk) VALUES
('00000000-0000-4000-8000-0000000000a1', 1, '00000000-0000-7000-8000-000000000008', '00000000-0000-7000-8000-000000000001',
 'adroddiad.pdf', '4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2', 4, x'726f6f74',
 '2026-03-07T09:30:00.000Z', 'queued', '2026-03-07T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO envelope_object (envelope, position, name, sha256, content) VALUES
('00000000-0000-4000-8000-0000000000a1', 0, 'adroddiad-4813494d.pdf',
 '4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2', x'726f6f74');
UPDATE envelope SET state = 'saved';
INSERT INTO delivery (envelope, at, place, destination, name, sha256, size, form, proof, desk) VALUES
('00000000-0000-4000-8000-0000000000a1', '2026-03-08T09:30:00.000Z', '', NULL, 'adroddiad-4813494d.pdf',
 '4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2', 4, 'password', 'hand',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO envelope_mark (envelope, mark, at) VALUES
('00000000-0000-4000-8000-0000000000a1', 'superseded', '2026-03-09T09:30:00.000Z');
INSERT INTO envelope_try (envelope, destination, place, form, position, name, sha256, size, at) VALUES
('00000000-0000-4000-8000-0000000000a1', '', '', 'password', 0, 'adroddiad-4813494d.pdf',
 '4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2', 4, '2026-03-08T09:30:00.000Z');

INSERT INTO recommendation (id, number, audience, service, context_cy, context_en, idea_cy, idea_en, effect_cy, effect_en,
 checked_on, shared_on, rests_on, answer, answered_on, answer_cy, answer_en, made_at, outward, desk) VALUES
('00000000-0000-7000-8000-0000000000a1', 1, 'service', '00000000-0000-7000-8000-000000000001', 'Cyd-destun.', 'Context.',
 'Syniad.', 'Idea.', 'Effaith.', 'Effect.', '2026-04-01', '2026-04-02', 'voices', 'in-part', '2026-04-20', 'Yr ail ran.',
 'The second part.', '2026-03-30T09:30:00.000Z', '00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-00000000000d');
INSERT INTO recommendation_about (recommendation, kind, code) VALUES
('00000000-0000-7000-8000-0000000000a1', 'theme', 'C'), ('00000000-0000-7000-8000-0000000000a1', 'reason', 'C5');
INSERT INTO recommendation_evidence (recommendation, interview, quote) VALUES
('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000006');
INSERT INTO commitment (id, number, template, service, recommendation, promise_cy, promise_en, owner_cy, owner_en, starts, due,
 principle, made_at, outward, desk) VALUES
('00000000-0000-7000-8000-0000000000b1', 1, 'T0', '00000000-0000-7000-8000-000000000001',
 '00000000-0000-7000-8000-0000000000a1', 'Addewid.', 'Promise.', 'y rheolwr maethu', 'the fostering manager', '2026-05-01',
 '2027-03-31', 'support', '2026-05-01T09:30:00.000Z', '00000000-0000-4000-8000-0000000000b1',
 '00000000-0000-4000-8000-00000000000d');
INSERT INTO commitment_measure (commitment, number, kind, what_cy, what_en, target) VALUES
('00000000-0000-7000-8000-0000000000b1', 1, 'share', 'gofalwyr newydd â mentor', 'new carers with a mentor', 90);
INSERT INTO commitment_progress (commitment, number, on_day, measure, reached, out_of, note_cy, note_en, evidence, entered_at,
 desk) VALUES
('00000000-0000-7000-8000-0000000000b1', 1, '2026-09-30', 1, 4, 6, 'Hanner blwyddyn.', 'Half a year.', 'Papur panel 12',
 '2026-10-01T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO destination (id, kind, name, place, sign_in, user, password, key, passphrase, pin, pinned_at, tested_at,
 hindrance, made_at, desk) VALUES
('00000000-0000-7000-8000-0000000000d1', 'sftp', 'Cyngor Enghraifft', 'sftp://ffeiliau.example/mewn', 'key', 'non', '',
 'allwedd ddychmygol', 'geiriau dychmygol', 'ssh-ed25519 SHA256:dychmygol', '2026-03-01T09:30:00.000Z',
 '2026-03-01T09:30:00.000Z', 'offline', '2026-03-01T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d');
INSERT INTO idea_switched_on (service, idea, switched_at, desk)
SELECT id, 't3', '2026-03-07T09:30:00.000Z', '00000000-0000-4000-8000-00000000000d' FROM service ORDER BY id LIMIT 1;
INSERT INTO idea_targets (only, half_day, trained_within, report_within) VALUES (1, 240, 60, 2);
INSERT INTO idea_record (id, service, kind, reference, entered_at, desk)
SELECT '00000000-0000-7000-8000-0000000000f1', id, 'cycle', 'cofnodion, eitem 4', '2026-03-07T09:30:00.000Z',
 '00000000-0000-4000-8000-00000000000d' FROM service ORDER BY id LIMIT 1;
INSERT INTO idea_value (record, field, on_day, number, choice) VALUES
('00000000-0000-7000-8000-0000000000f1', 'opened', '2026-03-01', NULL, NULL),
('00000000-0000-7000-8000-0000000000f1', 'appraisals', NULL, 8, NULL),
('00000000-0000-7000-8000-0000000000f1', 'stage', NULL, NULL, 'invited');
INSERT INTO feedback_cycle (record, guide_version, voices) VALUES ('00000000-0000-7000-8000-0000000000f1', 1, 2);
INSERT INTO feedback_total (record, item, answer, voices) VALUES ('00000000-0000-7000-8000-0000000000f1', 'F1', 5, 2);
INSERT INTO idea_map (headings, map, kept_at) VALUES
('dechrau
sedd', '{"kind":"seat","service":"","columns":{"sedd":"seat","dechrau":"taken"},"values":{}}', '2026-03-07T09:30:00.000Z');
