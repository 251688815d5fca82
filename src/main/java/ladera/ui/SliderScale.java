package ladera.ui;

import ladera.num.Knob;

/** Between a slider's ticks and a knob's values, linear or in powers; values are rounded to what a hand can mean. */
record SliderScale(Knob.Slider span) {
    static final int TICKS = 1000;

    /** Digits kept of a value that comes from a slider. */
    private static final int DIGITS = 2;

    double toValue(int ticks) {
        double share = (double) ticks / TICKS;
        double value = span.logarithmic()
                ? span.low() * Math.pow(span.high() / span.low(), share)
                : span.low() + (span.high() - span.low()) * share;
        return span.logarithmic() ? rounded(value) : Math.round(value * 1000) / 1000.0;
    }

    int toTicks(double value) {
        double share = span.logarithmic()
                ? Math.log(value / span.low()) / Math.log(span.high() / span.low())
                : (value - span.low()) / (span.high() - span.low());
        return Double.isNaN(share) ? 0 : (int) Math.round(Math.max(0, Math.min(1, share)) * TICKS);
    }

    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - DIGITS + 1);
        double digits = Math.rint(value / unit);
        return Double.parseDouble((long) digits + "e" + (long) Math.rint(Math.log10(unit)));
    }
}
