package kg.daryger.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.daryger.bench.data.World.Coded;

/**
 * What people type: specialties, skills and places in their own language, by synonyms, in words of patients or in Latin
 * letters; names in any spelling; slips in both.
 */
public final class TypedQueries {

    private static final List<String> LANGUAGES = List.of("ru", "ru", "ky", "en", "de");

    private final World world = new World();
    private final long seed;

    public TypedQueries(long seed) {
        this.seed = seed;
    }

    /** @param people how many doctors the file has */
    public List<String> some(int count, long people) {
        var typed = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            var chance = new Chance(seed + 7, at);
            typed.add(at % 2 == 0 ? name(chance, people) : concept(chance));
        }
        return typed;
    }

    private String name(Chance chance, long people) {
        var row = chance.between(0, (int) people - 1);
        var name = InventedName.of(seed, row);
        var written = chance.percent(45) ? name.cyrillic() : name.latin(chance.pick(List.of(Romanisation.values())));
        return chance.percent(30) ? slip(written, chance) : written;
    }

    /** Two neighbouring letters swapped, or one left out. */
    private static String slip(String text, Chance chance) {
        if (text.length() < 4) {
            return text;
        }
        int at = chance.between(1, text.length() - 2);
        return chance.percent(50)
                ? text.substring(0, at) + text.substring(at + 1)
                : text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private String concept(Chance chance) {
        var language = chance.pick(LANGUAGES);
        var specialty = chance.often(world.specialties());
        var skills = world.skills(specialty.code());
        Coded what = skills.isEmpty() || chance.percent(65) ? specialty : chance.pick(skills);
        var words = said(what, language, chance);
        if (chance.percent(20)) {
            words = slip(words, chance);
        }
        var country = chance.often(world.countries());
        return chance.percent(55) && !world.cities(country).isEmpty()
                ? words + " " + chance.often(world.cities(country)).in(language)
                : words;
    }

    /** By its name mostly, else by a synonym, in words of patients, or in Latin letters. */
    private String said(Coded what, String language, Chance chance) {
        int kind = chance.between(1, 100);
        if (kind <= 20 && !world.synonyms(what.code()).isEmpty()) {
            return chance.pick(world.synonyms(what.code()));
        }
        if (kind <= 35 && !world.lay(what.code()).isEmpty()) {
            return chance.pick(world.lay(what.code()));
        }
        var name = what.in(kind <= 45 ? "ru" : language).replaceAll("\\s*\\([^)]*\\)", "");
        return kind <= 45 ? Romanisation.ENGLISH.of(name.toLowerCase(Locale.ROOT)) : name;
    }
}
