/**
 * The port between search and its engines: documents and queries that say nothing of Lucene or Elasticsearch, so that both
 * answer alike. The analysis is done before (terms) and after (closeness of names) the port, never in an engine.
 */
@NullMarked
package kg.daryger.search.engine;

import org.jspecify.annotations.NullMarked;
