@NullMarked
package kg.daryger.files.domain;

import org.jspecify.annotations.NullMarked;
