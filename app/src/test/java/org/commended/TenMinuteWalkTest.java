package org.commended;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.season.SeasonFile;
import org.commended.story.Stage;
import org.commended.story.Told;
import org.commended.story.Walkers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The walk of docs/demo.md, step by step, with last year's awards of a real programme. */
@Told
class TenMinuteWalkTest {

    private static final String FILE = "lgc-awards-2022.json";
    private static final String LAST = "/lgc/lgc-awards/2022";
    private static final String NEXT = "/lgc/lgc-awards/2026";
    private static final String CLIMATE = "Climate Response";
    private static final String CARBON = "Carbon out of every shop";
    private static final String BUSES = "Buses that come";
    private static final String STATEMENT = "What was done, and what changed because of it?";
    private static final String CITATION = "Every shopkeeper can see what it saved.";

    private final Stage stage;
    private final Walkers the;

    @Autowired
    TenMinuteWalkTest(Stage stage) {
        this.stage = stage;
        this.the = new Walkers(stage);
    }

    @BeforeAll
    void last_years_awards_lie_beside_the_repository() {
        SeasonFiles.realFile(FILE);
        stage.strike("2025-09-01T09:00");
    }

    @AfterAll
    void everybody_goes_home() {
        stage.clear();
    }

    @Test
    @Order(1)
    void the_operator_takes_in_an_organiser_who_signs_in() {
        the.zainab.open("/demo").press("Be Zainab Coker").reads("Who runs awards here");
        the.zainab.write("Name", "Local Government Chronicle").write("First word of its addresses", "lgc");
        the.zainab.write("E-mail address of its first organiser", the.morgan.email());
        the.zainab.press("Take it in").reads("Local Government Chronicle");
        stage.letter(the.morgan, "You can set up the awards").reads("/manage/lgc");
        stage.signIn(the.morgan).follow("Set up awards of Local Government Chronicle, or begin a new edition");
    }

    @Test
    @Order(2)
    void last_years_awards_are_taken_in_within_seconds() {
        the.morgan.follow("Import a season file");
        the.morgan.give("Season file", SeasonFiles.realFile(FILE)).press("See what would change");
        the.morgan
                .reads("What would change: LGC Awards 2022", "Categories 22 0 0", "Entries 183 0 0")
                .findsItSound();
        the.morgan.press("Import it").reads("LGC Awards 2022 was imported").findsItSound();
    }

    @Test
    @Order(3)
    void a_hundred_and_eighty_three_entries_look_right_on_a_phone() {
        SeasonFile file = SeasonFiles.real(FILE);
        the.phone.open(LAST).findsItSound().follow("Read the shortlist").findsItSound();
        for (var category : file.categories()) {
            List<String> titles =
                    category.entries().stream().map(entry -> entry.title()).toList();
            assertThat(the.phone.listed("section:has(h2:text-is('" + category.name() + "')) h3"))
                    .hasSameSizeAs(titles);
        }
        List<String> entries = the.phone.addresses("main h3 a");
        assertThat(entries).hasSize(183).doesNotHaveDuplicates();
        the.phone.page().setViewportSize(320, 740);
        if (System.getProperty("quick") == null)
            assertThat(entries)
                    .allSatisfy(
                            entry -> assertThat(the.phone.open(entry).width()).isEqualTo(320));
        the.phone.findsItSound();
    }

    @Test
    @Order(4)
    void next_years_edition_is_made_from_it() {
        the.morgan.open("/manage/lgc").follow("Begin a new edition").write("Name of the edition", "LGC Awards 2026");
        the.morgan.write("Word in the address", "2026").pick("Copy an earlier edition", "Copy LGC Awards 2022");
        the.morgan.press("Begin the edition");
        the.awards.begun();
        the.awards.timetable(List.of("1 9 2025 09:00", "31 10 2025 17:00", " November 2025 ", "5 December 2025 "));
        the.awards.purpose(CLIMATE, "For work that takes carbon out of the air of a whole place.");
        the.awards.criterion(CLIMATE, "What changed, and how is it known?", "2");
        the.awards.criterion(CLIMATE, "Could another council do it?", "1");
        the.awards
                .part("Preview and opening")
                .reads("LGC Awards 2026: the text says “20 July”.")
                .findsItSound();
        the.awards
                .part("Name and introduction")
                .write("Introduction", "What is new in our towns.")
                .press("Save");
        the.awards.part("Preview and opening").readsNot("20 July”").press("Open to the public");
        the.phone
                .open(NEXT)
                .reads("Entries close on Friday 31 October 2025 at 5pm (UK time)")
                .findsItSound();
    }

