@NullMarked
package kg.daryger.notification.domain;

import org.jspecify.annotations.NullMarked;
