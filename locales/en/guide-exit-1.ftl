### The guide of the exit interview, version 1. Every word here is read or said to a carer.

## Sections

guide-exit-1-section-before = Before the conversation
guide-exit-1-section-opening = Opening and consent
guide-exit-1-section-journey = The journey
guide-exit-1-section-positives = What went well
guide-exit-1-section-decision = The decision
guide-exit-1-section-topics = Topics
guide-exit-1-section-ratings = Ratings
guide-exit-1-section-kept = What would have kept you
guide-exit-1-section-ending = The ending
guide-exit-1-section-ahead = Looking ahead
guide-exit-1-section-recommendation = Your recommendation
guide-exit-1-section-reading-back = Reading back and sharing
guide-exit-1-section-close = Close

## To read aloud

guide-exit-1-section-before-script-1 = I am getting in touch about the independent exit interview for foster carers. We can talk in Welsh, in English, or in both as we go. The choice is yours, and you can change your mind at any time.
guide-exit-1-section-before-script-2 = Is this a good time, and are you somewhere you can talk freely? The conversation usually takes between an hour and an hour and a half, and we can pause and carry on another day.
guide-exit-1-section-before-script-3 = Would you like to talk on your own, or with the person you fostered with? You can each have an interview if you prefer. Is there anything that would make it easier for you to take part, such as a break, large print or a different time of day?

guide-exit-1-section-opening-script-1 = Thank you for giving your time. I am independent of your fostering service: I do not work for them, and they do not see my notes.
guide-exit-1-section-opening-script-2 = Taking part is your choice. You can leave out any question without saying why, ask for a break, or stop at any time. You can withdraw what you have said until the year's reports are locked, and I will give you that date.
guide-exit-1-section-opening-script-3 = What you say goes into reports together with what others say. Nothing that shows who you are goes to your service unless you choose it.
guide-exit-1-section-opening-script-4 = I want to be honest with you: where only a few households have left, people may guess, even though no name is given.
guide-exit-1-section-opening-script-5 = I cannot promise to keep everything confidential. If you say something that suggests a child or an adult is at risk of harm, or that a crime has been committed, I have to pass it on. I would talk to you first whenever that would be safe.
guide-exit-1-section-opening-script-6 = This interview is separate from the Independent Review Mechanism (IRM). We do not send it to your service's decision-maker or the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission.
guide-exit-1-section-opening-script-7 = Please do not give any child's name; if one slips out, I will write “the child”. If there was an allegation, we can talk about how you were treated, but I do not record what the allegation was.
guide-exit-1-section-opening-script-8 = May I write down what you say? For now you are allowing this conversation and my notes, and nothing else. I will ask separately before I record anything about health, belief or other sensitive matters. At the end I will read back, and you will decide, one by one, what may be used and where.

guide-exit-1-section-journey-script-1 = First, I would like to hear the story in your own way. Start wherever you like.
guide-exit-1-section-positives-script-1 = Before we come to leaving, I would like to stay a while with the things that went well.
guide-exit-1-section-decision-script-1 = Now I would like to understand the decision. There is no right answer, and the reason need not be one thing only.
guide-exit-1-section-topics-script-1 = I will ask only about the topics that come out of your story. Tell me if you would like to talk about another one, or leave one out.
guide-exit-1-section-ratings-script-1 = I will read eleven sentences, one at a time. Tell me how far you agree: strongly agree, agree, neither agree nor disagree, disagree, or strongly disagree.
guide-exit-1-section-ratings-script-2 = If a sentence does not apply, or if you prefer not to say, tell me so and we move on.
guide-exit-1-section-kept-script-1 = Think back for a moment: what could have been different?
guide-exit-1-section-ending-script-1 = How things end stays with us. I would like to hear how it was for you.
guide-exit-1-section-ahead-script-1 = Let us turn to what lies ahead of you, and to any support you would like.
guide-exit-1-section-recommendation-script-1 = If you gave the service one piece of advice, what would it be? We put it in three parts, so that others can act on it.

