package kg.daryger.taxonomy.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.text.Folding;
import kg.daryger.taxonomy.text.Neutral;
import kg.daryger.taxonomy.text.Scripts;
import kg.daryger.taxonomy.text.Stems;

/**
 * The keys under which a word is stored and asked for, each with what a meeting under it is worth: as written 1, without
 * special letters, by stem, in another script, and so on downwards.
 */
final class WordForms {
    private static final float PLAIN = .985f;
    private static final float STEM = .97f;
    private static final float PLAIN_STEM = .955f;
    private static final float NEUTRAL = .945f;
    private static final float NEUTRAL_STEM = .93f;
    private static final int SHORTEST_NEUTRAL = 3;
    private static final int SHORTEST_PLACE = 5;

    private final Map<String, Float> keys = new LinkedHashMap<>();

    private WordForms() {}

    /** Every form, for words whose inflections and transliterations count. */
    static Map<String, Float> all(String word) {
        WordForms forms = new WordForms();
        forms.addWritten(word);
        for (String neutral : Neutral.all(word)) forms.addNeutral('N', neutral, NEUTRAL);
        for (String stem : stems(word)) forms.addStem(stem);
        return forms.keys;
    }

    /**
     * The forms of a place's name: inflected by whoever asks, so that a Latin name is its own stem.
     *
     * @param wellKnown whether its stem counts in the other script as well
     */
    static Map<String, Float> place(String word, boolean wellKnown) {
        WordForms forms = new WordForms();
        forms.addWritten(word);
        for (String neutral : Neutral.all(word)) {
            if (neutral.length() >= SHORTEST_PLACE) forms.addNeutral('N', neutral, NEUTRAL);
        }
        if (!wellKnown) {
            forms.add('S', word, STEM);
            return forms.keys;
        }
        forms.addStem(word);
        if (Scripts.isCyrillic(word)) stems(word).forEach(forms::addStem);
        return forms.keys;
    }

    /** Stems that keep enough of the word to stand for it: a stemmer cuts Бакыт and Баку to the same three letters. */
    static List<String> stems(String word) {
        return Stems.ofAnyLanguage(word).stream()
                .filter(stem -> stem.length() > 3 || word.length() - stem.length() <= 1)
                .toList();
    }

    private void addStem(String stem) {
        String plain = Folding.plain(stem);
        add('S', stem, STEM);
        add('Q', plain, PLAIN_STEM);
        add('Q', Folding.withoutDigraphs(plain), PLAIN_STEM);
        add('Q', Folding.american(plain), PLAIN_STEM);
        for (String neutral : Neutral.all(stem)) {
            if (neutral.length() > SHORTEST_NEUTRAL) addNeutral('M', neutral, NEUTRAL_STEM);
        }
    }

    /** As written and without special letters only, for the many names of small places. */
    static Map<String, Float> written(String word) {
        WordForms forms = new WordForms();
        forms.addWritten(word);
        return forms.keys;
    }

    private void addWritten(String word) {
        String plain = Folding.plain(word);
        add('L', word, 1);
        add('P', plain, PLAIN);
        add('P', Folding.withoutDigraphs(plain), PLAIN);
        add('P', Folding.american(plain), PLAIN);
    }

    private void addNeutral(char level, String neutral, float worth) {
        if (neutral.length() >= SHORTEST_NEUTRAL) add(level, neutral, worth);
    }

    private void add(char level, String form, float worth) {
        keys.putIfAbsent(level + form, worth);
    }
}
