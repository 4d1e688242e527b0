package org.commended.judging.web.ballot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.judging.application.JudgesDesk;
import org.commended.judging.application.JudgesDesk.Desk;
import org.commended.judging.ballot.Ballot;
import org.commended.judging.ballot.BallotRefusal.BallotChangedMeanwhile;
import org.commended.judging.ballot.BallotView;
import org.commended.judging.ballot.Ballots;
import org.commended.judging.ballot.FillingBallot.Place;
import org.commended.judging.domain.Stage;
import org.commended.judging.web.SavedPage;
import org.commended.panel.Panels;
import org.commended.shared.NotFound;
import org.commended.shared.Refusal;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.SignInFirst;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a judge sees at a stage without sheets. Nothing on it depends on what other judges said. */
@Component
public class BallotPages {

    private final JudgesDesk desks;
    private final Ballots ballots;
    private final Panels panels;

    BallotPages(JudgesDesk desks, Ballots ballots, Panels panels) {
        this.desks = desks;
        this.ballots = ballots;
        this.panels = panels;
    }

    /** @param asked what the address says was moved last */
    public BallotPage page(Place place, Form asked, Instant now) {
        Desk desk = desks.get(place.category(), place.judge());
        Stage stage = desk.stage();
        if (stage == null || desk.hasSheets()) throw new NotFound();
        Ballot ballot = ballots.get(stage.id(), place.judge());
        BallotView view = BallotView.of(
                stage, desk.pile().stream().map(item -> item.entry().id()).toList(), ballot);
        boolean chair = panels.isChair(place.judge(), place.category());
        return new BallotPage(desk, chair, view, BallotForms.of(view.given()), asked.text("moved"), now);
    }

    /** The same place, where the form was made for its judge. To whoever does not judge here there is nothing to own. */
    Place own(Place place, Form form) {
        if (desks.get(place.category(), place.judge()).hasSheets()) throw new NotFound();
        if (!BallotForms.isOf(form, place.judge())) throw new SignInFirst();
        return place;
    }

    /** The page again with what was typed; 409 where something was said in another window meanwhile. */
    ResponseEntity<Page> refused(Place place, Form form, List<Refusal> reasons, Instant now) {
        BallotPage stored = page(place, Form.empty(), now);
        boolean stale = reasons.stream().anyMatch(BallotChangedMeanwhile.class::isInstance);
        if (form.has(BallotForms.LINE)) return line(stored, form.refused(reasons), stale);
        Form all = stored.form();
        for (String name : form.names()) all = all.with(name, form.raw(name));
        Page page = stored.with(all.refused(reasons));
        return stale ? Answer.changedMeanwhile(page) : Answer.refused(page);
    }

    private static ResponseEntity<Page> line(BallotPage stored, Form form, boolean stale) {
        Map<String, String> meanwhile = new LinkedHashMap<>();
        if (stale)
            stored.fields().forEach(field -> meanwhile.put(field, stored.form().raw(field)));
        var line = new SavedPage(stored.version(), null, stored.zone(), form, meanwhile);
        return ResponseEntity.status(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(line);
    }
}
