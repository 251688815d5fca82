package ladera.num;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Treadmill} with the Vector API.
 *
 * <p>Loaded by {@link Kernels} alone, and only where the module {@code jdk.incubator.vector} is present.
 */
final class TreadmillVector implements Treadmill {
    private static final VectorSpecies<Double> VECTOR = DoubleVector.SPECIES_PREFERRED;
    private static final DoubleVector SHRINK = DoubleVector.broadcast(VECTOR, TreadmillPlain.SHRINK);
    private static final DoubleVector GROW = DoubleVector.broadcast(VECTOR, TreadmillPlain.GROW);

    @Override
    public double run(int rounds) {
        DoubleVector a = DoubleVector.broadcast(VECTOR, 1);
        DoubleVector b = DoubleVector.broadcast(VECTOR, 2);
        DoubleVector c = DoubleVector.broadcast(VECTOR, 3);
        DoubleVector d = DoubleVector.broadcast(VECTOR, 4);
        DoubleVector e = DoubleVector.broadcast(VECTOR, 5);
        DoubleVector f = DoubleVector.broadcast(VECTOR, 6);
        DoubleVector g = DoubleVector.broadcast(VECTOR, 7);
        DoubleVector h = DoubleVector.broadcast(VECTOR, 8);
        DoubleVector i = DoubleVector.broadcast(VECTOR, 9);
        DoubleVector j = DoubleVector.broadcast(VECTOR, 10);
        DoubleVector k = DoubleVector.broadcast(VECTOR, 11);
        DoubleVector l = DoubleVector.broadcast(VECTOR, 12);
        for (int r = 0; r < rounds; r++) {
            a = a.fma(SHRINK, GROW);
            b = b.fma(SHRINK, GROW);
            c = c.fma(SHRINK, GROW);
            d = d.fma(SHRINK, GROW);
            e = e.fma(SHRINK, GROW);
            f = f.fma(SHRINK, GROW);
            g = g.fma(SHRINK, GROW);
            h = h.fma(SHRINK, GROW);
            i = i.fma(SHRINK, GROW);
            j = j.fma(SHRINK, GROW);
            k = k.fma(SHRINK, GROW);
            l = l.fma(SHRINK, GROW);
        }
        DoubleVector sum = a.add(b)
                .add(c)
                .add(d)
                .add(e)
                .add(f)
                .add(g)
                .add(h)
                .add(i)
                .add(j)
                .add(k)
                .add(l);
        return sum.lane(0) + sum.lane(VECTOR.length() - 1);
    }
}
