@NullMarked
package kg.daryger.offer.web;

import org.jspecify.annotations.NullMarked;
