package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Functions of the plane with exact derivatives at given points: under {@code surfaces}, by key, an {@code expr} and {@code
 * points}, whose rows are {@code x, y, f, f_x, f_y, f_xx, f_xy, f_yy}. Only x and y are trusted.
 */
final class SurfacesFormat implements ReferenceFormat {
    private static final String KEY = "surfaces";
    private static final String POINTS = "points";

    /** Names of a row's columns; the first two are given. */
    private static final List<String> COLUMNS = List.of("x", "y", "f", "f_x", "f_y", "f_xx", "f_xy", "f_yy");

    private static final int GIVEN = 2;

    /** A number holds within this much plus this share of the number expected. */
    private static final double TOLERANCE = 1e-9;

    @Override
    public String id() {
        return KEY;
    }

    @Override
    public boolean recognises(ObjectNode document) {
        return document.has(KEY);
    }

    @Override
    public List<Entry> entries(ObjectNode document) {
        JsonNode surfaces = document.get(KEY);
        if (!surfaces.isObject()) {
            throw new Refusal(new Problem("field.object", KEY, Fields.shown(surfaces)));
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> surface : surfaces.properties()) {
            entries.add(new Entry(KEY, surface.getKey(), KEY + "." + surface.getKey(), surface.getValue()));
        }
        return entries;
    }

    @Override
    public void clear(Entry entry) {
        for (JsonNode row : entry.node().path(POINTS)) {
            while (row.isArray() && row.size() > GIVEN) {
                ((ArrayNode) row).remove(row.size() - 1);
            }
        }
    }

    @Override
    public void fill(Entry entry, ObjectNode document, FunctionSource functions) {
        Fields surface = Fields.of(entry.node(), entry.path());
        PlaneFunction function =
                Places.at(entry.path(), () -> functions.find(entry.group(), surface.optionalText("expr")));
        JsonNode points = surface.list(POINTS);
        double[][] rows = new double[points.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(function, points.get(i), surface.path(POINTS) + "[" + i + "]");
        }
        for (int i = 0; i < rows.length; i++) {
            ArrayNode row = (ArrayNode) points.get(i);
            for (double value : rows[i]) {
                row.add(value);
            }
        }
    }

    /** f, f_x, f_y, f_xx, f_xy, f_yy. */
    private static double[] row(PlaneFunction function, JsonNode given, String path) {
        if (!given.isArray() || given.size() < GIVEN) {
            throw new Refusal(new Problem("field.numbers", path, Fields.shown(given), GIVEN));
        }
        double x = Fields.real(given.get(0), path + "[0]");
        double y = Fields.real(given.get(1), path + "[1]");
        double[] gradient = new double[2];
        double[] hessian = new double[3];
        double value = function.gradient(x, y, gradient);
        function.hessian(x, y, hessian);
        return new double[] {value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]};
    }

    @Override
    public Comparison compare(Entry reference, Entry answer) {
        JsonNode expected = Fields.of(reference.node(), reference.path()).list(POINTS);
        JsonNode given = answer.node().path(POINTS);
        Comparison.Gatherer gatherer = new Comparison.Gatherer();
        for (int i = 0; i < expected.size(); i++) {
            gatherer.next();
            String path = reference.path() + "." + POINTS + "[" + i + "]";
            if (expected.get(i).size() != COLUMNS.size()) {
                throw new Refusal(new Problem("field.numbers", path, Fields.shown(expected.get(i)), COLUMNS.size()));
            }
            compareRow(path, expected.get(i), given.path(i), gatherer);
        }
        return gatherer.result();
    }

    private static void compareRow(String path, JsonNode expected, JsonNode given, Comparison.Gatherer gatherer) {
        for (int column = GIVEN; column < COLUMNS.size(); column++) {
            String place = path + " " + COLUMNS.get(column);
            if (!given.has(column)) {
                gatherer.missing(place);
                continue;
            }
            double wanted = Fields.real(expected.get(column), place);
            double tolerance = TOLERANCE + TOLERANCE * Math.abs(wanted);
            gatherer.number(place, wanted, Fields.real(given.get(column), place), tolerance);
        }
    }
}
