package kg.daryger.doctor.web;

/** A code with its label in the reader's language. */
record Label(String code, String label) {}
