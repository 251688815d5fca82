package ladera.run.backprop;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of the exercise. Written {@code f_1[2]}, {@code dl/dOmega_0[1,2]}, {@code l}, {@code new L}: units are counted
 * from 1 as in the book, layers from 0.
 *
 * @param layer k; K for the output's, 0 for single numbers
 * @param row entry of a vector or row of a matrix, from 0
 * @param column column of a matrix, from 0; 0 for the rest
 * @param point number of the point from 0; {@link #ALL} for what belongs to all of them
 */
public record Cell(Quantity quantity, int layer, int row, int column, int point) implements Comparable<Cell> {
    /** Stands for all points together. */
    public static final int ALL = -1;

    private static final Pattern NAME =
            Pattern.compile("([A-Za-z/]+(?: [A-Za-z]+)?)(?:_(\\d{1,2}))?(?:\\[(\\d{1,2})(?:,(\\d{1,2}))?])?");

    private static final Comparator<Cell> ORDER = Comparator.comparing((Cell cell) -> cell.point == ALL)
            .thenComparing(Cell::point)
            .thenComparing(Cell::quantity)
            .thenComparing(Cell::layer)
            .thenComparing(Cell::row)
            .thenComparing(Cell::column);

    /** A number of a vector, or a single one. */
    public static Cell of(Quantity quantity, int layer, int row, int point) {
        return new Cell(quantity, layer, row, 0, point);
    }

    /** A number that belongs to all points. */
    public static Cell ofAll(Quantity quantity, int layer, int row, int column) {
        return new Cell(quantity, layer, row, column, ALL);
    }

    /** The same number of another quantity. */
    public Cell as(Quantity other) {
        return new Cell(other, layer, row, column, point);
    }

    /** How files call it; the point is said elsewhere. */
    public String name() {
        StringBuilder name = new StringBuilder(quantity.code());
        if (quantity.layered()) {
            name.append('_').append(layer);
        }
        return switch (quantity.shape()) {
            case SINGLE -> name.toString();
            case TARGETS, SOURCES ->
                name.append('[').append(row + 1).append(']').toString();
            case MATRIX ->
                name.append('[')
                        .append(row + 1)
                        .append(',')
                        .append(column + 1)
                        .append(']')
                        .toString();
        };
    }

    /**
     * The number with this name among those that a task has.
     *
     * @param point its point from 0, or {@link #ALL}
     */
    public static Optional<Cell> named(String name, int point, Task task) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Quantity quantity : Quantity.values()) {
            if (quantity.code().equals(matcher.group(1))) {
                int layer = number(matcher.group(2), quantity.firstLayer(task));
                int row = number(matcher.group(3), 1) - 1;
                int column = number(matcher.group(4), 1) - 1;
                Cell cell = new Cell(quantity, layer, row, column, point);
                return cell.name().equals(name) && cell.existsIn(task) ? Optional.of(cell) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a network of this task's shape, on so many points, has this number. */
    public boolean existsIn(Task task) {
        boolean placed = quantity.ofPoint() ? point >= 0 && point < task.points() : point == ALL;
        return placed
                && layer >= quantity.firstLayer(task)
                && layer <= quantity.lastLayer(task)
                && row >= 0
                && row < quantity.rows(task, layer)
                && column >= 0
                && column < quantity.columns(task, layer);
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }
}
