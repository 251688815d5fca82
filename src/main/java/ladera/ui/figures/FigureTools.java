package ladera.ui.figures;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import ladera.num.Refusal;
import ladera.report.FigureFile;
import ladera.report.Provenance;
import ladera.run.Scene;
import ladera.text.Words;
import ladera.ui.Backroom;
import ladera.ui.FigureView;
import ladera.ui.ViewMemory;

/**
 * What can be done with the figures of a window, in every room: which one is meant (the one last pointed at or focused), its
 * menu, the dialog, the clipboard. What takes time is done by a thread of its own, one thing after the other.
 */
public final class FigureTools {
    /** A click may shake by so many pixels. */
    private static final int SHAKE = 4;

    private final JFrame window;
    private final Surface surface;
    private final ViewMemory memory;
    private final Backroom backroom = new Backroom();
    private final AWTEventListener pointer = this::pointed;
    private JComponent current;
    private Point pressed;

    /** What the window lends the tools. */
    public interface Surface {
        Words words();

        Scene newest();

        /** Says something that needs no answer. */
        void say(String sentence);

        /**
         * Shows how far long work has come.
         *
         * @param share from 0 to 1
         * @param cancel what the person may do about it
         */
        void working(String sentence, double share, Runnable cancel);

        /** Opens the run behind a figure. */
        void open(Provenance provenance);
    }

