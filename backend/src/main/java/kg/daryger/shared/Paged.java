package kg.daryger.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
public record Paged<T>(List<T> items, int page, int size, long total) {

    public <R> Paged<R> map(Function<? super T, ? extends R> each) {
        return new Paged<>(items.stream().<R>map(each).toList(), page, size, total);
    }
}
