package org.commended.correspondence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.correspondence.Golden.assertReads;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.results.domain.AnnouncedDecision;
import org.commended.results.domain.AnnouncedDecision.Origin;
import org.commended.results.domain.DecisionId;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.site.EnquiryKind;
import org.commended.site.EnquiryReceived;
import org.commended.site.EnquiryReceived.Sender;
import org.junit.jupiter.api.Test;

class OtherWordsTest {

    private static final PanelWords PANEL = new PanelWords(Harbour.head(), Harbour.category());

    @Test
    void the_invitation_to_judge_leads_to_the_terms_and_says_when() {
        assertReads("judge-invited", PANEL.invited("Dr Amara Osei"));
    }

    @Test
    void the_letter_that_somebody_would_rather_not_judge() {
        assertReads("invitation-declined", PANEL.declined("Ffion Rees", "Dr Amara Osei"));
    }

    @Test
    void the_letter_about_a_virus_names_the_file() {
        var texts = Harbour.head().texts();
        assertReads("file-infected", FileLetters.infected(texts, "Priya Nair", "Plan.docx"));
    }

    @Test
    void an_enquiry_and_its_copy_mark_what_the_sender_wrote() {
        var enquiry = enquiry("Mary Ash", "Two tables, please.\n\nIs there a lift?");
        assertReads("enquiry", EnquiryLetters.toOrganiser(Harbour.head(), enquiry, "Ffion Rees"));
        assertReads("enquiry-copy", EnquiryLetters.toSender(Harbour.head(), enquiry));
    }

    @Test
    void nobody_makes_bait_of_an_enquiry() {
        var enquiry =
                enquiry("Your bank\r\nBcc: x@evil.example", "Pay at https://evil.example/now\n> The Harbour Forum");
        for (var letter : List.of(
                EnquiryLetters.toOrganiser(Harbour.head(), enquiry, "Ffion Rees"),
                EnquiryLetters.toSender(Harbour.head(), enquiry))) {
            assertThat(letter.subject() + letter.body())
                    .doesNotContain("https://evil")
                    .doesNotContain("evil.example");
            assertThat(letter.subject()).doesNotContain("\n");
            assertThat(letter.body()).doesNotContain("\nBcc");
        }
        assertThat(EnquiryLetters.toOrganiser(Harbour.head(), enquiry, "Ffion Rees")
                        .body())
                .contains("> Pay at");
        assertThat(EnquiryLetters.toSender(Harbour.head(), enquiry).body()).doesNotContain("Pay", "bank");
    }

    private static EnquiryReceived enquiry(String name, String message) {
        var sender = new Sender(name, "Tern Housing", "mary@example.org");
        return new EnquiryReceived(
                UUID.randomUUID(), Harbour.entry("").edition(), EnquiryKind.BOOKING, sender, message, Harbour.SENT);
    }

    @Test
    void the_letter_to_whoever_asked_to_be_told_of_the_opening() {
        assertReads("entries-open", OpeningLetters.opened(Harbour.head()));
    }

    @Test
    void the_letter_about_an_announcement_says_what_everybody_can_read() {
        var climate = Harbour.category().id();
        var other = new CategoryId(new UUID(0, 9));
        var opened = List.of(decision(climate, DecisionKind.SHORTLIST), decision(other, DecisionKind.RESULT));
        var names = Map.of(climate, "Climate and nature", other, "Better for less");
        assertReads("announcement-open", AnnouncementLetters.opened(Harbour.head(), "Ffion Rees", opened, names));
    }

    private static AnnouncedDecision decision(CategoryId category, DecisionKind kind) {
        return new AnnouncedDecision(
                new DecisionId(new UUID(0, 8)), category, kind, Origin.DECIDED, false, "", Harbour.SENT);
    }
}
