package kg.daryger.shared.text;

import java.util.Map;
import java.util.UUID;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;

/** Words that people wrote about one kind of thing, so that they can be taken off all pages at once. A bean per kind. */
public interface WrittenWords {

    /** As in the change feed: {@code doctor}, {@code need}, {@code offer}, {@code event}. */
    String kind();

    /** The actor sees these words today. */
    boolean readBy(UUID id, Actor actor);

    /** They are the actor's own, or of the actor's institution. */
    boolean ownedBy(UUID id, Actor actor);

    /** What is written, by field; empty when there is no such thing. */
    Map<String, LocalizedText> words(UUID id);

    /** Writes these fields; people who are editing the thing are told. To be called in a transaction. */
    void put(UUID id, Map<String, LocalizedText> words);
}
