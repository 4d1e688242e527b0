package org.commended.correspondence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.correspondence.Golden.assertReads;

import java.time.Duration;
import java.util.UUID;
import org.commended.correspondence.outbox.Wording;
import org.commended.correspondence.paper.Letterhead;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.Invitation;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Screening;
import org.commended.entry.domain.Screening.Verdict;
import org.commended.people.SignInAsked;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryWordsTest {

    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final PersonId ORGANISER = PersonId.next();
    private static final EntryWords WORDS = Harbour.words("Warm halls", "Priya Nair");

    @Test
    void the_code_to_sign_in() {
        var asked = new SignInAsked(
                "priya@example.org", "271828", "https://awards.example/sign-in/1?key=abc", Harbour.SENT);
        assertReads("sign-in", SignInLetters.wording(Harbour.ENGLISH, asked));
    }

    @Test
    void the_receipt_says_when_it_came_until_when_it_can_be_changed_and_the_fingerprint() {
        assertReads("entry-received", WORDS.received(Harbour.SENT, SHA256, false));
    }

    @Test
    void the_receipt_of_an_entry_sent_again() {
        assertReads("entry-received-again", WORDS.received(Harbour.SENT, SHA256, true));
    }

    @Test
    void nobody_is_told_to_change_an_entry_after_the_deadline() {
        Wording late = WORDS.received(Harbour.SENT.plus(Duration.ofMinutes(2)), SHA256, false);
        assertThat(late.body()).contains("Read what you sent:").doesNotContain("change it until");
    }

    @Test
    void the_letter_of_a_withdrawal() {
        assertReads("entry-withdrawn", WORDS.withdrawn(Harbour.SENT, "Tom Ash"));
    }

    @Test
    void the_letter_of_a_ruling_out() {
        assertReads(
                "entry-ruled-out",
                WORDS.ruledOut(screening(
                        Verdict.RULED_OUT,
                        "One entry for each organisation in a category",
                        "Your council has another entry in this category, sent on 2 March.")));
    }

    @Test
    void the_letter_that_an_entry_is_judged_after_all() {
        assertReads(
                "entry-eligible-again",
                WORDS.eligibleAgain(screening(Verdict.ELIGIBLE, "", "The other entry was withdrawn.")));
        assertThat(WORDS.eligibleAgain(screening(Verdict.ELIGIBLE, "", "")).body())
                .doesNotContain("reason");
    }

    private static Screening screening(Verdict verdict, String rule, String reason) {
        return new Screening(verdict, rule, reason, ORGANISER, Harbour.SENT);
    }

    @Test
    void the_letter_of_a_correction_names_the_part_and_the_reason() {
        assertReads("entry-corrected", WORDS.corrected(correction("change")));
        assertThat(WORDS.corrected(correction(Correction.TITLE)).body()).contains("What we changed: its title");
    }

    private static Correction correction(String part) {
        return new Correction(part, "before", "after", "You asked us to by telephone.", ORGANISER, Harbour.SENT);
    }

    @Test
    void the_letter_to_somebody_who_is_asked_to_take_part() {
        assertReads("entry-invitation", Harbour.words("Warm halls", "").invited(invitation(null), "Priya Nair"));
    }

    @Test
    void the_letter_to_somebody_who_is_asked_to_take_an_entry_over() {
        assertReads(
                "entry-hand-over",
                Harbour.words("Warm halls", "").invited(invitation("Priya Nair has left."), "Ffion Rees"));
    }

    private static Invitation invitation(@Nullable String reason) {
        return new Invitation(
                new UUID(0, 7),
                new EntryId(new UUID(0, 5)),
                ORGANISER,
                Right.WRITE,
                null,
                reason,
                ORGANISER,
                Harbour.SENT);
    }

    @Test
    void a_title_can_neither_add_lines_nor_make_a_link() {
        EntryWords hostile = Harbour.words("Won!\r\nBcc: x@evil.example\n\nPay at https://evil.example", "{0} $1");
        Wording letter = hostile.received(Harbour.SENT, SHA256, false);
        assertThat(letter.subject()).doesNotContain("\n").doesNotContain("://").doesNotContain("evil.example");
        assertThat(letter.body())
                .startsWith("Dear {0} $1,\n")
                .doesNotContain("\nBcc:")
                .doesNotContain("evil.example");
        assertThat(letter.body().lines().filter(line -> line.contains("https://")))
                .containsExactly(
                        "    https://awards.example/entries/"
                                + Harbour.entry("").id() + "/receipt",
                        "    https://awards.example/entries/"
                                + Harbour.entry("").id() + "/receipt.pdf");
    }

    @Test
    void an_answer_goes_to_the_address_in_the_organisers_contact() {
        assertThat(Letterhead.answers(Harbour.ORGANISER)).isEqualTo("awards@harbour.example");
    }
}
