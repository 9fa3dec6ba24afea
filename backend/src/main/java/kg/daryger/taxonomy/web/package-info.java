@NullMarked
package kg.daryger.taxonomy.web;

import org.jspecify.annotations.NullMarked;
