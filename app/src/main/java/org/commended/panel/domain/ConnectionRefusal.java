package org.commended.panel.domain;

import org.commended.shared.Refusal;

/** What stands in the way of naming an organisation. */
public sealed interface ConnectionRefusal extends Refusal {

    record OrganisationUnnamed() implements ConnectionRefusal {
        @Override
        public String field() {
            return "organisation";
        }
    }

    record CategoryUnclear() implements ConnectionRefusal {
        @Override
        public String field() {
            return "category";
        }
    }
}
