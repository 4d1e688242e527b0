package org.commended.record;

import static java.util.stream.Collectors.toMap;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.commended.installation.Command;
import org.commended.programme.Programmes;
import org.commended.programme.Programmes.Whole;
import org.commended.record.VerifyingRecord.Break;
import org.commended.record.VerifyingRecord.Finding;
import org.commended.shared.EditionId;
import org.commended.shared.Seals.Fault;
import org.commended.shared.Seals.Seal;
import org.springframework.stereotype.Component;

/** {@code verify-record}: reads every chain again, says where the first one is broken, and which locks do not hold. */
@Component
class VerifyRecordCommand implements Command {

    private final VerifyingRecord verifying;
    private final VerifyingSeals seals;
    private final Programmes programmes;

    VerifyRecordCommand(VerifyingRecord verifying, VerifyingSeals seals, Programmes programmes) {
        this.verifying = verifying;
        this.seals = seals;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "verify-record";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println("verify-record takes no arguments: it reads every chain");
            return 2;
        }
        List<Finding> findings = verifying.verify();
        List<Seal> locked = seals.verify();
        Map<UUID, String> names = names(findings, locked);
        if (findings.isEmpty()) out.println("The record is empty: nothing has been done yet");
        boolean broken = false;
        for (Finding finding : findings) broken |= tell(finding, names, out, err);
        for (Seal seal : locked) broken |= tell(seal, names, err);
        long sound = locked.stream().filter(seal -> seal.faults().isEmpty()).count();
        if (sound > 0) out.println(sound + (sound == 1 ? " lock holds" : " locks hold"));
        return broken ? 1 : 0;
    }

    private static boolean tell(Finding finding, Map<UUID, String> names, PrintStream out, PrintStream err) {
        String chain = names.getOrDefault(finding.chain(), "chain " + finding.chain());
        Break fault = finding.broken();
        if (fault == null) {
            out.println(chain + ": unbroken, " + finding.rows() + (finding.rows() == 1 ? " act" : " acts"));
        } else {
            err.println(chain + ": " + say(fault, finding.rows() + 1));
        }
        return fault != null;
    }

    private static boolean tell(Seal seal, Map<UUID, String> names, PrintStream err) {
        String edition = names.getOrDefault(seal.edition().value(), "edition " + seal.edition());
        seal.faults().stream().sorted().forEach(fault -> err.println(edition + ": " + seal.name() + ": " + say(fault)));
        return !seal.faults().isEmpty();
    }

    private Map<UUID, String> names(List<Finding> findings, List<Seal> locked) {
        List<EditionId> editions = Stream.concat(
                        findings.stream().map(finding -> new EditionId(finding.chain())),
                        locked.stream().map(Seal::edition))
                .distinct()
                .toList();
        Map<UUID, String> names = programmes.listWholes(editions).stream()
                .collect(toMap(whole -> whole.edition().id().value(), VerifyRecordCommand::name));
        names.put(RecordRow.INSTALLATION, "the installation");
        return names;
    }

    /** Two organisers may give their editions one name; the address tells them apart, and is what export is given. */
    private static String name(Whole whole) {
        return "%s (%s)".formatted(whole.edition().name(), whole.address().substring(1));
    }

    private static String say(Break fault, long row) {
        return switch (fault) {
            case CHANGED -> "row " + row + " was changed";
            case MISSING -> "row " + row + " is missing, or was moved";
            case CUT_OFF -> "rows from " + row + " on were cut off";
        };
    }

    private static String say(Fault fault) {
        return switch (fault) {
            case BYTES -> "the locked bytes were changed: they have another fingerprint";
            case DECISION -> "the decision is not the one that was locked";
            case RANKING -> "the ranking it was decided by is not the one that was locked";
            case RECORD -> "the record holds another fingerprint, or none";
            case GONE -> "a lock on the record is gone";
        };
    }
}
