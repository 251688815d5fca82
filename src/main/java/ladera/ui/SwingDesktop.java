package ladera.ui;

import java.awt.AWTError;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import javax.swing.SwingUtilities;
import ladera.batch.Desktop;
import ladera.batch.ShotRequest;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Ticker;
import ladera.run.Engine;
import ladera.run.Examples;
import ladera.run.WarmUp;
import ladera.text.Language;
import ladera.ui.gl.OpenGl;

/** The window on the machine's present display. Loads nothing of AWT before it is asked to. */
public final class SwingDesktop implements Desktop {
    @Override
    public boolean open(Path session) {
        Path folder = UserFolder.here();
        String display = System.getenv("DISPLAY");
        if (session != null && HandOver.offer(folder, display, session)) {
            return false;
        }
        requireDisplay();
        onEventThread(() -> show(folder, display, session));
        WarmUp.begin();
        return true;
    }

    /** The window as the person left it, with a session in it; while it is open it takes what later programs hand over. */
    private static void show(Path folder, String display, Path session) {
        Settings settings = Settings.read(folder);
        Language language = settings.language() == null ? Language.ofSystem() : settings.language();
        Engine engine = new Engine(Examples.first(), Ticker.SYSTEM);
        MainFrame frame =
                new MainFrame(engine, new MainFrame.Appearance(language, settings.theme(), Renderer.preferred()));
        frame.setBounds(WindowPlace.fitting(settings.bounds(), WindowPlace.screens()));
        if (settings.maximized()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        frame.sessions().recall(settings.recent());
        frame.setVisible(true);
        Remembrance remembrance = new Remembrance(frame, engine, folder, settings);
        remembrance.begin();
        if (session != null) {
            frame.open(session);
        }
        HandOver handOver =
                HandOver.listen(folder, display, file -> SwingUtilities.invokeLater(() -> frame.openInFront(file)));
        frame.atEnd(() -> {
            remembrance.end();
            if (handOver != null) {
                handOver.close();
            }
        });
    }

    @Override
    public void shot(ShotRequest request) {
        // Read by AWT once, when it starts: the picture's scale must not depend on the display's own.
        System.setProperty("sun.java2d.uiScale", String.valueOf(request.scale()));
        requireDisplay();
        new Shot(request).take();
    }

    @Override
    public Painter painter() {
        requireDisplay();
        if (Renderer.preferred() == Renderer.JAVA2D) {
            return new Painter(ReliefPanel.JAVA2D, null);
        }
        OpenGl.Answer answer = OpenGl.probe();
        return new Painter(answer.works() ? answer.name() : ReliefPanel.JAVA2D, answer.problem());
    }

    @Override
    public String typeface(String signs) {
        requireDisplay();
        return Theme.typeface(signs);
    }

    private static void requireDisplay() {
        try {
            if (!GraphicsEnvironment.isHeadless()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
                return;
            }
        } catch (AWTError | NoClassDefFoundError | RuntimeException unusable) {
            throw new Refusal(new Problem("desktop.none", String.valueOf(unusable.getMessage())));
        }
        throw new Refusal(new Problem("desktop.none", ""));
    }

    /** Runs a piece of work on the event thread and waits for it. */
    static void onEventThread(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal(new Problem("desktop.interrupted", ""));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
