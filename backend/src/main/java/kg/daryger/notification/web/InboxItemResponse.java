package kg.daryger.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.notification.domain.ReadingInbox.ReadItem;
import kg.daryger.notification.domain.Topic;

/** @param times both clocks, one line a time @param link page without the language */
record InboxItemResponse(
        UUID id, Topic topic, String title, String text, List<String> times, String link, Instant at, boolean read) {

    static InboxItemResponse of(ReadItem item) {
        var words = item.words();
        return new InboxItemResponse(
                item.id(),
                item.topic(),
                words.title(),
                words.text(),
                words.times(),
                words.link(),
                item.at(),
                item.read());
    }
}
