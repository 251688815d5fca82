package ladera.batch;

import java.nio.file.Path;
import ladera.text.Language;

/**
 * A picture of the window, as asked for on the command line.
 *
 * @param room one of {@link Rooms#ALL}
 * @param out the PNG file to write
 * @param lesson the lesson to open, or null for the room's first
 * @param width logical width of the window
 * @param height logical height of the window
 * @param language of the window's words
 * @param scale 1 or 2: the picture has logical size times scale pixels
 * @param session the session file to open, or null for the room's own
 * @param step the step to bring the session to, or null to leave it where it opens
 */
public record ShotRequest(
        String room,
        Path out,
        String lesson,
        int width,
        int height,
        Theme theme,
        Language language,
        int scale,
        Renderer renderer,
        Path session,
        Long step) {
    /** How the window is dressed. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** What draws the 3-D view. */
    public enum Renderer {
        GL,
        JAVA2D
    }
}
