package org.commended.presentation.application;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commended.entry.domain.Entry;
import org.commended.live.Changes;
import org.commended.presentation.EvidenceChanged;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.domain.Evidences;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.PresentationRefusal.EvidenceClosed;
import org.commended.presentation.domain.PresentationRefusal.PromptHasNotes;
import org.commended.presentation.domain.PresentationRefusal.PromptMissing;
import org.commended.presentation.domain.PresentationRefusal.PromptTakenOut;
import org.commended.presentation.domain.PresentationRefusal.QuestionChangedMeanwhile;
import org.commended.presentation.domain.PresentationRefusal.QuestionMissing;
import org.commended.presentation.domain.PresentationRefusal.SlotWordsTooLong;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Questions;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.database.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a panel asks those who present, and what those who visit see. */
@Component
public class AskingAndNoting {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_PROMPT = 300;

    private final Questions questions;
    private final Evidences evidences;
    private final Changes changes;
    private final Once once;
    private final ApplicationEventPublisher events;

    AskingAndNoting(
            Questions questions, Evidences evidences, Changes changes, Once once, ApplicationEventPublisher events) {
        this.questions = questions;
        this.evidences = evidences;
        this.changes = changes;
        this.once = once;
        this.events = events;
    }

    @Transactional
    public Outcome<Asked> ask(Asked asked, Entry entry, String words) {
        if (once.find(asked.token()).isPresent()) return Outcome.done(asked);
        if (isClosed(asked)) return Outcome.refused(new EvidenceClosed());
        if (words.isBlank()) return Outcome.refused(new QuestionMissing());
        if (words.length() > LONGEST) return Outcome.refused(new SlotWordsTooLong("question", LONGEST));
        once.take(asked.token(), asked.room().href(), asked.now());
        questions.add(new PanelQuestion(
                UUID.randomUUID(),
                asked.stage(),
                entry.id(),
                asked.room().viewer().id(),
                words.strip(),
                asked.now(),
                null,
                "",
                0));
        tell(asked, entry, "question");
        return Outcome.done(asked);
    }

    /** What was decided by must not change afterwards. */
    private static boolean isClosed(Asked asked) {
        return asked.room().stage().isClosed(asked.now());
    }

    private void tell(Asked asked, Entry entry, String change) {
        changes.tell(asked.stage(), asked.room().category().id(), Set.of(entry.id()));
        events.publishEvent(new EvidenceChanged(
                asked.room().category().edition(),
                asked.room().viewer().id(),
                asked.now(),
                entry.id().value(),
                asked.room().category().id(),
                change));
    }

    /** @param version of the question as the page showed it */
    public record Answered(boolean wasAsked, String words, int version) {}

    @Transactional
    public Outcome<Asked> answer(Asked asked, Entry entry, UUID id, Answered answer) {
        PanelQuestion question = questions
                .find(id)
                .filter(one -> one.stage().equals(asked.stage()) && one.entry().equals(entry.id()))
                .orElseThrow(NotFound::new);
        String field = "answer-" + id;
        if (answer.words().length() > LONGEST) return Outcome.refused(new SlotWordsTooLong(field, LONGEST));
        boolean same = question.answer().equals(answer.words()) && answer.wasAsked() == (question.askedAt() != null);
        if (same) return Outcome.done(asked);
        if (isClosed(asked)) return Outcome.refused(new EvidenceClosed());
        Instant at = question.askedAt() == null ? asked.now() : question.askedAt();
        PanelQuestion changed = question.answered(answer.wasAsked() ? at : null, answer.words());
        if (question.version() != answer.version()
                || !questions.save(changed, asked.room().viewer().id(), asked.now()))
            return Outcome.refused(new QuestionChangedMeanwhile(field));
        tell(asked, entry, "answer");
        return Outcome.done(asked);
    }

    @Transactional
    public Outcome<Asked> add(Asked asked, String words, boolean asksMet) {
        asked.room().mustOrganise();
        if (once.find(asked.token()).isPresent()) return Outcome.done(asked);
        if (words.isBlank()) return Outcome.refused(new PromptMissing());
        if (words.length() > LONGEST_PROMPT) return Outcome.refused(new SlotWordsTooLong("prompt", LONGEST_PROMPT));
        once.take(asked.token(), asked.room().desk(), asked.now());
        int position = evidences.listPrompts(asked.stage()).size();
        evidences.add(new Prompt(UUID.randomUUID(), asked.stage(), words.strip(), asksMet, position));
        return Outcome.done(asked);
    }

    /** What somebody noted something under stays. */
    @Transactional
    public Outcome<Asked> remove(Asked asked, UUID prompt) {
        asked.room().mustOrganise();
        return evidences.removePrompt(asked.stage(), prompt)
                ? Outcome.done(asked)
                : Outcome.refused(new PromptHasNotes());
    }

    /** @param met {@code yes}, {@code no} or nothing */
    public record Seen(String words, @Nullable String met) {

        boolean isNothing() {
            return words.isEmpty() && (met == null || met.isEmpty());
        }
    }

    /** Keeps what somebody saw, prompt by prompt; what they say nothing about stays as it was. */
    @Transactional
    public Outcome<Asked> note(Asked asked, Entry entry, Map<UUID, Seen> seen) {
        if (!asked.room().isMember()) throw new NotFound();
        if (isClosed(asked)) return Outcome.refused(new EvidenceClosed());
        List<Prompt> prompts = evidences.listPrompts(asked.stage());
        List<Refusal> reasons = reasonsAgainst(seen, prompts);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        List<Noted> before = evidences.listNoted(
                asked.stage(), entry.id(), asked.room().viewer().id());
        List<Noted> news = prompts.stream()
                .filter(prompt -> seen.containsKey(prompt.id()))
                .map(prompt -> noted(asked, entry, prompt, Objects.requireNonNull(seen.get(prompt.id()))))
                .filter(noted -> isNews(noted, before))
                .toList();
        news.forEach(evidences::put);
        if (!news.isEmpty()) tell(asked, entry, "note");
        return Outcome.done(asked);
    }

    private static List<Refusal> reasonsAgainst(Map<UUID, Seen> seen, List<Prompt> prompts) {
        Set<UUID> known = prompts.stream().map(Prompt::id).collect(toSet());
        List<Refusal> reasons = new ArrayList<>();
        seen.forEach((prompt, one) -> {
            String field = "words-" + prompt;
            if (one.words().length() > LONGEST) reasons.add(new SlotWordsTooLong(field, LONGEST));
            if (!known.contains(prompt) && !one.isNothing()) reasons.add(new PromptTakenOut(field));
        });
        return reasons;
    }

    private static Noted noted(Asked asked, Entry entry, Prompt prompt, Seen one) {
        var by = asked.room().viewer().id();
        return new Noted(prompt.id(), entry.id(), by, one.words(), met(prompt, one), asked.now());
    }

    private static boolean isNews(Noted noted, List<Noted> before) {
        boolean there = before.stream()
                .anyMatch(last -> last.prompt().equals(noted.prompt())
                        && last.words().equals(noted.words())
                        && Objects.equals(last.met(), noted.met()));
        boolean nothing = noted.words().isEmpty()
                && noted.met() == null
                && before.stream().noneMatch(last -> last.prompt().equals(noted.prompt()));
        return !there && !nothing;
    }

    private static @Nullable Boolean met(Prompt prompt, Seen one) {
        if (!prompt.asksMet() || one.met() == null || one.met().isEmpty()) return null;
        return one.met().equals("yes");
    }
}
