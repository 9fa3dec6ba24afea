package kg.daryger.identity.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long identity keeps what nobody needs any more.
 *
 * @param closedAccounts names of people who closed their account
 * @param drafts forms that nobody went on with
 */
@ConfigurationProperties("daryger.retention")
record Retention(
        @DefaultValue("90d") Duration closedAccounts,
        @DefaultValue("180d") Duration drafts) {}
