package ladera.run;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ladera.num.Interruption;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Ticker;

/**
 * The one thread on which everything changes: commands in, immutable scenes out. Nothing waits for it, and it waits for
 * nobody but its inbox.
 *
 * <p>Loop: do what has arrived; compute for at most 8 ms; publish. A step that takes longer is broken off for whatever arrives
 * meanwhile, and begun again after it. An exception in a command becomes the scene's problem, and
 * the engine lives on.
 */
public final class Engine implements AutoCloseable {
    /** Computing between two looks at the inbox: half a picture at 60 a second. */
    private static final long SLICE_NANOS = 8_000_000L;

    /** As many questions as are worked on at a time: a long one must not keep the short ones waiting. */
    private static final int HELPERS = 6;

    private final AtomicInteger interruptions = new AtomicInteger();
    private final BlockingQueue<Command> inbox = new LinkedBlockingQueue<>();
    private final ExecutorService helpers;
    private final ExecutorService lent;
    private final Ticker ticker;
    private final Desk desk;
    private final Thread thread;
    private volatile Scene latest;
    private volatile boolean open = true;

    /** Starts with an experiment, holding at step 0. */
    public Engine(Experiment experiment, Ticker ticker) {
        this.ticker = ticker;
        int cores = Runtime.getRuntime().availableProcessors();
        this.helpers = Executors.newFixedThreadPool(HELPERS, work -> daemon(work, "ladera-helper"));
        this.lent = Executors.newFixedThreadPool(Math.max(1, cores - 1), work -> daemon(work, "ladera-lent"));
        Parallel parallel = new LentThreads(lent, cores);
        Parallel breathing = new LentThreads(lent, cores, this::breathe);
        this.desk = new Desk(experiment, ticker, breathing, new Inquiry(helpers, parallel, this::submit));
        this.latest = desk.scene();
        this.thread = daemon(this::loop, "ladera-engine");
        thread.start();
    }

    /** Leaves a command for the engine; returns at once. */
    public void submit(Command command) {
        if (command.interrupts()) {
            interruptions.incrementAndGet();
        }
        inbox.add(command);
    }

    /** The newest scene; never null. */
    public Scene latest() {
        return latest;
    }

    /** Ends the engine's threads; commands that come later are ignored. */
    @Override
    public void close() {
        open = false;
        helpers.shutdownNow();
        lent.shutdownNow();
        thread.interrupt();
    }

    private void loop() {
        while (open) {
            try {
                Command first = next();
                for (Command command = first; command != null; command = inbox.poll()) {
                    carryOut(command);
                }
                if (first != null && desk.busy()) {
                    // The step that follows may be a long one.
                    latest = desk.scene();
                }
                work();
                latest = desk.scene();
            } catch (InterruptedException closing) {
                return;
            }
        }
    }

    private void work() {
        try {
            desk.work(ticker.nanos() + SLICE_NANOS);
        } catch (RuntimeException unexpected) {
            desk.pause();
            desk.refuse(new Problem("unexpected", "engine", unexpected.toString()));
        }
    }

    /** The next command; null where computing or the clock comes first. */
    private Command next() throws InterruptedException {
        if (desk.busy()) {
            return inbox.poll();
        }
        long millis = desk.waitMillis();
        return millis == 0 ? inbox.take() : inbox.poll(millis, TimeUnit.MILLISECONDS);
    }

    /**
     * Called between the chunks of a long step: breaks it off for whatever wants that, and does what can be done meanwhile. Lent
     * threads only break off.
     */
    private void breathe() {
        if (interruptions.get() > 0) {
            throw Interruption.NOW;
        }
        if (Thread.currentThread() == thread && !inbox.isEmpty()) {
            Command first = inbox.peek();
            while (first != null && !first.interrupts()) {
                carryOut(inbox.remove());
                first = inbox.peek();
            }
            latest = desk.meanwhile();
        }
    }

    private void carryOut(Command command) {
        if (command.interrupts()) {
            interruptions.decrementAndGet();
        }
        try {
            command.on(desk);
        } catch (Refusal refusal) {
            desk.refuse(refusal.problem());
        } catch (RuntimeException unexpected) {
            desk.refuse(new Problem("unexpected", command.getClass().getSimpleName(), unexpected.toString()));
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
