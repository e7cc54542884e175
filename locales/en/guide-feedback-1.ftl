### The feedback form of young people (idea 3). Every word is read aloud, or read by the young person.

guide-feedback-1-section-before = Before you start
guide-feedback-1-section-before-script-1 = This form asks what it is like to be supported by the people who work with you. Only you can say.
guide-feedback-1-section-before-script-2 = We do not ask for your name, or for anybody else’s. All that is kept is how many people chose each answer; your own form is not kept.
guide-feedback-1-section-before-script-3 = Nobody sees anything until at least three young people have answered and the collecting is over. As your form is not kept, it cannot be changed or taken back afterwards.
guide-feedback-1-section-before-script-4 = Answering is your choice. You may leave any sentence without an answer. If somebody is hurting you or frightening you, tell an adult you trust; do not wait for this form.
guide-feedback-1-section-sentences = What do you think?
guide-feedback-1-section-sentences-script-1 = Choose how far you agree with each sentence.
guide-feedback-1-section-close = Thank you
guide-feedback-1-section-close-script-1 = Thank you. Your answer will count together with everybody else’s.
guide-feedback-1-section-close-script-2 = If you would like to say more, tell somebody you trust, or ask for an advocate.

guide-feedback-1-f1-heading = Listening
guide-feedback-1-f1 = They listen to me.
guide-feedback-1-f2-heading = Respect
guide-feedback-1-f2 = They treat me with respect.
guide-feedback-1-f3-heading = Keeping their word
guide-feedback-1-f3 = They do what they say they will do.
guide-feedback-1-f4-heading = Being there
guide-feedback-1-f4 = I can get hold of them when I need to.
guide-feedback-1-f5-heading = Explaining
guide-feedback-1-f5 = They explain things so that I understand them.
guide-feedback-1-f6-heading = Decisions
guide-feedback-1-f6 = I have a say in decisions about my life.
guide-feedback-1-f7-heading = Rights
guide-feedback-1-f7 = They help me to know my rights.
guide-feedback-1-f8-heading = Language
guide-feedback-1-f8 = I can talk to them in the language I choose.

guide-feedback-1-anchor-1 = Strongly agree
guide-feedback-1-anchor-2 = Agree
guide-feedback-1-anchor-3 = Neither agree nor disagree
guide-feedback-1-anchor-4 = Disagree
guide-feedback-1-anchor-5 = Strongly disagree
