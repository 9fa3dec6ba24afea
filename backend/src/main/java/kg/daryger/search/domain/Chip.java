package kg.daryger.search.domain;

import kg.daryger.taxonomy.ConceptKind;

/** What was understood. @param text the words of the query that it stands for */
public record Chip(ConceptKind type, String code, String label, String text, double confidence) {}
