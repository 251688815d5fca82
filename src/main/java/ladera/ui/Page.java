package ladera.ui;

import java.util.Set;
import javax.swing.JComponent;
import ladera.run.Query;
import ladera.run.Scene;

/** What stands on a sheet and follows the scene. */
public interface Page {
    JComponent component();

    void show(Scene scene);

    /** The questions whose answers it would show with this scene. */
    Set<Query<?>> wants(Scene scene);

    /** True once it shows those answers. */
    boolean settled();
}
