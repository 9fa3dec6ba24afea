package kg.daryger.shared.postgres;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of many rows as an array of text, for {@code insert … select … from unnest(:a::uuid[], :b::int[])}: thousands
 * of rows in one statement.
 */
public final class Column {

    /** Parts the values of a list inside one cell; no text that people write contains it. */
    public static final String PART = "\u001f";

    private Column() {}

    public static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> value) {
        var cells = new @Nullable String[rows.size()];
        for (int at = 0; at < cells.length; at++) {
            var cell = value.apply(rows.get(at));
            cells[at] = cell == null ? null : cell.toString();
        }
        return cells;
    }

    /** A list as one cell, to be taken apart by {@code string_to_array(cell, E'\x1f')}. */
    public static String joined(List<String> values) {
        return String.join(PART, values);
    }
}
