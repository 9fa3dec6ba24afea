@NullMarked
package kg.daryger.identity.domain;

import org.jspecify.annotations.NullMarked;
