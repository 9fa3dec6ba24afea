package kg.daryger.institution.web;

import kg.daryger.institution.Institutions.Staffing;

/** NONE: nobody; LETTER: a letter with an unused code is out; APPOINTED: there is one. */
enum HeadState {
    NONE,
    LETTER,
    APPOINTED;

    static HeadState of(Staffing staffing) {
        if (staffing.head() != null) {
            return APPOINTED;
        }
        return staffing.letterUntil() == null ? NONE : LETTER;
    }
}