    @Test
    @Order(5)
    void an_officer_writes_too_much_and_loses_nothing() {
        stage.signIn(the.alex);
        the.carbon.form(NEXT + "/categories/climate-response", "Alex Lowe", CARBON, "Derby City");
        the.alex.press("Look it up").choose("Derby City Council Unitary council, East Midlands");
        the.alex
                .write("Organisation 1", "Derbyshire County Council")
                .pick("Its role (organisation 1)", "Joint entrant");
        the.carbon.begin();
        the.carbon.section(1).write(STATEMENT, "shop ".repeat(1004));
        the.alex.reads("1,004 words: 4 over the limit of 1,000").press("Save and continue");
        the.alex.reads("There is a problem").findsItSound();
    }

    @Test
    @Order(6)
    void two_windows_never_write_over_each_other() {
        the.carbon.section(1).write(STATEMENT, "shop ".repeat(1000));
        the.carbon.again(1, STATEMENT, "Written in another window.");
        the.alex
                .press("Save and continue")
                .reads("Somebody saved this while you were writing", "Written in another window.");
        the.alex.findsItSound().press("Save").reads("1,000 of 1,000 words", "Saved at");
    }

    @Test
    @Order(7)
    void it_is_sent_and_there_is_a_receipt() {
        the.carbon
                .section(2)
                .write("Sum it up for the public", "Shops save carbon and money.")
                .pressAndGoOn("Save and continue");
        the.carbon
                .send()
                .reads("We have your entry", CARBON, "Climate Response, LGC Awards 2026")
                .findsItSound();
        stage.letter(the.alex, "We have your entry").reads(CARBON);
        stage.signIn(the.lee);
        the.buses.start(NEXT + "/categories/climate-response", "Lee Frost", BUSES, "Leicester City Council");
        the.buses.section(1).write(STATEMENT, "The buses come.").pressAndGoOn("Save and continue");
        the.lee.write("Sum it up for the public", "Buses come.").pressAndGoOn("Save and continue");
        the.buses.send().reads("We have your entry");
    }

