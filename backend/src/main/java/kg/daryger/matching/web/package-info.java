@NullMarked
package kg.daryger.matching.web;

import org.jspecify.annotations.NullMarked;
