package ladera.lesson.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.net.Intermediates;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Network;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.net.WeightDecay;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Both passes through a network with the loss sum (f_K - y)^2, data points in columns (book 7.24 to 7.26). Read only: the
 * matrices are not copied.
 *
 * @param f preactivations f_0 ... f_K
 * @param h h_0 (the input) to h_K
 * @param output what the network says
 * @param loss summed over outputs and points
 * @param df dl/df_0 ... dl/df_K
 * @param dh dl/dh_0 ... dl/dh_K
 * @param dBeta dl/dbeta_0 ..., summed over points, one column each
 * @param dOmega dl/dOmega_0 ..., summed over points
 */
public record DeepBackprop(
        List<DMatrixRMaj> f,
        List<DMatrixRMaj> h,
        DMatrixRMaj output,
        double loss,
        List<DMatrixRMaj> df,
        List<DMatrixRMaj> dh,
        List<DMatrixRMaj> dBeta,
        List<DMatrixRMaj> dOmega) {
    private static final Loss LOSS = Losses.ALL.get("least_squares").make(Map.of("reduction", "sum"));

    /** @throws Refusal where x has not D_i rows, y has not D_o, or they have not as many columns */
    public static DeepBackprop of(Network network, DMatrixRMaj x, DMatrixRMaj y) {
        requireShape("x", x, network.architecture().inputs(), x.numCols);
        requireShape("y", y, network.architecture().outputs(), x.numCols);
        List<Intermediates> points = new ArrayList<>();
        double loss = 0;
        for (int i = 0; i < x.numCols; i++) {
            Intermediates point = Intermediates.of(network, LOSS, column(x, i), column(y, i));
            points.add(point);
            loss += point.loss();
        }
        int layers = network.architecture().layers();
        List<DMatrixRMaj> df = columns(points, layers, Intermediates::df);
        return new DeepBackprop(
                columns(points, layers, Intermediates::f),
                columns(points, layers, Intermediates::h),
                columns(points, 1, point -> List.of(point.output())).get(0),
                loss,
                df,
                columns(points, layers, Intermediates::dh),
                df.stream().map(one -> CommonOps_DDRM.sumRows(one, null)).toList(),
                weightGradients(network, points));
    }

    /** The loss as a function of the parameters, in the order of {@link ladera.net.Architecture}: for differences. */
    public static TrainingObjective objective(Network network, DMatrixRMaj x, DMatrixRMaj y) {
        DataSet data = new DataSet(names("x", x), names("y", y), samples(x), samples(y));
        return new TrainingObjective(
                new Training(network.architecture(), LOSS, data, new Batches.Full(), WeightDecay.NONE));
    }

    private static List<String> names(String letter, DMatrixRMaj columns) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.numRows; i++) {
            names.add(letter + i);
        }
        return names;
    }

    private static Doubles samples(DMatrixRMaj columns) {
        return Doubles.of(CommonOps_DDRM.transpose(columns, null).data);
    }

    private static double[] column(DMatrixRMaj matrix, int i) {
        double[] column = new double[matrix.numRows];
        for (int j = 0; j < column.length; j++) {
            column[j] = matrix.get(j, i);
        }
        return column;
    }

    /** One matrix a layer, a column a point. */
    private static List<DMatrixRMaj> columns(
            List<Intermediates> points, int layers, Function<Intermediates, List<Doubles>> part) {
        List<DMatrixRMaj> matrices = new ArrayList<>();
        for (int k = 0; k < layers; k++) {
            DMatrixRMaj matrix =
                    new DMatrixRMaj(part.apply(points.get(0)).get(k).size(), points.size());
            for (int i = 0; i < points.size(); i++) {
                Doubles column = part.apply(points.get(i)).get(k);
                for (int j = 0; j < column.size(); j++) {
                    matrix.set(j, i, column.get(j));
                }
            }
            matrices.add(matrix);
        }
        return matrices;
    }

    private static List<DMatrixRMaj> weightGradients(Network network, List<Intermediates> points) {
        List<DMatrixRMaj> sums = new ArrayList<>();
        for (int k = 0; k < network.architecture().layers(); k++) {
            DMatrixRMaj sum = network.omega(k);
            sum.zero();
            for (Intermediates point : points) {
                Doubles one = point.dOmega().get(k);
                for (int i = 0; i < sum.data.length; i++) {
                    sum.data[i] += one.get(i);
                }
            }
            sums.add(sum);
        }
        return sums;
    }

    private static void requireShape(String name, DMatrixRMaj matrix, int rows, int columns) {
        if (matrix.numRows != rows || matrix.numCols != columns || columns == 0) {
            throw new Refusal(new Problem("matrix.shape", name, matrix.numRows, matrix.numCols, rows, columns));
        }
    }
}