    @Test
    @Order(8)
    void the_entries_desk_knows_them_and_gives_them_away_as_a_spreadsheet() throws IOException {
        the.morgan
                .open(the.awards.desk() + "/entries")
                .reads("2 entries sent in", CARBON)
                .findsItSound();
        for (String title : List.of(CARBON, BUSES)) {
            the.morgan
                    .open(the.awards.desk() + "/entries")
                    .follow(title)
                    .choose("Eligible")
                    .press("Save the decision");
        }
        the.morgan.open(the.awards.desk() + "/entries");
        Path file = the.morgan.taken("Take away as a spreadsheet");
        try (var book = new XSSFWorkbook(file.toFile())) {
            assertThat(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                            .map(row -> row.getCell(1).getStringCellValue()))
                    .contains(CARBON, BUSES);
        } catch (InvalidFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Test
    @Order(9)
    void a_judge_from_derbyshire_never_sees_the_entry_of_derby_and_derbyshire() {
        the.panels.invite(CLIMATE, "Jo Marsh", the.jo.email(), "The Peat Society");
        the.panels.invite(CLIMATE, "Sam Reed", the.sam.email(), "Derbyshire County Council");
        the.panels.chair(CLIMATE, "Jo Marsh");
        the.morgan
                .reads("Derbyshire County Council entered it jointly.", "It is the judge’s organisation.")
                .findsItSound();
        the.panels.read(CLIMATE, "2025-11-14").reads("Closes on Friday 14 November 2025 at 5pm (UK time)");
        stage.letter(the.jo, "Will you judge Climate Response?");
        stage.signIn(the.jo);
        stage.signIn(the.sam);
        the.chair.accept(CLIMATE);
        the.derbyshire.accept(CLIMATE).reads("1 entry is kept from you", "one of those that entered it jointly");
        the.sam.readsNot(CARBON).findsItSound();
        assertThat(the.sam.visit(the.chair.addressOf(CARBON))).isEqualTo(404);
    }

    @Test
    @Order(10)
    void they_score_and_the_chair_draws_the_line() {
        the.derbyshire.mark(BUSES, 3, 4);
        the.chair.mark(CARBON, 5, 5);
        the.chair.mark(BUSES, 4, 3);
        the.chair
                .pile()
                .reads("All 2 are in")
                .follow("Next: see the panel’s scores and draw the shortlist")
                .findsItSound()
                .follow("Draw the shortlist");
        the.line.draw(CARBON, BUSES);
        the.line.lock("Lock this decision");
        the.morgan.open(the.awards.desk() + "/results").followAt(CLIMATE, "Locked by one, waits for a second person");
        the.morgan
                .press("Lock it as the second person")
                .reads("Two people have locked it", "Second: morgan@awards.example")
                .findsItSound();
        the.morgan
                .open(the.awards.desk() + "/results")
                .choose(CLIMATE + ": Shortlist")
                .choose("Now")
                .press("Look at it first")
                .press("Announce now");
        the.phone.open(NEXT + "/shortlist").reads(CARBON, "Shops save carbon and money.", BUSES);
    }

    @Test
    @Order(11)
    void letters_to_the_shortlist_are_looked_at_before_they_go() {
        the.morgan.open(the.awards.desk() + "/letters").follow("Who is on the shortlist");
        the.morgan
                .press("Look at it first")
                .reads("Send this to 2 people?", "is on the shortlist")
                .findsItSound();
        the.morgan
                .press("Send to 2 people")
                .reads("2 letters are on their way.")
                .findsItSound();
        stage.letter(the.lee, "You are on the shortlist: " + BUSES).reads("Congratulations");
    }

    @Test
    @Order(12)
    void a_result_is_decided_and_locked_by_two() {
        the.jo.open(the.chair.address() + "/result");
        the.end.award(CARBON, "Winner", CITATION).award(BUSES, "Highly commended", "They come.");
        the.end.keep("Carbon has the better figures.").reads("The result is decided, and can still change");
        the.end.lock("Lock this decision");
        the.end.isAlone();
        the.morgan.open(the.chair.address() + "/result").reads("Carbon has the better figures.");
        the.morgan.press("Lock it as the second person").reads("Two people have locked it");
    }

    @Test
    @Order(13)
    void a_sponsor_tries_the_address_of_the_winners_and_learns_nothing() {
        the.rupert.open("/demo").press("Be Rupert Vale-Adeleke");
        the.rupert
                .open(NEXT + "/winners")
                .reads("The winners are not announced yet")
                .readsNot(CARBON, CITATION);
        assertThat(the.rupert.visit(the.chair.address() + "/result")).isEqualTo(404);
        assertThat(the.rupert.visit(the.awards.desk() + "/results")).isEqualTo(404);
        the.rupert.open(NEXT + "/winners/verify").readsNot(CARBON, CITATION).findsItSound();
    }

    @Test
    @Order(14)
    void two_phones_change_at_the_announcement() {
        for (var one : List.of(the.phone, the.otherPhone))
            one.open(NEXT + "/winners").reads("The winners are not announced yet");
        the.morgan
                .open(the.awards.desk() + "/results")
                .choose(CLIMATE + ": Result")
                .choose("Now")
                .press("Look at it first")
                .press("Announce now");
        for (var one : List.of(the.phone, the.otherPhone)) {
            one.again()
                    .reads("The winners", CARBON, CITATION, "Highly commended", BUSES, "Not announced yet", "Housing");
        }
        the.phone.findsItSound();
    }

    @Test
    @Order(15)
    void all_of_it_is_on_the_record() {
        the.morgan.open(the.awards.desk() + "/record").reads("Results or a shortlist were announced", "Letters sent");
        the.morgan.findsItSound();
        assertThat(stage.typed("verify-record")).containsPattern("LGC Awards 2026 \\([a-z0-9/-]+\\): unbroken");
    }
}
