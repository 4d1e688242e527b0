package org.commended.meeting.application;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commended.meeting.domain.Happening;
import org.commended.meeting.domain.Line;
import org.commended.meeting.domain.Question;
import org.commended.meeting.domain.TieBreak.Step;
import org.commended.programme.domain.TieRule;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.web.Texts;

/**
 * The minutes in words.
 *
 * @param levels the names of awards, by their ids
 * @param criterion what the tie rule goes by, in words; empty where it goes by none
 * @param hidden whether names are hidden, so that why somebody left the room is not said
 */
public record MinuteWords(
        Texts texts,
        ZoneId zone,
        Map<PersonId, String> names,
        Map<EntryId, String> titles,
        Map<String, String> levels,
        Map<CategoryId, String> categories,
        String criterion,
        boolean hidden) {

    /** {@code 14:03}. */
    public String at(Line line) {
        return texts.moments().clock(line.at(), zone);
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    public String title(EntryId entry) {
        return titles.getOrDefault(entry, "");
    }

    private String titles(List<EntryId> entries) {
        return entries.stream().map(this::title).collect(joining("; "));
    }

    public String of(Line line) {
        return switch (line.what()) {
            case Happening.Opened opened -> t("opened", name(line.by()));
            case Happening.ScoresSetAside aside -> t("setAside", name(aside.person()));
            case Happening.Joined joined -> t("joined", name(joined.person()));
            case Happening.Left left -> t("left", name(left.person()));
            case Happening.ItemOpened item -> t("itemOpened", title(item.entry()));
            case Happening.ItemLeft item -> t("itemLeft", title(item.entry()));
            case Happening.SteppedOut out -> steppedOut(out);
            case Happening.CameBack back -> t("cameBack", name(back.person()));
            case Happening.TalkAsked asked -> t("talkAsked", name(line.by()), title(asked.entry()));
            case Happening.Noted noted -> t("noted", noted.text());
            case Happening.VotePut put -> put(put);
            case Happening.VoteClosed closed -> closed(closed);
            case Happening.VoteDropped dropped -> t("voteDropped", name(line.by()));
            case Happening.CastingGiven given -> t("casting", name(line.by()), choice(given.choice()));
            case Happening.Decided decided -> decided(decided);
            case Happening.MoveProposed move ->
                t("move", title(move.entry()), categories.getOrDefault(move.to(), ""), move.reason());
            case Happening.NoAwardDecided none ->
                none.reason().isEmpty() ? t("noAwardUntold") : t("noAward", none.reason());
            case Happening.Corrected corrected -> t("corrected", name(line.by()), at(line), corrected.text());
            case Happening.Closed closed -> t("closed", name(line.by()));
        };
    }

    private String t(String key, Object... arguments) {
        return texts.get("meeting.minute." + key, arguments);
    }

    private String steppedOut(Happening.SteppedOut out) {
        String name = name(out.person());
        return hidden
                ? t("steppedOutUntold", name)
                : t("steppedOut", name, texts.get("meeting.because." + out.because()));
    }

    private String put(Happening.VotePut put) {
        String how = texts.get("meeting.vote." + (put.secret() ? "secret" : "open"));
        return t("put." + put.question().word(), titles(put.entries()), how);
    }

    private String closed(Happening.VoteClosed closed) {
        List<String> sentences = new ArrayList<>();
        sentences.add(t(
                "counted",
                closed.counts().entrySet().stream()
                        .sorted(Comparator.comparing(count -> order(count.getKey())))
                        .map(count ->
                                t("count", choice(count.getKey()), count.getValue()) + who(closed, count.getKey()))
                        .collect(joining("; "))));
        closed.steps().forEach(step -> sentences.add(step(step)));
        if (!closed.winners().isEmpty()) {
            sentences.add(
                    t("chosen", closed.winners().stream().map(this::choice).collect(joining("; "))));
        } else if (closed.open().isEmpty()) {
            sentences.add(t("nothing"));
        }
        return String.join(" ", sentences);
    }

    /** For, against, whatever else, and abstentions last. */
    private static int order(String choice) {
        return switch (choice) {
            case Question.YES -> 0;
            case Question.NO -> 1;
            case Question.NONE -> 3;
            case Question.ABSTAIN -> 4;
            default -> 2;
        };
    }

    private String who(Happening.VoteClosed closed, String choice) {
        List<PersonId> named = closed.named().getOrDefault(choice, List.of());
        return named.isEmpty() ? "" : " (" + named.stream().map(this::name).collect(joining(", ")) + ")";
    }

    /** One step of a broken tie. */
    public String step(Step step) {
        String figures = step.figures().entrySet().stream()
                .map(figure -> choice(figure.getKey()) + " " + figure.getValue())
                .collect(joining("; "));
        return texts.get("meeting.step." + step.word().name(), figures, criterion);
    }

    /** What was voted for, in words. */
    public String choice(String choice) {
        if (List.of(Question.YES, Question.NO, Question.ABSTAIN, Question.NONE).contains(choice))
            return texts.get("meeting.choice." + choice);
        String level = levels.get(choice);
        if (level != null) return level;
        return titles.entrySet().stream()
                .filter(title -> title.getKey().toString().equals(choice))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(choice);
    }

    /** What was decided of an entry, without saying which. */
    public String outcome(Happening.Decided decided) {
        if (!decided.taken()) return t("outcome.not");
        return decided.level().isEmpty() ? t("outcome.taken") : t("outcome.level", choice(decided.level()));
    }

    private String decided(Happening.Decided decided) {
        String what = t(decided.talked() ? "decided" : "decidedUntalked", title(decided.entry()), outcome(decided));
        return decided.reason().isBlank() ? what : what + " " + t("because", decided.reason());
    }

    public String rule(TieRule rule) {
        return texts.get("meeting.rule." + rule.kind().word(), criterion);
    }
}
