@NullMarked
package kg.daryger.audit.domain;

import org.jspecify.annotations.NullMarked;
