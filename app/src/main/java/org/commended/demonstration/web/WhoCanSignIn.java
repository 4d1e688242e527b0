package org.commended.demonstration.web;

import java.util.List;
import java.util.stream.Stream;
import org.commended.demonstration.OnlyInDemonstration;
import org.commended.installation.Greeting;
import org.commended.people.People;
import org.commended.people.Person;
import org.commended.shared.web.Languages;
import org.commended.shared.web.Texts;
import org.springframework.stereotype.Component;

/** Says on the terminal who can sign in, and where a button does it. */
@Component
@OnlyInDemonstration
class WhoCanSignIn implements Greeting {

    private final People people;
    private final Texts texts;

    WhoCanSignIn(People people, Languages languages) {
        this.people = people;
        this.texts = languages.english();
    }

    @Override
    public List<String> lines(String address) {
        return Stream.concat(
                        Stream.of("", texts.get("demonstration.greeting", address + "/demo"), ""),
                        Parts.ALL.stream().map(this::line))
                .toList();
    }

    private String line(Part part) {
        String name = people.findByEmail(part.email())
                .map(Person::name)
                .orElseGet(() -> texts.get("demonstration.part.nobody"));
        return "  %-20s %s".formatted(name, texts.get("demonstration.greeting." + part.word()));
    }
}
