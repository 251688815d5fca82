package ladera.ui.backprop;

import java.util.function.DoubleConsumer;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.study.Typed;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;

/** Fields for numbers of the exercise. */
final class Numbers {
    private Numbers() {}

    /** A field for a finite number, which may be typed as a short expression such as 1/3. */
    static NumberField field(Surroundings around, String place, DoubleConsumer onValue) {
        return new NumberField(
                text -> read(place, text),
                refusal -> around.words().sentence(refusal.problem()),
                value -> onValue.accept((Double) value));
    }

    /**
     * Reads a finite number or an expression.
     *
     * @throws Refusal that names the place
     */
    static double read(String place, String text) {
        double value = Double.NaN;
        try {
            value = Typed.of(text).value();
        } catch (Refusal notANumber) {
            // Told below, together with what is no finite number.
        }
        if (!Double.isFinite(value)) {
            throw new Refusal(new Problem("field.number", place, text));
        }
        return value;
    }
}
