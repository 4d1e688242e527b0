package org.commended.judging.web;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.judging.EntryStanding;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Flag;
import org.commended.judging.calibration.CalibratedScores.Marker;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.judging.domain.Summary;
import org.commended.panel.PanelMember;
import org.commended.shared.PersonId;

/** What needs a person before a ranking is believed. */
final class Concerns {

    private final MeansView view;
    private final CalibratedScores scores;

    Concerns(MeansView view, CalibratedScores scores) {
        this.view = view;
        this.scores = scores;
    }

    List<Concern> list() {
        List<Concern> found = new ArrayList<>();
        if (scores.parts().size() > 1)
            found.add(Concern.of("parts", scores.parts().size()));
        titles(0).ifPresent(titles -> found.add(titles("unread", titles)));
        titles(1).ifPresent(titles -> found.add(titles("once", titles)));
        for (PanelMember judge : view.means().judges()) found.addAll(about(judge));
        if (scores.ranks() && departsFromAdditive()) found.add(Concern.of("models"));
        return found;
    }

    private Optional<List<String>> titles(int readings) {
        List<String> titles = view.means().entries().stream()
                .filter(entry -> entry.readings() == readings)
                .map(EntryStanding::title)
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles);
    }

    private static Concern titles(String kind, List<String> titles) {
        return Concern.of(kind, titles.size(), String.join(", ", titles));
    }

    private List<Concern> about(PanelMember judge) {
        List<Flag> flags = scores.find(judge.person()).map(Marker::flags).orElse(List.of());
        return flags.stream()
                .flatMap(flag -> switch (flag) {
                    case FLAT -> Stream.of(Concern.of("flat", judge.name()));
                    case RANDOM -> Stream.of(Concern.of("random", judge.name()));
                    case DECIDES_WINNER -> Stream.of(Concern.of("decides", judge.name()));
                    case OUTLIER -> alone(judge).stream();
                })
                .toList();
    }

    /** The reading of a judge that lies furthest from what the others gave. */
    private Optional<Concern> alone(PanelMember judge) {
        double severity = scores.find(judge.person()).map(Marker::severity).orElse(0.0);
        return view.means().table().readings().stream()
                .filter(reading -> reading.judge().equals(judge.person()))
                .max(comparingDouble(reading -> Math.abs(given(reading) - severity - expected(reading))))
                .map(reading -> Concern.of(
                        "alone", judge.name(), title(reading), shown(given(reading)), shown(others(reading))));
    }

    private double given(Reading reading) {
        return view.means().table().composite(reading).orElseThrow().doubleValue();
    }

    private double expected(Reading reading) {
        return scores.find(reading.entry()).map(Placed::score).orElse(0.0);
    }

    private double others(Reading reading) {
        PersonId judge = reading.judge();
        return view.means().table().readings(reading.entry()).stream()
                .filter(other -> !other.judge().equals(judge))
                .collect(Collectors.averagingDouble(this::given));
    }

    private String title(Reading reading) {
        return view.means().entries().stream()
                .filter(entry -> entry.entry().equals(reading.entry()))
                .map(EntryStanding::title)
                .findFirst()
                .orElse("");
    }

    private static String shown(double score) {
        return Summary.shown(java.math.BigDecimal.valueOf(score)).toPlainString();
    }

    /** Whether severity alone would put other entries above the line. */
    private boolean departsFromAdditive() {
        int places = scores.origin().places();
        if (places >= scores.entries().size()) return false;
        List<Placed> additive = scores.entries().stream()
                .sorted(comparingDouble(Placed::additive).reversed())
                .limit(places)
                .toList();
        return !additive.containsAll(scores.entries().subList(0, places));
    }
}
