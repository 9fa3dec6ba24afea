@NullMarked
package kg.daryger.notification.web;

import org.jspecify.annotations.NullMarked;
