package org.commended.engine.names;

import java.time.LocalDate;
import java.util.List;
import org.commended.engine.names.NameMatch.Ambiguous;
import org.commended.engine.names.NameMatch.Matched;
import org.commended.engine.names.NameMatch.Unknown;

/**
 * Finds the body that a printed name means, and says so when the name does not decide.
 *
 * <p>One name at a time: a line that names several bodies, a partner or a title beside the name has to be cut into names
 * first, which is another room's work; a whole line that is no body's name is simply unknown here.
 *
 * <p>Three readings are tried, and the first that finds anything decides. <ol>
 * <li>The name as a whole is a known spelling, but for case, accents, punctuation and "&amp;".
 * <li>Its place is known, and the words for its kind point at one family of bodies: "L.B. of Camden", "Ynys Mon CC".
 * <li>The same with one misprint in a long word; never for a place alone.
 * </ol>
 *
 * <p><b>Dates.</b> A reading's bodies are first narrowed to those that exist on the day asked for. Where none of them
 * does, all are kept: nothing else has the name, so "Mendip DC" means Mendip in a later year too. A successor is never
 * put in a body's place.
 *
 * <p><b>No guessing.</b> Where several bodies are left the answer is {@link Ambiguous}; no kind is preferred to another.
 * Initials that the register gives to one body, but that are others' initials as well ("LCC"), are ambiguous.
 *
 * <p>Immutable. Making one folds the whole register, so make one and keep it.
 */
public final class NameMatcher {

    private final NameIndex index;

    public NameMatcher(Register register) {
        this.index = new NameIndex(register);
    }

    /**
     * What a name means.
     *
     * @param asPrinted one name as somebody wrote it
     * @param asOf the day on which the name was used
     */
    public NameMatch match(String asPrinted, LocalDate asOf) {
        List<String> words = Folding.words(asPrinted);
        List<Body> spelled = index.spelled(words);
        return spelled.isEmpty()
                ? matchByShape(NameShape.of(Folding.withoutArticle(words)), asOf)
                : decide(spelled, asOf);
    }

    private NameMatch matchByShape(NameShape shape, LocalDate asOf) {
        List<Body> placed = index.placed(shape.place(), shape.family());
        if (!placed.isEmpty()) {
            return decideByClaims(placed, shape, asOf);
        }
        BodyFamily family = shape.family();
        return family == null ? new Unknown() : decideByClaims(index.nearlyPlaced(shape.place(), family), shape, asOf);
    }

    /** Claims that suit nobody leave the choice to a person, even among one. */
    private NameMatch decideByClaims(List<Body> bodies, NameShape shape, LocalDate asOf) {
        List<Body> fitting = bodies.stream()
                .filter(body -> shape.fits(index.claimsMetBy(body)))
                .toList();
        return fitting.isEmpty() && !bodies.isEmpty()
                ? new Ambiguous(ids(existing(bodies, asOf)))
                : decide(fitting, asOf);
    }

    private static NameMatch decide(List<Body> bodies, LocalDate asOf) {
        List<BodyId> meant = ids(existing(bodies, asOf));
        return switch (meant.size()) {
            case 0 -> new Unknown();
            case 1 -> new Matched(meant.getFirst());
            default -> new Ambiguous(meant);
        };
    }

    private static List<Body> existing(List<Body> bodies, LocalDate asOf) {
        List<Body> existing =
                bodies.stream().filter(body -> body.existsOn(asOf)).toList();
        return existing.isEmpty() ? bodies : existing;
    }

    private static List<BodyId> ids(List<Body> bodies) {
        return bodies.stream().map(Body::id).toList();
    }
}
