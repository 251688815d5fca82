package ladera.run.lessons;

import java.util.List;

/**
 * Where notebooks come from: a lesson, with all that it teaches, lives on a higher floor and says here only what a session must
 * keep of it. Found as a service.
 */
public interface NotebookSource {
    /** All notebooks, in the book's order. */
    List<Notebook> notebooks();
}
