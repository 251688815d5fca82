package ladera.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ladera.optim.Descent;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void itsNetworkLearnsItsSlopeSoThatEverythingOnTheWayHasRun() {
        Descent descent = WarmUp.train();
        assertFalse(descent.outcome().ended());
        assertTrue(descent.loss() < 1e-4, "loss " + descent.loss());
    }
}
