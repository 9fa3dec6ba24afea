/**
 * Search on an Elasticsearch cluster: one writer at a time feeds it, every node asks it. Nothing has to be installed there:
 * the terms are made by our own analysis, the cluster stores and matches them.
 */
@NullMarked
package kg.daryger.search.elastic;

import org.jspecify.annotations.NullMarked;
