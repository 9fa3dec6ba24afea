@NullMarked
package kg.daryger.report.web;

import org.jspecify.annotations.NullMarked;
