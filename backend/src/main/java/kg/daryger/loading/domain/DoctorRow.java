package kg.daryger.loading.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.doctor.NewDoctor;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.LocalizedText;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of the file, in the words of the modules that take it. */
record DoctorRow(PersonName name, NewDoctor doctor) {

    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Set<String> GENDERS = Set.of("f", "m");
    private static final Set<HelpKind> USUAL_HELP = Set.of(HelpKind.LECTURE);

    /** @throws InvalidField naming the column whose form is wrong */
    static DoctorRow of(CSVRecord row) {
        if (!row.isConsistent()) {
            throw new InvalidField("row", "shared.field.invalid");
        }
        var gender = text(row, "gender");
        // the product has no use for it: it is checked, so that a shifted column is noticed, and not kept
        require(gender == null || GENDERS.contains(gender.toLowerCase(Locale.ROOT)), "gender");
        return new DoctorRow(name(row), doctor(row));
    }

    static String externalId(CSVRecord row) {
        var id = text(row, "external_id");
        require(id != null && EXTERNAL_ID.matcher(id).matches(), "external_id");
        return String.valueOf(id);
    }

    private static PersonName name(CSVRecord row) {
        var cyrillic = text(row, "name_cyrillic");
        var latin = text(row, "name_latin");
        if (cyrillic == null && latin == null) {
            throw new InvalidField("name_cyrillic", "doctor.field.name");
        }
        var name = new PersonName(cyrillic, latin, list(row, "former_names"));
        name.check();
        return name;
    }

    private static NewDoctor doctor(CSVRecord row) {
        return new NewDoctor(
                externalId(row),
                number(row, "birth_year", Integer::valueOf),
                text(row, "country"),
                number(row, "city", Long::valueOf),
                text(row, "employer"),
                text(row, "position"),
                number(row, "since", Integer::valueOf),
                text(row, "career_stage"),
                list(row, "specialties"),
                coded(row, "skills", Skill::new),
                coded(row, "spoken_languages", SpokenLanguage::new),
                help(row),
                about(row));
    }

    private static Set<HelpKind> help(CSVRecord row) {
        var kinds = EnumSet.noneOf(HelpKind.class);
        for (var code : list(row, "help")) {
            try {
                kinds.add(HelpKind.valueOf(code));
            } catch (IllegalArgumentException unknown) {
                throw new InvalidField("help", "doctor.field.code");
            }
        }
        return kinds.isEmpty() ? USUAL_HELP : kinds;
    }

    private static @Nullable LocalizedText about(CSVRecord row) {
        var bio = row.isMapped("bio") ? row.get("bio").strip() : "";
        if (bio.isEmpty()) {
            return null;
        }
        var language = text(row, "bio_language");
        require(language != null, "bio_language");
        return LocalizedText.of(String.valueOf(language), bio);
    }

    /** {@code code:LEVEL|code:LEVEL} */
    private static <T> List<T> coded(CSVRecord row, String column, BiFunction<String, String, T> make) {
        var all = new ArrayList<T>();
        for (var one : list(row, column)) {
            int colon = one.lastIndexOf(':');
            require(colon > 0 && colon < one.length() - 1, column);
            all.add(make.apply(one.substring(0, colon), one.substring(colon + 1)));
        }
        return all;
    }

    private static List<String> list(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    private static <T> @Nullable T number(CSVRecord row, String column, Function<String, T> read) {
        var text = text(row, column);
        try {
            return text == null ? null : read.apply(text);
        } catch (NumberFormatException none) {
            throw new InvalidField(column, "shared.field.invalid");
        }
    }

    /** White space as the forms leave it; null when nothing is there. */
    private static @Nullable String text(CSVRecord row, String column) {
        var text = row.isMapped(column) ? row.get(column).strip().replaceAll("\\s+", " ") : "";
        return text.isEmpty() ? null : text;
    }

    private static void require(boolean right, String column) {
        if (!right) {
            throw new InvalidField(column, "shared.field.invalid");
        }
    }
}
