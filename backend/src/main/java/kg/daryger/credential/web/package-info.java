@NullMarked
package kg.daryger.credential.web;

import org.jspecify.annotations.NullMarked;
