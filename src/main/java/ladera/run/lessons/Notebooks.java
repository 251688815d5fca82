package ladera.run.lessons;

import java.util.ServiceLoader;
import ladera.num.Catalog;

/** All notebooks, in the book's order. */
public final class Notebooks {
    public static final Catalog<Notebook> ALL = new Catalog<>(
            "lessons",
            ServiceLoader.load(NotebookSource.class, Notebooks.class.getClassLoader()).stream()
                    .flatMap(source -> source.get().notebooks().stream())
                    .toArray(Notebook[]::new));

    private Notebooks() {}
}
