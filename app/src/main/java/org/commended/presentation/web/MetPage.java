package org.commended.presentation.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commended.presentation.application.ReadingMet.Met;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Exhibit;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.PresentationRefusal.PromptTakenOut;
import org.commended.presentation.domain.PresentationRefusal.QuestionChangedMeanwhile;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Questions.Answer;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.files.FileRules;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** An entry as its panel meets it: who presents, what is asked, what was seen. */
public record MetPage(Met met, Form form) implements Page {

    @Override
    public Brand brand() {
        return room().whole().organiser().brand();
    }

    public Room room() {
        return met.room();
    }

    public String href() {
        return room().href() + "/entries/" + met.entry().id();
    }

    public ZoneId zone() {
        return room().whole().edition().zone();
    }

    /** Empty where it is not known who it was. */
    public String name(@Nullable PersonId person) {
        return person == null ? "" : met.names().getOrDefault(person, "");
    }

    /** What others noted under a prompt, or what everybody did, for whoever notes nothing themselves. */
    public List<Noted> noted(Prompt prompt) {
        return met.noted().stream()
                .filter(one -> one.prompt().equals(prompt.id()))
                .toList();
    }

    /** What was noted as the answer of a question before what stands now, the first first. */
    public List<Answer> earlier(PanelQuestion question) {
        List<Answer> all = answers(question);
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    private List<Answer> answers(PanelQuestion question) {
        return met.answers().stream()
                .filter(one -> one.question().equals(question.id()))
                .toList();
    }

    /** Who noted what stands now; empty where nobody did. */
    public String answeredBy(PanelQuestion question) {
        List<Answer> all = answers(question);
        return all.isEmpty() ? "" : name(all.getLast().by());
    }

    public String address(Exhibit exhibit) {
        return href() + "/evidence/" + exhibit.id();
    }

    public boolean isOwn(Exhibit exhibit) {
        return exhibit.by().equals(room().viewer().id());
    }

    public boolean mayShow() {
        return room().isVisit() && room().isMember() && !met.closed();
    }

    /** Whether fields that begin so are drawn: while they can be sent, and after that where what was typed was not taken. */
    public boolean draws(String field) {
        return !met.closed() || form.names().stream().anyMatch(name -> name.startsWith(field));
    }

    /** The fields of what was typed under prompts that were taken out meanwhile. */
    public List<String> strays() {
        return form.refusals().stream()
                .filter(PromptTakenOut.class::isInstance)
                .map(Refusal::field)
                .toList();
    }

    public FileRules rules() {
        return Exhibit.RULES;
    }

    private Optional<Noted> own(Prompt prompt) {
        return noted(prompt).stream()
                .filter(one -> one.by().equals(room().viewer().id()))
                .findFirst();
    }

    /** What stands in the visitor's own notes, or what was typed and not taken. */
    public Form record() {
        Form filled = form;
        for (Prompt prompt : met.prompts()) {
            String words = "words-" + prompt.id();
            if (form.names().contains(words)) continue;
            filled = filled.with(words, own(prompt).map(Noted::words).orElse(""))
                    .with("met-" + prompt.id(), own(prompt).map(MetPage::met).orElse(""));
        }
        return filled;
    }

    private static String met(Noted noted) {
        Boolean met = noted.met();
        if (met == null) return "";
        return met ? "yes" : "no";
    }

    /** The answer of a question as it stands, or as it was typed. */
    public Form answer(PanelQuestion question) {
        String field = "answer-" + question.id();
        return form.names().contains(field) ? form : form.with(field, question.answer());
    }

    /** Whether a question counts as asked, or was ticked in the form that was not taken. */
    public boolean wasAsked(PanelQuestion question) {
        boolean typed = form.names().contains("answer-" + question.id());
        return typed ? form.chose("asked", "yes") : question.askedAt() != null;
    }

    /** Whether somebody noted another answer while this was typed. */
    public boolean isStale(PanelQuestion question) {
        return form.refusals().stream()
                .anyMatch(one -> one instanceof QuestionChangedMeanwhile
                        && Objects.equals(one.field(), "answer-" + question.id()));
    }

    public boolean isStale() {
        return form.refusals().stream().anyMatch(QuestionChangedMeanwhile.class::isInstance);
    }
}
