package ladera.run.training;

import java.util.List;
import ladera.net.CsvFormat;
import ladera.net.DataSet;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Terrain;

/** Where the pairs to learn from come from, before any noise: named so that it can be written to a file. */
public sealed interface DataRecipe permits DataRecipe.OnGrid, DataRecipe.Table, DataRecipe.Notebook {
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

    /** Columns of x. */
    int inputWidth();

    /** The id of the loss that suits the targets. */
    default String suitedLoss() {
        return "least_squares";
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
        public int inputWidth() {
            return 2;
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
     * @param format how it is written down; null to find it out at each reading
     * @param inputs names of the columns of x
     * @param targets names of the columns of y
     */
    record Table(String file, CsvFormat format, List<String> inputs, List<String> targets) implements DataRecipe {
        public Table {
            inputs = List.copyOf(inputs);
            targets = List.copyOf(targets);
        }

        /** A table whose format is found out. */
        public Table(String file, List<String> inputs, List<String> targets) {
            this(file, null, inputs, targets);
        }

        @Override
        public DataSet clean() {
            return TableStore.ofAll().read(this);
        }

        @Override
        public int inputWidth() {
            return inputs.size();
        }

        /** Where the inputs of the table lie; null until it has been read. */
        @Override
        public Domain domain() {
            return TableStore.ofAll().domain(this);
        }

        @Override
        public Terrain terrain() {
            return null;
        }
    }

    /**
     * The pairs that a notebook of the course brings along.
     *
     * @param id of the notebook, one of {@link NotebookPairs#NOTEBOOKS}
     */
    record Notebook(String id) implements DataRecipe {
        public Notebook {
            if (!NotebookPairs.NOTEBOOKS.contains(id)) {
                throw new Refusal(
                        new Problem("data.notebook", "notebook", id, String.join(", ", NotebookPairs.NOTEBOOKS)));
            }
        }

        @Override
        public DataSet clean() {
            return NotebookPairs.of(id).dataSet();
        }

        @Override
        public int inputWidth() {
            return 1;
        }

        /** Yes or no in 5.2, one of three classes in 5.3. */
        @Override
        public String suitedLoss() {
            return switch (id) {
                case "5.2" -> "binary_cross_entropy";
                case "5.3" -> "multiclass_cross_entropy";
                default -> DataRecipe.super.suitedLoss();
            };
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
