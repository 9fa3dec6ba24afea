package kg.daryger.notification.domain;

import java.util.EnumMap;
import java.util.Map;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each account wants mail, topic by topic; at once unless it says otherwise. */
@Component
public class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All topics. */
    @Transactional(readOnly = true)
    public Map<Topic, MailWish> of(Actor actor) {
        return of(actor.requireAccount());
    }

    @Transactional
    public void change(Actor actor, Map<Topic, MailWish> wishes) {
        wishes.forEach((topic, wish) -> jdbc.sql("""
                        insert into mail_preference (account_id, topic, mail) values (:account, :topic, :mail)
                        on conflict (account_id, topic) do update set mail = :mail
                        """)
                .param("account", actor.requireAccount().value())
                .param("topic", topic.name())
                .param("mail", wish.name())
                .update());
    }

    MailWish wish(AccountId account, Topic topic) {
        return of(account).getOrDefault(topic, MailWish.AT_ONCE);
    }

    private Map<Topic, MailWish> of(AccountId account) {
        var wishes = new EnumMap<Topic, MailWish>(Topic.class);
        for (var topic : Topic.values()) {
            if (topic.chosenHere()) {
                wishes.put(topic, MailWish.AT_ONCE);
            }
        }
        jdbc.sql("select topic, mail from mail_preference where account_id = ?")
                .param(account.value())
                .query(row -> {
                    wishes.put(Topic.valueOf(row.getString("topic")), MailWish.valueOf(row.getString("mail")));
                });
        return wishes;
    }
}
