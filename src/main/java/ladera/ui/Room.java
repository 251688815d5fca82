package ladera.ui;

import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import ladera.run.Query;
import ladera.run.Scene;

/** One room of the window: pictures on a stage, knobs in an inspector. A function of the scene it is shown. */
public interface Room {
    /** The pictures. */
    JComponent stage();

    /** The knobs; the window gives them a scroll bar. */
    JComponent inspector();

    /** Draws the newest scene. On the event thread, at most once a picture; computes nothing. */
    void show(Scene scene);

    /** The questions whose answers the room would show with this scene. */
    Set<Query<?>> wants(Scene scene);

    /** What the status line says of this scene, in order. */
    List<String> readings(Scene scene);

    /** Who paints the room's 3-D view, for the status line; empty where it has none. */
    String painter();

    /** True once everything asked for has been painted: a picture of the window may be taken. */
    boolean settled();

    /** Frees what garbage collection does not. */
    default void leave() {}
}
