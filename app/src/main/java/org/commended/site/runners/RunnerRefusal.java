package org.commended.site.runners;

import java.util.ArrayList;
import java.util.List;
import org.commended.people.Person;
import org.commended.shared.Refusal;

/** Why somebody is not asked to run awards, or not taken off. */
sealed interface RunnerRefusal extends Refusal {

    int LONGEST_NAME = 200;

    static List<Refusal> of(String email, String name) {
        List<Refusal> reasons = new ArrayList<>();
        if (name.length() > LONGEST_NAME) reasons.add(new RunnersNameTooLong(LONGEST_NAME));
        if (!Person.isEmail(email)) reasons.add(new RunnersAddressMissing());
        return reasons;
    }

    record RunnersAddressMissing() implements RunnerRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record RunnersNameTooLong(int most) implements RunnerRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    record RunsAlready(String email) implements RunnerRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record LastRunner() implements RunnerRefusal {}
}
