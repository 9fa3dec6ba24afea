@NullMarked
package kg.daryger.report.domain;

import org.jspecify.annotations.NullMarked;
