package kg.daryger.taxonomy.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that say nothing about what is sought, in five languages; and those after which a place is named. */
public final class FunctionWords {
    private static final String WORDS = """
            a an the of for in on at by to from with and or who which that is are be need needs want looking find search
            please near me my i we about does do can around best good top any some how where
            в во на по с со для из от к ко у о об и или при под над до за не без как где кто что это тот который которая
            ищу найти нужен нужна нужно нужны хочу подскажите помогите пожалуйста мне меня мой моя моей кому есть какой
            лучший хороший рядом около г кр нам наш
            der die das den dem des ein eine einen einem einer für mit und oder in im am an auf zu zum zur von vom bei aus
            nach wer ich mir mein meine suche brauche gesucht finde wo ist gut guter beste der
            жана менен үчүн боюнча керек издейм издөө мага мен менин ким кайсы жакшы бар болгон жасаган караган болуп
            дан ден да де ичинде жанында уулу кызы uulu kyzy kysy kızı kizi
            ve ile için bir bu şu veya ya da de arıyorum lazım nerede ben benim bana en iyi hangi yakın olan
            """;

    private static final Set<String> ALL =
            Set.copyOf(new HashSet<>(List.of(WORDS.strip().split("\\s+"))));

    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "from", "near", "around", "at", "в", "во", "из", "около", "под", "aus", "bei", "nach", "г", "im");

    private FunctionWords() {}

    /** Whether a {@linkplain Folding#lower lower-case} word is one. */
    public static boolean isOne(String word) {
        return ALL.contains(word);
    }

    /** Whether a place is named after it. */
    public static boolean leadsToPlace(String word) {
        return BEFORE_PLACES.contains(word);
    }
}