guide-exit-1-section-reading-back-script-1 = I am going to read back what I have written. Tell me if something is wrong, missing, or better left out.
guide-exit-1-section-reading-back-script-2 = Some of your words I would like to keep exactly as you said them. You choose, one at a time: to give them to your service as your voice, to have them used without saying who said them, or neither.
guide-exit-1-section-reading-back-script-3 = Before you agree to a voice going to your service, I must say plainly: they will probably know that it was you who said it, even though your name will not be beside it. Agree only if you would be content to say it to them face to face.
guide-exit-1-section-reading-back-script-4 = You can withdraw a voice until it has been sent. After that we cannot call it back, but we can tell you where it went.
guide-exit-1-section-reading-back-script-5 = An unattributed quotation is used only in reports about several services together, after three months at least, and without a date, an age or a role. Even so, I have to ask about each one: could your social worker tell that this was you?
guide-exit-1-section-reading-back-script-6 = Lastly, say yes or no to each use: the picture for the whole of Wales; the themes in your service's report; inspection evidence; getting in touch with you again; mentoring or speaking about your experience. “No” is as good an answer as “yes”.

guide-exit-1-section-close-script-1 = Thank you, truly. What you have said can help the carers who stay, and the children with them.
guide-exit-1-section-close-script-2 = Talking about all this can stir up feelings, today or in some days' time. Counselling is available, and I can give you the details again now.
guide-exit-1-section-close-script-3 = If you wish, I will send you a short summary of what I wrote, in the language you choose, so that you can put it right.
guide-exit-1-section-close-script-4 = If you change your mind about something you allowed, let us know before the year's reports are locked. After that, only figures that point to nobody remain.
guide-exit-1-section-close-script-5 = Is there anything else you would like to say, or to ask me, before we finish?

## Opening

guide-exit-1-q1 = Which language would you like to use – Welsh, English, or both as we go?
guide-exit-1-q2 = What would make this conversation worthwhile for you?
guide-exit-1-q3 = Is there anything you would rather not talk about today?
guide-exit-1-q3-hint = Note the topic only, not the reason, and do not come back to it.

## The journey

guide-exit-1-q4 = How did you come to foster, and what were you hoping for?
guide-exit-1-q4-hopes = Which hopes came true?
guide-exit-1-q4-first-child = How was it when the first child came?
guide-exit-1-q5 = Take me through your time fostering – what were the main chapters?
guide-exit-1-q5-turning-points = Where did things change?
guide-exit-1-q5-high = When was it at its best?
guide-exit-1-q5-hard = When was it hardest?
guide-exit-1-q6 = Where along that line did you feel best supported, and least supported?
guide-exit-1-q6-who = Who was there for you?
guide-exit-1-q6-what-helped = What was different then?

## What went well

guide-exit-1-q7 = What are you proudest of?
guide-exit-1-q7-what-else = What else?
guide-exit-1-q8 = What difference did your family make to a child? (No names, please.)
guide-exit-1-q8-hint = Write “the child” in place of a name.
guide-exit-1-q8-how-seen = How did you see that difference?
guide-exit-1-q9 = What did the service do well that it should keep doing?
guide-exit-1-q9-example = Can you give an example?
guide-exit-1-q9-who = Who did that – their role rather than their name?

## The decision

guide-exit-1-q10 = When did leaving first cross your mind? What was happening then?
guide-exit-1-q10-better-time = Was there a time afterwards when things were better?
guide-exit-1-q10-told-anyone = Did you tell anyone?
guide-exit-1-q11 = What turned the thought into a decision?
guide-exit-1-q11-last-straw = Was there one particular event?
guide-exit-1-q11-longer-story = What had been building up before that?
guide-exit-1-q12 = In your own words, what was the main reason?
guide-exit-1-q12-hint = Write the carer's exact words. Do not suggest reasons.
guide-exit-1-q13 = What else played a part?
guide-exit-1-q13-what-else = What else?
guide-exit-1-q13-underlying = Had that been there for a long time, or did it come suddenly?
guide-exit-1-q14 = Who knew you were thinking of leaving, and what did they do?
guide-exit-1-q14-conversation = Did you have a proper conversation about it with the service?
guide-exit-1-q14-asked-to-stay = Did anyone ask you to stay?
guide-exit-1-q14-offered = What were you offered?
guide-exit-1-q15 = How did you experience that process? What did you understand and what was unclear?
guide-exit-1-q15-hint = Only if the service ended the approval. Ask about the process, not about the details of the case.
guide-exit-1-q15-explained = How were your rights and choices explained?
guide-exit-1-q15-support = Who was supporting you?
guide-exit-1-q15-time = How long did it all take, and what was the waiting like?

