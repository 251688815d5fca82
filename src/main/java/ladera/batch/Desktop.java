package ladera.batch;

import java.nio.file.Path;
import ladera.num.Problem;
import ladera.num.Refusal;

/** The window, as the command line sees it. */
public interface Desktop {
    /** Where there is no display to open a window on. */
    Desktop NONE = new Desktop() {
        @Override
        public boolean open(Path session) {
            throw new Refusal(new Problem("desktop.none", ""));
        }

        @Override
        public void shot(ShotRequest request) {
            throw new Refusal(new Problem("desktop.none", ""));
        }

        @Override
        public Painter painter() {
            throw new Refusal(new Problem("desktop.none", ""));
        }

        @Override
        public String typeface(String signs) {
            throw new Refusal(new Problem("desktop.none", ""));
        }
    };

    /**
     * What draws the window's 3-D view.
     *
     * @param name such as {@code OpenGL 4.5 (llvmpipe)} or {@code Java2D}
     * @param problem why it is not OpenGL; null where it is, or where nobody asked for it
     */
    record Painter(String name, Problem problem) {}

    /**
     * Opens the window and returns; the window stays.
     *
     * @param session the session file to open in it, which the window refuses by itself where it cannot be read; or null
     * @return false where a window that was open already has taken the session
     * @throws Refusal where there is no display
     */
    boolean open(Path session);

    /**
     * Opens the window, brings it to what is asked for, writes its picture once every view has painted, and closes it.
     *
     * @throws Refusal where there is no display, the session cannot be read or the picture cannot be written
     */
    void shot(ShotRequest request);

    /**
     * Finds out what draws in 3-D here, by drawing.
     *
     * @throws Refusal where there is no display
     */
    Painter painter();

    /**
     * The family of the window's type.
     *
     * @param signs characters that it has to show
     * @throws Refusal where there is no display, the type did not come along, or it lacks one of the signs
     */
    String typeface(String signs);
}