    /** The tools of a window, for as long as it is there. */
    public FigureTools(JFrame window, Surface surface, ViewMemory memory) {
        this.window = window;
        this.surface = surface;
        this.memory = memory;
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        pointer,
                        AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK | AWTEvent.FOCUS_EVENT_MASK);
    }

    /** Ends the thread, and looks at the pointer no longer. */
    public void leave() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(pointer);
        backroom.close();
    }

    /** Has files that are dropped on the window handed over. */
    public void takeFiles(Consumer<Path> onFile) {
        window.getRootPane().setTransferHandler(new FileDrop(onFile));
    }

    /** All figures in sight, from the window's top left on. */
    List<JComponent> figures() {
        List<JComponent> found = new ArrayList<>();
        collect(window.getContentPane(), found);
        return found;
    }

    private static void collect(Component at, List<JComponent> found) {
        if (!at.isVisible()) {
            return;
        }
        if (at instanceof JComponent component && FigureView.of(component) != null) {
            found.add(component);
        }
        if (at instanceof java.awt.Container container) {
            for (Component part : container.getComponents()) {
                collect(part, found);
            }
        }
    }

    /** The figure last pointed at or focused, if it is still there; else the first; null where there is none. */
    JComponent current() {
        List<JComponent> all = figures();
        return all.contains(current) ? current : all.isEmpty() ? null : all.get(0);
    }

    private void pointed(AWTEvent event) {
        if (!(event.getSource() instanceof Component source)
                || SwingUtilities.getWindowAncestor(source) != window
                || event.getID() == java.awt.event.FocusEvent.FOCUS_LOST
                || event.getID() == MouseEvent.MOUSE_EXITED) {
            return;
        }
        JComponent figure = FigureView.around(source);
        if (figure == null) {
            return;
        }
        current = figure;
        if (event instanceof MouseEvent mouse) {
            clicked(mouse, figure);
        }
    }

    /** A click of the right button, or what the platform takes for one, opens the menu; a drag does not. */
    private void clicked(MouseEvent event, JComponent figure) {
        boolean right = SwingUtilities.isRightMouseButton(event) || event.isPopupTrigger();
        if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            pressed = right ? event.getLocationOnScreen() : null;
        } else if (event.getID() == MouseEvent.MOUSE_RELEASED && pressed != null) {
            boolean still = pressed.distance(event.getLocationOnScreen()) < SHAKE;
            pressed = null;
            if (still) {
                Point at = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), figure);
                menu(figure).show(figure, at.x, at.y);
            }
        }
    }

    /** Opens the menu of the current figure in its middle, as a key does. */
    public void showMenu() {
        JComponent figure = current();
        if (figure != null) {
            menu(figure).show(figure, figure.getWidth() / 2, figure.getHeight() / 2);
        }
    }

    private JPopupMenu menu(JComponent figure) {
        Words words = surface.words();
        JPopupMenu menu = new JPopupMenu(FigureSubject.name(figure));
        menu.add(item(words.get("action.export"), () -> export(figure)));
        menu.add(item(words.get("action.copyFigure"), () -> copy(figure)));
        return menu;
    }

    private static JMenuItem item(String name, Runnable work) {
        JMenuItem item = new JMenuItem(name);
        item.addActionListener(event -> work.run());
        return item;
    }

    /** Opens the dialog for the current figure. */
    public void export() {
        export(current());
    }

    private void export(JComponent figure) {
        if (figure == null) {
            surface.say(surface.words().get("export.none"));
            return;
        }
        Scene scene = surface.newest();
        List<FigureSubject> subjects = new ArrayList<>();
        FigureSubject first = null;
        for (JComponent each : figures()) {
            FigureSubject subject = FigureSubject.of(each, scene);
            subjects.add(subject);
            first = each == figure ? subject : first;
        }
        new ExportDialog(window, surface.words(), memory, this).show(subjects, first);
    }

    /** Puts the current figure on the clipboard, at the size last chosen. */
    public void copy() {
        copy(current());
    }

    private void copy(JComponent figure) {
        if (figure == null) {
            surface.say(surface.words().get("export.none"));
            return;
        }
        copy(
                FigureSubject.of(figure, surface.newest()),
                Choices.recall(memory, surface.words().language()));
    }

    void copy(FigureSubject subject, Choices choices) {
        backroom.run(
                () -> FigureWork.clipping(subject, choices),
                clipping -> {
                    if (clipping == null) {
                        surface.say(surface.words().get("export.waiting"));
                    } else {
                        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(clipping, null);
                        surface.say(surface.words().get("export.copied", subject.name()));
                    }
                },
                this::failed);
    }

    /** Writes a figure, or its animation, to a file. */
    void write(FigureSubject subject, Choices choices, Path file) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        String name = file.getFileName().toString();
        Words words = surface.words();
        FigureWork.Watcher watcher = (done, all) -> SwingUtilities.invokeLater(() -> {
            if (wanted.get()) {
                surface.working(
                        words.get("export.working", name, done, all), (double) done / all, () -> wanted.set(false));
            }
        });
        backroom.run(
                () -> FigureWork.write(subject, choices, file, watcher, wanted::get),
                written -> {
                    wanted.set(false);
                    surface.say(words.get(written ? "session.saved" : "export.waiting", name));
                },
                failure -> {
                    wanted.set(false);
                    failed(failure);
                });
    }

    /** Reads which run made a figure, and opens it. */
    public void open(Path figure) {
        backroom.run(() -> FigureFile.read(figure), surface::open, this::failed);
    }

    /** Puts a picture of the whole window on the clipboard. */
    public void copyWindow() {
        FigureClipping clipping = new FigureClipping(WindowPicture.of(window));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(clipping, null);
        surface.say(surface.words().get("export.copied", window.getTitle()));
    }

    /** Writes a picture of the whole window to a file that the person chooses. */
    public void saveWindow() {
        var picture = WindowPicture.of(window);
        Path file = FigureChooser.choose(window, surface.words(), memory, "ladera", ".png");
        if (file != null) {
            Supplier<Boolean> saving = () -> {
                WindowPicture.save(picture, file);
                return true;
            };
            backroom.run(
                    saving,
                    saved -> surface.say(surface.words()
                            .get("session.saved", file.getFileName().toString())),
                    this::failed);
        }
    }

    private void failed(RuntimeException failure) {
        Words words = surface.words();
        if (failure instanceof CancellationException) {
            surface.say(words.get("export.cancelled"));
        } else if (failure instanceof Refusal refusal) {
            surface.say(words.sentence(refusal.problem()));
        } else {
            surface.say(words.get("export.failed", String.valueOf(failure)));
        }
    }
}
