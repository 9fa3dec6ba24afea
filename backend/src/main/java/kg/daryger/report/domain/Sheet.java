package kg.daryger.report.domain;

import java.util.List;

/** A list ready to be written. @param columns keys of headings below {@code report.column} */
record Sheet(List<String> columns, List<List<String>> rows) {}
