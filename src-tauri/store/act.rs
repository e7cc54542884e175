//! Everything that can be done to the store, by name.

macro_rules! acts {
    ($($(#[$doc:meta])* $name:ident touches $($room:literal),*;)*) => {
        /// One thing that a person does. Its name stands in the journal; its content never does.
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        pub enum Act {$($(#[$doc])* $name,)*}

        impl Act {
            /// All acts, in the order in which they are declared.
            pub const ALL: &'static [Act] = &[$(Act::$name),*];

            /// The name that is written in the journal. Names are for ever.
            pub fn name(self) -> &'static str {
                match self {$(Act::$name => stringify!($name),)*}
            }

            /// The rooms whose screens are stale after this act.
            pub fn touches(self) -> &'static [&'static str] {
                match self {$(Act::$name => &[$($room),*],)*}
            }
        }
    };
}

acts! {
    /// The desk was opened.
    OpenDesk touches "cases", "interviews";
    /// A store was made of what could be read of a damaged one.
    OpenRescued touches "settings", "cases", "consent", "interviews", "reasons", "reports";
    /// The desk prefers something else.
    ChangeSettings touches "settings";
    /// The recovery key was typed back.
    ConfirmRecovery touches "settings";
    /// The data key was sealed under another passphrase.
    ChangePassphrase touches "settings";
    /// The data key was sealed anew under the same passphrase, so that trying it costs more.
    RaiseKeyCost touches "settings";
    /// The data key was sealed under another recovery key.
    NewRecoveryKey touches "settings";
    /// The whole store was checked beside the work and found to be as it was written.
    CheckStore touches "settings";
    /// The journal was written for whoever watches over data protection.
    WriteJournal touches "settings";
    /// The facts about data protection were written.
    WriteFacts touches "settings";
    /// The passphrase was put into the keyring of the system.
    KeepInKeyring touches "settings";
    /// It was taken out of there again.
    TakeFromKeyring touches "settings";
    /// A copy was made and drilled.
    MakeCopy touches "settings";
    /// An empty store was filled with invented cases.
    MakeExample touches "settings", "cases", "consent", "interviews", "reasons", "reports";
    /// A fostering service was entered.
    AddService touches "cases";
    /// A service's names were put right.
    CorrectService touches "cases", "reports";
    /// A service said how many households left.
    DeclareLeavers touches "cases", "reports";
    /// A household's exit was entered.
    AddCase touches "cases";
    /// What was entered about a case was put right.
    CorrectCase touches "cases", "interviews", "reports";
    /// Referrals were taken in from a file.
    ImportCases touches "cases";
    /// A case was deleted with everything in it.
    DeleteCase touches "cases", "consent", "interviews", "reasons", "reports";
    /// Which language was asked for and which was delivered was recorded.
    RecordLanguage touches "cases";
    /// Everything about a household's exit was erased.
    EraseCase touches "cases", "consent", "interviews", "reasons", "reports";
    /// A carer asked for something to be put right.
    AskRectification touches "cases", "interviews";
    /// What was done about it was recorded.
    AnswerRectification touches "cases", "interviews";
    /// A passage was marked as speaking of somebody else, or the mark was taken off.
    MarkNamesOthers touches "cases";
    /// Everything that is held about carers was written for them.
    WritePack touches "cases";
    /// What had been kept long enough was let go.
    ApplyRetention touches "cases", "consent", "interviews", "reasons", "reports";
    /// What had been erased was erased again from an older store.
    RepeatErasures touches "cases", "consent", "interviews", "reasons", "reports";
    /// Interviews that were held before were taken in from a file.
    ImportEarlier touches "cases", "consent", "guides", "interviews", "reasons", "reports";
    /// A mentor was entered.
    AddMentor touches "mentoring";
    /// What was entered about a mentor was put right.
    CorrectMentor touches "mentoring";
    /// Somebody was referred to the mentoring scheme.
    ReferMentee touches "mentoring";
    /// What was entered about them was put right.
    CorrectMentee touches "mentoring";
    /// A mentor was proposed for somebody.
    ProposeMatch touches "mentoring";
    /// A match went a step further.
    StepMatch touches "mentoring";
    /// One of two signed the confidentiality agreement.
    SignAgreement touches "mentoring";
    /// A mentor and a mentee were in touch.
    LogContact touches "mentoring";
    /// It was said how far a task has come.
    SetMentoringTask touches "mentoring";
    /// A conflict between two was noted, or taken off.
    SetMentoringConflict touches "mentoring";
    /// A confidence had to be broken.
    BreakConfidence touches "mentoring";
    /// Whatever said who somebody in the scheme was, was let go.
    ForgetMentoring touches "mentoring";
    /// A referral that is not complete yet was kept as typed.
    KeepDraft touches "cases";
    /// Such a referral was dropped.
    DropDraft touches "cases";
    /// The carers were approached.
    InviteCarers touches "cases";
    /// A time for the talk was agreed.
    BookInterview touches "cases";
    /// The agreed time fell through.
    UnbookInterview touches "cases";
    /// A gate was passed because the carers insisted in writing.
    OverrideHold touches "cases";
    /// The statement about the Independent Review Mechanism was read.
    ReadStatement touches "cases";
    /// Something was told to the Independent Review Mechanism or the decision-maker.
    LogIrmDisclosure touches "cases";
    /// A case was closed.
    CloseCase touches "cases";
    /// A closed case was taken up again.
    ReopenCase touches "cases";
    /// An interview began.
    StartInterview touches "cases", "guides", "interviews";
    /// An interview that was going on was sat down to again.
    OpenInterview touches "interviews";
    /// What the carer said to a question was written down.
    RecordAnswer touches "interviews";
    /// The place in the guide moved.
    KeepPlace touches "interviews";
    /// A question was left out, or taken up again.
    SkipQuestion touches "interviews";
    /// Every untouched question was marked as not discussed.
    SkipUntouched touches "interviews";
    /// A question was marked to come back to, or the mark was taken off.
    ComeBack touches "interviews";
    /// A probe was asked, or the mark was taken off.
    AskProbe touches "interviews";
    /// A rating item or a scale was answered.
    Rate touches "interviews";
    /// A passage was marked in the carer's words.
    MarkQuote touches "interviews";
    /// A mark was taken off again.
    UnmarkQuote touches "interviews";
    /// The carer decided how a passage may be used.
    DecideQuote touches "interviews", "reports";
    /// It was answered whether a quotation without a name tells who said it.
    AskAboutQuotation touches "interviews", "reports";
    /// The carer allowed or refused a purpose.
    RecordConsent touches "consent", "interviews", "reports";
    /// Carers opted out, and what was known of them was erased or closed.
    OptOut touches "cases", "consent", "interviews", "reasons", "reports";
    /// A carer who had opted out changed their mind.
    LiftOptOut touches "cases", "consent";
    /// A service said how many households did not want to be referred.
    TallyOptOuts touches "consent";
    /// A carer took back what had been allowed.
    Withdraw touches "cases", "consent", "interviews", "reasons", "reports";
    /// A report that held withdrawn words was called back and is not made again.
    CallBackReport touches "reports";
    /// What was said about counselling was recorded.
    RecordCounselling touches "interviews";
    /// What follows an interview was written down: the summary, counselling, asking again.
    RecordAftercare touches "cases", "interviews";
    /// The interviewer wrote her own note about an interview.
    RecordDebrief touches "interviews";
    /// An interview was paused.
    PauseInterview touches "cases", "interviews";
    /// A paused interview went on.
    ResumeInterview touches "cases", "interviews";
    /// An interview came to its end.
    FinishInterview touches "cases", "interviews", "reports";
    /// Reasons were given to an interview.
    CodeInterview touches "cases", "reasons", "reports";
    /// Reasons that an interview had just been given for the first time were taken off it again.
    UncodeInterview touches "cases", "reasons", "reports";
    /// The words of a note that was just typed were taken into the index, because somebody searches.
    TakeInWords touches "interviews";
    /// A version of the guide was copied, to be edited.
    CopyGuide touches "guides";
    /// Such a copy was changed.
    EditGuide touches "guides";
    /// Such a copy was dropped.
    DropGuideCopy touches "guides";
    /// A guide was taken in from another desk as a copy.
    ImportGuide touches "guides";
    /// A copy of the guide became its newest version.
    PublishGuide touches "guides";
    /// The words of the guide were put right as a new version.
    CorrectGuide touches "guides";
    /// The wording of a letter was put right as a new version.
    CorrectLetter touches "letters";
    /// A letter was written.
    WriteLetter touches "cases", "letters";
    /// The booked talk was written for her calendar.
    TellCalendar touches "letters";
    /// It was said how a service receives.
    SetRecipient touches "outbox";
    /// An envelope was locked with a passphrase that is told by telephone.
    SealEnvelope touches "outbox";
    /// An envelope set out.
    SetOut touches "outbox";
    /// An envelope arrived, or came back.
    ComeHome touches "outbox";
    /// An envelope was saved as a file, to be handed over.
    SaveEnvelope touches "outbox";
    /// She said that she handed an envelope over.
    ConfirmEnvelope touches "outbox";
    /// An envelope was recalled.
    RecallEnvelope touches "outbox";
    /// She said that what was recalled never went.
    NeverSent touches "outbox";
    /// The key with which this desk signs was made.
    MakeSigningKey touches "outbox";
    /// Households were locked together for counting and a report was released.
    ReleaseReport touches "cases", "reports";
    /// A place was set to which reports may go.
    AddDestination touches "settings";
    /// Such a place was put right.
    CorrectDestination touches "settings";
    /// Such a place was tested.
    TestDestination touches "settings";
    /// Another key or certificate of such a place was accepted.
    AcceptDestinationKey touches "settings";
    /// Such a place was removed.
    RemoveDestination touches "settings";
    /// A recommendation was written, or written otherwise.
    KeepRecommendation touches "commitments";
    /// A recommendation that nobody had been given was dropped.
    DropRecommendation touches "commitments";
    /// It was settled from what a recommendation is built.
    ChooseEvidence touches "commitments";
    /// A recommendation was read against what it was built from.
    CheckRecommendation touches "commitments";
    /// A recommendation was shown to whom it is addressed, to write on it together.
    PresentRecommendation touches "commitments";
    /// A recommendation was given to whom it is addressed.
    ShareRecommendation touches "commitments";
    /// What was answered to a recommendation was recorded.
    AnswerRecommendation touches "commitments";
    /// An answer to a recommendation that had been noted by a slip was taken off again.
    TakeBackAnswer touches "commitments";
    /// A commitment was entered, or put right before anything had happened.
    KeepCommitment touches "commitments";
    /// A commitment of which nothing had been reported was dropped.
    DropCommitment touches "commitments";
    /// What happened about a commitment was recorded.
    RecordProgress touches "commitments";
    /// The entry that was recorded last was taken back.
    TakeBackProgress touches "commitments";
    /// It was recorded how a commitment ended.
    CloseCommitment touches "commitments";
    /// One of the five ideas was switched on or off for a service.
    SwitchIdea touches "commitments";
    /// What the ideas ask for was set.
    SetIdeaTargets touches "commitments";
    /// A record of an idea was entered or put right.
    KeepIdeaRecord touches "commitments";
    /// A record of an idea was removed.
    RemoveIdeaRecord touches "commitments";
    /// A feedback form was added to the totals of its cycle.
    AddFeedback touches "commitments", "guides";
    /// Records of an idea were taken in from a file.
    ImportEvidence touches "commitments";
    /// A record of concern was opened.
    OpenConcern touches "safeguarding";
    /// A record of concern was opened for reading.
    LookAtConcern touches "safeguarding";
    /// What is being written into a record of concern was kept as it stood.
    DraftConcern touches "safeguarding";
    /// Words as they were said were set down in a record of concern, for good.
    RecordConcernWords touches "safeguarding";
    /// A fact was added to a record of concern.
    RecordConcernFact touches "safeguarding";
    /// It was decided whether a concern is reported.
    DecideConcern touches "safeguarding";
    /// A step of reporting a concern was recorded.
    ReportConcern touches "safeguarding";
    /// A record of concern was put away.
    LeaveConcern touches "safeguarding";
    /// A record of concern was closed.
    CloseConcern touches "safeguarding";
    /// A closed record of concern was opened again.
    ReopenConcern touches "safeguarding";
    /// A record of concern was written as pages for its addressee.
    PrintConcern touches "safeguarding";
}

/// What an act gave back, and the rooms it touched.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Done<T> {
    /// What the work returned.
    pub value: T,
    /// The rooms whose screens are stale now.
    pub touched: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_a_name_of_its_own_and_touches_something() {
        let mut names: Vec<_> = Act::ALL.iter().map(|act| act.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Act::ALL.len());
        assert!(Act::ALL.iter().all(|act| !act.touches().is_empty()));
    }
}
