package org.commended.record;

import static java.util.stream.Collectors.toMap;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.installation.Command;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Edition;
import org.commended.record.VerifyingRecord.Break;
import org.commended.record.VerifyingRecord.Finding;
import org.commended.shared.EditionId;
import org.springframework.stereotype.Component;

/** {@code verify-record}: reads every chain again, and says where the first one is broken. */
@Component
class VerifyRecordCommand implements Command {

    private final VerifyingRecord verifying;
    private final Programmes programmes;

    VerifyRecordCommand(VerifyingRecord verifying, Programmes programmes) {
        this.verifying = verifying;
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
        Map<UUID, String> names = names(findings);
        boolean broken = false;
        for (Finding finding : findings) {
            String chain = names.getOrDefault(finding.chain(), "chain " + finding.chain());
            Break fault = finding.broken();
            if (fault == null) {
                out.println(chain + ": unbroken, " + finding.rows() + (finding.rows() == 1 ? " act" : " acts"));
            } else {
                broken = true;
                err.println(chain + ": " + say(fault, finding.rows() + 1));
            }
        }
        return broken ? 1 : 0;
    }

    private Map<UUID, String> names(List<Finding> findings) {
        List<EditionId> editions =
                findings.stream().map(finding -> new EditionId(finding.chain())).toList();
        Map<UUID, String> names =
                programmes.listEditions(editions).stream().collect(toMap(VerifyRecordCommand::chain, Edition::name));
        names.put(RecordRow.INSTALLATION, "the installation");
        return names;
    }

    private static UUID chain(Edition edition) {
        return edition.id().value();
    }

    private static String say(Break fault, long row) {
        return switch (fault) {
            case CHANGED -> "row " + row + " was changed";
            case MISSING -> "row " + row + " is missing, or was moved";
            case CUT_OFF -> "rows from " + row + " on were cut off";
        };
    }
}
