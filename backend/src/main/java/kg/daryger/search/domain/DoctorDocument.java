package kg.daryger.search.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorView;
import kg.daryger.search.name.NameKeys;
import kg.daryger.search.name.ParsedName;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/**
 * What of a doctor is searchable, built from what one audience may see: a hidden field can't be matched, counted or
 * suggested, because it is not there.
 */
final class DoctorDocument {

    private final Document document = new Document();
    private final Taxonomy taxonomy;

    private DoctorDocument(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    static Document of(DoctorView doctor, Taxonomy taxonomy) {
        var built = new DoctorDocument(taxonomy);
        built.document.add(
                new StringField(Field.ID, doctor.id().toString(), org.apache.lucene.document.Field.Store.YES));
        built.document.add(new SortedDocValuesField(
                Field.ID_ORDER, new BytesRef(doctor.id().toString())));
        built.names(doctor);
        built.expertise(doctor);
        built.place(doctor);
        built.text(doctor);
        return built.document;
    }

    private void names(DoctorView doctor) {
        var name = doctor.name();
        var sorted = "~";
        if (name != null) {
            var written = Stream.concat(Stream.of(name.cyrillic(), name.latin()), name.former().stream())
                    .filter(Objects::nonNull)
                    .toList();
            var keys = new LinkedHashSet<String>();
            for (var one : written) {
                keys.addAll(NameKeys.toIndex(ParsedName.of(one)));
                document.add(new StoredField(Field.NAME, one));
            }
            keys.forEach(key -> term(Field.NAME_KEY, key));
            sorted = written.getFirst();
        }
        document.add(new SortedDocValuesField(Field.SORT_NAME, new BytesRef(sorted)));
        var confirmed = doctor.lastConfirmedOn();
        document.add(new NumericDocValuesField(
                Field.CONFIRMED, confirmed == null ? LocalDate.EPOCH.toEpochDay() : confirmed.toEpochDay()));
    }

    private void expertise(DoctorView doctor) {
        doctor.specialties().forEach(code -> facet(Field.SPECIALTY, code));
        doctor.specialties().stream().limit(1).forEach(code -> term(Field.MAIN, code));
        doctor.skills().forEach(skill -> {
            facet(Field.SKILL, skill.code());
            taxonomy.find(ConceptKind.SKILL, skill.code())
                    .map(Concept::parent)
                    .ifPresent(parent -> term(Field.NEAR, parent));
        });
        doctor.languages().forEach(language -> facet(Field.LANGUAGE, language.code()));
        doctor.help().forEach(kind -> facet(Field.KIND, kind));
    }

    private void place(DoctorView doctor) {
        if (doctor.country() != null) {
            facet(Field.COUNTRY, doctor.country());
        }
        if (doctor.city() != null) {
            facet(Field.CITY, doctor.city().toString());
        }
    }

    private void text(DoctorView doctor) {
        var about = doctor.about();
        if (about != null) {
            about.texts().forEach((language, text) -> Stems.of(text, language).forEach(stem -> term(Field.TEXT, stem)));
        }
        Stream.of(doctor.employer(), doctor.position())
                .filter(Objects::nonNull)
                .flatMap(text -> Stems.ofAnyLanguage(text).stream())
                .distinct()
                .forEach(stem -> term(Field.TEXT, stem));
    }

    private void facet(String field, String code) {
        term(field, code);
        document.add(new SortedSetDocValuesFacetField(field, code));
    }

    private void term(String field, String value) {
        document.add(new StringField(field, value, org.apache.lucene.document.Field.Store.NO));
    }
}
