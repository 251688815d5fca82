package ladera.ui;

import java.util.Locale;
import ladera.num.Named;

/** Who paints the 3-D view. */
public enum Renderer implements Named {
    GL,
    JAVA2D;

    /** System property by which a person on a machine with a broken driver keeps OpenGL from being touched at all. */
    private static final String PROPERTY = "ladera.renderer";

    /** OpenGL, unless the system property {@code ladera.renderer} says {@code java2d}. */
    public static Renderer preferred() {
        return JAVA2D.id().equals(System.getProperty(PROPERTY)) ? JAVA2D : GL;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
