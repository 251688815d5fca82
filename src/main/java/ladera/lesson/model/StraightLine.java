package ladera.lesson.model;

/** y = intercept + slope x. */
public record StraightLine(double intercept, double slope) {
    public double value(double x) {
        return intercept + slope * x;
    }
}
