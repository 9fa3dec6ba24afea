package kg.daryger.doctor;

/** A part of the profile with a visibility of its own. */
public enum DoctorField {
    NAME,
    PHOTO,
    COUNTRY,
    CITY,
    EMPLOYER,
    CAREER,
    SPECIALTIES,
    SKILLS,
    LANGUAGES,
    ABOUT,
    ORCID,
    HELP,
    AVAILABILITY,
    CREDENTIALS,
    CONTACT
}
