@NullMarked
package kg.daryger.credential.domain;

import org.jspecify.annotations.NullMarked;
