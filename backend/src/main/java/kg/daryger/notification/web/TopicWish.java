package kg.daryger.notification.web;

import jakarta.validation.constraints.NotNull;
import kg.daryger.notification.domain.MailWish;
import kg.daryger.notification.domain.Topic;

/** How mail about a topic comes. */
record TopicWish(@NotNull Topic topic, @NotNull MailWish mail) {}
