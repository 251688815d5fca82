package ladera.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import ladera.num.Doubles;
import org.ejml.data.DMatrixRMaj;

/** Vectors and matrices as lists of numbers. */
final class NumberLists {
    private NumberLists() {}

    static ArrayNode row(double... values) {
        ArrayNode list = list();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    static ArrayNode row(Doubles values) {
        return row(values.toArray());
    }

    static ArrayNode row(int... values) {
        ArrayNode list = list();
        for (int value : values) {
            list.add(value);
        }
        return list;
    }

    /** A matrix of one column. */
    static ArrayNode column(double... values) {
        ArrayNode rows = list();
        for (double value : values) {
            rows.add(row(value));
        }
        return rows;
    }

    static ArrayNode rows(double[][] rows) {
        ArrayNode lists = list();
        for (double[] one : rows) {
            lists.add(row(one));
        }
        return lists;
    }

    static ArrayNode matrix(DMatrixRMaj matrix) {
        ArrayNode lists = list();
        for (int i = 0; i < matrix.numRows; i++) {
            lists.add(row(Arrays.copyOfRange(matrix.data, i * matrix.numCols, (i + 1) * matrix.numCols)));
        }
        return lists;
    }

    static ArrayNode matrices(List<DMatrixRMaj> matrices) {
        ArrayNode lists = list();
        matrices.forEach(matrix -> lists.add(matrix(matrix)));
        return lists;
    }

    private static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
