@NullMarked
package kg.daryger.institution.web;

import org.jspecify.annotations.NullMarked;
