@NullMarked
package kg.daryger.audit.web;

import org.jspecify.annotations.NullMarked;
