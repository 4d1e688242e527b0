package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Visitor;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether judges read names is settled before they begin, and the record says who settled it. */
@Running
@Import(Awards.class)
class NamesSwitchedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Stages stages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CategoryId category = CategoryId.next();
    private String page = "";
    private Visitor ffion = new Visitor(0, null);

    @BeforeEach
    void a_category() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition(), Awards.change());
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
        page = run.desk().replaceFirst("/entries$", "") + "/set-up/categories/" + category + "/judging";
    }

    private Visitor.Seen judge(boolean withoutNames) {
        Map<String, String> fields = Visitor.fields(ffion.get(page).page(), "/judging");
        fields.remove("anonymous");
        if (withoutNames) fields.put("anonymous", "yes");
        return ffion.post(page, fields);
    }

    private boolean isAnonymous() {
        return programmes.getCategory(category).isAnonymous();
    }

    private void open() {
        stages.add(new Stage(UUID.randomUUID(), category, StageKind.DESK, 1, Awards.OPENS, null), List.of());
    }

    @Test
    void it_is_switched_before_judging_and_stands_on_the_record_by_itself() {
        assertThat(judge(true).status()).isEqualTo(303);
        assertThat(isAnonymous()).isTrue();
        assertThat(judge(false).status()).isEqualTo(303);
        assertThat(jdbc.sql("""
                        select about ->> 'names' from record_row
                        where kind = 'names-switched' and subject = ? order by seq""").param(category.value()).query(String.class).list())
                .containsExactly("hidden", "shown");
    }

    @Test
    void once_a_stage_has_opened_names_are_neither_hidden_nor_shown() {
        open();
        var refused = judge(true);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("whether judges read names stays as it is");
        assertThat(isAnonymous()).isFalse();
        awards.hideNames(category);
        assertThat(judge(false).status()).isEqualTo(422);
        assertThat(isAnonymous()).isTrue();
        assertThat(judge(true).status()).isEqualTo(303);
    }
}
