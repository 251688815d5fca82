package ladera.ui;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Does work one piece after the other off the event thread, and tells what came of it on the event thread. */
public final class Backroom implements AutoCloseable {
    /** A room that is made anew with another theme leaves its old backroom behind, whose thread must not wait for ever. */
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "ladera-backroom");
                thread.setDaemon(true);
                return thread;
            });

    public Backroom() {
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * Has work done.
     *
     * @param onFailure told of whatever the work throws, errors included
     */
    public <T> void run(Supplier<T> work, Consumer<T> onDone, Consumer<RuntimeException> onFailure) {
        try {
            worker.execute(() -> {
                try {
                    T done = work.get();
                    SwingUtilities.invokeLater(() -> onDone.accept(done));
                } catch (RuntimeException failure) {
                    SwingUtilities.invokeLater(() -> onFailure.accept(failure));
                } catch (OutOfMemoryError tooLarge) {
                    RuntimeException failure = new IllegalStateException(tooLarge);
                    SwingUtilities.invokeLater(() -> onFailure.accept(failure));
                }
            });
        } catch (RejectedExecutionException closing) {
            onFailure.accept(closing);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