## Topics

guide-exit-1-q16-module = Support
guide-exit-1-q16 = When you needed help, what happened?
guide-exit-1-q16-out-of-hours = What about evenings and weekends?
guide-exit-1-q16-same-worker = Could you speak to the same worker?
guide-exit-1-q16-how-many = How many supervising social workers did you have?
guide-exit-1-q16-visits = How often were the visits, and how useful?
guide-exit-1-q16-mentor = Were you offered a mentor or another carer? When, and did it help?
guide-exit-1-q17-module = Respect and voice
guide-exit-1-q17 = How far did you feel part of the team around the child?
guide-exit-1-q17-example = Can you give an example?
guide-exit-1-q17-meetings = Which meetings were you invited to, and could you speak in them?
guide-exit-1-q17-day-to-day = Which day-to-day decisions were in your hands?
guide-exit-1-q18-module = Information and matching
guide-exit-1-q18 = What were you told before a child came, and what did you find out later?
guide-exit-1-q18-time = Did you have time to plan?
guide-exit-1-q18-terms = Was the placement within the terms of your approval?
guide-exit-1-q18-empty = Were there months without a child with you?
guide-exit-1-q19-module = The child's help
guide-exit-1-q19 = What help did the child get from health and education, and what was missing?
guide-exit-1-q19-health = What about health, including mental health?
guide-exit-1-q19-school = What about school?
guide-exit-1-q19-waited = How long was the wait?
guide-exit-1-q20-module = Learning
guide-exit-1-q20 = Which learning made a difference? What did you never get?
guide-exit-1-q20-welsh = Was learning available in Welsh?
guide-exit-1-q20-time = Did the times work for you?
guide-exit-1-q20-cost = What about cost, travel and childcare?
guide-exit-1-q21-module = Breaks and wellbeing
guide-exit-1-q21 = How did fostering affect your own health and rest?
guide-exit-1-q21-hint = Sensitive: ask for explicit consent before recording anything about health.
guide-exit-1-q21-breaks = What breaks were available, and did you get to take them?
guide-exit-1-q21-noticed = Did anyone notice when it was getting too much?
guide-exit-1-q22-module = Home and family
guide-exit-1-q22 = How was it for the other children and people in your home?
guide-exit-1-q22-own-children = What did your own children say?
guide-exit-1-q22-asked = Did the service ask about them?
guide-exit-1-q23-module = Money
guide-exit-1-q23 = How did the money side work for you?
guide-exit-1-q23-allowance = Were the allowance and the fee enough?
guide-exit-1-q23-gaps = What happened between placements?
guide-exit-1-q23-tax = What about tax, pension or benefits?
guide-exit-1-q23-expenses = How did claiming expenses work?
guide-exit-1-q24-module = Allegations or complaints
guide-exit-1-q24 = If one was made, how were you treated and supported?
guide-exit-1-q24-hint = Do not record details of the allegation.
guide-exit-1-q24-independent = Were you offered independent support?
guide-exit-1-q24-length = How long did the process take?
guide-exit-1-q24-outcome = Was the outcome explained to you?
guide-exit-1-q25-module = Language and culture
guide-exit-1-q25 = Could you foster, learn and be supervised in the language you wanted? Were your family's culture and beliefs understood?
guide-exit-1-q25-hint = The answer may hold belief or ethnicity: ask for explicit consent before recording it.
guide-exit-1-q25-offered = Were you offered Welsh, or did you have to ask for it?
guide-exit-1-q25-child = What about the child's language and culture?
guide-exit-1-q26-module = Panel and reviews
guide-exit-1-q26 = What were reviews and panel like for you?
guide-exit-1-q26-prepared = Did you get the papers in time, and help to prepare?
guide-exit-1-q26-heard = Did you feel that someone was listening?

## What would have kept you

guide-exit-1-q27 = What, if anything, would have kept you fostering here?
guide-exit-1-q27-when = When would that have made a difference?
guide-exit-1-q27-who = Who could have done it?
guide-exit-1-q28 = 0–10: how far could your leaving have been prevented? What makes it that number and not lower?
guide-exit-1-q28-hint = The number first, on the scale; then the words.
guide-exit-1-q28-one-higher = What would have made it one higher?
guide-exit-1-q29 = If one thing changed for the carers who stay, what should it be?

