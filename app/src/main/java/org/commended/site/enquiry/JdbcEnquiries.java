package org.commended.site.enquiry;

import java.sql.Timestamp;
import java.time.Instant;
import org.commended.shared.EditionId;
import org.commended.site.EnquiryReceived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enquiries, and who wants to be told when entries open. */
@Repository
class JdbcEnquiries {

    private final JdbcClient jdbc;

    JdbcEnquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EnquiryReceived enquiry) {
        jdbc.sql("""
                insert into enquiry (id, edition_id, kind, name, organisation, email, message, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(enquiry.id())
                .param(enquiry.edition().value())
                .param(enquiry.kind().word())
                .param(enquiry.sender().name())
                .param(enquiry.sender().organisation())
                .param(enquiry.sender().email())
                .param(enquiry.message())
                .param(Timestamp.from(enquiry.at()))
                .update();
    }

    /** How many came from an address since an instant, whatever they were about. */
    int countSince(String email, Instant since) {
        return jdbc.sql("select count(*) from enquiry where lower(email) = lower(?) and sent_at > ?")
                .params(email, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** How many came about an edition since an instant. */
    int countSince(EditionId edition, Instant since) {
        return jdbc.sql("select count(*) from enquiry where edition_id = ? and sent_at > ?")
                .params(edition.value(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Once for each edition and address; asking again changes nothing. */
    void addOpeningNotice(EditionId edition, String email, Instant now) {
        jdbc.sql("""
                insert into opening_notice (edition_id, email, asked_at) values (?, lower(?), ?)
                on conflict do nothing""").params(edition.value(), email, Timestamp.from(now)).update();
    }
}
