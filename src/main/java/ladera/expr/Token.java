package ladera.expr;

/**
 * A piece of a formula's text that cannot be cut further.
 *
 * @param written as it stands in the text
 * @param plain the same in plain letters: {@code pi} for the Greek letter, {@code -2} for a raised minus two
 * @param column where it starts, counted from 1 in UTF-16 units as text fields do
 */
record Token(Kind kind, String written, String plain, int column) {
    enum Kind {
        NUMBER,
        NAME,
        PLUS,
        MINUS,
        TIMES,
        DIVIDED,
        POWER,
        /** A raised number, such as the two of x². */
        RAISED,
        OPEN,
        CLOSE,
        COMMA,
        /** A sign that no formula has. */
        STRANGE,
        END
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The column behind the last sign. */
    int end() {
        return column + written.length();
    }
}
