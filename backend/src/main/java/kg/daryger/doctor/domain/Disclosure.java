package kg.daryger.doctor.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.Viewer;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.ConsentPurpose;

/**
 * The rule of what may be seen: audience × field × consents × state × verification, and what two sides agreed. Pure, so
 * that a test can ask it everything.
 */
final class Disclosure {

    /** All that is told of somebody whose name is hidden; the view tells less of each. */
    private static final Set<DoctorField> NAMELESS = EnumSet.of(
            DoctorField.SPECIALTIES,
            DoctorField.SKILLS,
            DoctorField.LANGUAGES,
            DoctorField.COUNTRY,
            DoctorField.CAREER,
            DoctorField.CREDENTIALS);

    private Disclosure() {}

    /**
     * @param verified identity bound and one credential checked
     * @param agreed fields shown by agreement to the viewer's institutions
     */
    record Subject(
            ProfileState state,
            Set<ConsentPurpose> consents,
            boolean verified,
            Map<DoctorField, Level> levels,
            Set<DoctorField> agreed) {}

    /** The fields that the viewer may see; empty when the viewer may not even know that the doctor is here. */
    static Set<DoctorField> fields(Subject subject, Viewer viewer) {
        var open = EnumSet.noneOf(DoctorField.class);
        for (var audience : audiences(viewer)) {
            if (reaches(subject, audience)) {
                subject.levels().forEach((field, level) -> {
                    if (level.opensTo(audience)) {
                        open.add(field);
                    }
                });
            }
        }
        if (subject.state() == ProfileState.PUBLISHED || subject.state() == ProfileState.PAUSED) {
            open.addAll(subject.agreed());
        }
        return recognisable(open);
    }

    /** Without the name only what describes anybody; without name and specialty nothing. */
    static Set<DoctorField> recognisable(Set<DoctorField> open) {
        if (!open.contains(DoctorField.NAME)) {
            open.retainAll(NAMELESS);
        }
        if (!open.contains(DoctorField.NAME) && !open.contains(DoctorField.SPECIALTIES)) {
            return EnumSet.noneOf(DoctorField.class);
        }
        return open;
    }

    /** What each audience would see by the levels alone, as the owner's preview shows it. */
    static Set<DoctorField> byLevels(Map<DoctorField, Level> levels, Audience audience) {
        var open = EnumSet.noneOf(DoctorField.class);
        levels.forEach((field, level) -> {
            if (level.opensTo(audience)) {
                open.add(field);
            }
        });
        return recognisable(open);
    }

    /** Nothing that the public sees is hidden from anybody; who acts for a verified institution is one of those too. */
    private static Set<Audience> audiences(Viewer viewer) {
        var audiences = EnumSet.of(Audience.PUBLIC, viewer.audience());
        if (!viewer.institutions().isEmpty()) {
            audiences.add(Audience.INSTITUTIONS);
        }
        return audiences;
    }

    /** Is the doctor there at all for this audience? */
    static boolean reaches(Subject subject, Audience audience) {
        return obstacles(subject.state(), subject.consents(), subject.verified(), audience)
                .isEmpty();
    }

    /** What stands between the doctor and the audience, as the owner's preview names it. */
    static Set<String> obstacles(ProfileState state, Set<ConsentPurpose> given, boolean verified, Audience audience) {
        var obstacles = new TreeSet<String>();
        if (state != ProfileState.PUBLISHED) {
            obstacles.add("NOT_PUBLISHED");
        }
        if (!consented(given, audience)) {
            obstacles.add("NO_CONSENT");
        }
        if (!verified && needsVerification(audience)) {
            obstacles.add("NOT_VERIFIED");
        }
        return obstacles;
    }

    static boolean needsVerification(Audience audience) {
        return audience == Audience.PUBLIC || audience == Audience.INSTITUTIONS;
    }

    /** Colleagues have no consent of their own: who shows themselves beyond the ministry sets the fields for them. */
    static boolean consented(Set<ConsentPurpose> given, Audience audience) {
        return switch (audience) {
            case MINISTRY -> given.contains(ConsentPurpose.MINISTRY_SEES);
            case INSTITUTIONS -> given.contains(ConsentPurpose.INSTITUTIONS_SEE);
            case DOCTORS ->
                given.contains(ConsentPurpose.INSTITUTIONS_SEE) || given.contains(ConsentPurpose.PUBLIC_PAGE);
            case PUBLIC -> given.contains(ConsentPurpose.PUBLIC_PAGE);
        };
    }
}
