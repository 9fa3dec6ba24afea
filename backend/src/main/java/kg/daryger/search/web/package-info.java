@NullMarked
package kg.daryger.search.web;

import org.jspecify.annotations.NullMarked;
