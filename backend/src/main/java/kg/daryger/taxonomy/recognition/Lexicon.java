package kg.daryger.taxonomy.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.text.KeyboardLayout;

/** The words of all names: how they are found from a typed word, how much each says, in which names each stands. */
final class Lexicon {
    /** A word of the lexicon that a typed word may stand for, and how sure that is (0 to 1). */
    record Match(int word, float sure) {}

    private static final float SURE_ENOUGH = .92f;
    private static final float SURE_OF_OTHERS = .87f;
    private static final float OTHER_LAYOUT = .95f;
    private static final int MOST_MATCHES = 40;
    private static final float LEAST_WEIGHT = .15f;
    private static final float ROLE_WEIGHT = .2f;

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> byForm = new HashMap<>();
    private final Slips slips = new Slips();
    private final List<List<Integer>> terms = new ArrayList<>();
    private final List<Integer> medicalTerms = new ArrayList<>();
    private float[] weights = new float[0];

    /** The word's number, made when it is new. @param forms the forms that it is to be found by */
    int number(String text, Map<String, Float> forms, boolean withSlips) {
        Integer known = numbers.get(text);
        int word = known != null ? known : texts.size();
        if (known == null) {
            numbers.put(text, word);
            texts.add(text);
            terms.add(new ArrayList<>());
            medicalTerms.add(0);
        }
        for (String form : forms.keySet()) {
            byForm.merge(form, new int[] {word}, Lexicon::union);
        }
        if (withSlips) slips.add(word, text);
        return word;
    }

    void standsIn(int word, int term, boolean medical) {
        terms.get(word).add(term);
        if (medical) medicalTerms.set(word, medicalTerms.get(word) + 1);
    }

    /** Works out the weights once all names are in: a rare word says much, a word for doctor or disease little. */
    void close(int medicalNames, TopicLexicon topics) {
        weights = new float[texts.size()];
        double all = Math.log(Math.max(2, medicalNames));
        for (int word = 0; word < weights.length; word++) {
            double rare = Math.log(Math.max(2, medicalNames) / (double) Math.max(1, medicalTerms.get(word))) / all;
            weights[word] = Math.max(LEAST_WEIGHT, (float) rare);
            if (topics.saysLittle(texts.get(word))) weights[word] = Math.min(ROLE_WEIGHT, weights[word]);
        }
    }

    String text(int word) {
        return texts.get(word);
    }

    float weight(int word) {
        return weights[word];
    }

    List<Integer> termsWith(int word) {
        return terms.get(word);
    }

    /** The words that a typed word may stand for, the surest first; slips and layouts only when nothing else is sure. */
    List<Match> matches(String typed) {
        Map<Integer, Float> found = new HashMap<>();
        look(typed, 1, found);
        float best = found.values().stream().max(Float::compare).orElse(0f);
        if (best < SURE_ENOUGH && !NameLike.is(typed)) {
            KeyboardLayout.other(typed).ifPresent(other -> look(other, OTHER_LAYOUT, found));
            if (typed.chars().noneMatch(Character::isDigit)) {
                slips.find(typed).forEach((word, sure) -> addSlip(word, sure, found));
                if (found.isEmpty()) slipOnOtherLayout(typed, found);
            }
        }
        return found.entrySet().stream()
                .map(e -> new Match(e.getKey(), e.getValue()))
                .sorted((a, b) -> Float.compare(b.sure, a.sure))
                .limit(MOST_MATCHES)
                .toList();
    }

    /** People are called like countries and languages with a letter changed; medical words are not names. */
    private void addSlip(int word, float sure, Map<Integer, Float> found) {
        if (medicalTerms.get(word) > 0 || sure >= SURE_OF_OTHERS) found.merge(word, sure, Math::max);
    }

    private void slipOnOtherLayout(String typed, Map<Integer, Float> found) {
        KeyboardLayout.other(typed)
                .ifPresent(
                        other -> slips.find(other).forEach((word, sure) -> addSlip(word, sure * OTHER_LAYOUT, found)));
    }

    private void look(String typed, float factor, Map<Integer, Float> found) {
        WordForms.all(typed).forEach((form, worth) -> {
            for (int word : byForm.getOrDefault(form, new int[0])) found.merge(word, worth * factor, Math::max);
        });
    }

    private static int[] union(int[] words, int[] one) {
        for (int word : words) if (word == one[0]) return words;
        int[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = one[0];
        return more;
    }
}
