package ladera.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import ladera.num.Parallel;

/**
 * Lends a pool's threads to whoever has work in parts. The caller works too, and waits only for parts that have begun, so that
 * any number of callers can never block one another.
 */
public final class LentThreads implements Parallel {
    private final ExecutorService pool;
    private final int threads;
    private final Runnable breath;

    /** @param threads how many may work on one piece, the caller among them; at least 1 */
    LentThreads(ExecutorService pool, int threads) {
        this(pool, threads, () -> {});
    }

    /** @param breath run now and then in the middle of long work, by whoever does it */
    LentThreads(ExecutorService pool, int threads, Runnable breath) {
        this.pool = pool;
        this.threads = threads;
        this.breath = breath;
    }

    @Override
    public void breathe() {
        breath.run();
    }

    /** One thread a core, for work without an engine; the threads end with the program. */
    public static Parallel ofMachine() {
        return OfMachine.THREADS;
    }

    /** Made when first asked for. */
    private static final class OfMachine {
        static final Parallel THREADS = made();

        private static Parallel made() {
            int cores = Runtime.getRuntime().availableProcessors();
            ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, cores - 1), work -> {
                Thread thread = new Thread(work, "ladera-machine");
                thread.setDaemon(true);
                return thread;
            });
            return new LentThreads(pool, cores);
        }
    }

    @Override
    public void forEach(int parts, IntConsumer part) {
        if (threads == 1 || parts == 1) {
            Parallel.ALONE.forEach(parts, part);
            return;
        }
        Piece piece = new Piece(parts, part);
        for (int i = 1; i < Math.min(threads, parts); i++) {
            try {
                pool.execute(piece);
            } catch (RejectedExecutionException closing) {
                break;
            }
        }
        piece.run();
        piece.await();
    }

    /** Hands out part after part, and knows when all are done. */
    private static final class Piece implements Runnable {
        private final int parts;
        private final IntConsumer part;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch left;
        private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

        Piece(int parts, IntConsumer part) {
            this.parts = parts;
            this.part = part;
            this.left = new CountDownLatch(parts);
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
                try {
                    if (failure.get() == null) {
                        part.accept(i);
                    }
                } catch (RuntimeException failed) {
                    failure.compareAndSet(null, failed);
                } finally {
                    left.countDown();
                }
            }
        }

        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    left.await();
                    break;
                } catch (InterruptedException closing) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure.get() != null) {
                throw failure.get();
            }
        }
    }
}
