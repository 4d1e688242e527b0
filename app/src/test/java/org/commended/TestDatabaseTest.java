package org.commended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void two_databases_do_not_see_each_other() {
        try (TestDatabase one = TestDatabase.fresh();
                TestDatabase other = TestDatabase.fresh()) {
            one.jdbc().sql("CREATE TABLE only_here (id integer)").update();

            assertThat(tables(one)).isEqualTo(1);
            assertThat(tables(other)).isZero();
        }
    }

    private static int tables(TestDatabase database) {
        return database.jdbc()
                .sql("SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'")
                .query(Integer.class)
                .single();
    }

    @Test
    void the_published_role_reads_nothing_it_was_not_granted() {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.jdbc().sql("CREATE TABLE secret (id integer)").update();
            assertThatThrownBy(() -> database.published()
                            .sql("SELECT id FROM secret")
                            .query(Integer.class)
                            .list())
                    .rootCause()
                    .hasMessageContaining("permission denied for table secret");
        }
    }

    @Test
    void the_published_role_makes_nothing() {
        try (TestDatabase database = TestDatabase.fresh()) {
            assertThatThrownBy(() -> database.published()
                            .sql("CREATE TABLE mine (id integer)")
                            .update())
                    .rootCause()
                    .hasMessageContaining("CREATE TABLE");
        }
    }
}
