@NullMarked
package kg.daryger.identity.web;

import org.jspecify.annotations.NullMarked;
