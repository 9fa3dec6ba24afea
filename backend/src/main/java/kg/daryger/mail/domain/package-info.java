@NullMarked
package kg.daryger.mail.domain;

import org.jspecify.annotations.NullMarked;
