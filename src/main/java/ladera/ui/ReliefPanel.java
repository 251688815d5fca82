package ladera.ui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.Timer;
import ladera.figure.Camera;
import ladera.figure.Depiction;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;
import ladera.num.Problem;
import ladera.ui.gl.OpenGl;

/**
 * The 3-D view: shows reliefs by OpenGL where that is wished and works, else by Java2D, and has a camera that mouse and
 * keyboard move. When OpenGL fails in the middle, Java2D takes over at once.
 */
public final class ReliefPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** The camera rests when it has not moved for so long; the picture is then painted with all care. */
    private static final int REST_MILLIS = 160;

    /** The name of the painter that works everywhere. */
    static final String JAVA2D = "Java2D";

    private final transient Consumer<InUse> onRenderer;
    private final Timer rest = new Timer(REST_MILLIS, event -> rested());
    private transient Consumer<Camera> onCamera = camera -> {};
    private transient ReliefCanvas canvas;
    private transient InUse inUse;
    private transient ReliefFigure figure;
    private transient Palette palette;
    private transient Camera camera = Camera.HOME;
    private boolean moving;
    private boolean byKeyboard;

    /**
     * Who paints.
     *
     * @param name for the status line, such as {@code OpenGL 4.5 (llvmpipe)} or {@code Java2D}
     * @param problem why it is not the renderer asked for; null where it is
     */
    public record InUse(Renderer renderer, String name, Problem problem) {}

    /**
     * A view without a figure.
     *
     * @param wanted {@link Renderer#GL} is looked for once a program run, and Java2D stands in where it does not work
     * @param onRenderer told, on the event thread, when another renderer takes over; not of the first, which {@link #inUse}
     *     tells
     */
    public ReliefPanel(Renderer wanted, Consumer<InUse> onRenderer) {
        super(new BorderLayout());
        this.onRenderer = onRenderer;
        rest.setRepeats(false);
        setOpaque(false);
        setFocusable(true);
        addFocusListener(new Ring());
        FigureView.attach(this, () -> Depiction.of(figure()));
        new CameraMouse(this, this::camera, this::turnTo);
        new CameraKeys(this, this::camera, this::turnTo);
        if (wanted == Renderer.GL) {
            useOpenGl();
        } else {
            use(new PixelCanvas(), new InUse(Renderer.JAVA2D, JAVA2D, null));
        }
    }

    private void useOpenGl() {
        OpenGl.Answer answer = OpenGl.probe();
        if (!answer.works()) {
            use(new PixelCanvas(), new InUse(Renderer.JAVA2D, JAVA2D, answer.problem()));
            return;
        }
        try {
            use(OpenGl.canvas(this::fallBack), new InUse(Renderer.GL, answer.name(), null));
        } catch (RuntimeException | LinkageError failure) {
            use(new PixelCanvas(), new InUse(Renderer.JAVA2D, JAVA2D, OpenGl.broken(failure)));
        }
    }

    void fallBack(Throwable failure) {
        if (inUse.renderer() == Renderer.GL) {
            use(new PixelCanvas(), new InUse(Renderer.JAVA2D, JAVA2D, OpenGl.broken(failure)));
            onRenderer.accept(inUse);
        }
    }

    void use(ReliefCanvas next, InUse renderer) {
        removeAll();
        canvas = next;
        inUse = renderer;
        add(canvas.component());
        revalidate();
        repaint();
        refresh();
    }

    public InUse inUse() {
        return inUse;
    }

    /** Shows a figure, seen from where this view's camera stands rather than the figure's. */
    public void show(ReliefFigure newest, Palette colors) {
        figure = newest;
        palette = colors;
        refresh();
    }

    /** The figure as it is seen, for an export; null before the first. */
    public ReliefFigure figure() {
        return figure == null ? null : figure.withCamera(camera);
    }

    /** Whether the newest figure has been painted with all care, and the camera rests. */
    public boolean settled() {
        return figure != null && !moving && (canvas.settled() || isOutOfSight());
    }

    /** Nothing is ever painted of a panel that the window has no room for. */
    private boolean isOutOfSight() {
        return getVisibleRect().isEmpty();
    }

    public Camera camera() {
        return camera;
    }

    /** Puts the camera somewhere without telling the listener. */
    public void setCamera(Camera position) {
        camera = position;
        refresh();
    }

    /** Whom to tell when a person has moved the camera. */
    public void onCamera(Consumer<Camera> listener) {
        onCamera = listener;
    }

    void turnTo(Camera position) {
        if (!position.equals(camera)) {
            camera = position;
            moving = true;
            rest.restart();
            refresh();
            onCamera.accept(position);
        }
    }

    void rested() {
        moving = false;
        refresh();
    }

    private void refresh() {
        if (figure != null) {
            canvas.show(figure(), palette, moving);
        }
    }

    /** A thin frame while the view has the focus from the keyboard. */
    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        if (byKeyboard && palette != null) {
            Graphics2D copy = (Graphics2D) graphics.create();
            Color accent = palette.accent();
            copy.setColor(accent);
            copy.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 8, 8);
            copy.dispose();
        }
    }

    private final class Ring implements FocusListener {
        @Override
        public void focusGained(FocusEvent event) {
            byKeyboard = event.getCause() == FocusEvent.Cause.TRAVERSAL_FORWARD
                    || event.getCause() == FocusEvent.Cause.TRAVERSAL_BACKWARD;
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            byKeyboard = false;
            repaint();
        }
    }
}
