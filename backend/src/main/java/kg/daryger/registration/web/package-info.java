@NullMarked
package kg.daryger.registration.web;

import org.jspecify.annotations.NullMarked;
