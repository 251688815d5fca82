package ladera.ui.figures;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Does work one piece after the other off the event thread, and tells what came of it on the event thread. */
final class Backroom implements AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ladera-figures");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Has work done.
     *
     * @param onFailure told of whatever the work throws, errors included
     */
    <T> void run(Supplier<T> work, Consumer<T> onDone, Consumer<RuntimeException> onFailure) {
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
