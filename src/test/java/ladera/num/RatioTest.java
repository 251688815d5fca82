package ladera.num;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void numbersThatAreFractionsUpToRoundingAreToldSo() {
        assertEquals(Optional.of(new Ratio(1, 3)), Ratio.near(1.0 / 3, 1000));
        assertEquals(Optional.of(new Ratio(-7, 8)), Ratio.near(-0.875, 1000));
        assertEquals(Optional.of(new Ratio(3, 10)), Ratio.near(0.1 + 0.2, 1000));
        assertEquals(Optional.of(new Ratio(0, 1)), Ratio.near(0, 1000));
        assertEquals(Optional.of(new Ratio(-4, 1)), Ratio.near(-4, 1000));
        assertEquals(Optional.of(new Ratio(355, 113)), Ratio.near(355.0 / 113, 1000));
    }

    @Test
    void otherNumbersAreNone() {
        assertEquals(Optional.empty(), Ratio.near(Math.PI, 1000));
        assertEquals(Optional.empty(), Ratio.near(1 / (1 + Math.exp(-1)), 1000));
        assertEquals(Optional.empty(), Ratio.near(1.0 / 1001, 1000));
        assertEquals(Optional.empty(), Ratio.near(Double.NaN, 1000));
        assertEquals(Optional.empty(), Ratio.near(1e300, 1000));
    }
}
