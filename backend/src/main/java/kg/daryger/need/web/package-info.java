@NullMarked
package kg.daryger.need.web;

import org.jspecify.annotations.NullMarked;
