/** PostgreSQL: the embedded server, id and JSON columns, LISTEN/NOTIFY. */
@NullMarked
package kg.daryger.shared.postgres;

import org.jspecify.annotations.NullMarked;
