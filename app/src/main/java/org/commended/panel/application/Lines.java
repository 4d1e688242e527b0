package org.commended.panel.application;

import java.time.LocalDate;
import java.util.Map;
import org.commended.engine.names.Body;
import org.commended.engine.names.NearBodies;
import org.commended.engine.names.NearBody;
import org.commended.engine.names.Register;
import org.commended.panel.domain.Because.Relation;
import org.commended.panel.domain.NearTie;
import org.commended.panel.domain.Own;
import org.jspecify.annotations.Nullable;

/** What a body came from and became, and what stands near it. */
final class Lines {

    private final Register register;
    private final NearBodies near = NearBodies.shipped();

    Lines(Register register) {
        this.register = register;
    }

    /** The body itself, and everything before and after it in its line. */
    void add(Map<String, Own> bodies, Body own) {
        register.listSuccessors(own.id())
                .forEach(body -> bodies.putIfAbsent(
                        body.id().value(), new Own(Relation.SUCCESSOR, own.name(), beginning(body))));
        register.listPredecessors(own.id())
                .forEach(body -> bodies.putIfAbsent(
                        body.id().value(), new Own(Relation.PREDECESSOR, own.name(), beginning(own))));
        bodies.put(own.id().value(), new Own(Relation.SAME, own.name(), null));
    }

    /** What stands near it on a day. */
    void addNear(Map<String, NearTie> ties, Body own, LocalDate day) {
        for (NearBody one : near.list(own.id(), day)) {
            ties.putIfAbsent(
                    one.body().id().value(), new NearTie(own.id().value(), own.name(), one.how(), one.since()));
        }
    }

    private static @Nullable Integer beginning(Body body) {
        LocalDate first = body.lifetime().firstDay();
        return first == null ? null : first.getYear();
    }
}
