package org.commended.entry.domain;

import java.time.ZonedDateTime;
import org.commended.shared.Refusal;

/** What stands in the way of starting, describing or sending an entry. Its words are in the message files. */
public sealed interface EntryRefusal extends Refusal {

    record EntriesNotOpenYet(ZonedDateTime opensAt) implements EntryRefusal {}

    record EntriesNotDated() implements EntryRefusal {}

    record EntriesClosed(ZonedDateTime closedAt) implements EntryRefusal {}

    /** Judges have finished, or something is decided: a later deadline opens nothing of that again. */
    record JudgingOver(String category) implements EntryRefusal {}

    record CategoryIsNotEntered(String category) implements EntryRefusal {}

    record EntryWasWithdrawn() implements EntryRefusal {}

    record EntryWasRuledOut() implements EntryRefusal {}

    /** Somebody saved while this page was open. */
    record EntryChangedMeanwhile() implements EntryRefusal {}

    /** Of the categories in which it could be entered again. */
    record NextCategoryUnchosen() implements EntryRefusal {
        @Override
        public String field() {
            return "category";
        }
    }

    record TitleMissing() implements EntryRefusal {
        @Override
        public String field() {
            return "title";
        }
    }

    record TitleTooLong(int limit, int over) implements EntryRefusal {
        @Override
        public String field() {
            return "title";
        }
    }

    record OrganisationUnchosen() implements EntryRefusal {
        @Override
        public String field() {
            return "organisation";
        }
    }

    record OrganisationMissing() implements EntryRefusal {
        @Override
        public String field() {
            return "organisation";
        }
    }

    record NameTooLong(String field, int limit) implements EntryRefusal {}

    record KindCannotEnter(String organisation, String category) implements EntryRefusal {
        @Override
        public String field() {
            return "organisation";
        }
    }

    record PartnerMissing() implements EntryRefusal {
        @Override
        public String field() {
            return "other-0";
        }
    }

    record NomineeMissing() implements EntryRefusal {
        @Override
        public String field() {
            return "nominee";
        }
    }

    record OfficeMissing() implements EntryRefusal {
        @Override
        public String field() {
            return "nominee-role";
        }
    }

    record NominatesThemselves(String nominee) implements EntryRefusal {
        @Override
        public String field() {
            return "nominee";
        }
    }

    record EnteredAlready(String entrant) implements EntryRefusal {}

    record TooManyOfPerson(int most) implements EntryRefusal {}

    record TooManyOfOrganisation(String organisation, int most) implements EntryRefusal {}

    record TooManyInCategory(String organisation, int most) implements EntryRefusal {}

    record TeamSizeUnclear() implements EntryRefusal {
        @Override
        public String field() {
            return "team-size";
        }
    }

    record YourNameMissing() implements EntryRefusal {
        @Override
        public String field() {
            return "your-name";
        }
    }
}
