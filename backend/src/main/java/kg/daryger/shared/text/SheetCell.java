package kg.daryger.shared.text;

/** Text for a cell of a sheet. */
public final class SheetCell {

    private static final String FORMULA_STARTS = "=+-@\t\r\n|";

    private SheetCell() {}

    /** An office program takes such a beginning for a formula, also in a text that a stranger typed. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
