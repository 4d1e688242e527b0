package org.commended.people.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.commended.installation.Command;
import org.commended.people.application.Inviting;
import org.commended.shared.Grant;
import org.commended.shared.OrganiserId;
import org.commended.shared.Role;
import org.commended.shared.web.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code invite EMAIL [--operator | --organiser SLUG]}. */
@Component
class InviteCommand implements Command {

    private final Inviting inviting;
    private final Scopes scopes;
    private final Clock clock;

    InviteCommand(Inviting inviting, Scopes scopes, Clock clock) {
        this.inviting = inviting;
        this.scopes = scopes;
        this.clock = clock;
    }

    static final class Words {
        @Parameters(index = "0", paramLabel = "EMAIL")
        String email = "";

        @Option(names = "--operator")
        boolean operator;

        @Option(names = "--organiser", paramLabel = "ORGANISER")
        @Nullable
        String organiser;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Words words = new Words();
        try {
            new CommandLine(words).parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException mistake) {
            err.println(mistake.getMessage());
            return 2;
        }
        if (words.operator && words.organiser != null) {
            err.println("--operator and --organiser do not go together: invite twice");
            return 2;
        }
        if (words.organiser == null) {
            return invite(words.email, words.operator ? new Grant(Role.OPERATOR, null, null) : null, out, err);
        }
        Optional<OrganiserId> organiser = scopes.findOrganiser(words.organiser);
        if (organiser.isEmpty()) {
            err.println(words.organiser + ": there is no such organiser");
            return 1;
        }
        return invite(words.email, new Grant(Role.ORGANISER, organiser.get(), null), out, err);
    }

    private int invite(String email, @Nullable Grant grant, PrintStream out, PrintStream err) {
        return inviting.invite(email, grant, clock.instant())
                .fold(
                        link -> {
                            out.println(link);
                            return 0;
                        },
                        reasons -> {
                            err.println(email + ": expected an e-mail address");
                            return 2;
                        });
    }
}
