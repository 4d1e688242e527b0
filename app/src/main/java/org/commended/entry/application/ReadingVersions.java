package org.commended.entry.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Answers.Version;
import org.commended.entry.domain.Draft;
import org.commended.people.People;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the versions of one answer, with one of them to be compared with what stands now. */
@Component
public class ReadingVersions {

    private final ReadingDrafts reading;
    private final Answers answers;
    private final People people;

    ReadingVersions(ReadingDrafts reading, Answers answers, People people) {
        this.reading = reading;
        this.answers = answers;
        this.people = people;
    }

    /**
     * The versions of an answer.
     *
     * @param versions newest first; the first is what stands now
     * @param chosen the one to compare with it; null where there is no earlier one
     * @param text of the chosen one
     */
    public record Versions(
            Draft draft,
            Question question,
            List<Version> versions,
            Map<PersonId, String> names,
            @Nullable Version chosen,
            String text) {

        public Versions {
            versions = List.copyOf(versions);
            names = Map.copyOf(names);
        }
    }

    /** @param number of the version to compare; where none is named, the one before the last */
    public Versions open(Viewer viewer, EntryId id, String question, Optional<Integer> number) {
        Draft draft = reading.get(id, viewer.id());
        Question asked = draft.form().find(question).orElseThrow(NotFound::new);
        List<Version> versions = answers.listVersions(id, question);
        Version chosen = number.map(wanted -> named(versions, wanted))
                .or(() -> versions.stream().skip(1).findFirst())
                .orElse(null);
        String text = chosen == null
                ? ""
                : answers.findText(id, question, chosen.number()).orElse("");
        List<PersonId> authors = versions.stream()
                .map(Version::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Versions(draft, asked, versions, people.listNames(authors), chosen, text);
    }

    private static Version named(List<Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
