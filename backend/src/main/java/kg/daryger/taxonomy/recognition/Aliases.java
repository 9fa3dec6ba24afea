package kg.daryger.taxonomy.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.daryger.taxonomy.ConceptKind;

/** The names that a written label stands for, each with how much it is worth: 1 as written, less when derived. */
final class Aliases {
    private static final float DERIVED = .985f;
    private static final float PART = .95f;
    private static final float RAYON_WITHOUT_TYPE = .7f;
    private static final Pattern PARENTHESIS = Pattern.compile("([^(]*)\\(([^)]*)\\)\\s*(.*)");
    private static final Pattern AND = Pattern.compile("(\\S+) (?:and|и|und|жана) (\\S+)");
    private static final Pattern PLACE_TYPE = Pattern.compile(
            "^город | шаары$| облусу$| району$| Region$| District$| область$| район$|ская область$|ский район$");
    /** Whom an institution is named after and whom it belongs to: seldom typed. */
    private static final Pattern DEDICATION =
            Pattern.compile(" (?:имени|при|under|named after) .*$|^.* (?:атындагы|караштуу) ");

    private static final List<String> ENDS_OF_ACRONYM = List.of("имени", "при", "under", "named", "of", "атындагы");

    private final Known known;
    private final Map<String, Float> aliases = new LinkedHashMap<>();

    private Aliases(Known known) {
        this.known = known;
    }

    static Map<String, Float> of(Known known) {
        Aliases all = new Aliases(known);
        known.labels().forEach(all::addLabel);
        known.others().forEach(synonym -> all.add(synonym, 1));
        return all.aliases;
    }

    private void addLabel(String label) {
        add(label, 1);
        Matcher parenthesis = PARENTHESIS.matcher(label);
        if (parenthesis.matches()) {
            add(parenthesis.group(1) + parenthesis.group(3), 1);
            for (String inner : parenthesis.group(2).split("[,/]")) {
                add(inner.replaceFirst("^\\s*(?:former|бывш\\S+|мурунку)\\s+", ""), DERIVED);
            }
        }
        Matcher and = AND.matcher(parenthesis.matches() ? parenthesis.group(1).strip() : label);
        if (known.kind() == ConceptKind.SPECIALTY && and.matches()) {
            add(and.group(1), PART);
            add(and.group(2), PART);
        }
        if (known.kind() == ConceptKind.REGION) {
            boolean rayon = known.code().startsWith("kg-r-");
            add(PLACE_TYPE.matcher(label).replaceAll(""), rayon ? RAYON_WITHOUT_TYPE : PART);
        }
        if (known.kind() == ConceptKind.INSTITUTION) {
            addAcronyms(label);
            add(DEDICATION.matcher(label).replaceAll(""), DERIVED);
        }
    }

    private void addAcronyms(String label) {
        StringBuilder all = new StringBuilder();
        StringBuilder withoutAnd = new StringBuilder();
        for (String word : label.split("[\\s-]+")) {
            if (ENDS_OF_ACRONYM.contains(word) && all.length() > 2) break;
            if (word.isEmpty() || ENDS_OF_ACRONYM.contains(word)) continue;
            all.append(word.charAt(0));
            if (word.length() > 2) withoutAnd.append(word.charAt(0));
        }
        if (withoutAnd.length() > 2) {
            add(all.toString(), DERIVED);
            add(withoutAnd.toString(), DERIVED);
        }
    }

    private void add(String alias, float worth) {
        String plain = alias.strip();
        if (!plain.isEmpty()) aliases.merge(plain, worth, Math::max);
    }
}
