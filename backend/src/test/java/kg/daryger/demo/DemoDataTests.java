package kg.daryger.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kg.daryger.DarygerTest;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything is rolled back: the other tests count what is in the shared database. */
@DarygerTest
class DemoDataTests {

    private static final List<String> COMPARED =
            List.of("person", "doctor_profile", "doctor_skill", "credential", "need", "offer", "event", "proposal");

    private final DemoData data;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Texts texts;

    DemoDataTests(
            @Autowired DemoData data,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired Texts texts) {
        this.data = data;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.texts = texts;
    }

    @Test
    void loadsOnceAndHasEveryState() {
        undone(() -> {
            var before = count("doctor_profile");
            assertThat(data.load()).isTrue();
            assertThat(data.load()).isFalse();
            assertThat(count("doctor_profile") - before).isEqualTo(DemoDoctors.COUNT);
            assertThat(demo("count(*)", "need", "created_at")).isEqualTo("60");
            assertThat(states("offer", "state")).contains("DRAFT", "OPEN", "EXHAUSTED", "EXPIRED", "WITHDRAWN");
            assertThat(states("need", "state"))
                    .contains("DRAFT", "AWAITING_HEAD", "PUBLISHED", "MATCHED", "IN_PROGRESS", "FULFILLED", "CLOSED");
            assertThat(states("proposal", "state"))
                    .contains(
                            "SENT",
                            "OTHER_SLOTS_ASKED",
                            "SCHEDULED",
                            "DECLINED",
                            "EXPIRED",
                            "WITHDRAWN",
                            "DONE",
                            "FOLLOWED_UP");
            assertThat(states("event", "status"))
                    .contains("DRAFT", "PROVISIONAL", "SCHEDULED", "HELD", "CLOSED", "CANCELLED");
            assertThat(states("credential", "state"))
                    .contains("SUBMITTED", "IN_REVIEW", "MORE_ASKED", "NOT_CHECKABLE", "CHECKED", "REJECTED");
            assertThat(states("offer join offer_member on offer_id = offer.id and doctor_id <> lead_id", "kind"))
                    .contains("OPERATING_VISIT");
            assertThat(states("offer join offer_member on offer_id = offer.id and doctor_id = lead_id", "kind"))
                    .isEmpty();
            assertThat(new DemoSignIn(jdbc).all()).hasSize(11).allSatisfy(one -> {
                for (var language : Language.values()) {
                    assertThat(texts.text(language, one.labelKey())).isNotEqualTo(one.labelKey());
                }
            });
            return "";
        });
    }

    @Test
    void isTheSameEachTime() {
        var first = undone(this::loadedDigest);
        assertThat(undone(this::loadedDigest)).isEqualTo(first);
    }

    private String loadedDigest() {
        data.load();
        var digest = new StringBuilder();
        for (var table : COMPARED) {
            digest.append(
                    jdbc.sql("select md5(string_agg(id, ',' order by id)) from (select %s::text as id from %s) one"
                                    .formatted(
                                            table.equals("doctor_skill") ? "doctor_id || code || level" : "id", table))
                            .query(String.class)
                            .single());
        }
        return digest.toString();
    }

    private String undone(Supplier<String> work) {
        var answer = new AtomicReference<String>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            answer.set(work.get());
        });
        return answer.get();
    }

    private String demo(String what, String table, String since) {
        return jdbc.sql("""
                        select %s::text from %s one join account author on author.id = one.created_by
                        where author.email like '%%@demo.daryger.example' and one.%s is not null
                        """.formatted(what, table, since)).query(String.class).single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> states(String table, String column) {
        return jdbc.sql("select distinct " + column + " from " + table)
                .query(String.class)
                .list();
    }
}
