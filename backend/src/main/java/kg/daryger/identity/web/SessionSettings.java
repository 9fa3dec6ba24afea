package kg.daryger.identity.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a browser stays signed in without being used.
 *
 * @param ownDevice somebody's own phone or computer
 * @param sharedComputer one that others use too; its cookie also ends with the window
 */
@ConfigurationProperties("daryger.session")
record SessionSettings(
        @DefaultValue("14d") Duration ownDevice,
        @DefaultValue("30m") Duration sharedComputer) {}
