package ladera.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SvgPathsTest {
    @Test
    void pointsAreToldFromTheOneBefore() {
        assertEquals("M1 2l2 2 0-4z", SvgPaths.shortened("M1 2 L3 4 L3 0 Z"));
        assertEquals(
                "M.5-.25c1 0 2 1 3 1q0 1 1 1",
                SvgPaths.shortened("M0.5 -0.25 C1.5 -0.25 2.5 0.75 3.5 0.75 Q3.5 1.75 4.5 1.75"));
    }

    @Test
    void anOutlineEndsWhereTheNextBegins() {
        assertEquals("M10 10l5 0zm1 1l1 0", SvgPaths.shortened("M10 10 L15 10 Z M11 11 L12 11"));
    }

    @Test
    void errorsOfRoundingDoNotAddUp() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder path = new StringBuilder("M0 0");
        double x = 0;
        for (int k = 0; k < 1000; k++) {
            x = Math.round(random.nextDouble(100) * 1000) / 1000.0;
            path.append(String.format(Locale.ROOT, " L%.3f 0", x));
        }
        String[] steps = SvgPaths.shortened(path.toString())
                .substring("M0 0l".length())
                .replace("-", " -")
                .trim()
                .split(" +");
        double reached = 0;
        for (int k = 0; k < steps.length; k += 2) {
            reached += Double.parseDouble(steps[k]);
        }
        assertEquals(x, reached, 0.0051);
    }
}
