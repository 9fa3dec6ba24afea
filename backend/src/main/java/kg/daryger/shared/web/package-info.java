/** The frame of the web: declared access, problems, trace ids, unknown parameters, security chains. */
@NullMarked
package kg.daryger.shared.web;

import org.jspecify.annotations.NullMarked;
