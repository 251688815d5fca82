package ladera.run.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ladera.net.CsvTable;
import ladera.net.DataSet;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Terrain;

/** Where the pairs to learn from come from, before any noise: named so that it can be written to a file. */
public sealed interface DataRecipe permits DataRecipe.OnGrid, DataRecipe.Table {
    /**
     * The pairs.
     *
     * @throws Refusal where a file cannot be read, or the function is not finite at a point of the grid
     */
    DataSet clean();

    /** How many pairs there are. */
    default int samples() {
        return clean().size();
    }

    /** The plane that is drawn behind the samples: where the inputs lie; null where there are not two of them. */
    Domain domain();

    /** The function that was sampled; null where there is none. */
    Terrain terrain();

    /**
     * Points of a surface or a typed formula on a regular grid, edges included, x varying fastest.
     *
     * @param terrain with the domain that the grid spans
     * @param side points a side, from 2 to {@link #MOST_A_SIDE}
     */
    record OnGrid(Terrain terrain, int side) implements DataRecipe {
        /** A million points. */
        public static final int MOST_A_SIDE = 1000;

        public OnGrid {
            if (side < 2 || side > MOST_A_SIDE) {
                throw new Refusal(new Problem("training.side", "side", side, MOST_A_SIDE));
            }
        }

        @Override
        public int samples() {
            return side * side;
        }

        @Override
        public Domain domain() {
            return terrain.domain();
        }

        @Override
        public DataSet clean() {
            Domain domain = terrain.domain();
            PlaneFunction function = terrain.function();
            double[] inputs = new double[2 * side * side];
            double[] targets = new double[side * side];
            for (int j = 0; j < side; j++) {
                for (int i = 0; i < side; i++) {
                    double x = domain.xMin() + domain.width() * i / (side - 1);
                    double y = domain.yMin() + domain.height() * j / (side - 1);
                    int point = j * side + i;
                    inputs[2 * point] = x;
                    inputs[2 * point + 1] = y;
                    targets[point] = function.value(x, y);
                    if (!Double.isFinite(targets[point])) {
                        throw new Refusal(new Problem("training.infinite", "terrain", x, y, targets[point]));
                    }
                }
            }
            return new DataSet(List.of("x", "y"), List.of("f"), Doubles.of(inputs), Doubles.of(targets));
        }
    }

    /**
     * Columns of a table in a file.
     *
     * @param file where it lies
     * @param inputs names of the columns of x
     * @param targets names of the columns of y
     */
    record Table(String file, List<String> inputs, List<String> targets) implements DataRecipe {
        public Table {
            inputs = List.copyOf(inputs);
            targets = List.copyOf(targets);
        }

        @Override
        public DataSet clean() {
            Path path = Path.of(file);
            try (BufferedReader first = Files.newBufferedReader(path);
                    BufferedReader again = Files.newBufferedReader(path)) {
                return CsvTable.preview(first, file).read(again, file, inputs, targets);
            } catch (IOException unreadable) {
                throw new Refusal(new Problem("file.unreadable", file, String.valueOf(unreadable.getMessage())));
            }
        }

        @Override
        public Domain domain() {
            return null;
        }

        @Override
        public Terrain terrain() {
            return null;
        }
    }
}
