package kg.daryger.bench;

import java.util.Map;

/**
 * What an engine answered.
 *
 * @param hits how many were sent
 * @param counts by field and code; empty when nothing was counted
 */
record Answered(long total, int hits, Map<String, Map<String, Long>> counts) {}
