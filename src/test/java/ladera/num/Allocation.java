package ladera.num;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;

/** Counts what a piece of work allocates on this thread. */
public final class Allocation {
    /** Vector code allocates until it is compiled, which the JVM does on a thread of its own that other work may hold up. */
    private static final int ROUNDS = 20_000;

    private static final int TIMES = 200;

    private Allocation() {}

    /** Repeats the work until a round of it allocates nothing; fails where none ever does. */
    public static void untilNothing(Runnable work) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                work.run();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            if (least == 0) {
                return;
            }
        }
        fail("a round of " + TIMES + " still allocates " + least + " bytes");
    }
}
