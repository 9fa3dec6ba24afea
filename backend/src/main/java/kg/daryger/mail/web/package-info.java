@NullMarked
package kg.daryger.mail.web;

import org.jspecify.annotations.NullMarked;