## The ending

guide-exit-1-q30 = How was the ending handled – for you, and for any child living with you?
guide-exit-1-q30-goodbye = Did you get a chance to say goodbye?
guide-exit-1-q30-time = Was there enough time to prepare?
guide-exit-1-q30-contact = Is there still contact, if that was right for the child?
guide-exit-1-q31 = Did anyone thank you? Did you feel you left well?
guide-exit-1-q31-how = How were you thanked?
guide-exit-1-q31-wished = What would you have liked to hear?

## Looking ahead

guide-exit-1-q32 = Would you recommend fostering? Fostering with this service?
guide-exit-1-q32-hint = 0–10 for each, on the scales; then the words.
guide-exit-1-q32-what-makes-it = What lies behind the number?
guide-exit-1-q33 = Could you imagine coming back – here, elsewhere, differently?
guide-exit-1-q33-what-needed = What would that take?
guide-exit-1-q34 = Would you be willing to share your experience – mentoring, training, talking to councillors or panel?
guide-exit-1-q34-hint = Record the consent at the reading back.
guide-exit-1-q35 = Counselling is available through your service, or through membership of The Fostering Network. Shall I tell you how to reach it?
guide-exit-1-q35-hint = The offer of counselling: ask every time, and record the offer and the answer.

## Recommendation

guide-exit-1-q36 = Context – what is it like now?
guide-exit-1-q37 = Idea – what should be done, by whom?
guide-exit-1-q37-first-step = What would be the first step?
guide-exit-1-q38 = Effect – what would be different for carers and children?
guide-exit-1-q38-how-known = How would someone know that it had worked?

## Reading back

guide-exit-1-q39 = This is what I heard … have I got it right?
guide-exit-1-q39-missing = What is missing?
guide-exit-1-q40 = Which of these may I pass on, and to whom?
guide-exit-1-q40-hint = Quotation by quotation, after reading out the warning above.
guide-exit-1-q41 = How are you feeling now? What will you do when we finish?
guide-exit-1-q41-hint = Do not hurry. Offer the counselling details again if they are needed.

## Ratings

guide-exit-1-anchor-1 = Strongly agree
guide-exit-1-anchor-2 = Agree
guide-exit-1-anchor-3 = Neither agree nor disagree
guide-exit-1-anchor-4 = Disagree
guide-exit-1-anchor-5 = Strongly disagree

guide-exit-1-r1-heading = Working in partnership
guide-exit-1-r1 = I was treated as a member of the team.
guide-exit-1-r2-heading = Information
guide-exit-1-r2 = I got the information I needed about each child.
guide-exit-1-r3-heading = Learning and development
guide-exit-1-r3 = The learning on offer met my needs.
guide-exit-1-r4-heading = Communication and consultation
guide-exit-1-r4 = I was listened to before decisions were made.
guide-exit-1-r5-heading = Clarity about decisions
guide-exit-1-r5 = It was clear what I could decide myself.
guide-exit-1-r6-heading = Support
guide-exit-1-r6 = I could get help when I needed it, day or night.
guide-exit-1-r7-heading = Supervision
guide-exit-1-r7 = My supervising social worker supported me well.
guide-exit-1-r8-heading = Fair treatment
guide-exit-1-r8 = I was treated fairly, including when things went wrong.
guide-exit-1-r9-heading = Respect for the child
guide-exit-1-r9 = The child's needs came first.
guide-exit-1-r10-heading = Money
guide-exit-1-r10 = The money was enough for what the role asked.
guide-exit-1-r11-heading = Language
guide-exit-1-r11 = I could use the language of my choice with the service.

guide-exit-1-s1 = How far could your leaving have been prevented?
guide-exit-1-s1-low = Not at all
guide-exit-1-s1-high = Completely
guide-exit-1-s2 = How likely would you be to recommend fostering?
guide-exit-1-s2-low = Not at all likely
guide-exit-1-s2-high = Very likely
guide-exit-1-s3 = How likely would you be to recommend fostering with this service?
guide-exit-1-s3-low = Not at all likely
guide-exit-1-s3-high = Very likely
