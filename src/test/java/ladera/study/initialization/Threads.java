package ladera.study.initialization;

import java.util.concurrent.atomic.AtomicInteger;
import ladera.num.Parallel;

/** Threads for tests: the answer may not hang on how many there are. */
final class Threads {
    /** As many as the machine has. */
    static final Parallel ALL = of(Runtime.getRuntime().availableProcessors());

    private Threads() {}

    static Parallel of(int count) {
        return (parts, part) -> {
            AtomicInteger next = new AtomicInteger();
            Thread[] threads = new Thread[count];
            Throwable[] failure = new Throwable[1];
            for (int t = 0; t < count; t++) {
                threads[t] = new Thread(() -> {
                    for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
                        part.accept(i);
                    }
                });
                threads[t].setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
                threads[t].start();
            }
            for (Thread thread : threads) {
                join(thread);
            }
            if (failure[0] != null) {
                throw new AssertionError(failure[0]);
            }
        };
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
