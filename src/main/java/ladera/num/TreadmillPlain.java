package ladera.num;

/** {@link Treadmill} in plain Java. */
final class TreadmillPlain implements Treadmill {
    @Override
    public double run(int rounds) {
        double a = 1;
        double b = 2;
        double c = 3;
        double d = 4;
        double e = 5;
        double f = 6;
        double g = 7;
        double h = 8;
        double i = 9;
        double j = 10;
        double k = 11;
        double l = 12;
        for (int r = 0; r < rounds; r++) {
            a = Math.fma(a, SHRINK, GROW);
            b = Math.fma(b, SHRINK, GROW);
            c = Math.fma(c, SHRINK, GROW);
            d = Math.fma(d, SHRINK, GROW);
            e = Math.fma(e, SHRINK, GROW);
            f = Math.fma(f, SHRINK, GROW);
            g = Math.fma(g, SHRINK, GROW);
            h = Math.fma(h, SHRINK, GROW);
            i = Math.fma(i, SHRINK, GROW);
            j = Math.fma(j, SHRINK, GROW);
            k = Math.fma(k, SHRINK, GROW);
            l = Math.fma(l, SHRINK, GROW);
        }
        return a + b + c + d + e + f + g + h + i + j + k + l;
    }

    /** A step towards 1 that never leaves the normal numbers. */
    static final double SHRINK = 0.999;

    static final double GROW = 0.001;
}
