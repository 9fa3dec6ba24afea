package kg.daryger.search.elastic;

/**
 * Indexes that were begun together, one an audience.
 *
 * @param since part of their names; later ones sort later
 * @param live whether searches go there
 * @param whole false: somebody dropped one of its indexes, or is just making them
 */
record Generation(String since, boolean live, boolean whole) {}
