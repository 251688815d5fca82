package ladera.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RngTest {
    @Test
    void sameSeedAndStreamGiveTheSameNumbers() {
        Rng one = new Rng(7, 3);
        Rng other = new Rng(7, 3);
        for (int i = 0; i < 100; i++) {
            assertEquals(one.nextLong(), other.nextLong());
        }
        assertNotEquals(new Rng(7, 3).nextLong(), new Rng(7, 4).nextLong());
        assertNotEquals(new Rng(7, 3).nextLong(), new Rng(8, 3).nextLong());
    }

    @Test
    void seekingReachesAnyNumberWithoutDrawingThoseBefore() {
        Rng straight = new Rng(1, 0);
        for (int i = 0; i < 41; i++) {
            straight.nextLong();
        }
        Rng jumped = new Rng(1, 0);
        jumped.seek(41);
        assertEquals(straight.nextLong(), jumped.nextLong());
    }

    @Test
    void gaussiansHaveMeanZeroAndVarianceOneWithinFiveStandardErrors() {
        Rng rng = new Rng(11, 0);
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double z = rng.nextGaussian();
            sum += z;
            squares += z * z;
        }
        assertEquals(0, sum / n, 5 / Math.sqrt(n));
        assertEquals(1, squares / n, 5 * Math.sqrt(2.0 / n));
    }

    @Test
    void gaussiansAreThoseOfBoxAndMuller() {
        Rng rng = new Rng(3, 1);
        Rng uniform = new Rng(3, 1);
        for (int i = 0; i < 10_000; i++) {
            double radius = Math.sqrt(-2 * Math.log(1 - uniform.nextDouble()));
            double angle = 2 * Math.PI * uniform.nextDouble();
            assertEquals(radius * Math.cos(angle), rng.nextGaussian(), 4e-15);
        }
    }

    @Test
    void smallIntegersAreEvenlySpread() {
        Rng rng = new Rng(5, 0);
        int[] counts = new int[7];
        int n = 70_000;
        for (int i = 0; i < n; i++) {
            counts[rng.nextInt(7)]++;
        }
        for (int count : counts) {
            assertEquals(n / 7.0, count, 5 * Math.sqrt(n / 7.0));
        }
    }

    @Test
    void aPermutationHoldsEachIndexOnce() {
        int[] order = new Rng(2, 9).permutation(50);
        assertArrayEquals(
                IntStream.range(0, 50).toArray(), IntStream.of(order).sorted().toArray());
    }
}
