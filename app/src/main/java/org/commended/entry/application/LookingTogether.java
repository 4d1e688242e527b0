package org.commended.entry.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commended.entry.domain.Charges;
import org.commended.entry.domain.Comment;
import org.commended.entry.domain.Comments;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.people.People;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** Shows writers what is between them: who sees to which section, and what they say of it. */
@Component
public class LookingTogether {

    private final Charges charges;
    private final Comments comments;
    private final People people;

    LookingTogether(Charges charges, Comments comments, People people) {
        this.charges = charges;
        this.comments = comments;
        this.people = people;
    }

    /**
     * What is between the writers of an entry.
     *
     * @param charges who sees to a section, by its number
     * @param comments by the number of the section, the oldest first
     * @param names of everybody named in it
     */
    public record Between(
            Map<Integer, PersonId> charges, Map<Integer, List<Comment>> comments, Map<PersonId, String> names) {

        public Between {
            charges = Map.copyOf(charges);
            comments = Map.copyOf(comments);
            names = Map.copyOf(names);
        }

        public Optional<PersonId> findCharge(int section) {
            return Optional.ofNullable(charges.get(section));
        }

        public String name(PersonId person) {
            return names.getOrDefault(person, "");
        }

        public List<Comment> list(int section) {
            return comments.getOrDefault(section, List.of());
        }

        /** How many threads of a section are not settled. */
        public long open(int section) {
            return list(section).stream().filter(Comment::isOpenThread).count();
        }
    }

    public Between of(Draft draft) {
        Map<String, PersonId> given = charges.list(draft.entry().id());
        List<Comment> all = comments.list(draft.entry().id());
        Map<Integer, PersonId> by = new HashMap<>();
        Map<Integer, List<Comment>> said = new HashMap<>();
        for (Section section : draft.form().sections()) {
            given.forEach((key, person) -> {
                if (section.has(key)) by.put(section.number(), person);
            });
            said.put(
                    section.number(),
                    all.stream()
                            .filter(comment -> section.has(comment.section()))
                            .toList());
        }
        List<PersonId> named = new ArrayList<>(by.values());
        all.forEach(comment -> named.add(comment.by()));
        return new Between(by, said, people.listNames(named.stream().distinct().toList()));
    }
}
