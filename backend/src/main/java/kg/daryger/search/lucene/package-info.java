/** The search engine inside this process: Lucene indexes on disk, one an audience. */
@NullMarked
package kg.daryger.search.lucene;

import org.jspecify.annotations.NullMarked;
