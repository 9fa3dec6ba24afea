package kg.daryger.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The page that a caller asks for: {@code ?page=0&size=20}; controllers take it as {@code @Valid PageAsked}.
 *
 * @param page from 0, at most 500
 * @param size 1 to 100
 */
public record PageAsked(
        @BindParam("page") @Min(0) @Max(500) Integer page,
        @BindParam("size") @Min(1) @Max(100) Integer size) {

    public PageAsked {
        page = page == null ? 0 : page;
        size = size == null ? 20 : size;
    }

    public int offset() {
        return page * size;
    }
}
